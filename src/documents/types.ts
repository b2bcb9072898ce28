/**
 * The public document format, and the additions in bundled documents: precomputed values that would
 * otherwise need `Intl` before the first paint. The additions are not part of the format.
 */
import type {CooperationDocument, Figure, LocalizedText, Programme} from '../generated/format.js';

export type * from '../generated/format.js';

/** A figure of a bundled document. */
export interface BundledFigure extends Figure {
  /** The value as text by language, if it is more than the digits of the number. */
  readonly formatted?: {readonly [language: string]: string};
  /** The counted things as one list, instead of `members`. */
  readonly membersText?: LocalizedText;
  /** The label says what it is a share of, so that `denominator` is only for exports. */
  readonly labelSaysAll?: true;
}

/** A programme of a bundled document. */
export interface BundledProgramme extends Programme {
  /** Names of `countries`, in their order. */
  readonly countryNames?: readonly LocalizedText[];
}

/**
 * A bundled document. `scripts/bundle-documents.mjs` strips what only serves checking (`quote`,
 * `facts`, `source.section`, `sameAs`) and precomputes what would need `Intl` before the first
 * paint, such as country names.
 */
export interface BundledDocument extends CooperationDocument {
  readonly figures?: readonly BundledFigure[];
  readonly programmes?: readonly BundledProgramme[];
  /** IDs of offices or terms in alphabetical order, if it differs from the order of the document. */
  readonly order?: {readonly [language: string]: readonly string[]};
  /** IDs of offices in the order of their countries, if comparing code points is not enough. */
  readonly countryOrder?: {readonly [language: string]: readonly string[]};
}
