/** The languages that the loader can load. Replaces `src/generated/language-codes.ts`. */
import {languages} from '../files.js';
import {namedLanguages} from '../named-languages.js';

export const sourceLocale = 'en';

/** Languages that failed to load are removed. */
export const allLocales: string[] = [...languages, ...namedLanguages().keys()];
