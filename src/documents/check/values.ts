/** The values that documents are made of, as schemas: texts, dates, URLs, codes. */
import * as v from 'valibot';
import {safeUrl} from '../safe-url.js';
import {limits} from './limits.js';
import type {Kind} from './sentences.js';

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

/** Whether a page may link to a URL. The check knows an unsafe URL by this function. */
export const isSafe = (address: string): boolean => safeUrl(address) !== undefined;

/**
 * Says what kind of value a schema asks for, for everything that switches on it: sentences,
 * suggestions, codes. Schemas hold no words of their own.
 */
export const kind = <T, const K extends Kind>(name: K) =>
  v.metadata<T, {readonly kind: K}>({kind: name});

export const Text = v.pipe(v.string(), v.regex(/\S/), v.maxLength(limits.characters), kind('text'));

export const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
  v.check(isLanguageTag),
  kind('language-tag'),
);

const TextsByLanguage = v.pipe(v.record(LanguageTag, Text), v.minEntries(1));

const TextOrTexts = v.union([Text, TextsByLanguage]);

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
export const WebAddress = v.pipe(
  v.string(),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\//),
  v.check(isSafe),
  kind('web-url'),
);

/** A URL that a page may link to. */
export const Address = v.pipe(
  v.string(),
  v.regex(/^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:)/),
  v.check(isSafe),
  kind('url'),
);

export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/), kind('country'));

export const TimeZone = v.pipe(v.string(), v.check(isTimeZone), kind('time-zone'));

/** Neither NaN nor infinite. */
export const Numeric = v.pipe(v.number(), v.finite(), kind('number'));

export const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999), kind('year'));

/** One of several words. */
export const oneOf = <const T extends readonly string[]>(...words: T) => v.picklist(words);

export const listOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(limits.items));

/**
 * Marks a value that its item must not be shown without or with another in its place: where it does
 * not pass, the item is left out, or what holds the value. Without the mark an optional value is
 * dropped alone.
 */
export const decisive = <T>() => v.metadata<T, {readonly decisive: true}>({decisive: true});
