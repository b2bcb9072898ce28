/** The line under every widget that says where its facts come from, and of what date. */
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

/** `Source: publisher, title · of what date · note`. */
export function sourceLine(source: Source, language: Language): TemplateResult {
  const {publisher, title, url, asOf, note} = source;
  const [before, after] = aroundName();
  const [comma] = around((hole) => pair('', hole));
  const by = localized(publisher, language);
  // An organisation may publish a page of its own name.
  const isSame = pickText(publisher, language).text === pickText(title, language).text;
  const name = isSame ? by : html`${by}${comma}${localized(title, language)}`;
  const href = safeUrl(url);
  return html`<p part="source">
    ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after}
    <span part="source-date"
      >${
        asOf ? datedText(asOf, language) : msg('as stated there, not dated', {id: 'source.undated'})
      }</span
    >
    ${note ? html`<span part="source-note">${localized(note, language)}</span>` : nothing}
  </p>`;
}

/** The source of one item, where it is not the document's, or is of another date. */
export function itemSource(
  {title, publisher, url, asOf}: ItemSource = {},
  language: Language,
): TemplateResult | undefined {
  const href = safeUrl(url);
  const name = title ?? publisher ?? href;
  const date = asOf && datedText(asOf, language);
  if (!name) return date ? html`<span part="item-source">${date}</span>` : undefined;
  const [before, after] = aroundName();
  const text = localized(name, language);
  return html`<span part="item-source"
    >${before}${href ? html`<a href=${href}>${text}</a>` : text}${after}
    ${date ? html`<span part="source-date">${date}</span>` : nothing}</span
  >`;
}

/** What one has to know about an item, and its own source; nothing where there is neither. */
export function itemNote(
  {
    note,
    source,
  }: {readonly note?: LocalizedText | undefined; readonly source?: ItemSource | undefined},
  language: Language,
): TemplateResult | undefined {
  const own = itemSource(source, language);
  return note || own ? html`<p part="note">${localized(note, language)} ${own}</p>` : undefined;
}

/** What stands before and after the name of a source. */
const aroundName = (): readonly [string, string] => around(sourceOf);

const datedText = (asOf: string, {tag}: Language): string =>
  // Some languages have other prepositions for days than for months and years.
  /^\d{4}(-\d\d)?$/.test(asOf)
    ? msg(str`as of ${dateText(asOf, tag)}`, {
        id: 'source.as-of-part',
        desc: 'Followed by a month or a year',
      })
    : msg(str`as of ${dateText(asOf, tag)}`, {id: 'source.as-of', desc: 'Followed by a day'});
