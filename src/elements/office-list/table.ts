/** Layout `table`: one row per office, sortable by the reader. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../language/messages.js';
import {localized} from '../../widget/localized.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {accompanied} from '../../widget/rendering.js';
import {itemNote} from '../../widget/source-line.js';
import {cityLink} from './list.js';
import {countryText} from './office-names.js';
import {regionName} from './regions.js';
import type {Sorting} from './sorting.js';
import type {OfficesLayout, OfficesView} from './view.js';
import * as words from './words.js';

const drawTable = (view: OfficesView): TemplateResult => {
  const {all, items, language, times, title, sorting, isSortedByReader, sort} = view;
  // Omit empty columns.
  const hasRegions = all.some(({region}) => region);
  const hasTimes = all.some(({timeZone}) => timeZone);
  // Not beside the city: screen readers repeat the header of a row.
  const hasNotes = all.some(({note, source}) => note || source);
  let announced = '';
  const header = (label: string, by: Sorting['by']) => {
    const here = sorting?.by === by;
    const down = here && sorting.down;
    if (here && isSortedByReader) {
      announced = down
        ? msg(str`Sorted by: ${label}, descending`, {id: 'offices.sorted-down'})
        : msg(str`Sorted by: ${label}, ascending`, {id: 'offices.sorted-up'});
    }
    return html`<th scope="col" aria-sort=${here ? (down ? 'descending' : 'ascending') : nothing}>
      <button
        class="sort"
        part="sort"
        type="button"
        @click=${() => sort({by, down: here && !down})}
      >
        ${label}
      </button>
    </th>`;
  };
  return html`<div class="scroller" part="scroller" data-label=${title}>
      <table class="table" part="table" aria-label=${title}>
        <thead>
          <tr>
            ${header(words.city(), 'city')} ${header(words.country(), 'country')}
            ${hasRegions ? header(words.region(), 'region') : nothing}
            ${
              hasTimes
                ? html`<th scope="col">${msg('Local time', {id: 'offices.time'})}</th>
                    ${header(
                      msg('Difference', {
                        id: 'offices.difference',
                        desc: 'Between the local time and the clock of the reader; header of a column',
                      }),
                      'time',
                    )}`
                : nothing
            }
            ${hasNotes ? html`<th scope="col">${words.note()}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${items.map((office) => {
            const {time, difference} = times(office);
            return html`<tr class="office" part="office">
              <th scope="row">
                <span class="city" part="city">${cityLink(office, language)}</span>
              </th>
              <td class="country" part="country">
                ${localized(countryText(office, language), language)}
              </td>
              ${hasRegions ? html`<td>${office.region && regionName(office.region)}</td>` : nothing}
              ${
                hasTimes
                  ? html`<td>${time}</td>
                      <td>${difference}</td>`
                  : nothing
              }
              ${hasNotes ? html`<td>${itemNote(office, language)}</td>` : nothing}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p class="sorted" part="sorted" role="status">${announced}</p>`;
};

export const table: OfficesLayout = accompanied(drawTable, watchOverflow);
