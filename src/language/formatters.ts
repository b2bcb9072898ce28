/** `Intl` formatters, cached by language and options. They are expensive to create. */

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

/** An ISO 8601 date, month or year in words; anything else unchanged. */
export function dateText(date: string, tag: string): string {
  // Chinese and Japanese have a word behind the year.
  if (/^\d{4}$/.test(date)) return /^(ja|zh)\b/i.test(tag) ? `${date}年` : date;
  // `Date` would read "spring 2015" as 1 January.
  const match = /^\d{4}-\d\d(-\d\d)?/.exec(date);
  const parsed = new Date(date);
  if (!match || Number.isNaN(parsed.getTime())) return date;
  const precision: Intl.DateTimeFormatOptions = match[1]
    ? {dateStyle: 'long'}
    : {month: 'long', year: 'numeric'};
  const text = dateFormat(tag, {...precision, timeZone: 'UTC'}).format(parsed);
  // French has an ordinal for the first day of a month, which CLDR lacks.
  return /^fr\b/i.test(tag) && match[1] ? text.replace(/^1(?= )/, '1er') : text;
}

/** Removes the spaces that Chinese and Japanese do not use between a number and its unit. */
export const withUnits = (text: string): string =>
  text.replace(/\s*([\p{Script=Han}か]+)\s*/gu, '$1');

const UNITS: {readonly [letter: string]: string} = {Y: 'year', M: 'month', W: 'week', D: 'day'};

/** An ISO 8601 duration of days or longer in words, `P1Y6M` as `1 year 6 months`; else unchanged. */
export const durationText = (duration: string, tag: string): string =>
  /^P(\d+[YMWD])+$/.test(duration)
    ? withUnits(
        [...duration.matchAll(/(\d+)(\D)/g)]
          .map(([, count, letter]) =>
            numberFormat(tag, {style: 'unit', unit: UNITS[letter!]!, unitDisplay: 'long'}).format(
              Number(count),
            ),
          )
          .join(' '),
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
