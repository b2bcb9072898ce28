/** A figure as text. The one way from a value to the page, so that no qualifier gets lost. */
import {str} from '@lit/localize';
import {pickText} from '../documents/localized-text.js';
import type {BundledFigure, Figure, Period} from '../documents/types.js';
import {numberFormat} from '../language/format.js';
import type {Language} from '../language/language-controller.js';
import {around, msg} from '../language/messages.js';

/** The parts of a value in their order: `over 200`, `200を超える`. */
export interface FigureText {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The value of `figure` with its qualifier. */
export function figureText(figure: Figure, language: Language): FigureText {
  const [before, after] = around((hole) => qualified(figure, hole));
  return {before: before.trim(), number: numberText(figure, language), after: after.trim()};
}

/** The same as one string. */
export function figureString(figure: Figure, language: Language): string {
  return qualified(figure, numberText(figure, language));
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
  if (display !== undefined) return pickText(display, language.code).text;
  if (value === null) return '';
  const prepared = formatted?.[language.code];
  // Written out in advance for the languages themselves; a region or a digit system of its own
  // (`fr-CH`, `ar-EG`, `-u-nu-…`) needs `Intl`, which may only be used after the first paint.
  const asPrepared = language.tag === language.code || !language.intl;
  if (asPrepared && prepared !== undefined) return prepared;
  if (asPrepared && measure !== 'share' && Number.isInteger(value) && value >= 0 && value < 1000) {
    return String(value);
  }
  return numberFormat(
    language.tag,
    measure === 'share' ? {style: 'percent', maximumFractionDigits: 1} : {},
  ).format(value);
}

/** The time that a figure speaks of; empty where the source does not state it. */
export function periodText(period: Period | undefined): string {
  if (period?.type === 'year') return String(period.year ?? '');
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
      return period.every ?? '';
  }
}

/**
 * The largest value of each unit whose figures may share a scale: exact counts of one unit, at
 * least two of them. Whatever is not in the map has no bar.
 */
export function commonScales(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const units = new Map<string, number[]>();
  for (const figure of figures) {
    if (!isComparable(figure)) continue;
    units.set(figure.unit, [...(units.get(figure.unit) ?? []), figure.value]);
  }
  return new Map(
    [...units]
      .filter(([, values]) => values.length > 1)
      .map(([unit, values]) => [unit, Math.max(...values)]),
  );
}

/** Whether a figure is an exact count, the only kind of value that a length may stand for. */
export const isComparable = (figure: Figure): figure is Figure & {readonly value: number} =>
  figure.qualifier === 'eq' && figure.measure === 'count' && (figure.value ?? 0) > 0;
