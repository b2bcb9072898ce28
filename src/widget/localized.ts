/** Localized text of a document as content of a template. */
import {html, type TemplateResult} from 'lit';
import {pickText} from '../documents/localized-text.js';
import type {LocalizedText} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';

/** The text; a fallback is marked with its own language, for correct pronunciation. */
export function localized(
  value: LocalizedText | undefined,
  language: Language,
): string | TemplateResult {
  const {text, lang} = pickText(value, language);
  return lang ? html`<span lang=${lang} dir="auto" .textContent=${text}></span>` : text;
}

/**
 * The same and a blank, as a text of its own between two elements or as a part of one. Beside a
 * marker of Lit browsers would not read it out, and inside a text from right to left it would stand
 * at the wrong end.
 */
export function localizedBefore(
  value: LocalizedText | undefined,
  language: Language,
): string | TemplateResult {
  const {text, lang} = pickText(value, language);
  return lang
    ? html`<span><span lang=${lang} dir="auto" .textContent=${text}></span> </span>`
    : `${text} `;
}
