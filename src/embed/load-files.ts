/** What makes files and citations, for a script that stands alone: from `export.js` beside it. */
import type * as Files from '../widget/export/files.js';
import {importBeside} from './beside.js';

export const loadFiles = (): Promise<typeof Files> =>
  importBeside('export.js') as Promise<typeof Files>;
