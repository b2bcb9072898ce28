/** Layout `table`: one row per programme. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledProgramme} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {acronymText, localized} from '../../widget/localized.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {accompanied} from '../../widget/rendering.js';
import {itemNote} from '../../widget/source-line.js';
import type {ProgrammesLayout, ProgrammesView} from './view.js';
import {
  countryList,
  durationOf,
  factList,
  phrases,
  unstated,
  whoRunsIt,
} from './programme-parts.js';
import * as words from './words.js';

const drawTable = ({
  items: programmes,
  figuresOf,
  language,
  title,
}: ProgrammesView): TemplateResult => {
  const runners = programmes.map(({managers, coordinator}) =>
    JSON.stringify([managers, coordinator]),
  );
  // Name repeated managers once: later rows refer to the first.
  const whoRuns = (programme: BundledProgramme, index: number): TemplateResult => {
    const who = factList(whoRunsIt(programme, language));
    if (!who) return unstated();
    const first = runners.indexOf(runners[index]!);
    if (first === index) return who;
    const {acronym, name} = programmes[first]!;
    const other = acronym ?? pickText(name, language).text;
    return html`<span class="repeated" part="repeated"
      >${msg(str`as for ${other}`, {
        id: 'programmes.as-for',
        desc: 'Who runs a program: the same as for another one',
      })}</span
    >`;
  };
  return html`<div class="scroller" part="scroller" data-label=${title}>
    <table class="table" part="table" aria-label=${title}>
      <thead>
        <tr>
          ${[
            msg('Program', {id: 'programmes.program'}),
            words.aim(),
            msg('In figures', {id: 'programmes.figures'}),
            words.countries(),
            msg('Who runs it', {id: 'programmes.who'}),
          ].map((header) => html`<th scope="col">${header}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${programmes.map((programme, i) => {
          const {acronym, name} = programme;
          const figures = figuresOf(programme);
          const duration = durationOf(programme, figures, language);
          return html`<tr class="programme" part="programme">
            <th scope="row" class="acronym" part="acronym">
              ${acronymText(programme, language) ?? localized(name, language)}
            </th>
            <td>
              ${acronym ? html`<span class="name" part="name">${localized(name, language)}</span>` : nothing}
              <p class="description" part="description">
                ${localized(programme.description, language)}
              </p>
              ${itemNote(programme, language)}
            </td>
            <td>
              ${
                duration ? html`<p class="duration" part="duration">${duration}</p>` : nothing
              }${figures.length ? phrases(figures, language) : duration ? nothing : unstated()}
            </td>
            <td>${countryList(programme, language)}</td>
            <td>${whoRuns(programme, i)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
};

export const table: ProgrammesLayout = accompanied(drawTable, watchOverflow);
