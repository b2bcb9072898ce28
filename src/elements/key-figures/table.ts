/** Layout `table`: figures as a plain table. */
import {html, nothing, type TemplateResult} from 'lit';
import * as words from '../../language/words.js';
import {label, notes, value} from '../../widget/figure/figure-parts.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {accompanied} from '../../widget/rendering.js';
import {acronyms} from './acronyms-and-bars.js';
import type {FiguresLayout, FiguresView} from './view.js';

/** The table in a scrollable region. */
export const table: FiguresLayout = accompanied(
  (view: FiguresView) =>
    html`<div class="scroller" part="scroller" data-label=${view.title}>
      ${figuresTable(view)}
    </div>`,
  watchOverflow,
);

/**
 * The number comes first, since labels continue it: "over 50 % | of publications are …". Assistive
 * technology uses the headers of a cell before its content. Notes are in a separate cell below,
 * because headers are repeated for each cell.
 */
export const figuresTable = ({items, language, title}: FiguresView): TemplateResult =>
  html`<table class="table" part="table" aria-label=${title}>
    <thead>
      <tr>
        <th id="number" scope="col">${words.number()}</th>
        <th id="counted" scope="col">${words.counted()}</th>
      </tr>
    </thead>
    ${items.map((figure, i) => {
      const id = `figure-${i}`;
      const acronym = acronyms(figure);
      const about = notes(figure, language);
      return html`<tbody class="figure" part="figure">
        <tr>
          <td headers="number ${id}" rowspan=${about === nothing ? nothing : 2}>
            ${value(figure, language)}
          </td>
          <th id=${id} scope="row">${label(figure, language, acronym !== nothing)}${acronym}</th>
        </tr>
        ${
          about === nothing
            ? nothing
            : html`<tr>
                <td headers="counted ${id}">${about}</td>
              </tr>`
        }
      </tbody>`;
    })}
  </table>`;
