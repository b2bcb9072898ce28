/**
 * Documents that a host shows in place of the bundled ones: the command `host` with `--document`
 * writes their URLs in front of its scripts.
 */
import type {Section} from './sections.js';

const PAGE = Symbol.for('cooperation-widgets');

/** The URL of the document for `section`, unless the bundled one is shown. */
export const defaultDocument = (section: Section): string | undefined =>
  (globalThis as {[PAGE]?: {documents?: {readonly [name in Section]?: string}}})[PAGE]?.documents?.[
    section
  ];
