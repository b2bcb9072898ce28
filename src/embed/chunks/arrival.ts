/** Loads languages: see `src/language/arrival.ts`. */
import {negotiate} from '../../language/negotiate.js';
import {availableLanguages, ownLanguages} from '../../language/own-languages.js';
import {tryToBring} from '../bring.js';
import {catalogues, rightToLeft} from './catalogues.js';
import {allLocales, sourceLocale} from './language-codes.js';
import {addTexts, type TextsOfLanguage} from './texts.js';

/** The contents of a shipped language's file. */
interface LanguageFile {
  /** Whether it is written from right to left. */
  readonly rtl?: true;
  /** In the order of the message IDs. */
  readonly messages: string;
  readonly texts: TextsOfLanguage;
}

/** The promise of each requested language; `undefined` once settled. */
const coming = new Map<string, Promise<void> | undefined>();

const isThere = (code: string): boolean =>
  code === sourceLocale || code in catalogues || code in ownLanguages();

function arrive(code: string, file: Partial<LanguageFile> | undefined): void {
  coming.set(code, undefined);
  const {rtl, messages, texts} = file ?? {};
  if (rtl) rightToLeft.push(code);
  if (messages !== undefined) {
    catalogues[code] = messages.split('|') as unknown as (typeof catalogues)[string];
    addTexts(code, texts!);
  }
  // Treat it as missing: the next best language is used, ultimately English.
  if (!isThere(code)) allLocales.splice(allLocales.indexOf(code), 1);
}

function bringLanguage(code: string): Promise<void> | undefined {
  if (isThere(code)) return undefined;
  if (!coming.has(code)) {
    coming.set(
      code,
      tryToBring(code).then((file) => arrive(code, file)),
    );
  }
  return coming.get(code);
}

export function languageComing(tag: string): Promise<void> | undefined {
  const code = negotiate(tag, availableLanguages()) ?? sourceLocale;
  const base = ownLanguages()[code]?.base;
  // Only a loaded language says which language it is a variety of.
  return bringLanguage(code)?.then(() => languageComing(tag)) ?? bringLanguage(base ?? code);
}
