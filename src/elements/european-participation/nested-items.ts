/** Ways through the tree of items. Pure, no DOM. */
import {textsOf} from '../../documents/localized-text.js';
import type {EuropeanItem} from '../../documents/types.js';

/** The items with all their parts, each before its own. */
export const allOf = (items: readonly EuropeanItem[]): readonly EuropeanItem[] =>
  items.flatMap((item) => [item, ...allOf(item.parts ?? [])]);

/** How many levels of parts within parts there are. */
export const levelsOf = (items: readonly EuropeanItem[] = []): number =>
  Math.max(0, ...items.map(({parts}) => 1 + levelsOf(parts)));

/** Those of `items` that are no part of another of them. */
export const topOnly = (items: readonly EuropeanItem[]): readonly EuropeanItem[] => {
  const parts = new Set(items.flatMap(({parts = []}) => allOf(parts)));
  return items.filter((item) => !parts.has(item));
};

/** What `only` may call an item beside its id. It is split at blanks, so words are joined. */
export const namesOf = ({acronym = '', name}: EuropeanItem): readonly string[] =>
  [acronym, name].flatMap(textsOf).map((text) => text.trim().replace(/\s+/g, '-'));
