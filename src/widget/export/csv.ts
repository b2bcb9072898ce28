/** Comma-separated values that spreadsheets open correctly and safely. Pure, no DOM. */

/** A table as rows of cells, the first row its header. Empty cells are `undefined`. */
export type Rows = readonly Row[];

export type Row = readonly (string | number | undefined)[];

/** Characters that start a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  // An apostrophe is what spreadsheets themselves put before text that is not a formula.
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows as RFC 4180 text, with a byte order mark, so that spreadsheets recognise UTF-8. */
export const toCsv = (rows: Rows): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
