/** Traverses the tree of items. Pure, no DOM. */
import {textsOf} from '../../documents/localized-text.js';
import type {EuropeanItem} from '../../documents/types.js';

/** All items with their parts, at any depth. Each item precedes its parts. */
export const allOf = (items: readonly EuropeanItem[]): readonly EuropeanItem[] =>
  items.flatMap((item) => [item, ...allOf(item.parts ?? [])]);

/** The depth of the tree. */
export const levelsOf = (items: readonly EuropeanItem[] = []): number =>
  Math.max(0, ...items.map(({parts}) => 1 + levelsOf(parts)));

/** The `items` that are not part of another one in the list. */
export const topOnly = (items: readonly EuropeanItem[]): readonly EuropeanItem[] => {
  const parts = new Set(items.flatMap(({parts = []}) => allOf(parts)));
  return items.filter((item) => !parts.has(item));
};

/** Names for an item in `only`, besides its ID. `only` is split at spaces, so words are joined. */
export const namesOf = ({acronym = '', name}: EuropeanItem): readonly string[] =>
  [acronym, name].flatMap(textsOf).map((text) => text.trim().replace(/\s+/g, '-'));
