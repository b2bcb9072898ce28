/** Finds the headings of a table, and the rows that are no items. Pure. */
import {headingOf, type Heading} from './columns/heading.js';
import {fold} from './fold.js';
import {cellAt, isEmptyRow, type Cell, type Grid, type Row} from './grid.js';
import {readNumber} from './numbers/number.js';
import type {Report} from './report.js';
import * as sentences from './sentences.js';

/** Rows in which the headings are looked for. */
const DEPTH = 20;

export interface Shape {
  /** Lines above the headings. */
  readonly titles: readonly string[];
  readonly headerRow: number;
  /** By column; `undefined` over a column without a heading. */
  readonly headings: readonly (Heading | undefined)[];
  readonly rows: readonly Row[];
  /** Rows left out because of their shape. */
  readonly lost: number;
}

const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text);

const isNumber = ({text, number}: Cell): boolean =>
  !isYear(text) && (number !== undefined || typeof readNumber(text) === 'object');

/** How much a row looks like headings; 0 if it does not at all. */
function likeness(row: Row): number {
  let score = 0;
  const seen = new Set<string>();
  for (const cell of row.cells) {
    const {text, isRepeated} = cell;
    if (text === '' || isRepeated) continue;
    // A value is no heading, however the others look.
    if (isNumber(cell) || /^https?:|@/.test(text) || cell.date) score -= 4;
    else if (seen.has(fold(text))) continue;
    else if (headingOf(text).fields.length > 0) score += 4;
    else if (text.length < 80) score += 1;
    seen.add(fold(text));
  }
  // A line of one cell is a title, unless the whole table has one column.
  return seen.size > 1 || row.cells.length === 1 ? score : Math.min(score, 1);
}

function headerIndex(rows: Grid): number {
  const scores = rows.slice(0, DEPTH).map(likeness);
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

/** Whether `row` continues the headings of `header`: years or parts below a common heading. */
function isSecondHeader(header: Row, row: Row): boolean {
  let below = 0;
  let filled = 0;
  const width = Math.max(header.cells.length, row.cells.length);
  for (let i = 0; i < width; i++) {
    const above = cellAt(header, i);
    const cell = cellAt(row, i);
    if (cell.text === '') continue;
    filled++;
    if (isNumber(cell) || /^https?:|@/.test(cell.text)) return false;
    const isSame = cell.isRepeated && cell.text === above.text;
    const isGroup = above.isRepeated === true || above.text === '' || isGroupStart(header, i);
    if (isGroup && !isSame) below++;
    else if (!isSame) return false;
  }
  return below > 1 && filled > 1;
}

/** The heading stands over several columns: the next one repeats it, or is empty. */
const isGroupStart = ({cells}: Row, column: number): boolean => {
  const next = cells[column + 1];
  return next !== undefined && (next.text === '' || next.isRepeated === true);
};

/** The headings of two rows, the upper one over as many columns as are empty after it. */
function joined(upper: Row, lower: Row): readonly string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  let group = '';
  return Array.from({length: width}, (_, i) => {
    const above = cellAt(upper, i).text;
    const below = cellAt(lower, i).text;
    if (above) group = above;
    if (!below || below === above) return above;
    return [above || group, below].filter(Boolean).join(' ');
  });
}

const TOTAL =
  /^(total|totals|totaux|sum|summe|gesamt|insgesamt|gesamtsumme|gesamtzahl|grand total|total general|total geral|ensemble|all|alle|overall|zusammen|totale|suma|合計|総計|总计|合计|總計|المجموع|الإجمالي)$/;

const NOTE =
  /^([*†‡¹²³]|\d\)|\(\d\)|(source|sources|note|notes|remark|quelle|quellen|anmerkung|anmerkungen|hinweis|stand|fuente|nota|notas|fonte|remarque|data from|last updated|legend|legende|légende|dernière mise|champ|lecture|出典|注|资料来源|来源|المصدر|ملاحظة)\b\s*[:：]?|(出典|注|资料来源|来源)[:：])/i;

export function shapeOf(grid: Grid, report: Report): Shape | undefined {
  const filled = grid.filter((row) => !isEmptyRow(row));
  if (filled.length === 0) {
    report.say('question', sentences.noRows);
    return undefined;
  }
  const at = headerIndex(filled);
  const header = filled[at];
  if (!header) {
    report.say('question', sentences.noHeader);
    return undefined;
  }
  const next = filled[at + 1];
  const isDouble = next !== undefined && isSecondHeader(header, next);
  const texts = isDouble ? joined(header, next) : header.cells.map(({text}) => text);
  const titles = filled.slice(0, at).map(({cells}) =>
    cells
      .filter(({isRepeated}) => !isRepeated)
      .map(({text}) => text)
      .filter(Boolean)
      .join(' '),
  );
  for (const {number} of filled.slice(0, at)) {
    report.add('note', sentences.titleRows, {row: number});
  }
  const headings = texts.map((text) => (text ? headingOf(text) : undefined));
  const body = filled.slice(at + (isDouble ? 2 : 1));
  let lost = 0;
  const rows = body.filter((row) => {
    const fate = fateOf(row, headings, texts, body, report);
    if (fate === 'lost') lost++;
    return fate === 'item';
  });
  if (rows.length === 0) {
    report.say('question', sentences.noRows);
    return undefined;
  }
  return {titles, headerRow: header.number, headings, rows, lost};
}

/** Whether a row is an item, says something about the table, or cannot be taken. */
function fateOf(
  row: Row,
  headings: readonly (Heading | undefined)[],
  texts: readonly string[],
  body: Grid,
  report: Report,
): 'item' | 'note' | 'lost' {
  const {number, cells} = row;
  if (cells.slice(headings.length).some(({text}) => text !== '')) {
    report.add('left-out', sentences.tooManyCells, {row: number});
    return 'lost';
  }
  if (texts.every((text, i) => cellAt(row, i).text === text)) {
    report.add('note', sentences.repeatedHeader, {row: number});
    return 'note';
  }
  const full = cells.flatMap((cell, i) => (cell.text !== '' && !cell.isRepeated ? [i] : []));
  const [first = 0] = full;
  const {text} = cellAt(row, first);
  const named = headings.filter(Boolean).length;
  if (named > 1 && full.length === 1 && (NOTE.test(text) || named > 2)) {
    report.add('note', sentences.footnote, {row: number, column: first, text});
    return 'note';
  }
  if (full.length > 1 && TOTAL.test(fold(text)) && cellAt(row, first).number === undefined) {
    report.add('left-out', sentences.totalRow, {row: number, column: first, text});
    return 'lost';
  }
  const odd = headings.findIndex((heading, i) => !heading && cellAt(row, i).text !== '');
  if (odd >= 0 && isRare(odd, body)) {
    const spot = {row: number, column: odd, text: cellAt(row, odd).text};
    report.add('left-out', sentences.shiftedRow, spot);
    return 'lost';
  }
  return 'item';
}

/** Few rows have something in this column. */
const isRare = (column: number, body: Grid): boolean =>
  body.filter((row) => cellAt(row, column).text !== '').length < Math.max(2, body.length * 0.2);
