/**
 * Brings in what makes files and citations. Scripts that stand alone have `src/embed/load-files.ts` in
 * place of this.
 */
import type * as Files from './files.js';

export const loadFiles = (): Promise<typeof Files> => import('./files.js');
