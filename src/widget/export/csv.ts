/** Writes CSV that spreadsheets open correctly and safely. Pure, no DOM. */
import {numberFormat} from '../../language/formatters.js';

/** A table as rows of cells, header first. Empty cells are `undefined`. */
export type Rows = readonly Row[];

export type Row = readonly (string | number | undefined)[];

/** Characters that start a formula at the beginning of a cell, including full-width ones. */
const FORMULA = /[=+\-@\t\r＝＋－＠]/g;

/**
 * Characters after which a spreadsheet starts a new cell if it expects a different separator, even
 * within quotes.
 */
const SEPARATORS = ',;\t\r\n';

/**
 * The separators that spreadsheets use in the language `tag`. Where the decimal mark is a comma,
 * cells are separated by semicolons, and `0.5` would be read as text or as a date.
 */
function marksOf(tag: string): {readonly separator: string; readonly decimal: string} {
  const decimal =
    numberFormat(tag, {numberingSystem: 'latn'})
      .formatToParts(0.5)
      .find(({type}) => type === 'decimal')?.value ?? '.';
  // Switzerland and Liechtenstein use a decimal point, but separate cells with semicolons.
  const hasSemicolon = decimal === ',' || /-(CH|LI)\b/i.test(tag);
  return {separator: hasSemicolon ? ';' : ',', decimal};
}

function cell(value: string | number | undefined, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // Spreadsheets themselves use an apostrophe to mark text that is not a formula.
  const text = (value ?? '').replace(FORMULA, (character, at: number, all: string) =>
    !at || SEPARATORS.includes(all[at - 1]!) ? `'${character}` : character,
  );
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Formats the rows for spreadsheets in the language `tag`, with a byte order mark so that they
 * detect UTF-8. A line `sep=;` would be data to every other reader.
 */
export function toCsv(rows: Rows, tag: string): string {
  const {separator, decimal} = marksOf(tag);
  const lines = rows.map((row) => row.map((value) => cell(value, decimal)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
