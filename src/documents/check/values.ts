/** Schemas of the basic values in documents: texts, dates, URLs, codes. */
import * as v from 'valibot';
import {safeUrl} from '../safe-url.js';
import {isCountry} from './countries.js';
import {limits} from './limits.js';
import type {Kind} from './sentences.js';

/** Caches results by key: `Intl` is slow to reject a value. */
function remembered(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      // Bounds the memory, whatever a document contains.
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

// Only some engines accept offsets such as +02:00, which ignore daylight saving time, and
// abbreviations such as JST.
const isTimeZone = remembered(
  (zone) =>
    /^(UTC|[A-Z].*\/.+)$/i.test(zone) &&
    new Intl.DateTimeFormat('en', {timeZone: zone}).resolvedOptions().timeZone !== '',
);

const isKnownCountry = remembered(isCountry);

/** Line breaks and tabs are text; other control characters are traces of a wrong encoding. */
const isReadable = (text: string): boolean =>
  // eslint-disable-next-line no-control-regex -- control characters are the point
  !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/.test(text);

/** Whether a date exists in the calendar: there is no 31 June. */
const isInCalendar = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const parsed = new Date(Date.UTC(year, month - 1, day));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
};

/** Whether a page may link to a URL. `prune.ts` recognises unsafe URLs by this function. */
export const isSafe = (url: string): boolean => safeUrl(url) !== undefined;

/**
 * Names the kind of value that a schema expects, for sentences, suggestions and codes to switch on.
 * Schemas contain no sentences themselves.
 */
export const kind = <T, const K extends Kind>(name: K) =>
  v.metadata<T, {readonly kind: K}>({kind: name});

export const Text = v.pipe(
  v.string(),
  v.regex(/\S/),
  v.maxLength(limits.characters),
  v.check(isReadable),
  kind('text'),
);

export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  v.check(isLanguageTag),
  kind('language-tag'),
);

const TextsByLanguage = v.pipe(v.record(LanguageTag, Text), v.minEntries(1));

const TextOrTexts = v.union([Text, TextsByLanguage]);

/**
 * The same, dispatched by type: a union tries its options in turn and records why the first fails,
 * which takes half of the time in a large document.
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
  kind('localized-text'),
  v.description(
    'Text in one language, or an object with texts by BCP 47 language tag. Plain text: markup is shown literally. Readers get their own language, else English, else the first.',
  ),
);

export const Id = v.pipe(v.string(), v.regex(/\S/), v.maxLength(limits.characters), kind('id'));

/** A full day. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check(isInCalendar),
  kind('day'),
);

/** A day, a month or a year. */
export const DateOrPart = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check(isInCalendar),
  kind('date'),
);

export const Duration = v.pipe(
  v.string(),
  v.regex(/^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/),
  kind('duration'),
);

/** A URL on the web. */
export const WebUrl = v.pipe(
  v.string(),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//),
  v.check(isSafe),
  kind('web-url'),
);

/** A URL that a page may link to. */
export const Url = v.pipe(
  v.string(),
  v.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)/),
  v.check(isSafe),
  kind('url'),
);

export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/),
  v.check(isKnownCountry),
  kind('country'),
);

export const TimeZone = v.pipe(v.string(), v.check(isTimeZone), kind('time-zone'));

/** Neither NaN nor infinite. */
export const Numeric = v.pipe(v.number(), v.finite(), kind('number'));

export const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999), kind('year'));

/** One of several words. */
export const oneOf = <const T extends readonly string[]>(...words: T) => v.picklist(words);

export const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(limits.items));

/**
 * Marks an optional value whose absence would change the meaning of its item: if it is invalid, the
 * item is left out. Without the mark, only the value is dropped.
 */
export const decisive = <T>() => v.metadata<T, {readonly decisive: true}>({decisive: true});
