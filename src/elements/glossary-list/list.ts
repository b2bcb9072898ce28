/** Layout `list`: terms with their definitions, in columns if there is room. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {localized, localizedBefore} from '../../widget/localized.js';
import {originalName} from '../../widget/glossary/original-name.js';
import {replacementLine} from '../../widget/glossary/replacement.js';
import {itemSource} from '../../widget/source-line.js';
import type {TermsLayout} from './view.js';

export const list: TermsLayout = ({items, language}) =>
  html`<dl class="terms" part="terms">${items.map((term) => entry(term, language))}</dl>`;

function entry(each: Term, language: Language): TemplateResult {
  const {term, expansion, meaning, replacedBy, source} = each;
  const own = itemSource(source, language);
  const original = originalName(each, language);
  const textOf = original === nothing ? localized : localizedBefore;
  return html`<div class="entry" part="entry">
    <dt class="term" part="term">${localized(term, language)}</dt>
    ${
      expansion
        ? html`<dd>
            <span class="expansion" part="expansion">${textOf(expansion, language)}</span
            >${original}
          </dd>`
        : nothing
    }
    ${meaning ? html`<dd class="meaning" part="meaning">${localized(meaning, language)}</dd>` : nothing}
    ${
      replacedBy
        ? html`<dd class="successor" part="successor">${replacementLine(replacedBy, language)}</dd>`
        : nothing
    }
    ${own && html`<dd class="note" part="note">${own}</dd>`}
  </div>`;
}
