/** Layout `table`: figures as a plain table. */
import {html} from 'lit';
import {msg} from '../../language/messages.js';
import {periodText} from '../../widget/figure-text.js';
import {localized} from '../../widget/localized.js';
import {notes, value} from './figure-parts.js';
import type {FiguresLayout} from './key-figures.js';

export const table: FiguresLayout = (figures, language) =>
  html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${msg('What is counted', {id: 'figures.counted'})}</th>
        <th scope="col">${msg('Number', {id: 'figures.number'})}</th>
        <th scope="col">${msg('Period', {id: 'figures.period'})}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(
        (figure) =>
          html`<tr part="figure">
            <th scope="row">
              <span part="label">${localized(figure.label, language)}</span>
              ${
                figure.counts?.length
                  ? html`<span part="acronym">${figure.counts.join(' · ')}</span>`
                  : ''
              }
              ${notes(figure, language)}
            </th>
            <td>${value(figure, language)}</td>
            <td part="period">
              ${periodText(figure.period) || msg('not stated', {id: 'not-stated'})}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
