/**
 * Loads the code for files and citations. In standalone scripts, `src/embed/load-files.ts` replaces
 * this file.
 */
import type * as Files from './files.js';

export const loadFiles = (): Promise<typeof Files> => import('./files.js');
