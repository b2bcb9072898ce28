/** `Intl` formatters, cached by language and options. They are expensive to create. */
import type {Language} from './language-controller.js';

const cache = new Map<string, unknown>();

/**
 * Arabic uses Western digits, as in the source page and the bundled documents; the default differs
 * between engines. A region or `-u-nu-…` selects its own digits.
 */
const withDigits = (tag: string): string => (/^ar$/i.test(tag) ? 'ar-u-nu-latn' : tag);

function cached<T>(kind: string, tag: string, options: object, create: (tag: string) => T): T {
  const key = kind + tag + JSON.stringify(options);
  let formatter = cache.get(key) as T | undefined;
  if (!formatter) {
    try {
      formatter = create(withDigits(tag));
    } catch {
      // A page may have an invalid tag such as `fr-a`.
      formatter = create(tag.split('-')[0]!);
    }
    cache.set(key, formatter);
  }
  return formatter;
}

/** A formatter for numbers, percentages and units. */
export const numberFormat = (
  tag: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat => cached('n', tag, options, (known) => new Intl.NumberFormat(known, options));

/** A formatter for dates and times. */
export const dateFormat = (
  tag: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat =>
  cached('d', tag, options, (known) => new Intl.DateTimeFormat(known, options));

/**
 * A whole number such as a year, without grouping, in the digits of the place. Most languages have
 * those of the number itself, without `Intl`.
 */
export const digits = (value: number, {tag, code, intl, own}: Language): string =>
  own || (intl && tag !== code)
    ? numberFormat(tag, {useGrouping: false}).format(value)
    : String(value);

/** An ISO 8601 date, month or year in words; anything else unchanged. */
export function dateText(date: string, tag: string): string {
  // `Date` would read "spring 2015" as 1 January.
  const [match, month, day] = /^\d{4}(-\d\d(-\d\d)?)?$/.exec(date) ?? [];
  const parsed = new Date(date);
  if (!match || Number.isNaN(parsed.getTime())) return date;
  const precision: Intl.DateTimeFormatOptions = day
    ? {dateStyle: 'long'}
    : {...(month && {month: 'long'}), year: 'numeric'};
  const text = dateFormat(tag, {...precision, timeZone: 'UTC'}).format(parsed);
  // French and Brazilian Portuguese have an ordinal for the first of a month, which CLDR lacks.
  const first = /^fr\b/i.test(tag) ? '1er' : /^pt-br\b/i.test(tag) ? '1º' : '1';
  return day ? text.replace(/^1(?= )/, first) : text;
}

/** Removes the spaces that Chinese and Japanese do not use between a number and its unit. */
export const withUnits = (text: string): string =>
  text.replace(/\s*([\p{Script=Han}か]+)\s*/gu, '$1');

const UNITS: {readonly [letter: string]: string} = {Y: 'year', M: 'month', W: 'week', D: 'day'};

/** The number of a unit in words: `6 months`. */
export const unitText = (
  count: number,
  unit: string,
  tag: string,
  options: Intl.NumberFormatOptions = {},
): string =>
  numberFormat(tag, {style: 'unit', unit, unitDisplay: 'long', ...options}).format(count);

/** After a preposition, an Arabic dual has another ending, which `Intl` does not support. */
export const afterPreposition = (text: string): string =>
  text.replace(/ان(?![\p{L}\p{M}])/gu, 'ين');

/** The parts of one measurement: `1 year, 6 months`, `1 an et 6 mois`. */
export const unitList = (parts: readonly string[], tag: string): string =>
  withUnits(
    cached('u', tag, {}, (known) => new Intl.ListFormat(known, {type: 'unit'})).format(parts),
  );

/** An ISO 8601 duration of days or longer in words, `P1Y6M` as `1 year, 6 months`; else unchanged. */
export const durationText = (duration: string, tag: string): string =>
  /^P(\d+[YMWD])+$/.test(duration)
    ? unitList(
        [...duration.matchAll(/(\d+)(\D)/g)].map(([, count, letter]) =>
          unitText(Number(count), UNITS[letter!]!, tag),
        ),
        tag,
      )
    : duration;

/** The name of an ISO 3166-1 alpha-2 country, or the code if it has none. */
export const countryName = (tag: string, country: string): string =>
  cached('c', tag, {}, (known) => new Intl.DisplayNames([known], {type: 'region'})).of(country) ??
  country;

/** Alphabetical order. */
export const collator = (tag: string): Intl.Collator =>
  cached('s', tag, {}, (known) => new Intl.Collator(known));

/** Words as a list in alphabetical order: `Brussels, New Delhi, and Tokyo`. */
export const listText = (tag: string, words: readonly string[]): string =>
  cached('l', tag, {}, (known) => new Intl.ListFormat(known)).format(
    [...words].sort(collator(tag).compare),
  );
