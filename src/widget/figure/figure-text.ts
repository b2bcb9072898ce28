/**
 * Formats figures as text. Every displayed value is formatted here, so that no qualifier is lost.
 */
import {str} from '@lit/localize';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure, Figure, Period} from '../../documents/types.js';
import {
  afterPreposition,
  digits,
  durationText,
  numberFormat,
  unitText,
  withUnits,
} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {around, msg} from '../../language/messages.js';

/**
 * The parts of a value in order: `over 200`, `200を超える`. Spaces between them, which not every
 * language uses, belong to the words.
 */
export interface FigureText {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The value of `figure` with its qualifier. */
export function figureText(figure: Figure, language: Language): FigureText {
  const [before, after] = around((hole) => qualified(figure, hole));
  const number = numberText(figure, language);
  const isAfter = before && figure.measure === 'duration' && figure.display === undefined;
  return {before, number: isAfter ? afterPreposition(number) : number, after};
}

/** The value of `figure` with its qualifier, as one string. */
export function figureString(figure: Figure, language: Language): string {
  const {before, number, after} = figureText(figure, language);
  return before + number + after;
}

function qualified({qualifier}: Figure, number: string): string {
  switch (qualifier) {
    case 'approx':
      return msg(str`around ${number}`, {id: 'qualifier.approx'});
    case 'gt':
      return msg(str`over ${number}`, {id: 'qualifier.gt'});
    case 'gte':
      return msg(str`at least ${number}`, {id: 'qualifier.gte'});
    case 'lt':
      return msg(str`under ${number}`, {id: 'qualifier.lt'});
    case 'lte':
      return msg(str`at most ${number}`, {id: 'qualifier.lte'});
    default:
      return number;
  }
}

function numberText(figure: BundledFigure, language: Language): string {
  const {value, measure, display, formatted} = figure;
  if (display !== undefined) return pickText(display, language).text;
  if (value === null) return '';
  const prepared = formatted?.[language.code];
  // Text is precomputed for the shipped languages only. A region or a numbering system (`fr-CH`,
  // `ar-EG`, `-u-nu-…`) needs `Intl`, which may only be used after the first paint.
  const asPrepared = !language.own && (language.tag === language.code || !language.intl);
  if (asPrepared && prepared !== undefined) return prepared;
  const isNumber = measure === 'count' || measure === 'rank';
  const number =
    asPrepared && isNumber && Number.isInteger(value) && value >= 0 && value < 1000
      ? String(value)
      : formattedValue(value, figure, language);
  return measure === 'rank'
    ? msg(str`no. ${number}`, {id: 'figures.rank', desc: 'a rank, as in: no. 1'})
    : number;
}

function formattedValue(value: number, {measure, unit}: Figure, {tag}: Language): string {
  const formatter = (options: Intl.NumberFormatOptions) => numberFormat(tag, options);
  try {
    switch (measure) {
      case 'share':
        // Never round a nonzero share to 0 %.
        return formatter({
          style: 'percent',
          ...(Math.abs(value) < 5e-4 ? {maximumSignificantDigits: 1} : {maximumFractionDigits: 1}),
        }).format(value);
      case 'amount':
        return formatter({
          style: 'currency',
          currency: unit,
          maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
        }).format(value);
      case 'duration':
        return withUnits(unitText(value, unit, tag)).replaceAll(' ', '\u00A0');
    }
  } catch {
    // Not a known currency or unit: show it as is.
    return `${formatter({}).format(value)}\u00A0${unit}`.trim();
  }
  // `Intl` would round to three digits by default.
  return formatter({maximumFractionDigits: 6}).format(value);
}

/** The period of a figure; empty if the source does not state it. */
export function periodText(period: Period | undefined, language: Language): string {
  if (period?.type === 'year') {
    const year = period.year && digits(period.year, language);
    return year ? msg(str`${year}`, {id: 'period.year', desc: 'A year that stands alone'}) : '';
  }
  if (period?.type !== 'recurring') return '';
  switch (period.every) {
    case 'P1D':
      return msg('every day', {id: 'every.day'});
    case 'P1W':
      return msg('every week', {id: 'every.week'});
    case 'P1M':
      return msg('every month', {id: 'every.month'});
    case 'P1Y':
      return msg('every year', {id: 'every.year'});
    default:
      return period.every ? intervalText(durationText(period.every, language.tag)) : '';
  }
}

/** A duration alone could be mistaken for that of the thing counted. */
const intervalText = (duration: string): string =>
  msg(str`Interval: ${duration}`, {
    id: 'period.interval',
    desc: 'From one time to the next: a survey with the interval 2 years',
  });

/**
 * The largest value for each unit whose figures share a scale: at least two exact counts of one
 * unit or exact amounts of one currency. Figures whose unit is not in the map have no bar.
 */
export function commonScales(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  const shared = new Map<string, number>();
  for (const figure of figures) {
    if (!isComparable(figure)) continue;
    const {unit, value} = figure;
    const before = largest.get(unit);
    largest.set(unit, Math.max(before ?? 0, value));
    if (before) shared.set(unit, largest.get(unit)!);
  }
  return shared;
}

/** Whether a figure is an exact count or amount. Only those may be drawn as lengths. */
export const isComparable = (figure: Figure): figure is Figure & {readonly value: number} =>
  figure.qualifier === 'eq' &&
  (figure.measure === 'count' || figure.measure === 'amount') &&
  (figure.value ?? 0) > 0;
