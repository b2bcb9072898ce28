/** Renders the successor of an item with its source. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Replacement} from '../../documents/types.js';
import {digits} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {acronymBefore, localizedBefore} from '../localized.js';
import {itemSource} from '../source-line.js';

/** `Since 2019`, or `Replaced by` if the year is not known. */
export function replacementLabel({since}: Replacement, language: Language): string {
  if (!since) return words.replacedBy();
  return msg(str`Since ${digits(since, language)}`, {id: 'instruments.since'});
}

/** Acronym and name of the successor, a note about it, and its source. */
export const replacementText = (replacement: Replacement, language: Language): TemplateResult => {
  const {note, source} = replacement;
  return html`<span class="replacement" part="replacement"
      >${replacementName(replacement, language)}</span
    >${
      note
        ? html`<span class="note" part="note">${localizedBefore(note, language)}</span>`
        : nothing
    }${itemSource(source, language)}`;
};

/** Acronym and name of the successor, followed by a space. */
export const replacementName = (replacement: Replacement, language: Language): TemplateResult =>
  html`<b>${acronymBefore(replacement, language)}</b
    >${localizedBefore(replacement.name, language)}`;

/** The successor with all about it, after its label. */
export const replacementLine = (replacement: Replacement, language: Language): TemplateResult =>
  html`${`${replacementLabel(replacement, language)} `}${replacementText(replacement, language)}`;
