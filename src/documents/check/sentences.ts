/**
 * Every English sentence about documents that people read: in the console, in `debug`, in `cw-error`
 * and on the command line. Nothing depends on the wording; tests reword all of it.
 */

/** One value of each simple kind. */
const values = {
  boolean: 'true or false',
  number: 'a number',
  year: 'a year as a number, such as 2012',
  latitude: 'degrees north as a number between -90 and 90',
  longitude: 'degrees east as a number between -180 and 180',
  format: 'the number 1',
  text: 'non-empty text',
  id: 'an ID such as "K1"',
  'localized-text': 'text, or texts by language such as {"en": "…", "fr": "…"}',
  'language-tag': 'a language tag such as en, fr or pt-BR',
  day: 'a date such as "2026-11-22"',
  date: 'a date such as "2026-11-22", "2026-11" or "2026"',
  duration: 'an ISO 8601 duration such as "P10Y" or "P6M"',
  'web-url': 'an absolute URL starting with https:// or http://',
  url: 'an absolute URL starting with https://, http://, mailto: or tel:',
  country: 'a two-letter ISO 3166-1 code in capitals, such as "JP"',
  'time-zone': 'an IANA time zone such as "Asia/Tokyo"',
  answer: 'the ID of an option, or a list of such IDs',
  answers: 'option IDs by question ID, such as {"form": "network"}',
};

type Values = keyof typeof values;

/** A kind of value, as named by schemas: a simple value, or an object in a list. */
export type Kind =
  | Values
  | 'figure'
  | 'relation'
  | 'instrument'
  | 'option'
  | 'question'
  | 'office'
  | 'programme'
  | 'item'
  | 'mission'
  | 'term';

export const one = (kind: Kind): string => values[kind as Values];

/** Irregular plurals. */
const plurals: {readonly [K in Kind]?: string} = {
  country: 'country codes',
  id: 'IDs',
  'localized-text': 'texts',
};

const many = (kind: Kind): string => plurals[kind] ?? `${kind}s`;

const listed = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}` : words.join('');

/** What a value must be. */
export const oneOf = (words: readonly string[]) => `one of ${words.join(', ')}`;
export const listOf = (kind: Kind) => `a list of ${many(kind)}`;
export const atLeastOne = (kind: Kind) => `at least one of ${many(kind)}`;
export const textInALanguage = 'text in at least one language';
export const textUpTo = (length: number) =>
  `text of at most ${length.toLocaleString('en')} characters`;
export const textWithoutControls = 'text without control characters';
export const realDate = 'a date that exists';
export const objectWith = (required: readonly string[]) =>
  `an object${required.length > 0 ? ` with ${listed(required)}` : ''}`;
export const orNull = (words: string) => `${words}, or null`;
export const wholeDocument = 'an object with format, source and at least one section';
export const theNumber = (value: number) => `the number ${value}`;
export const itemsUpTo = (count: number) => `at most ${count} items`;
export const namesUpTo = (count: number) => `at most ${count} names`;
export const levelsUpTo = (count: number) => `at most ${count} levels of nesting`;
export const valuesUpTo = (count: number) => `at most ${count} values`;
export const problemsUpTo = (count: number) => `at most ${count} problems`;
export const readableValue = 'a readable value';
export const anyValue = 'a value';
export const formatName = 'a name of the format';
export const uniqueId = 'an ID that no other item has';
export const idInDocument = (what: string) => `the ${what} in this document`;
export const oneSection = (sections: readonly string[]) => `at least one of ${sections.join(', ')}`;
export const listOfItems = 'a list of items';

/** Rules across the values of one item. */
export const currencyCode =
  'a three-letter ISO 4217 currency code such as "EUR", because measure is amount';
export const durationUnit = (units: readonly string[]) =>
  `one of ${units.join(', ')}, because measure is duration`;
export const share = 'a share between 0 and 1';
export const rank = 'a rank: 1, 2, 3 and so on';
export const notNegative = 'a number that is not negative';
export const nullWithWords = 'null, with words in display, because qualifier is order';
export const nullOnlyForOrder = 'a number; null is only for the qualifier order';
export const valueInWords = 'the value in words, such as "hundreds", because value is null';
export const yearOfPeriod = 'a year such as 2012, because type is year';
export const durationOfPeriod =
  'a duration such as "P1Y" for every year, because type is recurring';
export const accompaniedBy = (name: string) => `accompanied by a ${name}`;

/** What an ID refers to. */
export const references = {
  figure: 'ID of a figure',
  instrument: 'ID of an instrument',
  acronym: 'acronym of an instrument',
  europe: 'ID of an item of europe',
  question: 'ID of a question',
  option: (question: string) => `ID of an option of the question "${question}"`,
};

/** A value in a sentence; `text` shortens one. */
export const givenList = (length: number) => `a list of ${length}`;
export const givenEmptyObject = 'an empty object';
export const givenObject = (names: string, more: boolean) =>
  `an object with ${names}${more ? ' …' : ''}`;
export const givenOther = (type: string) => `a ${type}`;

/** Whole sentences about a document. */
export const theDocument = 'The document';
export const missing = (subject: string, what: string) =>
  `${subject} is missing: expected ${what}.`;
export const mustBe = (subject: string, what: string, given: string) =>
  `${subject} must be ${what}, not ${given}.`;
export const didYouMean = (value: string) => `Did you mean ${value}?`;
export const isNot = (given: string, what: string) => `${given} is not ${what}.`;
export const unlisted = (count: number) => `${count} more problems are not listed.`;
export const moreInEvent = (count: number) =>
  `… and ${count} more, all of them in the cw-error event.`;
export const nestedTooDeep = (levels: number) =>
  `Values are nested more than ${levels} levels deep. Deeper values are left out.`;
export const unreadableValue = 'A value cannot be read: reading it throws an error.';
export const tooManyItems = (given: number, kept: number) =>
  `A list has ${given} items. Those after the first ${kept} are left out.`;
export const missingItem = 'A list has a missing item.';
export const tooManyNames = (given: number, kept: number) =>
  `An object has ${given} names. Those after the first ${kept} are left out.`;
export const forbiddenName = (name: string) => `The name "${name}" is not allowed in a document.`;
export const unknownName = (name: string) => `The format has no ${name} here.`;
export const ignored = 'It does no harm and is not shown.';
export const tooManyValues = (count: number) => `The document has more than ${count} values.`;
export const documentTooLarge = 'The document is too large to be shown.';
export const notADocument = `The document must be ${wholeDocument}.`;
export const noSource = 'The document cannot be shown without a source: who says so, and where.';
export const noSection = (sections: readonly string[]) =>
  `The document has none of the sections ${sections.join(', ')}.`;
export const readAs = (format: number) => `The document is read as format ${format}.`;
export const newer = (format: number, known: number) =>
  `The document uses format ${format}. This version knows format ${known} and shows what it recognizes.`;
export const noFormat = (format: number, current: number) =>
  `There is no format ${format}. The document is read as format ${current}.`;
export const duplicateId = (first: string, id: string, left: string) =>
  `${first} already has the ID ${id}. ${left} is left out.`;
export const unknownReference = (place: string, id: string, what: string) =>
  `${place} refers to ${id}, which is not the ${what} in this document.`;
export const noItems = (section: string) =>
  `${section}: expected ${listOfItems}, which this widget shows.`;
export const updateFailed = (since: string) =>
  `Update failed. The widget still shows the version loaded at ${since}.`;
export const failure = (place: string, what: string, given: string, advice: string) =>
  `${place}: expected ${what}, received ${given}. ${advice}`;
export const refresh = (tag: string, value: string) =>
  `<${tag}> does not understand refresh="${value}". Use a number with s, m or h, such as 15m. ` +
  'The document is loaded once.';

/** What was received instead of a document, what was expected, and what to do. */
export interface Reason {
  readonly received: string;
  readonly expected: string;
  readonly advice: string;
}

const JSON_DOCUMENT = 'a JSON document';

const instead = (received: string, advice: string, expected = JSON_DOCUMENT): Reason => ({
  received,
  expected,
  advice,
});

/** Why there is no document to check. */
export const tooLargeReason = (megabytes: number) =>
  instead(
    `more than ${megabytes} MB`,
    'Split it into several documents.',
    `${JSON_DOCUMENT} of at most ${megabytes} MB`,
  );
export const notUtf8Reason = () =>
  instead(
    'bytes that are not valid UTF-8',
    'Save the file as UTF-8.',
    `${JSON_DOCUMENT} encoded in UTF-8`,
  );
export const brokenOffReason = () =>
  instead(
    'a response that breaks off or cannot be decompressed',
    'Check that the server sends the whole file, and the right Content-Encoding.',
  );
export const otherContentReason = (hash: string) =>
  instead(
    'different content',
    'Check what has changed, then update the integrity attribute.',
    `content with the hash ${hash}`,
  );
export const unreachableReason = () =>
  instead(
    'no response that this page may read',
    'Check the URL. A server at another origin must send Access-Control-Allow-Origin, and a ' +
      'content security policy must allow the URL in connect-src.',
  );
export const mixedContentReason = () =>
  instead(
    'no response that this page may read',
    'An https page cannot load from http. Use an https URL.',
  );
export const httpStatusReason = (response: string) => instead(response, 'Check the URL.');
export const webPageReason = (response: string) =>
  instead(`a web page: ${response}`, 'Check the URL, and that it can be read without signing in.');
export const timeoutReason = (seconds: number) =>
  instead(`no complete response within ${seconds} seconds`, 'Check the server.');
export const otherErrorReason = (error: string) => instead(error, 'Check the URL.');
export const tooDeepReason = () =>
  instead('values nested too deeply to be parsed', 'Nest them less deeply.');
export const emptyReason = () => instead('nothing', 'The document is empty.');
export const invalidJsonReason = (error: string) =>
  instead(
    `invalid JSON (${error})`,
    'Usually there is an extra comma, a missing quote or a missing closing bracket.',
  );
export const noImportReason = (error: string) =>
  instead(
    error,
    'Host all files of dist/ together.',
    'the file import.js of this version beside the script, on a server that lets this page read it',
  );
export const readableTable = 'a table with headings';
export const noHashReason = (integrity: string) =>
  instead(
    `integrity="${integrity}"`,
    'Correct the integrity attribute, or remove it.',
    'a hash such as sha384-…',
  );
export const refusedUrlReason = (url: string, advice: string) =>
  instead(url, advice, 'the http or https URL of a JSON file');

/** What to do about a refused `src`. */
export const adviceOtherOrigin =
  'Links and frame pages only show documents of their own server. Use a tag or a placeholder.';
export const adviceFromDisk =
  'Browsers load no documents from disk. Open the page through a web server.';
export const adviceCredentials = 'Remove the user name and the password.';
export const adviceOther = 'Correct the src attribute.';

/** A response in a few words: `HTTP 404 (text/html), redirected to https://…`. */
export const httpResponse = (status: number, type: string | undefined, redirect: string) =>
  `HTTP ${status}${type ? ` (${type})` : ''}${redirect && `, redirected to ${redirect}`}`;
