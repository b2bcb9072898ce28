/** Reads tables exported from spreadsheets: any separator, encoding and number format. */
import {parse} from 'csv-parse/sync';
import {PlainError} from './plain-error.mjs';

/** The text of a file, and its detected encoding. */
export const decode = (bytes) => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return {text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16'};
  }
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'UTF-8'};
  } catch {
    // The default of western European spreadsheets.
    return {text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252'};
  }
};

/** The most frequent separator in the first row, outside quotes. */
const separatorOf = (text) => {
  const [row] = text.split(/\r?\n/, 1);
  const outside = row.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t', '|'].map((it) => [it, outside.split(it).length]);
  const [[separator]] = counts.toSorted(([, a], [, b]) => b - a);
  return separator;
};

/** `{separator, rows}`; a row is an array of trimmed cells. */
export const readTable = (text) => {
  // Excel’s own first line that declares the separator.
  const [declaration, declared] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? ['', undefined];
  const table = text.slice(declaration.length);
  const separator = declared ?? separatorOf(table);
  try {
    const rows = parse(table, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    });
    return {separator, rows, firstRow: declaration ? 2 : 1};
  } catch (error) {
    throw new PlainError(`The table cannot be read: ${error.message}.`, 1);
  }
};

const BLANKS = /[\s\u00a0\u202f'’]/g;

/** The decimal mark of a number: `,` or `.` if it is unambiguous. */
const evidence = (text) => {
  const digits = text.replace(BLANKS, '').replace(/^[-+]/, '').replace(/%$/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last < 0) return undefined;
  const mark = digits[last];
  const other = mark === ',' ? '.' : ',';
  if (digits.includes(other)) return mark;
  if (digits.indexOf(mark) !== last) return other;
  return digits.length - last - 1 === 3 && last <= 3 && !digits.startsWith('0') ? undefined : mark;
};

/** The decimal mark of a table; `undefined` if its numbers are ambiguous. */
export const decimalMark = (texts) => {
  const marks = new Set(texts.map(evidence));
  if (marks.has(',') && !marks.has('.')) return ',';
  if (marks.has('.') && !marks.has(',')) return '.';
  return undefined;
};

/** Parses a number; `NaN` if it is invalid, `undefined` if it is ambiguous. */
export const readNumber = (text, mark) => {
  const digits = text.replace(BLANKS, '').replace(/%$/, '');
  if (!/^[-+]?\d[\d.,]*$/.test(digits)) return NaN;
  const decimal = evidence(digits) ?? mark;
  if (/[.,]/.test(digits) && decimal === undefined) return undefined;
  const other = decimal === ',' ? '.' : ',';
  return Number(digits.replaceAll(other, '').replace(decimal, '.'));
};
