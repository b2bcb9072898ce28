/** Loads the code for long lists from a chunk. */
import type * as LongList from '../../widget/items/long-list.js';
import {bringLate} from './bring-late.js';

export const loadLongList = (): Promise<typeof LongList> =>
  bringLate('list') as Promise<unknown> as Promise<typeof LongList>;
