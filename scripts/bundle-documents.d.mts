/** Types of `bundle-documents.mjs` for the tests, which read any field of its results. */
import type {SectionInfo} from '../src/documents/sections.js';
import type {CooperationDocument} from '../src/documents/types.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, of a shape that is under test
type Json = any;

export function compile(
  documents: {readonly [name: string]: CooperationDocument},
  languages: readonly string[],
  sections: Readonly<Record<string, SectionInfo>>,
): {readonly [tag: string]: Json};
