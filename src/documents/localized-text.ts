/** Picks the text of one language out of a localized text. Pure, no DOM. */
import {negotiate} from '../language/negotiate.js';
import type {LocalizedText} from './types.js';

/** A text and, where it is not in the language that was asked for, the language it is in. */
export interface PickedText {
  readonly text: string;
  /** Set only where the text had to fall back, so that it can be marked with its own `lang`. */
  readonly lang?: string;
}

/**
 * The text for `language`; else English; else whatever comes first.
 * A plain string counts as being in the language that was asked for.
 */
export function pickText(value: LocalizedText | undefined, language: string): PickedText {
  if (value === undefined) return {text: ''};
  if (typeof value === 'string') return {text: value};
  const exact = value[language];
  if (typeof exact === 'string') return {text: exact};
  // Whatever else a document may hold there would reach the page as something other than text.
  const tags = Object.keys(value).filter((tag) => typeof value[tag] === 'string');
  const lang = negotiate(language, tags) ?? negotiate('en', tags) ?? tags[0];
  if (lang === undefined) return {text: ''};
  const text = value[lang]!;
  return lang.split('-')[0] === language.split('-')[0] ? {text} : {text, lang};
}
