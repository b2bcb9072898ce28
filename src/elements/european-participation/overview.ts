/** Layout `overview`: the figures large, then every item with its parts. */
import {html, nothing, type TemplateResult} from 'lit';
import type {EuropeanItem} from '../../documents/types.js';
import {description, value} from '../../widget/figure/figure-parts.js';
import {heading} from '../../widget/headings.js';
import type {EuropeLayout, EuropeView} from './view.js';
import {textOf, titleOf} from './item-parts.js';
import {allOf} from './nested-items.js';

export const overview: EuropeLayout = (view) => {
  const {items, figuresOf, language, level} = view;
  const figures = new Set(allOf(items).flatMap(figuresOf));
  return html`${
      figures.size
        ? html`<ul part="figures tiles" role="list">
            ${[...figures].map(
              (figure) =>
                html`<li part="figure">
                  ${value(figure, language)}
                  <div part="text">${description(figure, language)}</div>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <ul part="items" role="list">
      ${items.map(
        (item) =>
          html`<li part="item">
            ${heading(level, 'item-heading', titleOf(item, language))}
            <div part="content">${textOf(item, view)} ${parts(item, level + 1, view)}</div>
          </li>`,
      )}
    </ul>`;
};

const parts = (
  {parts: items = []}: EuropeanItem,
  level: number,
  view: EuropeView,
): TemplateResult | undefined =>
  items.length
    ? html`<ul part="parts" role="list">
        ${items.map(
          (item) =>
            html`<li part="item">
              ${heading(level, 'item-heading', titleOf(item, view.language))}
              <div part="content">${textOf(item, view)} ${parts(item, level + 1, view)}</div>
            </li>`,
        )}
      </ul>`
    : undefined;
