/** The line below every widget that gives the source and date of its facts. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../documents/safe-url.js';
import {pickText} from '../documents/localized-text.js';
import type {ItemSource, LocalizedText, Source} from '../documents/types.js';
import {dateText} from '../language/formatters.js';
import type {Language} from '../language/language-controller.js';
import {around, msg} from '../language/messages.js';
import {sourceOf} from '../language/words.js';
import {localized} from './localized.js';
import {pair} from './pair.js';
import {perLanguage} from './per-language.js';

/** `Source: publisher, title · date · note`. */
export const sourceLine = perLanguage<Source, TemplateResult>((source, language) => {
  const {publisher, title, url, asOf, note} = source;
  const [before, after] = aroundName();
  const [comma] = around((hole) => pair('', hole));
  const by = pickText(publisher, language);
  const named = pickText(title, language);
  // The title may equal the publisher's name.
  const isSame = by.text === named.text;
  const of = isSame ? by : named;
  const href = safeUrl(url);
  const date = asOf
    ? datedText(asOf, language)
    : msg('as stated there; not dated', {id: 'source.undated'});
  // Most sources are just a link and a date, and every expression in a template uses memory, even
  // if empty.
  if (href && !after && !note && !by.lang) {
    const start = isSame ? '' : by.text + comma;
    return of.lang
      ? html`<p class="source" part="source">
          ${before}<a href=${href}
            >${start}<span lang=${of.lang} dir="auto" .textContent=${of.text}></span
          ></a>
          · <span class="source-date" part="source-date" .textContent=${date}></span>
        </p>`
      : html`<p class="source" part="source">
          ${before}<a href=${href}>${start + of.text}</a> ·
          <span class="source-date" part="source-date" .textContent=${date}></span>
        </p>`;
  }
  const text = localized(title, language);
  const name = isSame ? text : html`${localized(publisher, language)}${comma}${text}`;
  return html`<p class="source" part="source">
    ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after} ·
    <span class="source-date" part="source-date" .textContent=${date}></span>${
      note
        ? html` · <span class="source-note" part="source-note">${localized(note, language)}</span>`
        : nothing
    }
  </p>`;
});

/** The source of an item, if it or its date differs from the document's. */
export function itemSource(
  {title, publisher, url, asOf}: ItemSource = {},
  language: Language,
): TemplateResult | undefined {
  const href = safeUrl(url);
  const name = title ?? publisher ?? href;
  const date = asOf && datedText(asOf, language);
  if (!name)
    return date ? html`<span class="item-source" part="item-source">${date}</span>` : undefined;
  const [before, after] = aroundName();
  const text = localized(name, language);
  return html`<span class="item-source" part="item-source"
    >${before}${href ? html`<a href=${href}>${text}</a>` : text}${after}${
      date ? html` · <span class="source-date" part="source-date">${date}</span>` : nothing
    }</span
  >`;
}

/** The note about an item, and its own source; nothing if it has neither. */
export function itemNote(
  {
    note,
    source,
  }: {readonly note?: LocalizedText | undefined; readonly source?: ItemSource | undefined},
  language: Language,
): TemplateResult | undefined {
  const own = itemSource(source, language);
  return note || own
    ? html`<p class="note" part="note">${localized(note, language)}${own}</p>`
    : undefined;
}

/** The text before and after the name of a source. */
const aroundName = (): readonly [string, string] => around(sourceOf);

/** Not every language has one preposition for a day, a month and a year. */
function datedText(asOf: string, {tag}: Language): string {
  const date = dateText(asOf, tag);
  switch (asOf.length) {
    case 4:
      return msg(str`as of ${date}`, {id: 'source.as-of-year', desc: 'as of 2015'});
    case 7:
      return msg(str`as of ${date}`, {id: 'source.as-of-month', desc: 'as of December 2015'});
    default:
      return msg(str`as of ${date}`, {id: 'source.as-of', desc: 'as of 3 December 2015'});
  }
}
