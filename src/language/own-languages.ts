/**
 * Languages that a page adds to the shipped ones. The files that `cooperation-widgets language build`
 * writes register themselves here, before or after the widgets, for every copy on the page.
 */
import {allLocales} from '../generated/language-codes.js';

/** One added language. What it does not say is said by its base. */
export interface OwnLanguage {
  /** The shipped language that it is a variety of, such as `pt-BR` for `pt-PT`; else English. */
  readonly base: string;
  /** Whether it is written from right to left. */
  readonly rtl?: boolean;
  /** The translation of an English message, with `{0}` in the place of its first value. */
  readonly message: (english: string) => string | undefined;
  /** Adds its texts to a bundled document; does nothing the second time. */
  readonly fill: (document: object) => void;
}

export type OwnLanguages = Readonly<Record<string, OwnLanguage>>;

/** The one name that the page sees; `src/embed/versions.ts` keeps more under it. */
const PAGE = Symbol.for('cooperation-widgets');

/** Dispatched on the window when a language has been added. */
export const ADDED = 'cw-languages';

const NONE: OwnLanguages = {};

/** What other scripts have left for the widgets of the page. */
export const pageState = <State>(): State | undefined => (globalThis as {[PAGE]?: State})[PAGE];

/** The added languages by code: another object after each addition. */
export const ownLanguages = (): OwnLanguages =>
  pageState<{languages?: OwnLanguages}>()?.languages ?? NONE;

/** The codes of all languages, the shipped ones first. */
export const availableLanguages = (): readonly string[] => [
  ...allLocales,
  ...Object.keys(ownLanguages()),
];
