/** Layout `table`: the instruments side by side, one row an instrument. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Replacement} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {localized} from '../../widget/localized.js';
import {replacementLabel} from '../../widget/glossary/replacement.js';
import {itemNote, itemSource} from '../../widget/source-line.js';
import type {InstrumentsLayout} from './view.js';
import {count} from './list.js';

export const table: InstrumentsLayout = ({items: instruments, figures, language, title}) => {
  // In words, since a dash is read out as a dash or not at all.
  const stated = (content: unknown) =>
    content ||
    html`<span class="unstated" part="unstated">${msg('not stated', {id: 'not-stated'})}</span>`;
  return html`<div class="scroller" part="scroller" data-label=${title}>
      <table class="table" part="table" aria-label=${title}>
        <thead>
          <tr>
            ${[
              msg('Acronym', {id: 'instruments.acronym'}),
              msg('What it is', {id: 'instruments.description'}),
              msg('Who takes part', {id: 'instruments.participants'}),
              msg('Builds on', {id: 'instruments.builds-on'}),
              msg('Number', {id: 'figures.number'}),
              msg('Replaced by', {id: 'instruments.replaced-by'}),
            ].map((header) => html`<th scope="col">${header}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${instruments.map((instrument) => {
            const {acronym, name, description, participants, buildsOn, replacedBy, source} =
              instrument;
            const number = count(instrument, figures, language);
            return html`<tr class="instrument" part="instrument">
              <th scope="row" class="acronym" part="acronym">${acronym}</th>
              <td>
                <span class="name" part="name">${localized(name, language)}</span>
                <span class="description" part="description"
                  >${localized(description, language)}</span
                >
                ${itemNote({source}, language)}
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

/** Without its source, which the whole column shares. */
const successor = (replacement: Replacement, language: Language): TemplateResult => {
  const {acronym, name, since, note} = replacement;
  return html`<span class="replacement" part="replacement"
      ><b>${acronym}</b> ${localized(name, language)}</span
    >
    <span class="note" part="note"
      >${since ? replacementLabel(replacement) : nothing}${since && note ? ' · ' : nothing}${localized(note, language)}</span
    >`;
};

/** Where replacements are from, each source once. */
function sources(replacements: readonly Replacement[], language: Language): unknown {
  const byUrl = new Map(replacements.map(({source}) => [source?.url, source]));
  return [...byUrl.values()].map((source) =>
    source
      ? html`<p class="footnote" part="footnote">
          ${msg('Replaced by', {id: 'instruments.replaced-by'})} · ${itemSource(source, language)}
        </p>`
      : nothing,
  );
}
