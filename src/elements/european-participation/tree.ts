/** Layout `tree`: nested lists, styled as an outline or as a diagram. */
import {html, type TemplateResult} from 'lit';
import type {EuropeanItem} from '../../documents/types.js';
import {phrase} from '../../widget/figure/figure-parts.js';
import {heading} from '../../widget/headings.js';
import type {EuropeLayout, EuropeView} from './view.js';
import {textOf, titleOf} from './item-parts.js';
import {levelsOf} from './nested-items.js';

/** The deepest branch that fits the widest page as a diagram. */
const MAX_LEVELS = 4;

export const tree: EuropeLayout = (view) =>
  list(levelsOf(view.items) > MAX_LEVELS ? 'items' : 'items diagram', view.items, view.level, view);

function list(
  part: string,
  items: readonly EuropeanItem[],
  level: number,
  view: EuropeView,
): TemplateResult {
  const {figuresOf, language} = view;
  return html`<ul class=${part} part=${part} role="list">
    ${items.map(
      (item) =>
        html`<li class="item" part="item">
          <div class="node" part="node">
            ${heading(level, 'item-heading', titleOf(item, language))} ${textOf(item, view)}
            ${figuresOf(item).map((figure) => phrase(figure, language))}
          </div>
          ${item.parts?.length ? list('parts', item.parts, level + 1, view) : undefined}
        </li>`,
    )}
  </ul>`;
}
