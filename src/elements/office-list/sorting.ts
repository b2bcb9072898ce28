/** Sorts offices: by region, city or country, or from west to east. Pure, no DOM. */
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Office} from '../../documents/types.js';
import {collator} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {cityText, countryText} from './office-names.js';
import {byRegion} from './regions.js';
import {zoneOffset} from './time-difference.js';

/** The sort keys, the default first. */
export const SORTS = ['region', 'city', 'country', 'time'] as const;

/** A sort order. */
export interface Sorting {
  readonly by: (typeof SORTS)[number];
  /** Whether the order is descending. */
  readonly down: boolean;
}

/**
 * The offices in alphabetical order of their cities, which is precomputed in a bundled document.
 */
export function alphabetical(
  {offices = [], order}: BundledDocument,
  language: Language,
): readonly Office[] {
  if (order) {
    const ids = order[language.code];
    return ids ? [...offices].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : offices;
  }
  return sortedBy(offices, (office) => cityText(office, language), collator(language.tag).compare);
}

type Compare<T> = (a: T, b: T) => number;

/** Computes each key once, since sorting compares it many times. */
const sortedBy = <T>(
  offices: readonly Office[],
  key: (office: Office) => T,
  compare: Compare<T>,
): readonly Office[] =>
  offices
    .map((office) => [key(office), office] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, office]) => office);

const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Compares alphabetically without `Intl`, ignoring accents. Correct except in languages whose
 * alphabetical order differs from Unicode's.
 */
const compareLetters: Compare<string> = (a, b) => {
  const [first, second] = [letters(a), letters(b)];
  return Number(first > second) - Number(first < second);
};

/** Compares numbers; unknown ones are `undefined` and come last, even in descending order. */
const byNumber =
  (sign: number): Compare<number | undefined> =>
  (a = sign * Infinity, b = sign * Infinity) =>
    a === b ? 0 : a - b;

/**
 * Sorts `offices`, which are in alphabetical order of their cities.
 *
 * `now`, in milliseconds since 1970, is `undefined` before the first paint. Until then, longitudes
 * replace local times, which need `Intl`. If `intl` is false, names are compared without it.
 * `countryOrder` is precomputed in a bundled document, for languages in which that is not enough.
 */
export function sorted(
  offices: readonly Office[],
  {by, down}: Sorting,
  language: Language,
  now: number | undefined,
  intl = true,
  countryOrder?: BundledDocument['countryOrder'],
): readonly Office[] {
  const sign = down ? -1 : 1;
  switch (by) {
    case 'city':
      return down ? [...offices].reverse() : offices;
    case 'country': {
      const ids = countryOrder?.[language.code];
      if (ids) {
        return sortedBy(
          offices,
          ({id}) => ids.indexOf(id),
          (a, b) => sign * (a - b),
        );
      }
      const compare = intl ? collator(language.tag).compare : compareLetters;
      return sortedBy(
        offices,
        (office) => pickText(countryText(office, language), language).text,
        (a, b) => sign * compare(a, b),
      );
    }
    case 'time': {
      const compare = byNumber(sign);
      const offsets = new Map<string, number | undefined>();
      const offset = ({timeZone = ''}: Office) => {
        if (now === undefined) return 0;
        if (!offsets.has(timeZone)) offsets.set(timeZone, zoneOffset(timeZone, now));
        return offsets.get(timeZone);
      };
      return sortedBy(
        offices,
        (office) => [offset(office), office.longitude] as const,
        (a, b) => sign * (compare(a[0], b[0]) || compare(a[1], b[1])),
      );
    }
    default: {
      const groups = byRegion(offices);
      return (down ? [...groups].reverse() : groups).flatMap(([, members]) => members);
    }
  }
}
