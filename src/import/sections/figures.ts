/** Rows as figures. Pure. */
import {languages} from '../../generated/headings.js';
import {measureOf, type Column} from '../columns/columns.js';
import type {Unit} from '../columns/heading.js';
import {unitOf} from '../columns/heading.js';
import {isEmptyRow, type Cell, type Row} from '../grid.js';
import {decimalMarkOf, type DecimalMark} from '../numbers/digits.js';
import {readNumber, scaled, valueOf, type Amount, type NoNumber} from '../numbers/number.js';
import {periodOf} from '../numbers/periods.js';
import {currencyOf, isNoValue, isSharedSign, qualifierOf} from '../numbers/words.js';
import type {ImportOptions} from '../options.js';
import {RowLeftOut, slug, withIds, type Item, type Reading} from '../reading.js';
import type {Sentence} from '../sentences.js';
import * as sentences from '../sentences.js';
import {dateIn, idOf, sourceOf, type Localized} from './common.js';
import {countedBy} from './values.js';

/** How the figures of a table are made. */
export interface Plan {
  readonly values: readonly Column[];
  /** Columns whose texts together say what is counted. */
  readonly labels: readonly Column[];
  /**
   * The table is an export of a widget: its numbers have no marks for thousands, and words instead of
   * a number are an order of magnitude.
   */
  readonly isOwn: boolean;
}

const REASONS: {readonly [reason in NoNumber]: Sentence} = {
  'no-number': sentences.noNumber,
  'several-numbers': sentences.severalNumbers,
  date: sentences.dateForNumber,
  range: sentences.range,
  points: sentences.percentagePoints,
  'scale-ambiguous': sentences.ambiguousScale,
  'negative-in-parentheses': sentences.inParentheses,
  rank: sentences.rankForNumber,
};

const DURATIONS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

export function figures(
  reading: Reading,
  rows: readonly Row[],
  plan: Plan,
  options: ImportOptions,
): readonly Item[] {
  const ids = new Set<string>();
  const items = plan.values.flatMap((column) => {
    const mark = markOf(rows, column, plan, options);
    return rows
      .filter((row) => !isEmptyRow(row))
      .flatMap((row) => {
        try {
          return [figure(reading, row, column, mark, plan, options, ids)];
        } catch (error) {
          if (error instanceof RowLeftOut) return [];
          throw error;
        }
      });
  });
  // In the order of the rows, the years of one thing beside each other.
  items.sort((a, b) => a.row.number - b.row.number);
  const isByYear = plan.values.length > 1;
  const nameOf = ({label, period}: Record<string, unknown>) =>
    isByYear && typeof label === 'string' && period
      ? `${slug(label)} ${(period as {year: number}).year}`
      : label;
  sayIfShares(reading, items, plan);
  return withUnits(withIds(items, nameOf));
}

/** Fractions of one that nothing calls shares. */
function sayIfShares(reading: Reading, items: readonly Item[], {values}: Plan): void {
  const numbers = items.map(({values: {value}}) => value);
  const isFraction = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
  const isCount = items.every(({values: {measure}}) => measure === 'count');
  if (
    items.length > 1 &&
    isCount &&
    numbers.every(isFraction) &&
    numbers.some((value) => Number(value) % 1)
  ) {
    reading.report.say(
      'note',
      sentences.perhapsShares(values.map(({letter}) => letter).join(', ')),
    );
  }
}

/** The decimal mark that a column proves. */
function markOf(
  rows: readonly Row[],
  {index}: Column,
  {isOwn}: Plan,
  {decimal}: ImportOptions,
): DecimalMark | undefined {
  if (decimal === ',' || decimal === '.') return decimal;
  if (isOwn) {
    const marks = rows.flatMap(({cells}) => /[.,]/.exec(cells[index]?.text ?? '')?.[0] ?? []);
    return marks.every((mark) => mark === marks[0]) ? (marks[0] as DecimalMark) : undefined;
  }
  const readings = rows.map((row) => {
    const cell = row.cells[index];
    if (!cell || cell.number !== undefined) return undefined;
    const read = readNumber(cell.text);
    return typeof read === 'string' ? undefined : read.digits;
  });
  return decimalMarkOf(readings);
}

interface Value {
  readonly value: number;
  readonly isPercent: boolean;
  readonly currency?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly year?: number | undefined;
}

/** The number of a cell, with what its heading and the options say of all of them. */
function valueIn(
  reading: Reading,
  row: Row,
  column: Column,
  mark: DecimalMark | undefined,
  unit: Unit | undefined,
): Value {
  const cell = reading.cell(row, column);
  if (isNoValue(cell.text)) reading.refuse(sentences.noValueHere, row, column);
  if (cell.date) reading.refuse(sentences.dateForNumber, row, column);
  reading.text(row, column, true);
  const amount = cell.number === undefined ? readNumber(cell.text) : amountOf(cell);
  if (typeof amount === 'string') reading.refuse(REASONS[amount], row, column);
  const value = valueOf(amount, mark);
  if (value === undefined) reading.refuse(sentences.ambiguousNumber, row, column);
  if (amount.mark) reading.add('dropped', sentences.marksBeside, row, column);
  if (amount.sharedSign) {
    const said = sentences.sharedSign(amount.sharedSign, amount.currency!);
    reading.add('note', said, row, column, `sign ${amount.sharedSign}`);
  }
  const isPercent = amount.isPercent === true;
  if (isPercent && (value < 0 || value > 1 || amount.isSigned)) {
    reading.refuse(sentences.notAShare, row, column);
  }
  // What a cell says of itself is not said again by the heading.
  const power = isPercent || amount.power !== 0 || cell.isPercent ? 0 : (unit?.power ?? 0);
  return {
    value: scaled(value, power),
    isPercent: isPercent || unit?.isPercent === true,
    currency: amount.currency ?? unit?.currency,
    qualifier: amount.qualifier,
    year: amount.year,
  };
}

const amountOf = ({number = 0, isPercent, currency}: Cell): Amount => {
  const code = currency && currencyOf(currency);
  return {
    digits: {value: number},
    power: 0,
    ...(isPercent && {isPercent}),
    ...(code && {currency: code}),
    ...(code && isSharedSign(currency) && {sharedSign: currency}),
  };
};

function figure(
  reading: Reading,
  row: Row,
  column: Column,
  mark: DecimalMark | undefined,
  plan: Plan,
  options: ImportOptions,
  ids: Set<string>,
): Item {
  const label = labelIn(reading, row, column, plan);
  if (!label) reading.refuse(sentences.missing('label'), row, plan.labels[0], 'no label');
  const {unit, given} = unitIn(reading, row, column, plan, options);
  const {display, words} = displayIn(reading, row, column, plan);
  const read = words ? undefined : valueIn(reading, row, column, mark, unit);
  const measure = measureIn(reading, row, column, read, given, options);
  const text = (key: 'note' | 'denominator') => {
    const localized = reading.localized(row, key, key !== 'note');
    return localized === undefined ? {} : {[key]: localized};
  };
  const list = (key: 'counts' | 'members') => {
    const found = reading.text(row, reading.plain(key));
    const all =
      found
        ?.split('|')
        .map((it) => it.trim())
        .filter(Boolean) ?? [];
    return all.length > 0 ? {[key]: all} : {};
  };
  const {period, condition, day} = periodIn(reading, row, column, read?.year);
  const ownSet = reading.text(row, reading.plain('set'));
  const value = read?.value ?? null;
  checkRange(reading, row, column, value, measure, read?.isPercent ?? false);
  const values = {
    ...(plan.values.length === 1 ? idOf(reading, row, ids) : {}),
    value,
    qualifier: words ? 'order' : qualifierIn(reading, row, read?.qualifier),
    unit: unitName(reading, row, measure, read, given, column, plan),
    measure,
    label,
    ...text('note'),
    ...(period && {period}),
    ...conditions(reading.localized(row, 'condition', true), condition),
    ...text('denominator'),
    ...list('counts'),
    ...list('members'),
    ...(display && {display}),
    ...(ownSet && {set: ownSet}),
    ...sourceOf(reading, row, day),
  };
  return {row, values, from: new Map([['value', column]])};
}

/** Words instead of a number: in a column of their own, or in an export of a widget. */
function displayIn(
  reading: Reading,
  row: Row,
  column: Column,
  plan: Plan,
): {display?: Localized | undefined; words: boolean} {
  const display = reading.localized(row, 'display', true);
  const cell = reading.cell(row, column);
  if (display && isNoValue(cell.text)) return {display, words: true};
  const isWords =
    plan.isOwn &&
    cell.number === undefined &&
    cell.text !== '' &&
    readNumber(cell.text) === 'no-number';
  if (isWords && !isNoValue(cell.text) && !/\d/.test(cell.text))
    return {display: cell.text, words: true};
  return {display, words: false};
}

function labelIn(
  reading: Reading,
  row: Row,
  column: Column,
  {labels}: Plan,
): Localized | undefined {
  const counted = countedBy(column);
  if (labels[0]?.heading.language) return reading.localized(row, 'label', true);
  const parts = labels.flatMap((each) => reading.part(row, each) ?? []);
  if (labels.length > 0 && parts.length === 0) return undefined;
  return [...parts, counted].filter(Boolean).join(' · ') || undefined;
}

interface UnitRead {
  readonly unit: Unit | undefined;
  /** The words of a column for the unit, or of the option. */
  readonly given: string | undefined;
}

function unitIn(
  reading: Reading,
  row: Row,
  column: Column,
  plan: Plan,
  options: ImportOptions,
): UnitRead {
  const own = reading.text(row, reading.plain('unit'), true);
  const currency = reading.text(row, reading.plain('currency'), true);
  if (currency !== undefined) {
    const code = currencyOf(currency);
    if (!code) reading.refuse(sentences.badCurrency, row, reading.plain('currency'));
    return {unit: {power: 0, currency: code}, given: code};
  }
  const given = own ?? options.unit;
  if (given === undefined) {
    return {unit: column.heading.unit ?? unitOfLabel(reading, row, plan), given: undefined};
  }
  const measure = measureOf(given);
  if (measure === 'share' && !/%|perc|proz|porc|pour/i.test(given)) return {unit: undefined, given};
  return {unit: unitOf(given) ?? column.heading.unit, given};
}

/** `GDP (current US$)`: statistics name the unit behind the indicator. */
function unitOfLabel(reading: Reading, row: Row, {labels}: Plan): Unit | undefined {
  const indicator = labels.find(({heading}) => heading.fields.includes('label'));
  const text = indicator && reading.part(row, indicator);
  const [, inside] = /\(([^()]+)\)$/.exec(text ?? '') ?? [];
  const unit = inside === undefined ? undefined : unitOf(inside);
  if (unit && indicator) reading.add('note', sentences.unitFromLabel, row, indicator);
  return unit;
}

/** The kind of number: as the table says, else what the cell, its heading or its unit show. */
function measureIn(
  reading: Reading,
  row: Row,
  column: Column,
  read: Value | undefined,
  given: string | undefined,
  {unit}: ImportOptions,
): string {
  const own = reading.plain('measure');
  const text = reading.text(row, own, true);
  const measure = text === undefined ? undefined : measureOf(text);
  if (text !== undefined && !measure) reading.refuse(sentences.badMeasure, row, own);
  if (measure && measure !== 'share' && read?.isPercent) {
    reading.refuse(sentences.percentButCount, row, column);
  }
  if (measure) return measure;
  if (read?.isPercent || (unit !== undefined && measureOf(unit) === 'share')) return 'share';
  if (read?.currency) return 'amount';
  if (measureOf(column.heading.base) === 'rank') return 'rank';
  return given !== undefined && DURATIONS.includes(singular(given)) ? 'duration' : 'count';
}

const singular = (unit: string): string => {
  const word = unit.trim().toLowerCase();
  return durationWords().get(word) ?? word;
};

let durations: ReadonlyMap<string, string> | undefined;

/** Units of time in every language, in the singular and all forms of the plural. */
function durationWords(): ReadonlyMap<string, string> {
  if (durations) return durations;
  const words = new Map<string, string>();
  for (const language of languages) {
    for (const unit of DURATIONS) {
      const format = new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'});
      for (const count of [1, 2, 5, 11, 100, 0.5]) {
        const part = format.formatToParts(count).find(({type}) => type === 'unit');
        if (part) words.set(part.value.trim().toLowerCase(), unit);
      }
      words.set(`${unit}s`, unit);
    }
  }
  durations = words;
  return words;
}

function unitName(
  reading: Reading,
  row: Row,
  measure: string,
  read: Value | undefined,
  given: string | undefined,
  column: Column,
  {labels, values}: Plan,
): string | undefined {
  const isByYear = values.length > 1;
  if (measure === 'amount') {
    const code = read?.currency ?? (given && currencyOf(given));
    if (!code) reading.refuse(sentences.noUnit, row, reading.plain('unit') ?? column, 'no unit');
    return code;
  }
  if (measure === 'duration') {
    const word = given && singular(given);
    if (!word) reading.refuse(sentences.noUnit, row, reading.plain('unit') ?? column, 'no unit');
    if (!DURATIONS.includes(word)) {
      reading.refuse(sentences.badDuration, row, reading.plain('unit') ?? column);
    }
    return word;
  }
  if (given !== undefined && !unitOf(given) && measureOf(given) !== 'share') return given;
  // One thing counted in all rows is one unit, so that bars have one scale.
  const counted = countedBy(column) || (isByYear ? 'value' : '');
  if (counted) return slug(counted) || counted;
  const indicator = labels.find(({heading}) => heading.fields.includes('label'));
  const isPart = indicator && labels.length > 1 && !indicator.heading.language;
  if (isPart) return reading.text(row, indicator);
  return undefined;
}

/** Figures with the same unit share a scale, so those without one get a unit of their own. */
const withUnits = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({
    ...item,
    values: {...item.values, unit: item.values['unit'] ?? item.values['id']},
  }));

function qualifierIn(reading: Reading, row: Row, ofValue: string | undefined): string {
  const column = reading.plain('qualifier');
  const text = reading.text(row, column, true);
  if (text === undefined) return ofValue ?? 'eq';
  const qualifier = qualifierOf(text);
  if (!qualifier || (ofValue && ofValue !== qualifier)) {
    reading.refuse(sentences.badQualifier, row, column);
  }
  return qualifier;
}

/** The condition of the table, and a period that is no calendar year. */
function conditions(
  own: Localized | undefined,
  period: string | undefined,
): {condition?: Localized} {
  if (!own || !period) return own || period ? {condition: own ?? period!} : {};
  if (typeof own === 'string') return {condition: `${own}, ${period}`};
  const texts = Object.entries(own).map(([tag, text]) => [tag, `${text}, ${period}`] as const);
  return {condition: Object.fromEntries(texts)};
}

interface PeriodRead {
  readonly period?: {readonly type: string; readonly year?: number; readonly every?: string};
  readonly condition?: string;
  readonly day?: string;
}

function periodIn(
  reading: Reading,
  row: Row,
  {heading}: Column,
  ofValue: number | undefined,
): PeriodRead {
  const inYear = (year: number): PeriodRead => ({period: {type: 'year', year}});
  const column = reading.plain('year') ?? reading.plain('period') ?? reading.plain('every');
  const known = heading.year ?? ofValue;
  if (!column) return known === undefined ? {} : inYear(known);
  const {date} = reading.cell(row, column);
  const text = reading.text(row, column, true);
  if (date) return {day: dateIn(reading, row, column)!};
  if (text === undefined) return known === undefined ? {} : inYear(known);
  const read = periodOf(text);
  if (!read) reading.refuse(sentences.badYear, row, column);
  if ('unstated' in read) return {};
  if ('day' in read) return {day: read.day};
  if ('every' in read) return {period: {type: 'recurring', every: read.every}};
  if ('words' in read) {
    reading.add('note', sentences.periodAsText, row, column);
    return {condition: read.words};
  }
  if (known !== undefined && known !== read.year)
    reading.refuse(sentences.yearConflict, row, column);
  return inYear(read.year);
}

/** What the format requires of a value, in the words of a person with a table. */
function checkRange(
  reading: Reading,
  row: Row,
  column: Column,
  value: number | null,
  measure: string,
  isPercent: boolean,
): void {
  if (value === null) return;
  if (measure === 'share' && (value < 0 || value > 1))
    reading.refuse(sentences.notAShare, row, column);
  if ((measure === 'count' || measure === 'duration') && value < 0) {
    reading.refuse(sentences.negative, row, column);
  }
  if (measure === 'rank' && (value < 1 || !Number.isInteger(value))) {
    reading.refuse(isPercent ? sentences.percentButCount : sentences.badRank, row, column);
  }
}
