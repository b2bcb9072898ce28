/** The input and output types of a list. */
import type {Language} from '../../language/language-controller.js';
import type {Lists, Rendering} from '../rendering.js';

/** What every item of a list has. */
export interface Item {
  readonly id: string;
}

/**
 * Options of a widget's list, besides its section. Declared as methods, so that widgets with any
 * kind of item are assignable to `WidgetElement`.
 */
export interface ItemsOptions<T extends Item> {
  /** The name of each item's part. */
  readonly part: string;
  /** The searchable text of an item. */
  searchText(this: void, item: T, language: Language): string;
  /** The items that can be shown, in order. Default: those of the section, unchanged. */
  order?(this: void, rendering: Rendering): readonly T[];
  /** Names for an item in `only`, besides its ID. */
  names?(this: void, item: T, language: Language): readonly string[];
  /** `only` with names that contain spaces replaced by IDs. */
  withIds?(this: void, only: string, items: readonly T[]): string;
  /** The items to show. Default: those in `only`, else all. */
  choose?(
    this: void,
    named: readonly T[] | undefined,
    all: readonly T[],
    rendering: Rendering,
  ): readonly T[];
  /** Additional values that the selection and the order depend on. */
  keys?(this: void, rendering: Rendering): readonly unknown[];
  /** Splits the items into lists. Default: a single list. */
  split?(this: void, items: readonly T[], rendering: Rendering): Lists<T>;
  /** Whether the layout needs all items at once. Default: false. */
  isWhole?(this: void, rendering: Rendering): boolean;
}

/** What to render of a list, and the content around it. */
export interface Listing<T> {
  readonly found: readonly T[];
  /** The items after search and narrowing, including those not drawn. */
  readonly left: readonly T[];
  readonly lists: Lists<T>;
  readonly before: unknown;
  readonly after: unknown;
}
