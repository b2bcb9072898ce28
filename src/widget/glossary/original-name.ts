/** The original words of an acronym, if they differ from those in the reader's language. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {Term} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';

/** The original words of `term`, if they differ from those in the reader's language. */
export function originalText({expansion, acronymLanguage}: Term, language: Language): string {
  if (!acronymLanguage || typeof expansion !== 'object') return '';
  const {[acronymLanguage]: original = ''} = expansion;
  return original === pickText(expansion, language).text ? '' : original;
}

/** The same as template content, marked with its language. */
export function originalName(term: Term, language: Language): TemplateResult | typeof nothing {
  const text = originalText(term, language);
  return text
    ? html`<span class="original" part="original" lang=${term.acronymLanguage!} dir="auto"
        >${text}</span
      >`
    : nothing;
}
