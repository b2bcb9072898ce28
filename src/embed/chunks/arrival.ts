/** Loads languages: see `src/language/arrival.ts`. */
import {negotiate} from '../../language/negotiate.js';
import {availableLanguages, ownLanguages} from '../../language/own-languages.js';
import {bringTexts} from '../bring.js';
import {catalogues, rightToLeft} from './catalogues.js';
import {allLocales, sourceLocale} from './language-codes.js';
import {addTexts, type TextsOfLanguage} from './texts.js';

/** The contents of a shipped language's file. */
interface LanguageFile {
  /** Whether it has only what the widgets of front pages show. */
  readonly brief?: true;
  /** Whether it is written from right to left. */
  readonly rtl?: true;
  /** In the order of the message IDs. The English ones are in the code. */
  readonly messages?: string;
  readonly texts?: TextsOfLanguage;
}

/** Whether brief files lack texts of widgets that the page shows, or messages of late parts. */
let lacksTexts = false;
let lacksMessages = false;

/** Whether all of the language `code` is needed. The English messages are in the code. */
const isWhole = (code: string): boolean => lacksTexts || (lacksMessages && code !== sourceLocale);

/** The languages that have come, and whether all of their texts have. */
const come = new Map<string, boolean>();

/** The promise of each requested file; `undefined` once settled. */
const coming = new Map<string, Promise<void> | undefined>();

const isThere = (code: string): boolean =>
  code in ownLanguages() || (isWhole(code) ? come.get(code) === true : come.has(code));

function arrive(code: string, {brief, rtl, messages, texts}: LanguageFile): void {
  if (texts) {
    come.set(code, !brief);
    if (rtl && !rightToLeft.includes(code)) rightToLeft.push(code);
    catalogues[code] = (messages?.split('|') ?? []) as unknown as (typeof catalogues)[string];
    addTexts(code, texts);
  }
  // Treat it as missing: the next best language is used, ultimately English.
  const at = allLocales.indexOf(code);
  if (!isThere(code) && at > 0) allLocales.splice(at, 1);
}

function bringLanguage(code: string): Promise<void> | undefined {
  if (isThere(code)) return undefined;
  const whole = isWhole(code);
  const file = `${code} ${String(whole)}`;
  if (!coming.has(file)) {
    coming.set(
      file,
      bringTexts(code, whole).then((exports: LanguageFile = {}) => {
        coming.set(file, undefined);
        arrive(code, exports);
      }),
    );
  }
  return coming.get(file);
}

export function languageComing(tag: string): Promise<void> | undefined {
  const code = negotiate(tag, availableLanguages()) ?? sourceLocale;
  const own = ownLanguages()[code];
  // An added language is laid over another, and finds its texts by the English ones.
  const waits = (own ? [own.base, sourceLocale] : [code])
    .map(bringLanguage)
    .filter((wait) => wait !== undefined);
  return waits.length ? Promise.all(waits).then(() => languageComing(tag)) : undefined;
}

export const isLanguageMissing = (code: string): boolean =>
  !isThere(ownLanguages()[code] ? sourceLocale : code);

/** From now on, languages come with the texts of all widgets. */
export const needWhole = (): void => void (lacksTexts = true);

/** Settles when all messages of the languages in the page have come. */
export async function wholeLanguages(): Promise<void> {
  lacksMessages = true;
  await Promise.all([...come.keys()].flatMap((code) => bringLanguage(code) ?? []));
}
