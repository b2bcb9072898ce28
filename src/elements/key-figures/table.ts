/** Layout `table`: figures as a plain table. */
import {html, type TemplateResult} from 'lit';
import * as words from '../../language/words.js';
import {notes, value} from '../../widget/figure/figure-parts.js';
import {localized} from '../../widget/localized.js';
import {acronyms} from './acronyms-and-bars.js';
import type {FiguresLayout, FiguresView} from './view.js';

/** The table inside a region that scrolls where there is no room. */
export const table: FiguresLayout = (view) =>
  html`<div part="scroller" data-label=${view.title}>${figuresTable(view)}</div>`;

// The number comes first, since labels go on from it: "over 50 % | of publications are …".
export const figuresTable = ({items, language, title}: FiguresView): TemplateResult =>
  html`<table part="table" aria-label=${title}>
    <thead>
      <tr>
        <th scope="col">${words.number()}</th>
        <th scope="col">${words.counted()}</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (figure) =>
          html`<tr part="figure">
            <td>${value(figure, language)}</td>
            <th scope="row">
              <span part="label">${localized(figure.label, language)}</span> ${acronyms(figure)}
              ${notes(figure, language)}
            </th>
          </tr>`,
      )}
    </tbody>
  </table>`;
