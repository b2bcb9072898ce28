/** Picks the text in one language from a localized text. Pure, no DOM. */
import {isVariety, negotiate} from '../language/negotiate.js';
import type {LocalizedText} from './types.js';

/** A text and, if it differs from the surrounding language, its language. */
export interface PickedText {
  readonly text: string;
  /** Set only if it differs, so that the text can be marked with its own `lang`. */
  readonly lang?: string;
}

/** The languages for choosing and for marking a text: those of a widget, or one for both. */
export type AskedLanguage = string | {readonly asked: string; readonly lang: string};

/**
 * The text in the requested language, else in English, else the first.
 * A plain string counts as being in the language of the widget.
 */
export function pickText(value: LocalizedText | undefined, language: AskedLanguage): PickedText {
  if (value === undefined) return {text: ''};
  if (typeof value === 'string') return {text: value};
  const {asked, lang: around} =
    typeof language === 'string' ? {asked: language, lang: language} : language;
  const lang = typeof value[asked] === 'string' ? asked : nearest(value, asked);
  if (lang === undefined) return {text: ''};
  const text = value[lang]!;
  return isVariety(around, lang) || isVariety(lang, around) ? {text} : {text, lang};
}

function nearest(value: {readonly [tag: string]: string}, asked: string): string | undefined {
  // Other types of values would reach the page as something other than text.
  const tags = Object.keys(value).filter((tag) => typeof value[tag] === 'string');
  return negotiate(asked, tags) ?? negotiate('en', tags) ?? tags[0];
}

/** A text in all its languages. */
export const textsOf = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
