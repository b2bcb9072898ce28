/** The sections of a document that are lists of items, in the order of the documentation. */
export const SECTIONS = [
  'figures',
  'instruments',
  'offices',
  'programmes',
  'europe',
  'mission',
  'glossary',
] as const;

export type Section = (typeof SECTIONS)[number];
