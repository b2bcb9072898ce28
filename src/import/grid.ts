/** A table as a grid of cells, whatever file it comes from. Pure, no DOM. */

/** One cell. Only workbooks know more of it than its text. */
export interface Cell {
  /** As a person reads it, trimmed. */
  readonly text: string;
  /** The number of a workbook cell, which needs no decimal mark; 0.45 if it is shown as 45 %. */
  readonly number?: number;
  /** The workbook shows the number as a percentage. */
  readonly isPercent?: true;
  /** ISO 4217 code or sign of the currency that the workbook shows beside the number. */
  readonly currency?: string;
  /** The date of a workbook cell, as ISO 8601. */
  readonly date?: string;
  /** Belongs to a merged area that begins in another cell, whose content it repeats. */
  readonly isRepeated?: true;
}

export interface Row {
  /** The number of the row in the spreadsheet, starting at 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Rows in order. Empty rows may be missing; their numbers are not. */
export type Grid = readonly Row[];

export const EMPTY: Cell = {text: ''};

export const cellAt = (row: Row, column: number): Cell => row.cells[column] ?? EMPTY;

export const isEmptyRow = (row: Row): boolean => row.cells.every(({text}) => text === '');

/** The letter of a column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** `C5`. */
export const cellName = (column: number, row: number): string => `${columnLetter(column)}${row}`;

/** Blanks at both ends, including those that no keyboard types, and byte order marks. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g, '');

/** Characters that start a formula, behind the apostrophe by which an export makes them text. */
const GUARDED = /(^|[,;\t\r\n])'(?=[=+\-@\t\r＝＋－＠])/g;

/** A text as it was before an export guarded it against being run. */
const unguarded = (text: string): string => text.replace(GUARDED, '$1');

/** A grid from rows of texts. */
export const gridOf = (rows: readonly (readonly string[])[], first = 1): Grid =>
  rows.map((cells, i) => ({
    number: first + i,
    cells: cells.map((text) => ({text: unguarded(trimmed(text))})),
  }));

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The grid with other texts in some cells, by their names. Names of no cell are ignored. */
export function withTexts(grid: Grid, texts: Readonly<Record<string, string>>): Grid {
  const rows = new Map(grid.map((row) => [row.number, row]));
  for (const [name, text] of Object.entries(texts)) {
    const [, letters, digits] = CELL.exec(name) ?? [];
    if (!letters) continue;
    const number = Number(digits);
    const cells = [...(rows.get(number)?.cells ?? [])];
    const column = columnOf(letters);
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = {text: trimmed(text)};
    rows.set(number, {number, cells});
  }
  return [...rows.values()].sort((a, b) => a.number - b.number);
}
