/** Splits the text of a table into cells: any separator, quotes wherever people put them. Pure. */
import {gridOf, type Grid} from '../grid.js';

const SEPARATORS = ['\t', ';', ',', '|'];

/** Rows that are looked at to find the separator. */
const SAMPLE = 200;

export interface Split {
  readonly rows: readonly (readonly string[])[];
  /** Number of the row, starting at 0, with a quote that is never closed. */
  readonly unclosed?: number;
}

/**
 * The cells of `text`. A quote opens only at the start of a cell; inside others it is a character
 * like any other. A quote closes only before a separator or a line break.
 */
export function split(text: string, separator: string, limit = Infinity): Split {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < limit) {
    let cell: string;
    const start = /[^\S\r\n\t]*/y;
    start.lastIndex = at;
    const opening = at + start.exec(text)![0].length;
    const quoted = text[opening] === '"' ? quotedCell(text, opening, separator) : undefined;
    if (quoted === null) return {rows, unclosed: rows.length};
    if (quoted) {
      ({cell, at} = quoted);
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end]!)) end++;
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === separator) {
      at++;
      // A separator at the very end begins a last, empty cell.
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    endRow();
  }
  if (row.length > 0) endRow();
  return {rows};
}

/**
 * The cell in quotes at `opening`, and where it ends. `undefined` if its quote does not open it, as
 * in `"A" and "B"`; `null` if nothing closes it.
 */
function quotedCell(
  text: string,
  opening: number,
  separator: string,
): {cell: string; at: number} | null | undefined {
  let cell = '';
  let at = opening + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    cell += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      cell += '"';
      at = quote + 2;
      continue;
    }
    const rest = /[^\S\r\n\t]*/y;
    rest.lastIndex = quote + 1;
    const end = quote + 1 + rest.exec(text)![0].length;
    if (end >= text.length || text[end] === separator || /[\r\n]/.test(text[end]!)) {
      return {cell, at: end};
    }
    // The line as it stands, if this was no quoting at all.
    return undefined;
  }
}

/** How well a separator divides the rows: the share of rows with the same number of cells, above 1. */
function fitness(text: string, separator: string): {fit: number; width: number} {
  const {rows} = split(text, separator, SAMPLE);
  const counts = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.every((cell) => cell.trim() === '')) continue;
    filled++;
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let best = {fit: 0, width: 1};
  for (const [width, count] of counts) {
    const fit = count / filled;
    if (width > 1 && (fit > best.fit || (fit === best.fit && width > best.width))) {
      best = {fit, width};
    }
  }
  return best;
}

/** The separator that gives most rows the same number of cells; a comma if there is a single column. */
export function separatorOf(text: string): string {
  let best = {separator: ',', fit: 0, width: 1};
  for (const separator of SEPARATORS) {
    const {fit, width} = fitness(text, separator);
    // Nearly as good with more columns is better: one comma in each text is no table.
    const isBetter = fit > best.fit + 0.1 || (fit > best.fit - 0.1 && width > best.width);
    if (fit > 0 && isBetter) best = {separator, fit, width};
  }
  return best.separator;
}

export interface TextTable {
  readonly grid: Grid;
  readonly separator: string;
  readonly unclosed?: number;
}

/** The grid of a text table. Rows are numbered as a spreadsheet shows them. */
export function tableOf(text: string): TextTable {
  // A line for Excel, which does not count it.
  const [declaration = '', declared] = /^\ufeff?sep=(.)\r?(?:\n|$)/i.exec(text) ?? [];
  const body = text.slice(declaration.length).replace(/^\ufeff/, '');
  const separator = declared ?? separatorOf(body);
  const {rows, unclosed} = split(body, separator);
  return {grid: gridOf(rows), separator, ...(unclosed !== undefined && {unclosed: unclosed + 1})};
}
