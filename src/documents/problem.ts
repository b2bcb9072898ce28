/** Problems with documents, for authors of pages and documents. Codes are stable. */
import type {Kind} from './check/sentences.js';

/** Every code with its meaning, as listed in `docs/format.md`. */
export const problemCodes = {
  'not-json': 'The text is not JSON: usually there is an extra comma or a missing quote.',
  'html-instead-of-json': 'The URL returned a web page, for example an error page or a login page.',
  'http-status': 'The server returned an error, for example 404.',
  network:
    'The URL could not be reached, or its server does not allow this page to read it (CORS).',
  timeout: 'The server did not respond in time.',
  'too-large': 'The document, or one text in it, is larger than the limit.',
  'too-deep': 'Values are nested more deeply than the limit.',
  'too-many': 'There are more items, or more problems, than the limit.',
  integrity: 'The document is not the one whose hash the page states.',
  'address-refused': 'Documents are not loaded from this URL.',
  'checker-missing':
    'The file that checks documents could not be loaded, or is not that of this version.',
  'document-unreadable':
    'The document cannot be shown at all; the page keeps what was between the tags.',
  'section-missing': 'The document lacks the section that this widget shows.',
  'format-newer':
    'The document uses a newer format than this version knows; it shows what it recognizes.',
  'value-invalid': 'A value is not what the format requires.',
  'value-missing': 'A required value is missing.',
  'value-unsafe': 'The URL scheme is not allowed: use http, https, mailto or tel.',
  'duplicate-id': 'Two items have the same ID; the first is shown.',
  'key-unknown': 'The format has no such name; it does no harm and is not shown.',
  'update-failed':
    'A new version of the document could not be loaded; the previous one is still shown.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** One problem with a document, for authors of pages and documents. */
export interface Problem {
  /** Stable name of the problem, for example `document-unreadable`. */
  readonly code: ProblemCode;
  /** Place in the document, for example `figures[3].value`; empty for the whole document. */
  readonly path: string;
  /** The same as an array of names and positions: `['figures', 3, 'value']`. */
  readonly steps: readonly (string | number)[];
  /** The value found; texts shortened, lists and objects described. */
  readonly received: unknown;
  /** The kind of value that was expected, for example `url`; `reference` for the ID of an item. */
  readonly kind?: Kind | 'reference' | undefined;
  /** What was expected, in English. The wording may change. */
  readonly expected: string;
  /** What was probably meant, as JSON: `"approx"`, `0.45`. */
  readonly suggestion?: string;
  /** The whole problem in English. The wording may change. */
  readonly message: string;
}
