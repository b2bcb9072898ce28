/** The only list of the sections of a document that contain items. Pure, no DOM. */

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

/** Build-time information about a section. */
export interface SectionInfo {
  /** Its heading in `docs/format.md`. */
  readonly title: string;
  /** The widget that shows it, and the name of its bundled document. */
  readonly widget: string;
  /** The field with the name of an item. */
  readonly name: string;
  /** Its definitions in the format. */
  readonly types: readonly string[];
  /** Other properties of a document that belong to it. */
  readonly with?: readonly string[];
  /**
   * The fields to bundle of the figures that its items refer to, from whichever document has them.
   * Default: those figures are not bundled.
   */
  readonly figures?: readonly string[];
  /** The field for alphabetical order. Default: the order of the document. */
  readonly alphabetical?: string;
}

const NUMBER = ['id', 'value', 'qualifier', 'unit', 'measure', 'label'];

/** A new section needs an entry here and a schema in `check/schema.ts`. */
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
