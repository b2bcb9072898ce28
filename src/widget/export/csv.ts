/** Comma-separated values that spreadsheets open correctly and safely. Pure, no DOM. */
import {numberFormat} from '../../language/formatters.js';

/** A table as rows of cells, the first row its header. Empty cells are `undefined`. */
export type Rows = readonly Row[];

export type Row = readonly (string | number | undefined)[];

/** Characters that start a formula at the beginning of a cell, those of full width too. */
const FORMULA = /[=+\-@\t\r＝＋－＠]/g;

/**
 * Behind these a spreadsheet starts a cell if it separates at another character than this file does,
 * whether the text is quoted or not.
 */
const SEPARATORS = ',;\t\r\n';

/**
 * What spreadsheets in the language `tag` read and write. Where the comma is the decimal mark, they
 * separate at semicolons, and `0.5` would be text, or a date.
 */
function marksOf(tag: string): {readonly separator: string; readonly decimal: string} {
  const decimal =
    numberFormat(tag, {numberingSystem: 'latn'})
      .formatToParts(0.5)
      .find(({type}) => type === 'decimal')?.value ?? '.';
  // Switzerland and Liechtenstein have the point and the semicolon.
  const hasSemicolon = decimal === ',' || /-(CH|LI)\b/i.test(tag);
  return {separator: hasSemicolon ? ';' : ',', decimal};
}

function cell(value: string | number | undefined, decimal: string): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // An apostrophe is what spreadsheets themselves put before text that is not a formula.
  const text = (value ?? '').replace(FORMULA, (character, at: number, all: string) =>
    !at || SEPARATORS.includes(all[at - 1]!) ? `'${character}` : character,
  );
  return /[",;\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The rows as spreadsheets in the language `tag` read them by default, with a byte order mark, by
 * which they recognise UTF-8. A line `sep=;` would be data for every other reader.
 */
export function toCsv(rows: Rows, tag: string): string {
  const {separator, decimal} = marksOf(tag);
  const lines = rows.map((row) => row.map((value) => cell(value, decimal)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
