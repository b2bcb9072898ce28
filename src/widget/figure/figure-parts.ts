/** A figure as parts of a widget: the value with its qualifier, and what one has to know of it. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, LocalizedText} from '../../documents/types.js';
import {listText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import * as words from '../../language/words.js';
import {figureText, periodText} from './figure-text.js';
import {localized, localizedBefore} from '../localized.js';
import {itemSource} from '../source-line.js';

/** Longer numbers take the smaller size of words: a tile has no more room. */
const LONG = 8;

/**
 * The value with its qualifier, which is text and so part of what is read out. The blank between
 * them is in the text of the qualifier: browsers drop one that stands beside a marker of Lit from
 * what they read out.
 */
export function value(figure: BundledFigure, language: Language): TemplateResult {
  const plain = plainNumber(figure, language);
  if (plain)
    return html`<span class="value number" part="value number" .textContent=${plain}></span>`;
  const {before, number, after} = figureText(figure, language);
  const part = isWords(figure, number) ? 'number words' : 'number';
  return html`<span class="value" part="value"
    >${before ? qualifier(before) : nothing}<span
      class=${part}
      part=${part}
      .textContent=${number}
    ></span
    >${after ? qualifier(after) : nothing}</span
  >`;
}

/** A number without qualifier that is neither words nor long; else `undefined`. */
export function plainNumber(figure: BundledFigure, language: Language): string | undefined {
  const {before, number, after} = figureText(figure, language);
  return before || after || isWords(figure, number) ? undefined : number;
}

const isWords = ({value}: BundledFigure, number: string): boolean =>
  value === null || number.length > LONG;

const qualifier = (words: string): TemplateResult =>
  html`<span class="qualifier" part="qualifier" .textContent=${words}></span>`;

/** Under which condition, when, what one has to know about it, and its own source. */
export function notes(figure: BundledFigure, language: Language): unknown {
  const {condition, denominator, labelSaysAll, period, note, source} = figure;
  // Without a word for the interval, a length of time alone could be taken for that of the thing.
  const time = periodText(period, language, `${words.period()} · `);
  const texts = [condition, time, membersText(figure, language), note];
  const shown: unknown[] = texts.filter(Boolean).map((text) => localized(text, language));
  if (denominator && !labelSaysAll) {
    shown.unshift(html`${words.shareOf()} · ${localized(denominator, language)}`);
  }
  const own = source && itemSource(source, language);
  if (own) shown.push(own);
  // Each ends with the next: a list would take two markers for each.
  return shown.reduceRight<unknown>((next, text) => {
    if (typeof text !== 'string') return html`<span class="note" part="note">${text}</span>${next}`;
    return next === nothing
      ? html`<span class="note" part="note" .textContent=${text}></span>`
      : html`<span class="note" part="note" .textContent=${text}></span>${next}`;
  }, nothing);
}

/** What is counted; `isBefore`: something follows on the line. */
export function label(figure: BundledFigure, language: Language, isBefore = false): TemplateResult {
  const text = (isBefore ? localizedBefore : localized)(figure.label, language);
  return typeof text === 'string'
    ? html`<span class="label" part="label" .textContent=${text}></span>`
    : html`<span class="label" part="label">${text}</span>`;
}

/** What is counted, and what one has to know of it. */
export function description(figure: BundledFigure, language: Language): TemplateResult {
  const about = notes(figure, language);
  return html`${label(figure, language, about !== nothing)}${about}`;
}

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
