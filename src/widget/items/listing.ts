/** The input and the output of a list. */
import type {Language} from '../../language/language-controller.js';
import type {Lists, Rendering} from '../rendering.js';

/** What a list is made of. */
export interface Item {
  readonly id: string;
}

/**
 * What the list of one widget is, beside its section. Methods, so that a widget of any kind of
 * items is a `WidgetElement`.
 */
export interface ItemsOptions<T extends Item> {
  /** The part that each item is. */
  readonly part: string;
  /** The searchable text of an item. */
  searchText(this: void, item: T, language: Language): string;
  /** The items that can be shown, in their order. Default: those of the section, unchanged. */
  order?(this: void, rendering: Rendering): readonly T[];
  /** Names for an item in `only`, besides its ID. */
  names?(this: void, item: T, language: Language): readonly string[];
  /** `only` with names that contain spaces replaced by IDs. */
  withIds?(this: void, only: string, items: readonly T[]): string;
  /** Which items are shown. Default: those in `only`, else all. */
  choose?(
    this: void,
    named: readonly T[] | undefined,
    all: readonly T[],
    rendering: Rendering,
  ): readonly T[];
  /** What else the choice and the order depend on. */
  keys?(this: void, rendering: Rendering): readonly unknown[];
  /** The lists that are made of the items. Default: one. */
  split?(this: void, items: readonly T[], rendering: Rendering): Lists<T>;
  /** Whether a layout needs all items at once. Default: none does. */
  isWhole?(this: void, rendering: Rendering): boolean;
}

/** What is drawn of a list, and what stands around it. */
export interface Listing<T> {
  readonly found: readonly T[];
  /** What is left of the items, drawn or not. */
  readonly left: readonly T[];
  readonly lists: Lists<T>;
  readonly before: unknown;
  readonly after: unknown;
}
