/** The sections of a document that hold items: the one list of them. Pure, no DOM. */

/** In the order of the documentation. */
export const sectionNames = [
  'figures',
  'instruments',
  'offices',
  'programmes',
  'europe',
  'mission',
  'glossary',
] as const;

export type Section = (typeof sectionNames)[number];

/** What is to be known about a section when the library is built. */
export interface SectionInfo {
  /** Its heading in `docs/format.md`. */
  readonly title: string;
  /** The widget that shows it, and by which its bundled document is named. */
  readonly widget: string;
  /** The field that says what an item is called. */
  readonly name: string;
  /** The definitions of the format that it consists of. */
  readonly types: readonly string[];
  /** Other parts of a document that belong to it. */
  readonly with?: readonly string[];
  /**
   * Which fields its bundled document has of the figures that its items refer to, from whichever
   * document has them. Default: none of these figures.
   */
  readonly figures?: readonly string[];
  /** The field by which its items stand in alphabetical order. Default: they stand as written. */
  readonly alphabetical?: string;
}

const NUMBER = ['id', 'value', 'qualifier', 'unit', 'measure', 'label'];

/** A new section is a new entry here, and its schema in `check/schema.ts`. */
export const sections: {readonly [name in Section]: SectionInfo} = {
  figures: {title: 'Figures', widget: 'key-figures', name: 'label', types: ['Figure', 'Period']},
  instruments: {
    title: 'Instruments',
    widget: 'instrument-explainer',
    name: 'name',
    types: ['Instrument', 'Relation', 'Replacement', 'Criterion', 'CriterionOption'],
    with: ['statement', 'criteria'],
    figures: [...NUMBER, 'note', 'counts'],
  },
  offices: {
    title: 'Offices',
    widget: 'office-list',
    name: 'city',
    types: ['Office'],
    alphabetical: 'city',
  },
  programmes: {
    title: 'Programmes',
    widget: 'programme-list',
    name: 'name',
    types: ['Programme'],
    figures: [...NUMBER, 'note', 'display'],
  },
  europe: {
    title: 'Europe',
    widget: 'european-participation',
    name: 'name',
    types: ['EuropeanItem'],
    figures: [...NUMBER, 'condition', 'display'],
  },
  mission: {
    title: 'Missions',
    widget: 'department-mission',
    name: 'description',
    types: ['Mission', 'Department'],
    with: ['department'],
  },
  glossary: {
    title: 'Glossary',
    widget: 'glossary-list',
    name: 'term',
    types: ['Term'],
    alphabetical: 'term',
  },
};
