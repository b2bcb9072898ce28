/** Localized text of a document as template content. */
import {html, type TemplateResult} from 'lit';
import {pickText, type PickedText} from '../documents/localized-text.js';
import type {LocalizedText} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';

interface WithAcronym {
  readonly acronym?: string;
  readonly acronymLanguage?: string;
}

const marked = ({text, lang}: PickedText): string | TemplateResult =>
  lang ? html`<span lang=${lang} dir="auto" .textContent=${text}></span>` : text;

/**
 * The space is outside of the marked text, which may run in the other direction, and an element
 * follows it, because browsers skip whitespace beside a Lit marker in the accessible text.
 */
const markedBefore = ({text, lang}: PickedText): string | TemplateResult =>
  lang
    ? html`<span><span lang=${lang} dir="auto" .textContent=${text}></span> <wbr /></span>`
    : `${text} `;

const pickAcronym = ({acronym = '', acronymLanguage}: WithAcronym, {code}: Language): PickedText =>
  acronymLanguage && acronymLanguage !== code
    ? {text: acronym, lang: acronymLanguage}
    : {text: acronym};

/** The acronym of `item`; if it contains words, it is marked with its language. */
export const acronymText = (
  item: WithAcronym,
  language: Language,
): string | TemplateResult | undefined => item.acronym && marked(pickAcronym(item, language));

/** The acronym followed by a space, as in `localizedBefore`. */
export const acronymBefore = (item: WithAcronym, language: Language): string | TemplateResult =>
  markedBefore(pickAcronym(item, language));

/** The text. A fallback is marked with its own language, for correct pronunciation. */
export const localized = (
  value: LocalizedText | undefined,
  language: Language,
): string | TemplateResult => marked(pickText(value, language));

/** The text followed by a space that is part of the accessible text. */
export const localizedBefore = (
  value: LocalizedText | undefined,
  language: Language,
): string | TemplateResult => markedBefore(pickText(value, language));
