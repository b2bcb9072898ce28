/** The successor of something, in words, with its source. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Replacement} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {localized} from '../localized.js';
import {itemSource} from '../source-line.js';

/** `Since 2019`, or `Replaced by` if the year is not known. */
export const replacementLabel = ({since}: Replacement): string =>
  since
    ? msg(str`Since ${since}`, {id: 'instruments.since'})
    : msg('Replaced by', {id: 'instruments.replaced-by'});

/** Acronym and name of the successor, a note about it, and its source. */
export const replacementText = (
  {acronym, name, note, source}: Replacement,
  language: Language,
): TemplateResult =>
  html`<span class="replacement" part="replacement"
      ><b>${acronym}</b> ${localized(name, language)}</span
    >
    ${note ? html`<span class="note" part="note">${localized(note, language)}</span>` : nothing}
    ${itemSource(source, language)}`;
