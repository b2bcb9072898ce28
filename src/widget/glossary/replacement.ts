/** Renders the successor of an item with its source. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Replacement} from '../../documents/types.js';
import {digits} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {acronymText, localized} from '../localized.js';
import {itemSource} from '../source-line.js';

/** `Since 2019`, or `Replaced by` if the year is not known. */
export function replacementLabel({since}: Replacement, language: Language): string {
  if (!since) return words.replacedBy();
  return msg(str`Since ${digits(since, language)}`, {id: 'instruments.since'});
}

/** Acronym and name of the successor, a note about it, and its source. */
export const replacementText = (replacement: Replacement, language: Language): TemplateResult => {
  const {name, note, source} = replacement;
  return html`<span class="replacement" part="replacement"
      ><b>${acronymText(replacement, language)}</b> ${localized(name, language)}</span
    >
    ${note ? html`<span class="note" part="note">${localized(note, language)}</span>` : nothing}
    ${itemSource(source, language)}`;
};
