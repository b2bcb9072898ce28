/** Loads the code for long lists in a standalone script, from `list.js` in its folder. */
import type * as LongList from '../widget/items/long-list.js';
import {importBeside} from './beside.js';

export const loadLongList = (): Promise<typeof LongList> =>
  importBeside('list.js') as Promise<typeof LongList>;
