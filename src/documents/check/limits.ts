/** How large a document may be. The excess is left out and reported. */
export const limits = {
  /** Nesting levels. */
  depth: 20,
  /** Items in a section, and members of any other list. */
  items: 20_000,
  /** Characters of one text. */
  characters: 100_000,
  /** Names in one object. */
  keys: 1000,
  /** Values in total. With more, nothing is shown. */
  values: 2_000_000,
  /** Problems listed individually. */
  problems: 1000,
} as const;
