/** Reads the sheets of a workbook. Loaded only with one. Pure, no DOM. */
import {readOds} from 'hucre/ods';
import {readXlsx, type Cell as WorkbookCell, type CellValue, type Sheet} from 'hucre/xlsx';
import type {Cell, Grid} from './grid.js';

export {version} from '../documents/version.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** `yyyy-mm-dd`, with the time only if there is one. */
const dateText = (date: Date): string =>
  date
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/\.\d+Z$/, '');

const CURRENCY = /"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|([€$£¥₩₹₽])/g;

/** The currency that a number format shows: `#,##0 "€"`, `[$USD] 0`, `[$€-407]`. */
function currencyOf(format: string): string | undefined {
  for (const [, quoted, bracketed, sign] of format.matchAll(CURRENCY)) {
    const text = (quoted ?? bracketed ?? sign ?? '').trim();
    if (/^([A-Z]{3}|\p{Sc}|[A-Z]{1,2}\$)$/u.test(text)) return text;
  }
  return undefined;
}

/** A format shows words beside the number, such as `0 "Mio."`, which change what it says. */
const otherWords = (format: string): string =>
  [...format.split(';')[0]!.matchAll(/"([^"]*)"/g)]
    .map(([, words]) => words!.trim())
    .filter((words) => words && !/^([A-Z]{3}|\p{Sc}|%)$/u.test(words))
    .join(' ');

/** Floating-point noise of a calculation has no place in a text: 0.1 + 0.2 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function cellOf(value: CellValue | undefined, cell: WorkbookCell | undefined): Cell {
  const format = cell?.style?.numFmt ?? '';
  if (value === null || value === undefined) {
    // A program wrote the formula and nobody has calculated it: it is no empty cell.
    return {text: cell?.formula ? `=${cell.formula}` : ''};
  }
  if (value instanceof Date) {
    // A year formatted as a date is a day in 1905: what is shown is the number.
    return Number.isNaN(value.getTime())
      ? {text: ''}
      : {text: dateText(value), date: dateText(value)};
  }
  if (typeof value === 'number') {
    const number = rounded(value);
    const words = otherWords(format);
    // The words are part of what a person reads; the text then decides.
    if (words) return {text: `${number} ${words}`};
    const isPercent = /%/.test(format.replace(/"[^"]*"|\\./g, ''));
    const currency = currencyOf(format);
    return {
      text: isPercent ? `${rounded(number * 100)} %` : String(number),
      number,
      ...(isPercent && {isPercent}),
      ...(currency && {currency}),
    };
  }
  return {text: String(value).trim()};
}

const nameOf = (row: number, column: number): string => `${row},${column}`;

function gridOf({rows, cells, merges = []}: Sheet): Grid {
  const repeats = new Map<string, string>();
  for (const {startRow, startCol, endRow, endCol} of merges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startCol; column <= endCol; column++) {
        repeats.set(nameOf(row, column), nameOf(startRow, startCol));
      }
    }
  }
  return rows.map((values, row) => {
    const width = Math.max(values.length, ...merges.map(({endCol}) => endCol + 1));
    return {
      number: row + 1,
      cells: Array.from({length: width}, (_, column): Cell => {
        const own = nameOf(row, column);
        const origin = repeats.get(own) ?? own;
        const [r, c] = origin.split(',').map(Number) as [number, number];
        const cell = cellOf(rows[r]?.[c], cells?.get(origin));
        return origin === own || cell.text === '' ? cell : {...cell, isRepeated: true};
      }),
    };
  });
}

/** Whether the ZIP archive is an OpenDocument: its first entry says so. */
const isOpenDocument = (bytes: Uint8Array): boolean =>
  /^mimetypeapplication\/vnd\.oasis/.test(String.fromCharCode(...bytes.subarray(30, 80)));

/** The visible sheets that have content. Throws if the bytes are no workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const read = isOpenDocument(bytes) ? readOds : readXlsx;
  const {sheets} = await read(bytes, {readStyles: true});
  return sheets
    .filter(({hidden, veryHidden}) => !hidden && !veryHidden)
    .map((sheet) => ({name: sheet.name, grid: gridOf(sheet)}))
    .filter(({grid}) => grid.some(({cells}) => cells.some(({text}) => text !== '')));
}
