/** The parts of an item that the layouts share. */
import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {EuropeanItem} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {localized, localizedBefore} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import type {EuropeView} from './view.js';

/** Acronym and name. */
export const titleOf = ({acronym, name}: EuropeanItem, language: Language): TemplateResult =>
  html`${acronym ? html`<span class="acronym" part="acronym">${localizedBefore(acronym, language)}</span>` : nothing}<span
      class="name"
      part="name"
      >${localized(name, language)}</span
    >`;

/** Description, framework, statements and note. */
export const textOf = (item: EuropeanItem, {language, frameworksOf}: EuropeView): unknown => {
  const {description, points} = item;
  const frameworks = frameworksOf(item).map(({name}) => pickText(name, language).text);
  return [
    description &&
      html`<p class="description" part="description">${localized(description, language)}</p>`,
    frameworks.length > 0 &&
      html`<p class="frameworks" part="frameworks">
        ${msg(str`Framework: ${frameworks.join(' · ')}`, {id: 'europe.framework'})}
      </p>`,
    points?.length &&
      html`<ul class="points" part="points" role="list">
        ${points.map((point) => html`<li class="point" part="point">${localized(point, language)}</li>`)}
      </ul>`,
    itemNote(item, language),
  ].filter(Boolean);
};
