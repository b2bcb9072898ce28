/** Loads the code for files and citations from a chunk. */
import type * as Files from '../../widget/export/files.js';
import {bring} from '../bring.js';

export const loadFiles = (): Promise<typeof Files> =>
  bring('export') as Promise<unknown> as Promise<typeof Files>;
