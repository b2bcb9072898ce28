/**
 * The public document format, and what the documents that ship in the library hold beyond it: what
 * would otherwise be worked out before the first paint. Nothing of that is part of the format.
 */
import type {CooperationDocument, Figure, LocalizedText, Programme} from '../generated/format.js';

export type * from '../generated/format.js';

/** A figure of a bundled document. */
export interface BundledFigure extends Figure {
  /** The value as text by language, wherever it is more than the digits of the number. */
  readonly formatted?: {readonly [language: string]: string};
  /** The counted things as one list, in place of `members`. */
  readonly membersText?: LocalizedText;
}

/** A programme of a bundled document. */
export interface BundledProgramme extends Programme {
  /** Names of `countries`, in their order. */
  readonly countryNames?: readonly LocalizedText[];
}

/**
 * A bundled document: `scripts/bundle-documents.mjs` has left out what only serves to check it
 * (`quote`, `facts`, `source.section`, `sameAs`) and has written out in advance what would otherwise need
 * `Intl` before the first paint; the names of countries are a part of that.
 */
export interface BundledDocument extends CooperationDocument {
  readonly figures?: readonly BundledFigure[];
  readonly programmes?: readonly BundledProgramme[];
  /** Ids of offices or terms in alphabetical order, where it is not the order of the document. */
  readonly order?: {readonly [language: string]: readonly string[]};
  /** Ids of offices in the order of their countries, where the letters alone do not tell it. */
  readonly countryOrder?: {readonly [language: string]: readonly string[]};
}
