/** Localized text of a document as content of a template. */
import {html, type TemplateResult} from 'lit';
import {pickText} from '../documents/localized-text.js';
import type {LocalizedText} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';

/** The acronym of `item`; one with words in it is marked with its language. */
export const acronymText = (
  {acronym, acronymLanguage}: {readonly acronym?: string; readonly acronymLanguage?: string},
  {code}: Language,
): string | TemplateResult | undefined =>
  acronym && acronymLanguage && acronymLanguage !== code
    ? html`<span lang=${acronymLanguage} dir="auto">${acronym}</span>`
    : acronym;

/** The text; a fallback is marked with its own language, for correct pronunciation. */
export function localized(
  value: LocalizedText | undefined,
  language: Language,
): string | TemplateResult {
  const {text, lang} = pickText(value, language);
  return lang ? html`<span lang=${lang} dir="auto">${text}</span>` : text;
}
