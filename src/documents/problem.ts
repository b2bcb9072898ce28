/** What could not be shown, for whoever writes a page or a document. Codes are stable. */

/** Every kind of problem, and what it means. The page about the format prints this list. */
export const problemCodes = {
  'not-json': 'The text is not JSON: often a comma too many or a quote too few.',
  'html-instead-of-json':
    'The address answered with a web page, for example an error page or a login page.',
  'http-status': 'The server answered with an error, for example 404.',
  network:
    'The address could not be reached, or its server does not allow this page to read it (CORS).',
  timeout: 'The server did not answer in time.',
  'too-large': 'The document, or one text in it, is larger than the limit.',
  'too-deep': 'Values are nested more deeply than the limit.',
  'too-many': 'There are more items, or more problems, than the limit.',
  integrity: 'The document is not the one whose hash the page states.',
  'address-refused': 'The address is not one that documents are loaded from.',
  'checker-missing':
    'The file that checks documents could not be loaded, or is not that of this version.',
  'document-unreadable': 'The document cannot be shown at all; whatever was in the page stays.',
  'section-missing': 'The document does not hold the section that this widget shows.',
  'format-newer':
    'The document is written in a newer format than this version knows; what it knows is shown.',
  'value-invalid': 'A value is not what the format asks for.',
  'value-missing': 'A value that the format asks for is not there.',
  'value-unsafe': 'An address is none that a page may link to: http, https, mailto or tel.',
  'duplicate-id': 'Two items have the same id; the first is shown.',
  'key-unknown': 'The format has no such name; it does no harm, and is not shown.',
  'update-failed': 'A new version of the document could not be loaded; the earlier one stays.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** One thing that could not be shown, for whoever writes the page or the document. */
export interface Problem {
  /** Stable name of the kind of problem, for example `document-unreadable`. */
  readonly code: ProblemCode;
  /** Where in the document, for example `figures[3].value`; empty for the whole of it. */
  readonly path: string;
  readonly received: unknown;
  readonly expected: string;
  /** The same as one English sentence. */
  readonly message: string;
}
