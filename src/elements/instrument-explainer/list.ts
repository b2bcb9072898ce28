/** Layout `list`: one entry an instrument, which opens. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../documents/safe-url.js';
import type {BundledFigure, Instrument, ItemSource, Replacement} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {around, msg} from '../../language/messages.js';
import {figureString} from '../../widget/figure-text.js';
import {localized} from '../../widget/localized.js';
import type {InstrumentsLayout} from './instrument-explainer.js';

export const list: InstrumentsLayout = ({
  instruments,
  figures,
  document,
  language,
  isOpen,
  selected,
}) =>
  html`<ul part="instruments" role="list">
      ${instruments.map(
        (instrument) =>
          html`<li>
            <details
              part="instrument"
              ?open=${isOpen(instrument)}
              data-names=${`${instrument.id} ${instrument.acronym}`.toLowerCase()}
            >
              <summary part="summary" @click=${notify(selected, instrument)}>
                <span part="acronym">${instrument.acronym}</span>
                <span part="name">${localized(instrument.name, language)}</span>
                <span part="value">${count(instrument, figures, language)}</span>
              </summary>
              <div part="content">
                <p part="description">${localized(instrument.description, language)}</p>
                <dl part="facts">${facts(instrument, language)}</dl>
              </div>
            </details>
          </li>`,
      )}
    </ul>
    ${
      document.statement
        ? html`<p part="statement">${localized(document.statement, language)}</p>`
        : nothing
    }`;

/** The click comes before the entry opens, with the keyboard as with a pointer. */
const notify =
  (selected: (instrument: Instrument) => void, instrument: Instrument) => (event: Event) => {
    const entry = (event.currentTarget as HTMLElement).parentElement as HTMLDetailsElement;
    if (!entry.open) selected(instrument);
  };

/** How many there are; where one count covers several instruments, with whom it is shared. */
export function count(
  {figure: id, acronym}: Instrument,
  figures: ReadonlyMap<string, BundledFigure>,
  language: Language,
): string {
  const figure = id ? figures.get(id) : undefined;
  if (!figure) return '';
  const number = figureString(figure, language);
  const others = figure.counts?.filter((each) => each !== acronym) ?? [];
  return others.length
    ? msg(str`${number} with ${others.join(', ')}`, {
        id: 'instruments.with',
        desc: 'A count that covers several instruments: 392 with PRC',
      })
    : number;
}

function facts(instrument: Instrument, language: Language): unknown {
  const {participants, buildsOn, relations, replacedBy} = instrument;
  return [
    participants &&
      fact(
        msg('Who takes part', {id: 'instruments.participants'}),
        localized(participants, language),
      ),
    buildsOn &&
      fact(msg('Builds on', {id: 'instruments.builds-on'}), localized(buildsOn, language)),
    relations?.length &&
      fact(
        msg('Relations', {id: 'instruments.relations'}),
        html`<ul>
          ${relations.map(({label}) => html`<li>${localized(label, language)}</li>`)}
        </ul>`,
      ),
    replacedBy && replacement(replacedBy, language),
  ].filter(Boolean);
}

const fact = (term: string, text: unknown): TemplateResult =>
  html`<div part="fact">
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const replacement = (
  {acronym, name, since, note, source}: Replacement,
  language: Language,
): TemplateResult =>
  fact(
    since
      ? msg(str`Since ${since}`, {id: 'instruments.since'})
      : msg('Replaced by', {id: 'instruments.replaced-by'}),
    html`<span part="replacement"><b>${acronym}</b> ${localized(name, language)}</span>
      ${note ? html`<span part="note">${localized(note, language)}</span>` : nothing}
      ${source ? itemSource(source, language) : nothing}`,
  );

/** The source of one item, where it is not the document's. */
function itemSource({title, publisher, url}: ItemSource, language: Language): unknown {
  const href = safeUrl(url);
  if (!href) return nothing;
  const [before, after] = around((hole) => msg(str`Source: ${hole}`, {id: 'source'}));
  const name = localized(title ?? publisher, language);
  return html`<span part="item-source">${before}<a href=${href}>${name}</a>${after}</span>`;
}
