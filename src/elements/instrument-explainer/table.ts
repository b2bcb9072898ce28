/** Layout `table`: one row per instrument. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Replacement} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {acronymText, localized} from '../../widget/localized.js';
import {replacementLabel, replacementName} from '../../widget/glossary/replacement.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {accompanied} from '../../widget/rendering.js';
import {itemNote, itemSource} from '../../widget/source-line.js';
import type {InstrumentsLayout, InstrumentsView} from './view.js';
import {count} from './list.js';
import * as words from './words.js';

const drawTable = ({
  items: instruments,
  figures,
  language,
  title,
}: InstrumentsView): TemplateResult => {
  // In words: screen readers read a dash as "dash" or skip it.
  const stated = (content: unknown) =>
    content || html`<span class="unstated" part="unstated">${words.notStated()}</span>`;
  return html`<div class="scroller" part="scroller" data-label=${title}>
      <table class="table" part="table" aria-label=${title}>
        <thead>
          <tr>
            ${[
              words.acronym(),
              words.description(),
              words.participants(),
              words.buildsOn(),
              words.number(),
              words.replacedBy(),
            ].map((header) => html`<th scope="col">${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${instruments.map((instrument) => {
            const {name, description, participants, buildsOn, replacedBy, source} = instrument;
            const number = count(instrument, figures, language);
            return html`<tr class="instrument" part="instrument">
              <th scope="row" class="acronym" part="acronym">
                ${acronymText(instrument, language)}
              </th>
              <td>
                <span class="name" part="name">${localized(name, language)}</span>
                <span class="description" part="description"
                  >${localized(description, language)}</span
                >${itemNote({source}, language)}
              </td>
              <td>${stated(localized(participants, language))}</td>
              <td>${stated(localized(buildsOn, language))}</td>
              <td class="value" part="value">${stated(number)}</td>
              <td>${stated(replacedBy && successor(replacedBy, language))}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${sources(
      instruments.flatMap(({replacedBy}) => replacedBy ?? []),
      language,
    )}`;
};

export const table: InstrumentsLayout = accompanied(drawTable, watchOverflow);

/** Omits the source, which is given once for the whole column. */
const successor = (replacement: Replacement, language: Language): TemplateResult => {
  const {since, note} = replacement;
  return html`<span class="replacement" part="replacement"
      >${replacementName(replacement, language)}</span
    >
    <span class="note" part="note"
      >${since ? replacementLabel(replacement, language) : nothing}${since && note ? ' · ' : nothing}${localized(note, language)}</span
    >`;
};

/** The sources of the replacements, without duplicates. */
function sources(replacements: readonly Replacement[], language: Language): unknown {
  const byUrl = new Map(replacements.map(({source}) => [source?.url, source]));
  return [...byUrl.values()].map((source) =>
    source
      ? html`<p class="footnote" part="footnote">
          ${words.replacedBy()} · ${itemSource(source, language)}
        </p>`
      : nothing,
  );
}
