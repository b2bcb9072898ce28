/** Loads the code for long lists from a chunk. */
import type * as LongList from '../../widget/items/long-list.js';
import {bring} from '../bring.js';

export const loadLongList = (): Promise<typeof LongList> =>
  bring('list') as Promise<unknown> as Promise<typeof LongList>;
