/**
 * Brings in what only long lists need. Scripts that stand alone have `src/embed/load-long-list.ts`
 * in place of this.
 */
import type * as Module from './long-list.js';

export const loadLongList = (): Promise<typeof Module> => import('./long-list.js');
