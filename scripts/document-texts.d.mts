/** Types of `document-texts.mjs` for the tests. */
import type {CooperationDocument} from '../src/documents/types.js';

type Documents<Name extends string> = {readonly [name in Name]: CooperationDocument};

export function textsOf(documents: Documents<string>): ReadonlyMap<string, string>;

export function translated<Name extends string>(
  documents: {readonly [name in Name]: object},
  translations: {readonly [language: string]: ReadonlyMap<string, string>},
): Documents<Name>;
