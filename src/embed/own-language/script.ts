/**
 * The file of an added language. The build embeds it in the command line tool, which combines it
 * with the texts of one language: a classic script that can also be imported as a module.
 */
import type {BundledDocument} from '../../documents/types.js';
import {ADDED, type OwnLanguage, type OwnLanguages} from '../../language/own-languages.js';
import {fill} from './fill.js';
import {textKey, textKeyAt} from './text-key.js';

/** Inserted by `cooperation-widgets language build`. */
export interface LanguageTexts {
  readonly code: string;
  readonly base: string;
  readonly rtl: boolean;
  /** Translations by the key of the English text. */
  readonly messages: {readonly [key: string]: string};
  readonly texts: {readonly [key: string]: string};
}

declare const __LANGUAGE__: LanguageTexts;

const {code, base, rtl, messages, texts} = __LANGUAGE__;
const text = (english: string, place: string) =>
  texts[textKeyAt(place, english)] ?? texts[textKey(english)];
const filled = new WeakSet<object>();

const language: OwnLanguage = {
  base,
  rtl,
  message: (english) => messages[textKey(english)],
  fill: (document) => {
    if (filled.has(document)) return;
    filled.add(document);
    fill(document as BundledDocument, {code, base, text});
  },
};

const page = ((globalThis as Record<symbol, unknown>)[Symbol.for('cooperation-widgets')] ??=
  {}) as {languages?: OwnLanguages};
page.languages = {...page.languages, [code]: language};
// When a server imports the file, there is no page to notify.
if (typeof dispatchEvent === 'function') dispatchEvent(new Event(ADDED));
