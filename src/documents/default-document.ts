/**
 * Documents that a host shows in place of the bundled ones: the command `host` with `--document`
 * writes their URLs in front of its scripts.
 */
import {pageState} from '../language/own-languages.js';
import type {Section} from './sections.js';

interface Documents {
  readonly documents?: {readonly [name in Section]?: string};
}

/** The URL of the document for `section`, unless the bundled one is shown. */
export const defaultDocument = (section: Section): string | undefined =>
  pageState<Documents>()?.documents?.[section];
