/** Layout `grid`: one tile per figure, with a thin bar below comparable ones. */
import {html, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure} from '../../documents/types.js';
import {label, notes, plainNumber, value} from '../../widget/figure/figure-parts.js';
import {commonScales} from '../../widget/figure/figure-text.js';
import {perLanguage} from '../../widget/per-language.js';
import {acronyms, acronymsOf, bar, lengthOf} from './acronyms-and-bars.js';
import type {FiguresLayout} from './view.js';

export const grid: FiguresLayout = ({items, language, all}) => {
  const scales = commonScales(all);
  return html`<ul class="figures tiles" part="figures tiles" role="list">
    ${items.map((figure) => tile(figure, language, scales.get(figure.unit)))}
  </ul>`;
};

/**
 * Most tiles use a template without optional or nested parts, each of which would cost an
 * additional node and several objects.
 */
const tile = perLanguage<BundledFigure, TemplateResult, number | undefined>(
  (figure, language, largest) => {
    const {text, lang} = pickText(figure.label, language);
    const number = plainNumber(figure, language);
    const acronym = acronymsOf(figure);
    const length = lengthOf(figure, largest);
    if (lang || !number || (acronym && !length)) {
      return html`<li class="figure" part="figure">
        <div class="head" part="head">${value(figure, language)}${acronyms(figure)}</div>
        <div class="text" part="text">${label(figure, language)}${notes(figure, language)}</div>
        ${bar(length)}
      </li>`;
    }
    return acronym
      ? html`<li class="figure" part="figure">
          <div class="head" part="head">
            <span class="value number" part="value number" .textContent=${number}></span
            ><span class="acronym" part="acronym" .textContent=${acronym}></span>
          </div>
          <div class="text" part="text">
            <span class="label" part="label" .textContent=${text}></span>${notes(figure, language)}
          </div>
          <div class="bar" part="bar" aria-hidden="true" .style=${length!}></div>
        </li>`
      : html`<li class="figure" part="figure">
          <div class="head" part="head">
            <span class="value number" part="value number" .textContent=${number}></span>
          </div>
          <div class="text" part="text">
            <span class="label" part="label" .textContent=${text}></span>${notes(figure, language)}
          </div>
          ${bar(length)}
        </li>`;
  },
);
