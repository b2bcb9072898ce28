/** What the layouts of `<office-list>` draw. */
import type {Office} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';
import type {Pointing} from './pointing.js';
import type {Sorting} from './sorting.js';
import type {TimesOf} from './times.js';

/** How the places of a crowded map come apart, and how the reader gets at them. */
export interface Crowd {
  /** Room that a marker takes, as a part of the width of the map. */
  readonly spacing: number;
  /** To be called when the map may have another width. */
  readonly resized: (event: Event) => void;
  /** Whether the list shows nothing but these. */
  readonly isChosen: (offices: readonly Office[]) => boolean;
  /** To be called when the reader has pressed the marker of these. */
  readonly choose: (offices: readonly Office[]) => void;
}

export interface OfficesView extends ListRendering<Office> {
  readonly times: TimesOf;
  /** Whether each list is a region. */
  readonly isByRegion: boolean;
  /** What the offices are sorted by; undefined where the page has put them in an order of its own. */
  readonly sorting: Sorting | undefined;
  /** Whether it was the reader who chose the sorting. */
  readonly isSortedByReader: boolean;
  /** To be called when the reader sorts the offices. */
  readonly sort: (sorting: Sorting) => void;
  /** Which office the reader points at. */
  readonly pointing: Pointing;
  readonly crowd: Crowd;
}

export type OfficesLayout = Layout<OfficesView>;
