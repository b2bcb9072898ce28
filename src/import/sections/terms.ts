/** Rows as terms of a glossary. Pure. */
import type {Row} from '../grid.js';
import {periodOf} from '../numbers/periods.js';
import {RowLeftOut, withIds, type Item, type Reading} from '../reading.js';
import * as sentences from '../sentences.js';
import {addressOf} from '../places/addresses.js';
import {idOf, sourceOf} from './common.js';

export function terms(reading: Reading, rows: readonly Row[]): readonly Item[] {
  const ids = new Set<string>();
  const items = rows.flatMap((row) => {
    try {
      return [term(reading, row, ids)];
    } catch (error) {
      if (error instanceof RowLeftOut) return [];
      throw error;
    }
  });
  return withIds(items, ({term: name}) => name);
}

function term(reading: Reading, row: Row, ids: Set<string>): Item {
  const [column] = reading.columns('term');
  const name = reading.localized(row, 'term', true);
  if (!name) reading.refuse(sentences.missing('term'), row, column, 'no term');
  const expansion = reading.localized(row, 'expansion');
  const meaning = reading.localized(row, 'meaning');
  const values = {
    ...idOf(reading, row, ids),
    term: name,
    ...(expansion && {expansion}),
    ...(meaning && {meaning}),
    ...replacement(reading, row),
    ...sourceOf(reading, row),
  };
  return {row, values, from: new Map(column && [['term', column]])};
}

/** `XYZ, Its full name`, as our own export has it. */
function replacement(reading: Reading, row: Row): {replacedBy?: Record<string, unknown>} {
  const text = reading.text(row, reading.plain('replacedBy'));
  if (text === undefined) return {};
  const [, acronym = text, name = text] = /^(.+?)(?:, |、|،\s?|，)(.+)$/.exec(text) ?? [];
  const since = reading.plain('since');
  const period = periodOf(reading.text(row, since) ?? '');
  const note = reading.localized(row, 'note');
  const url = reading.text(row, reading.plain('replacementSource'));
  const address = url === undefined ? undefined : addressOf(url);
  return {
    replacedBy: {
      acronym,
      name,
      ...(period && 'year' in period && {since: period.year}),
      ...(note && {note}),
      ...(address && 'url' in address && {source: {url: address.url}}),
    },
  };
}
