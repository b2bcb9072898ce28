/** Layout `list`: one expandable entry per instrument. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {BundledDocument, BundledFigure, Instrument} from '../../documents/types.js';
import {listText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureString} from '../../widget/figure/figure-text.js';
import {acronymBefore, localized, localizedBefore} from '../../widget/localized.js';
import {replacementLabel, replacementText} from '../../widget/glossary/replacement.js';
import {openForPrint} from '../../widget/page/print.js';
import {few} from '../../widget/few.js';
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
                <span class="acronym" part="acronym">${acronymBefore(instrument, language)}</span
                ><span class="name" part="name">${localizedBefore(instrument.name, language)}</span
                >${value(count(instrument, figures, language))}
              </summary>
              <div class="content" part="content">
                ${description(instrument, language)}${facts(instrument, language)}${itemNote({source: instrument.source}, language)}
              </div>
            </details>
          </li>`,
      )}
    </ul>
    ${statement(document, language)}`;

const value = (count: string): TemplateResult | typeof nothing =>
  count ? html`<span class="value" part="value" .textContent=${count}></span>` : nothing;

export const list: InstrumentsLayout = accompanied(drawList, openForPrint);

/** A statement about all instruments. */
export const statement = (
  {statement: text}: BundledDocument,
  language: Language,
): TemplateResult | typeof nothing =>
  text ? html`<p class="statement" part="statement">${localized(text, language)}</p>` : nothing;

/** The most common texts are set as a property, which needs no marker. */
function description({description: about}: Instrument, language: Language): TemplateResult {
  const text = localized(about, language);
  return typeof text === 'string'
    ? html`<p class="description" part="description" .textContent=${text}></p>`
    : html`<p class="description" part="description">${text}</p>`;
}

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
  const stated: readonly (readonly [term: string, text: unknown])[] = [
    [words.participants(), participants && localized(participants, language)],
    [words.buildsOn(), buildsOn && localized(buildsOn, language)],
    [
      words.relations(),
      relations?.length &&
        html`<ul role="list">
          ${few(relations.map(({label}) => relation(localized(label, language))))}
        </ul>`,
    ],
    [
      replacedBy ? replacementLabel(replacedBy, language) : '',
      replacedBy && replacementText(replacedBy, language),
    ],
  ];
  // Nest the facts in each other: a list would need two Lit markers for each.
  const all = stated.reduceRight<unknown>(
    (next, [term, text]) => (text ? fact(term, text, next) : next),
    nothing,
  );
  return all === nothing ? nothing : html`<dl class="facts" part="facts">${all}</dl>`;
}

const relation = (text: unknown): TemplateResult =>
  typeof text === 'string' ? html`<li .textContent=${text}></li>` : html`<li>${text}</li>`;

const fact = (term: string, text: unknown, next: unknown): TemplateResult =>
  typeof text === 'string'
    ? html`<div class="fact" part="fact">
          <dt .textContent=${term}></dt>
          <dd .textContent=${text}></dd>
        </div>
        ${next}`
    : html`<div class="fact" part="fact">
          <dt .textContent=${term}></dt>
          <dd>${text}</dd>
        </div>
        ${next}`;
