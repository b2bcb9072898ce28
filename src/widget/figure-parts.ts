/** A figure as parts of a widget: the value with its qualifier, and what it says about what. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../documents/localized-text.js';
import type {BundledFigure, LocalizedText} from '../documents/types.js';
import {listText} from '../language/format.js';
import type {Language} from '../language/language-controller.js';
import {figureText, periodText} from './figure-text.js';
import {localized} from './localized.js';

/** The value with its qualifier, which is text and so part of what is read out. */
export function value(figure: BundledFigure, language: Language): TemplateResult {
  const {before, number, after} = figureText(figure, language);
  // On one line, since white space between the parts is a blank that the reader sees.
  // prettier-ignore
  return html`<span part="value">${before ? html`<span part="qualifier">${before}</span> ` : nothing}<span part=${figure.value === null ? 'number words' : 'number'}>${number}</span>${after ? html`<span part="qualifier">${after}</span>` : nothing}</span>`;
}

/** What is counted, under which condition, when, and what one has to know about it. */
export function description(
  figure: BundledFigure,
  language: Language,
  afterLabel: unknown = nothing,
): TemplateResult {
  const {label, condition, note} = figure;
  const more = [condition, periodText(figure.period), membersText(figure, language), note];
  return html`<span part="label">${localized(label, language)}</span> ${afterLabel}
    ${more.filter(Boolean).map((text) => html`<span part="note">${localized(text, language)}</span>`)}`;
}

const membersText = (
  {members, membersText}: BundledFigure,
  {tag, code}: Language,
): LocalizedText | undefined =>
  membersText ??
  (members &&
    listText(
      tag,
      members.map((name) => pickText(name, code).text),
    ));
