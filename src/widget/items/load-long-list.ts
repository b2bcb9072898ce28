/**
 * Loads the code that only long lists need. In standalone scripts, `src/embed/load-long-list.ts`
 * replaces this file.
 */
import type * as Module from './long-list.js';

export const loadLongList = (): Promise<typeof Module> => import('./long-list.js');
