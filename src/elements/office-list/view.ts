/** What the layouts of `<office-list>` render. */
import type {Office} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';
import type {Pointing} from './pointing.js';
import type {Sorting} from './sorting.js';
import type {TimesOf} from './times.js';

/** Groups the offices of a crowded map, and lets the reader filter by group. */
export interface Crowd {
  /** The width of a marker as a fraction of the map's width. */
  readonly spacing: number;
  /** Called when the map may have been resized. */
  readonly resized: (event: Event) => void;
  /** Whether the list is filtered to these offices. */
  readonly isChosen: (offices: readonly Office[]) => boolean;
  /** Called when the reader presses the marker of these offices. */
  readonly choose: (offices: readonly Office[]) => void;
}

export interface OfficesView extends ListRendering<Office> {
  readonly times: TimesOf;
  /** Whether the lists are regions. */
  readonly isByRegion: boolean;
  /** The sort order; `undefined` if the page determines the order. */
  readonly sorting: Sorting | undefined;
  /** Whether the reader chose the sort order. */
  readonly isSortedByReader: boolean;
  /** Called when the reader sorts the offices. */
  readonly sort: (sorting: Sorting) => void;
  readonly pointing: Pointing;
  readonly crowd: Crowd;
}

export type OfficesLayout = Layout<OfficesView>;
