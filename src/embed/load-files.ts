/**
 * Loads the code for files and citations in a standalone script, from `export.js` in its folder.
 */
import type * as Files from '../widget/export/files.js';
import {importBeside} from './beside.js';

export const loadFiles = (): Promise<typeof Files> =>
  importBeside('export.js') as Promise<typeof Files>;
