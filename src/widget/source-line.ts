/** The line under every widget that says where its facts come from, and of what date. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../documents/safe-url.js';
import type {Source} from '../documents/types.js';
import {dateText} from '../language/format.js';
import type {Language} from '../language/language-controller.js';
import {around, msg} from '../language/messages.js';
import {localized} from './localized.js';

/** `Source: publisher, title · of what date · note`. */
export function sourceLine(source: Source, language: Language): TemplateResult {
  const {publisher, title, url, asOf, note} = source;
  const [before, after] = around((hole) => msg(str`Source: ${hole}`, {id: 'source'}));
  const name = html`${localized(publisher, language)}, ${localized(title, language)}`;
  const href = safeUrl(url);
  return html`<p part="source">
    ${before}${href ? html`<a href=${href}>${name}</a>` : name}${after}
    <span part="source-date"
      >${
        asOf
          ? msg(str`as of ${dateText(asOf, language.tag)}`, {id: 'source.as-of'})
          : msg('as stated there, not dated', {id: 'source.undated'})
      }</span
    >
    ${note ? html`<span part="source-note">${localized(note, language)}</span>` : nothing}
  </p>`;
}
