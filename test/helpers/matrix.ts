/**
 * Which languages a test draws every story in. `npm test` takes those that differ in what the test
 * looks at; `npm test -- --all` takes all of them.
 */
import {allLocales} from '../../src/generated/language-codes.js';

/** Put in by `web-test-runner.config.mjs`. */
declare const __ALL_LANGUAGES__: boolean;

type Language = (typeof allLocales)[number];

export const inLanguages = (...languages: Language[]): readonly Language[] =>
  __ALL_LANGUAGES__ ? allLocales : languages;
