/** Layout `table`: one row a programme. */
import {html, nothing} from 'lit';
import type {BundledProgramme} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {localized} from '../../widget/localized.js';
import type {ProgrammesLayout} from './programme-list.js';
import {
  countryList,
  durationOf,
  factList,
  noteOf,
  phrases,
  unstated,
  whoRunsIt,
} from './programme-parts.js';

export const table: ProgrammesLayout = ({programmes, figuresOf, language, title}) => {
  const samePeople = (a: BundledProgramme | undefined, b: BundledProgramme | undefined) =>
    JSON.stringify([a?.managers, a?.coordinator]) === JSON.stringify([b?.managers, b?.coordinator]);
  return html`<div part="scroller" data-label=${title}>
    <table part="table" aria-label=${title}>
      <thead>
        <tr>
          ${[
            msg('Program', {id: 'programmes.program'}),
            msg('What it is for', {id: 'programmes.aim'}),
            msg('In figures', {id: 'programmes.figures'}),
            msg('Partner countries', {id: 'programmes.countries'}),
            msg('Who runs it', {id: 'programmes.who'}),
          ].map((header) => html`<th scope="col">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${programmes.map((programme, i) => {
          const {acronym, name} = programme;
          const figures = figuresOf(programme);
          const duration = durationOf(programme, figures, language);
          // Those who run several programmes in a row are told once.
          let span = 1;
          while (i + span < programmes.length && samePeople(programme, programmes[i + span]))
            span++;
          const isTold = i > 0 && samePeople(programme, programmes[i - 1]);
          return html`<tr part="programme">
            <th scope="row" part="acronym">${acronym ?? localized(name, language)}</th>
            <td>
              ${acronym ? html`<span part="name">${localized(name, language)}</span>` : nothing}
              <p part="description">${localized(programme.description, language)}</p>
              ${noteOf(programme, language)}
            </td>
            <td>
              ${duration ? html`<p part="duration">${duration}</p>` : nothing}
              ${figures.length ? phrases(figures, language) : duration ? nothing : unstated()}
            </td>
            <td>${countryList(programme, language)}</td>
            ${
              isTold
                ? nothing
                : html`<td rowspan=${span}>
                    ${factList(whoRunsIt(programme, language)) ?? unstated()}
                  </td>`
            }
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};
