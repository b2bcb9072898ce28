/** Layout `list`: a list of terms with their definitions, in columns where there is room. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Term} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {localized} from '../../widget/localized.js';
import {originalName} from '../../widget/glossary/original-name.js';
import {replacementLabel, replacementText} from '../../widget/glossary/replacement.js';
import {itemSource} from '../../widget/source-line.js';
import type {TermsLayout} from './view.js';

export const list: TermsLayout = ({items, language}) =>
  html`<dl part="terms">${items.map((term) => entry(term, language))}</dl>`;

function entry(each: Term, language: Language): TemplateResult {
  const {term, expansion, meaning, replacedBy, source} = each;
  const own = itemSource(source, language);
  return html`<div part="entry">
    <dt part="term">${localized(term, language)}</dt>
    ${
      expansion
        ? html`<dd>
            <span part="expansion">${localized(expansion, language)}</span>
            ${originalName(each, language)}
          </dd>`
        : nothing
    }
    ${meaning ? html`<dd part="meaning">${localized(meaning, language)}</dd>` : nothing}
    ${
      replacedBy
        ? html`<dd part="successor">
            ${replacementLabel(replacedBy)} ${replacementText(replacedBy, language)}
          </dd>`
        : nothing
    }
    ${own && html`<dd part="note">${own}</dd>`}
  </div>`;
}
