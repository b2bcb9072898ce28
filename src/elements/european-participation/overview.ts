/** Layout `overview`: large figures, then every item with its parts. */
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
        ? html`<ul class="figures tiles" part="figures tiles" role="list">
            ${[...figures].map(
              (figure) =>
                html`<li class="figure" part="figure">
                  ${value(figure, language)}
                  <div class="text" part="text">${description(figure, language)}</div>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <ul class="items" part="items" role="list">
      ${items.map(
        (item) =>
          html`<li class="item" part="item">
            ${heading(level, 'item-heading', titleOf(item, language))}
            <div class="content" part="content">
              ${textOf(item, view)} ${parts(item, level + 1, view)}
            </div>
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
    ? html`<ul class="parts" part="parts" role="list">
        ${items.map(
          (item) =>
            html`<li class="item" part="item">
              ${heading(level, 'item-heading', titleOf(item, view.language))}
              <div class="content" part="content">
                ${textOf(item, view)} ${parts(item, level + 1, view)}
              </div>
            </li>`,
        )}
      </ul>`
    : undefined;
