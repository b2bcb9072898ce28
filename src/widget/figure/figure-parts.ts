/** Renders the parts of a figure: the value with its qualifier, and its notes. */
import {html, nothing, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, LocalizedText} from '../../documents/types.js';
import {listText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import * as words from '../../language/words.js';
import {figureText, periodText} from './figure-text.js';
import {localized, localizedBefore} from '../localized.js';
import {itemSource} from '../source-line.js';

/** Longer numbers use the smaller size of words, to fit into a tile. */
const LONG = 8;

/**
 * The value with its qualifier, which is text so that screen readers read it out, and `end` as a part
 * of its last text. The space between them is part of the qualifier's text: browsers skip whitespace
 * beside a Lit marker in the accessible text.
 */
export function value(figure: BundledFigure, language: Language, end = ''): TemplateResult {
  const plain = plainNumber(figure, language);
  if (plain)
    return html`<span class="value number" part="value number" .textContent=${plain + end}></span>`;
  const {before, number, after} = figureText(figure, language);
  const part = isWords(figure, number) ? 'number words' : 'number';
  return html`<span class="value" part="value"
    >${before ? qualifier(before) : nothing}<span
      class=${part}
      part=${part}
      .textContent=${after ? number : number + end}
    ></span
    >${after ? qualifier(after + end) : nothing}</span
  >`;
}

/** A short number without a qualifier; otherwise `undefined`. */
export function plainNumber(figure: BundledFigure, language: Language): string | undefined {
  const {before, number, after} = figureText(figure, language);
  return before || after || isWords(figure, number) ? undefined : number;
}

const isWords = ({value}: BundledFigure, number: string): boolean =>
  value === null || number.length > LONG;

const qualifier = (words: string): TemplateResult =>
  html`<span class="qualifier" part="qualifier" .textContent=${words}></span>`;

/** The condition, the period, notes and the figure's own source. */
export function notes(figure: BundledFigure, language: Language): unknown {
  const {condition, denominator, labelSaysAll, period, note, source} = figure;
  const time = periodText(period, language);
  const texts = [condition, time, membersText(figure, language), note];
  const shown: unknown[] = texts.filter(Boolean).map((text) => localized(text, language));
  if (denominator && !labelSaysAll) {
    shown.unshift(html`${words.shareOf()} · ${localized(denominator, language)}`);
  }
  const own = source && itemSource(source, language);
  if (own) shown.push(own);
  // Nest the notes in each other: a list would need two Lit markers for each.
  return shown.reduceRight<unknown>((next, text) => {
    if (typeof text !== 'string') return html`<span class="note" part="note">${text}</span>${next}`;
    return next === nothing
      ? html`<span class="note" part="note" .textContent=${text}></span>`
      : html`<span class="note" part="note" .textContent=${text}></span>${next}`;
  }, nothing);
}

/** The label. `isBefore`: other text follows on the same line. */
export function label(figure: BundledFigure, language: Language, isBefore = false): TemplateResult {
  const text = (isBefore ? localizedBefore : localized)(figure.label, language);
  return typeof text === 'string'
    ? html`<span class="label" part="label" .textContent=${text}></span>`
    : html`<span class="label" part="label">${text}</span>`;
}

/** The label with the notes. */
export function description(figure: BundledFigure, language: Language): TemplateResult {
  const about = notes(figure, language);
  return html`${label(figure, language, about !== nothing)}${about}`;
}

/**
 * The figure as a phrase that starts with its value. Chinese and Japanese have no blank before a
 * label, which starts with the counter: `2件のプログラム`.
 */
export function phrase(figure: BundledFigure, language: Language): TemplateResult {
  const blank = /^[\u3040-\u9FFF]/.test(pickText(figure.label, language).text) ? '' : ' ';
  return html`<p class="figure" part="figure">
    ${value(figure, language, blank)}${description(figure, language)}
  </p>`;
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
