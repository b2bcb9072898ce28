/** Loads the code for files and citations from a chunk. */
import type * as Files from '../../widget/export/files.js';
import {bringLate} from './bring-late.js';

export const loadFiles = (): Promise<typeof Files> =>
  bringLate('export') as Promise<unknown> as Promise<typeof Files>;
