/** Layout `list`: one expandable entry per instrument. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {BundledDocument, BundledFigure, Instrument} from '../../documents/types.js';
import {listText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureString} from '../../widget/figure/figure-text.js';
import {acronymText, localized} from '../../widget/localized.js';
import {replacementLabel, replacementText} from '../../widget/glossary/replacement.js';
import {openForPrint} from '../../widget/page/print.js';
import {accompanied} from '../../widget/rendering.js';
import {itemNote} from '../../widget/source-line.js';
import type {InstrumentsLayout, InstrumentsView} from './view.js';
import * as words from './words.js';

const drawList = ({
  items,
  figures,
  document,
  language,
  isOpen,
  selected,
  toggled,
}: InstrumentsView): TemplateResult =>
  html`<ul class="instruments" part="instruments" role="list">
      ${items.map(
        (instrument) =>
          html`<li>
            <details
              class="instrument"
              part="instrument"
              ?open=${isOpen(instrument)}
              @toggle=${(event: Event) =>
                toggled(instrument, (event.target as HTMLDetailsElement).open)}
              data-names=${`${instrument.id} ${instrument.acronym}`.toLowerCase()}
            >
              <summary class="summary" part="summary" @click=${notify(selected, instrument)}>
                <span class="acronym" part="acronym">${acronymText(instrument, language)}</span>
                <span class="name" part="name">${localized(instrument.name, language)}</span>
                <span class="value" part="value">${count(instrument, figures, language)}</span>
              </summary>
              <div class="content" part="content">
                <p class="description" part="description">
                  ${localized(instrument.description, language)}
                </p>
                ${facts(instrument, language)} ${itemNote({source: instrument.source}, language)}
              </div>
            </details>
          </li>`,
      )}
    </ul>
    ${statement(document, language)}`;

export const list: InstrumentsLayout = accompanied(drawList, openForPrint);

/** A statement about all instruments. */
export const statement = (
  {statement: text}: BundledDocument,
  language: Language,
): TemplateResult | typeof nothing =>
  text ? html`<p class="statement" part="statement">${localized(text, language)}</p>` : nothing;

/** The click event precedes the opening, by keyboard as well as by pointer. */
const notify =
  (selected: (instrument: Instrument) => void, instrument: Instrument) => (event: Event) => {
    const entry = (event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    if (!entry.open) selected(instrument);
  };

/** The number of instruments, and those that share the count. */
export function count(
  {figure: id, acronym}: Instrument,
  figures: ReadonlyMap<string, BundledFigure>,
  language: Language,
): string {
  const figure = id ? figures.get(id) : undefined;
  if (!figure) return '';
  const number = figureString(figure, language);
  const others = figure.counts?.filter((each) => each !== acronym) ?? [];
  // A single name needs no list format, and so no `Intl` before the first paint.
  const listed = others.length > 1 ? listText(language.tag, others) : others[0];
  return listed !== undefined
    ? msg(str`${number} together with ${listed}`, {
        id: 'instruments.with',
        desc: 'A count that covers several instruments: 392 together with PRC',
      })
    : number;
}

function facts(instrument: Instrument, language: Language): unknown {
  const {participants, buildsOn, relations, replacedBy} = instrument;
  const stated = [
    participants && fact(words.participants(), localized(participants, language)),
    buildsOn && fact(words.buildsOn(), localized(buildsOn, language)),
    relations?.length &&
      fact(
        words.relations(),
        html`<ul role="list">
          ${relations.map(({label}) => html`<li>${localized(label, language)}</li>`)}
        </ul>`,
      ),
    replacedBy &&
      fact(replacementLabel(replacedBy, language), replacementText(replacedBy, language)),
  ].filter(Boolean);
  return stated.length ? html`<dl class="facts" part="facts">${stated}</dl>` : nothing;
}

const fact = (term: string, text: unknown): TemplateResult =>
  html`<div class="fact" part="fact">
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;
