/** A figure as parts of a widget: the value with its qualifier, and what one has to know of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, LocalizedText} from '../../documents/types.js';
import {listText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import * as words from '../../language/words.js';
import {figureText, periodText} from './figure-text.js';
import {localized} from '../localized.js';
import {itemSource} from '../source-line.js';

/** Longer numbers take the smaller size of words: a tile has no more room. */
const LONG = 8;

/** The value with its qualifier, which is text and so part of what is read out. */
export function value(figure: BundledFigure, language: Language): TemplateResult {
  const {before, number, after} = figureText(figure, language);
  const part = figure.value === null || number.length > LONG ? 'number words' : 'number';
  // Most have no qualifier, and each place in a template is kept in memory, filled or not.
  if (!before && !after) {
    return html`<span part="value"><span part=${part}>${number}</span></span>`;
  }
  // On one line, since white space between the parts is a blank that the reader sees.
  // prettier-ignore
  return html`<span part="value">${before ? html`<span part="qualifier">${before.trim()}</span>${before.slice(before.trimEnd().length)}` : nothing}<span part=${part}>${number}</span>${after ? html`${after.slice(0, -after.trimStart().length)}<span part="qualifier">${after.trim()}</span>` : nothing}</span>`;
}

/** Under which condition, when, what one has to know about it, and its own source. */
export function notes(figure: BundledFigure, language: Language): readonly TemplateResult[] {
  const {condition, denominator, period, note, source} = figure;
  // Without a word for the interval, a length of time alone could be taken for that of the thing.
  const time = periodText(period, language, `${words.period()} · `);
  const texts = [condition, time, membersText(figure, language), note];
  const shown: unknown[] = texts.filter(Boolean).map((text) => localized(text, language));
  if (denominator) {
    shown.unshift(html`${words.shareOf()} · ${localized(denominator, language)}`);
  }
  const own = source && itemSource(source, language);
  if (own) shown.push(own);
  return shown.map((text) => html`<span part="note">${text}</span>`);
}

/** What is counted, and what one has to know of it. */
export const description = (figure: BundledFigure, language: Language): TemplateResult =>
  html`<span part="label">${localized(figure.label, language)}</span> ${notes(figure, language)}`;

const membersText = (
  {members, membersText}: BundledFigure,
  language: Language,
): LocalizedText | undefined =>
  membersText ??
  (members &&
    listText(
      language.tag,
      members.map((name) => pickText(name, language).text),
    ));
