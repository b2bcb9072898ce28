/** The languages that the loader can bring, in place of `src/generated/language-codes.ts`. */
import {languages} from '../files.js';
import {namedLanguages} from '../named-languages.js';

export const sourceLocale = 'en';

/** Without those that did not come. */
export const allLocales: string[] = [sourceLocale, ...languages, ...namedLanguages().keys()];
