/** What items of all sections have: ID, notes, source. Pure. */
import {addressOf} from '../places/addresses.js';
import {dateOf} from '../numbers/dates.js';
import type {Column} from '../columns/columns.js';
import type {Row} from '../grid.js';
import type {Reading} from '../reading.js';
import * as sentences from '../sentences.js';

/** The ID of the table itself, if it has a column for it. */
export function idOf(reading: Reading, row: Row, ids: Set<string>): {id?: string} {
  const column = reading.plain('id');
  const id = reading.text(row, column);
  if (id === undefined) return {};
  if (ids.has(id)) reading.refuse(sentences.duplicateId, row, column);
  ids.add(id);
  return {id};
}

/** The date of a cell, as ISO 8601; a wrong one is dropped. */
export function dateIn(reading: Reading, row: Row, column: Column | undefined): string | undefined {
  if (!column) return undefined;
  const {date} = reading.cell(row, column);
  if (date) return date.slice(0, 10);
  const text = reading.text(row, column);
  if (text === undefined) return undefined;
  const read = dateOf(text);
  if (read && 'date' in read) return read.date;
  reading.add('dropped', read ? sentences.ambiguousDate : sentences.badDate, row, column);
  return undefined;
}

/** A link. Something else is dropped and said. */
export function linkIn(reading: Reading, row: Row, column: Column | undefined): string | undefined {
  const text = reading.text(row, column);
  if (text === undefined || !column) return undefined;
  const read = addressOf(text);
  if ('url' in read) {
    const said = {
      scheme: sentences.completedUrls,
      mail: sentences.mailLinks,
      trimmed: sentences.trimmedUrls,
    };
    if (read.change) reading.add('note', said[read.change], row, column);
    return read.url;
  }
  const reasons = {
    several: sentences.severalUrls,
    unsafe: sentences.unsafeUrl,
    'no-url': sentences.badUrl,
  };
  reading.add('dropped', reasons[read.failure], row, column);
  return undefined;
}

/**
 * The source of one item, with the date of its facts. Nothing is shown under the wrong source, so a
 * wrong one takes its row with it.
 */
export function sourceOf(
  reading: Reading,
  row: Row,
  day?: string,
): {source?: Record<string, unknown>} {
  const source: Record<string, unknown> = {};
  const put = (key: string, value: unknown) => {
    if (value !== undefined) source[key] = value;
  };
  const given = reading.plain('source');
  const text = reading.text(row, given, true);
  if (given && text !== undefined) {
    // One column may have the address of the source, or its name.
    const read = addressOf(text);
    if ('url' in read && /^https?:/.test(read.url)) put('url', read.url);
    else put('title', text);
  }
  const address = reading.plain('source:url');
  const url = reading.text(row, address, true);
  if (url !== undefined) {
    const read = addressOf(url);
    if (!('url' in read) || !/^https?:/.test(read.url)) {
      reading.refuse(sentences.sourceDamaged, row, address);
    }
    put('url', read.url);
  }
  put('title', reading.localized(row, 'source:title', true));
  put('publisher', reading.localized(row, 'source:publisher', true));
  put('note', reading.localized(row, 'source:note'));
  put('section', reading.text(row, reading.plain('source:section')));
  put('licence', reading.text(row, reading.plain('source:licence')));
  put('asOf', dateIn(reading, row, reading.plain('asOf')) ?? day);
  put('retrieved', dateIn(reading, row, reading.plain('source:retrieved')));
  return Object.keys(source).length > 0 ? {source} : {};
}

/** A text in one language, or by language. */
export type Localized = string | Record<string, string>;
