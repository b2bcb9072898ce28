/** What an import can be told, and what comes of it. */
import type {CooperationDocument, Source} from '../generated/format.js';
import type {Coordinates} from './places/coordinates.js';
import type {Finding} from './report.js';

/** The sections that a table can become. */
export const tableSections = ['figures', 'offices', 'glossary'] as const;

export type TableSection = (typeof tableSections)[number];

/** Looks places up; too large to be in every import. */
export interface Places {
  /** The IANA time zone at a place. */
  timeZoneAt(this: void, place: Coordinates): string | undefined;
  /** Where a city is; `undefined` if there is none of that name in the country, or several. */
  coordinatesOf(this: void, city: string, country: string): Coordinates | undefined;
}

export interface ImportOptions {
  /** Name or URL of the file. */
  readonly name?: string;
  /** Default: decided by the columns. */
  readonly section?: string;
  /** Name of a sheet of a workbook. Default: the first with content. */
  readonly sheet?: string;
  /** Headings, letters or years of the columns with the values of figures. */
  readonly value?: readonly string[];
  /** `.` or `,`, for numbers such as 1.234 that nothing decides. */
  readonly decimal?: string;
  /** Default: recognized. */
  readonly encoding?: string;
  /** Country of all places, by name or code. */
  readonly country?: string;
  /** Unit of all values: `%`, `EUR`, `Mio. €`, `students`; `share` for numbers such as 0.45. */
  readonly unit?: string;
  /** What a column is taken as, by heading or letter; `""` for nothing. */
  readonly columns?: Readonly<Record<string, string>>;
  /**
   * Texts in place of those of the table, by cell: `{C5: 'Japan'}`. A cell outside the table adds to
   * it: a translation of a column is a new column.
   */
  readonly cells?: Readonly<Record<string, string>>;
  /** The source of the facts, as far as it is known. */
  readonly source?: Partial<Source>;
  readonly places?: Places;
  /** Most rows to be read. */
  readonly maxRows?: number;
}

/** One column, for the table of columns. */
export interface TakenColumn {
  readonly letter: string;
  readonly heading: string;
  /** The field of the format, or that it is not taken. */
  readonly taken: string;
  readonly isTaken: boolean;
  /** The name of the field, as the option `columns` takes it; `""` for nothing. */
  readonly field: string;
}

/** One row of the table as it was read, with the texts of the option `cells`. */
export interface TableRow {
  /** As spreadsheets number it, starting at 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Imported {
  /** `undefined` if no row could be taken. */
  readonly document: CooperationDocument | undefined;
  readonly section: TableSection | undefined;
  /** Rows below the headings that are items, right or wrong. */
  readonly rows: number;
  readonly items: number;
  /** Rows left out. */
  readonly leftOut: number;
  readonly columns: readonly TakenColumn[];
  /** What a column may be taken as: the names of the fields of the section. */
  readonly fields: readonly string[];
  /** The rows of the table, headings and titles included. Empty if it could not be read. */
  readonly table: readonly TableRow[];
  readonly findings: readonly Finding[];
  /** Names of the sheets of a workbook. */
  readonly sheets: readonly string[];
  /** What is missing of the source: names such as `publisher`. */
  readonly missingSource: readonly string[];
  /** Whether values or rows are missing. */
  readonly isPartial: boolean;
  /** The cell that an item, or a value in it, comes from: `C5 (Pays)`. */
  cellOf(this: void, item: number, key?: string): string | undefined;
}
