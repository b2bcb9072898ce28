/** What took the place of something, in words, with the source that says so. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../documents/safe-url.js';
import type {ItemSource, Replacement} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';
import {around, msg} from '../language/messages.js';
import {localized} from './localized.js';

/** `Since 2019`, or `Replaced by` where the year is not known. */
export const replacementLabel = ({since}: Replacement): string =>
  since
    ? msg(str`Since ${since}`, {id: 'instruments.since'})
    : msg('Replaced by', {id: 'instruments.replaced-by'});

/** Acronym and name of the successor, what one has to know about it, and its source. */
export const replacementText = (
  {acronym, name, note, source}: Replacement,
  language: Language,
): TemplateResult =>
  html`<span part="replacement"><b>${acronym}</b> ${localized(name, language)}</span>
    ${note ? html`<span part="note">${localized(note, language)}</span>` : nothing}
    ${source ? itemSource(source, language) : nothing}`;

/** The source of one item, where it is not the document's. */
export function itemSource(
  {title, publisher, url}: ItemSource,
  language: Language,
): TemplateResult | typeof nothing {
  const href = safeUrl(url);
  if (!href) return nothing;
  const [before, after] = around((hole) => msg(str`Source: ${hole}`, {id: 'source'}));
  const name = localized(title ?? publisher, language);
  return html`<span part="item-source">${before}<a href=${href}>${name}</a>${after}</span>`;
}
