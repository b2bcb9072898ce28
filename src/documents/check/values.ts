/**
 * The values that documents are made of, as schemas: texts, dates, addresses, codes. The message of
 * a schema says what is expected, in words that an editor understands.
 */
import * as v from 'valibot';
import {safeUrl} from '../safe-url.js';
import {limits} from './limits.js';

/** A value for each key that was asked about before: `Intl` takes long to say no. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      // Whatever a document holds, the memory stays small.
      if (answers.size > 2000) answers.clear();
      try {
        answer = ask(text);
      } catch {
        answer = false;
      }
      answers.set(text, answer);
    }
    return answer;
  };
}

const isLanguageTag = remembered((tag) => Intl.getCanonicalLocales(tag).length === 1);

// Offsets such as +02:00 are taken by some engines only, and know nothing of summer time.
const isTimeZone = remembered(
  (zone) =>
    /^[A-Z]/i.test(zone) &&
    new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone !== '',
);

/** Whether a day is in the calendar: there is no 31 June. */
const isInCalendar = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parsed = new Date(Date.UTC(year, month - 1, day));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
};

/** Whether an address has a scheme that a page may link to. Also marks the problem as unsafe. */
export const isSafe = (address: string): boolean => safeUrl(address) !== undefined;

export const longText = 'a text of at most 100,000 characters';

export const Text = v.pipe(
  v.string('a text'),
  v.regex(/\S/, 'a text that is not empty'),
  v.maxLength(limits.characters, longText),
);

export const LanguageTag = v.pipe(
  v.string('a language tag such as en, fr or pt-BR'),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en, fr or pt-BR'),
  v.check(isLanguageTag, 'a language tag such as en, fr or pt-BR'),
);

const TextsByLanguage = v.pipe(
  v.record(LanguageTag, Text, 'texts by language'),
  v.minEntries(1, 'a text in at least one language'),
);

const TextOrTexts = v.union(
  [Text, TextsByLanguage],
  'a text, or texts by language such as {"en": "…", "fr": "…"}',
);

/**
 * The same, told apart at once by the kind of value: a union tries one after the other and writes
 * down why the first does not pass, which in a large document is half of the time.
 */
const toldApart: typeof TextOrTexts = {
  ...TextOrTexts,
  '~run': (dataset, config) =>
    typeof dataset.value === 'object' && dataset.value !== null
      ? TextsByLanguage['~run'](dataset, config)
      : TextOrTexts['~run'](dataset, config),
};

export const LocalizedText = v.pipe(
  toldApart,
  v.description(
    'Text in one language, or a map of BCP 47 language tags to texts. Plain text: markup is shown as it stands. A reader gets the own language, else English, else the first.',
  ),
);

export const Id = v.pipe(
  v.string('a text that names the item, such as "K1"'),
  v.regex(/\S/, 'a text that is not empty'),
  v.maxLength(limits.characters, longText),
);

/** A full day. */
export const Day = v.pipe(
  v.string('a date such as "2026-11-22"'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as "2026-11-22"'),
  v.check(isInCalendar, 'a date that is in the calendar'),
);

/** A day, a month or a year. */
export const DateOrPart = v.pipe(
  v.string('a date such as "2026-11-22", "2026-11" or "2026"'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as "2026-11-22", "2026-11" or "2026"'),
  v.check(isInCalendar, 'a date that is in the calendar'),
);

export const Duration = v.pipe(
  v.string('an ISO 8601 duration such as "P10Y" or "P6M"'),
  v.regex(
    /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/,
    'an ISO 8601 duration such as "P10Y" or "P6M"',
  ),
);

/** An address on the web. */
export const WebAddress = v.pipe(
  v.string('a whole address that begins with https:// or http://'),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//, 'a whole address that begins with https:// or http://'),
  v.check(isSafe, 'a whole address that begins with https:// or http://'),
);

/** An address that a page may link to. */
export const Address = v.pipe(
  v.string('a whole address that begins with https:, http:, mailto: or tel:'),
  v.regex(
    /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)/,
    'a whole address that begins with https:, http:, mailto: or tel:',
  ),
  v.check(isSafe, 'a whole address that begins with https:, http:, mailto: or tel:'),
);

export const CountryCode = v.pipe(
  v.string('two capital letters of ISO 3166-1, such as "JP"'),
  v.regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1, such as "JP"'),
);

export const TimeZone = v.pipe(
  v.string('an IANA time zone such as "Asia/Tokyo"'),
  v.check(isTimeZone, 'an IANA time zone such as "Asia/Tokyo"'),
);

/** A number that is one: neither NaN nor infinite. */
export const Numeric = v.pipe(v.number('a number'), v.finite('a number'));

export const Year = v.pipe(
  v.number('a year as a number, such as 2012'),
  v.integer('a year as a number, such as 2012'),
  v.minValue(1, 'a year as a number, such as 2012'),
  v.maxValue(9999, 'a year as a number, such as 2012'),
);

/** One of some words; its message names them. */
export const oneOf = <const T extends readonly string[]>(...words: T) =>
  v.picklist(words, `one of ${words.join(', ')}`);

/** A list; `what` names its members in the plural. */
export const listOf = <T extends v.GenericSchema>(item: T, what: string) =>
  v.pipe(v.array(item, `a list of ${what}`), v.maxLength(limits.items, `at most 20,000 ${what}`));

/**
 * Marks a value that its item must not be shown without or with another in its place: where it does
 * not pass, the item is left out, or what holds the value. Without the mark an optional value is
 * dropped alone.
 */
export const decisive = <T>() => v.metadata<T, {readonly decisive: true}>({decisive: true});
