/** How large a document may be. More is left out, and said. */
export const limits = {
  /** Levels of values inside values. */
  depth: 20,
  /** Items in a section, and members of any other list. */
  items: 20_000,
  /** Characters of one text. */
  characters: 100_000,
  /** Names in one object. */
  keys: 1000,
  /** Values in all. With more, nothing is shown. */
  values: 2_000_000,
  /** Problems that are listed one by one. */
  problems: 1000,
} as const;
