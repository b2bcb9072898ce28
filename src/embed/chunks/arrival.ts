/** Brings in languages: see `src/language/arrival.ts`. */
import {negotiate} from '../../language/negotiate.js';
import {tryToBring} from '../bring.js';
import {catalogues, rightToLeft} from './catalogues.js';
import {allLocales, sourceLocale} from './language-codes.js';
import {addTexts, type TextsOfLanguage} from './texts.js';

/** What the file of a language holds. */
interface LanguageFile {
  /** Whether it is written from right to left. */
  readonly rtl?: true;
  /** In the order of their ids. */
  readonly messages: string;
  readonly texts: TextsOfLanguage;
}

const coming = new Map<string, Promise<void>>();

export function languageComing(tag: string): Promise<void> | undefined {
  const code = negotiate(tag, allLocales);
  if (!code || code === sourceLocale || catalogues[code]) return undefined;
  if (!coming.has(code)) {
    coming.set(
      code,
      tryToBring(code).then((file) => {
        if (file) {
          const {rtl, messages, texts} = file as unknown as LanguageFile;
          if (rtl) rightToLeft.push(code);
          catalogues[code] = messages.split('|') as unknown as (typeof catalogues)[string];
          addTexts(code, texts);
        } else {
          // As if it had never been shipped: the next best is shown, in the end English.
          allLocales.splice(allLocales.indexOf(code), 1);
        }
      }),
    );
  }
  return coming.get(code);
}
