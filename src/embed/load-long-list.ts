/** What long lists need, for a script that stands alone: from `list.js` beside it. */
import type * as LongList from '../widget/items/long-list.js';
import {importBeside} from './beside.js';

export const loadLongList = (): Promise<typeof LongList> =>
  importBeside('list.js') as Promise<typeof LongList>;
