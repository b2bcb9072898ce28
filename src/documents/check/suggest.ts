/** "Did you mean …?": the nearest valid value. Pure. */
import {countryCode, isCountry} from './countries.js';
import type {Kind} from './sentences.js';

/** What people write instead of a name or a word of the format. */
const ALIASES: {readonly [written: string]: readonly string[]} = {
  lat: ['latitude'],
  lng: ['longitude'],
  lon: ['longitude'],
  long: ['longitude'],
  tz: ['timeZone'],
  href: ['url'],
  link: ['url'],
  website: ['url'],
  title: ['name', 'label'],
  caption: ['label'],
  license: ['licence'],
  date: ['asOf', 'period'],
  definition: ['meaning'],
  town: ['city'],
  about: ['approx'],
  around: ['approx'],
  circa: ['approx'],
  '~': ['approx'],
  '≈': ['approx'],
  exact: ['eq'],
  exactly: ['eq'],
  '=': ['eq'],
  '>': ['gt'],
  over: ['gt'],
  '>=': ['gte'],
  '≥': ['gte'],
  'at least': ['gte'],
  '<': ['lt'],
  under: ['lt'],
  '<=': ['lte'],
  '≤': ['lte'],
  'at most': ['lte'],
  percent: ['share'],
  percentage: ['share'],
  number: ['count'],
  currency: ['amount'],
  money: ['amount'],
  time: ['duration'],
  america: ['americas'],
};

const comparable = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** Number of letters to replace, delete, insert or transpose. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let fewest = Math.min(
        rows[i - 1]![j]! + 1,
        row[j - 1]! + 1,
        rows[i - 1]![j - 1]! + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, rows[i - 2]![j - 2]! + 1);
      }
      row.push(fewest);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The word that was probably meant; `undefined` if none is close. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  // A text of that length is no typo of a word, and the table would be large.
  if (written.length > 40) return undefined;
  const key = comparable(written);
  const same = words.find((word) => comparable(word) === key);
  if (same !== undefined) return same;
  const alias = written.trim().toLowerCase();
  const known = Object.hasOwn(ALIASES, alias) ? ALIASES[alias]! : [];
  const meant = known.find((word) => words.includes(word));
  if (meant !== undefined) return meant;
  let best: string | undefined;
  let fewest = Infinity;
  for (const word of words) {
    const steps = distance(key, comparable(word));
    // With more than one letter in three different, the guess would be arbitrary.
    if (steps < fewest && steps <= Math.max(1, Math.floor(word.length / 3))) {
      best = word;
      fewest = steps;
    }
  }
  return best;
}

/** A percentage as a share: `45` is `0.45`. */
export const percentAsShare = (value: number): string | undefined =>
  value > 1 && value <= 100 ? String(Number((value / 100).toPrecision(12))) : undefined;

/** A number written as text: `"1 250"`, `"12,5"`, `"45 %"`. */
function asNumber(text: string): string | undefined {
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const percent = /^(-?\d+(?:[.,]\d+)?)%$/.exec(digits);
  if (percent) return percentAsShare(Number(percent[1]!.replace(',', '.')));
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  return /^-?\d+([.,]\d+)?$/.test(digits) ? String(Number(digits.replace(',', '.'))) : undefined;
}

/** A date written like `22.11.2026`, which is unambiguous. */
function asDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return undefined;
  return `"${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}"`;
}

/** A tag written with underscores or surrounding spaces. */
function asLanguageTag(text: string, written: string): string | undefined {
  const tag = text.replaceAll('_', '-');
  return tag !== written && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? `"${tag}"` : undefined;
}

/** A code in lower case, or one that is not in use today. */
function asCountry(text: string): string | undefined {
  const code = /^[a-z]{2}$/i.test(text) ? countryCode(text) : '';
  return code && isCountry(code) ? `"${code}"` : undefined;
}

/** A URL written without its scheme. */
const asUrl = (text: string): string | undefined =>
  /^(www\.|[\w-]+(\.[\w-]+)+(\/|$))/.test(text) && text.length < 200
    ? `"https://${text}"`
    : undefined;

const isText = (kind: Kind | undefined): boolean =>
  kind === 'text' || kind === 'localized-text' || kind === 'id';

/**
 * What was probably meant by `value`, as JSON. `kind` is the expected kind of value; `words` are the
 * valid words of a picklist.
 */
export function suggestion(
  value: unknown,
  kind: Kind | undefined,
  words: readonly string[] = [],
): string | undefined {
  if (typeof value === 'number') return isText(kind) ? `"${value}"` : undefined;
  if (typeof value !== 'string') return undefined;
  if (words.length > 0) {
    const word = nearest(value, words);
    return word === undefined ? undefined : `"${word}"`;
  }
  const text = value.trim();
  switch (kind) {
    case 'number':
    case 'year':
    case 'latitude':
    case 'longitude':
      return asNumber(text);
    case 'boolean':
      return /^(true|false)$/i.test(text) ? text.toLowerCase() : undefined;
    case 'day':
    case 'date':
      return asDate(text);
    case 'country':
      return asCountry(text);
    case 'language-tag':
      return asLanguageTag(text, value);
    case 'url':
    case 'web-url':
      return asUrl(text);
    default:
      return undefined;
  }
}
