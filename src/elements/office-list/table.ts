/** Layout `table`: one row an office, in the order that the reader chooses. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {localized} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import {cityLink} from './list.js';
import {countryText} from './office-names.js';
import {regionName} from './regions.js';
import type {Sorting} from './sorting.js';
import type {TimesOf} from './times.js';

/** What the table says of the order of its rows, and how the reader changes it. */
export interface TableOrder {
  /** Undefined where the page has put the offices in an order of its own. */
  readonly sorting: Sorting | undefined;
  /** Whether it was the reader who chose it, and is told so. */
  readonly chosen: boolean;
  readonly choose: (sorting: Sorting) => void;
}

export function table(
  offices: readonly Office[],
  language: Language,
  times: TimesOf,
  title: string,
  {sorting, chosen, choose}: TableOrder,
): TemplateResult {
  let said = '';
  const header = (label: string, by: Sorting['by']) => {
    const here = sorting?.by === by;
    const down = here && sorting.down;
    if (here && chosen) {
      said = down
        ? msg(str`Sorted by: ${label}, descending`, {id: 'offices.sorted-down'})
        : msg(str`Sorted by: ${label}, ascending`, {id: 'offices.sorted-up'});
    }
    return html`<th scope="col" aria-sort=${here ? (down ? 'descending' : 'ascending') : nothing}>
      <button part="sort" type="button" @click=${() => choose({by, down: here && !down})}>
        ${label}
      </button>
    </th>`;
  };
  return html`<div part="scroller" data-label=${title}>
      <table part="table" aria-label=${title}>
        <thead>
          <tr>
            ${header(msg('City', {id: 'offices.city'}), 'city')}
            ${header(msg('Country', {id: 'offices.country'}), 'country')}
            ${header(
              msg('Region', {id: 'offices.region', desc: 'Part of the world, such as Africa'}),
              'region',
            )}
            <th scope="col">${msg('Local time', {id: 'offices.time'})}</th>
            ${header(
              msg('Difference', {
                id: 'offices.difference',
                desc: 'Between the local time and the clock of the reader; header of a column',
              }),
              'time',
            )}
          </tr>
        </thead>
        <tbody>
          ${offices.map((office) => {
            const {time, difference} = times(office);
            return html`<tr part="office">
              <th scope="row">
                <span part="city">${cityLink(office, language)}</span> ${itemNote(office, language)}
              </th>
              <td part="country">${localized(countryText(office, language), language)}</td>
              <td>${office.region && regionName(office.region)}</td>
              <td>${time}</td>
              <td>${difference}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <p part="sorted" role="status">${said}</p>`;
}
