/** Rows as offices. Pure. */
import {headings} from '../../generated/headings.js';
import type {Column} from '../columns/columns.js';
import {fold} from '../fold.js';
import type {Row} from '../grid.js';
import type {ImportOptions} from '../options.js';
import {coordinatesOf, degreesOf, type Coordinates} from '../places/coordinates.js';
import {countriesOf} from '../places/countries.js';
import {RowLeftOut, withIds, type Item, type Reading} from '../reading.js';
import * as sentences from '../sentences.js';
import {idOf, linkIn, sourceOf, type Localized} from './common.js';

const REGIONS = ['africa', 'americas', 'asia', 'europe', 'oceania'] as const;

const OTHER_NAMES: {readonly [name: string]: (typeof REGIONS)[number]} = {
  america: 'americas',
  amerique: 'americas',
  amerika: 'americas',
  australia: 'oceania',
};

/** The part of the world that a text names in any language; others as they stand. */
function regionOf(text: string): string {
  const folded = fold(text);
  return (
    REGIONS.find((region) =>
      (headings[`offices.${region}`] ?? []).some((name) => fold(name) === folded),
    ) ??
    OTHER_NAMES[folded] ??
    text
  );
}

export function offices(
  reading: Reading,
  rows: readonly Row[],
  options: ImportOptions,
): readonly Item[] {
  const ids = new Set<string>();
  const items = rows.flatMap((row) => {
    try {
      return [office(reading, row, ids, options)];
    } catch (error) {
      if (error instanceof RowLeftOut) return [];
      throw error;
    }
  });
  return withIds(items, ({city}) => city);
}

function office(reading: Reading, row: Row, ids: Set<string>, options: ImportOptions): Item {
  const {city, country, from} = placeIn(reading, row, options);
  const place = coordinatesIn(reading, row) ?? lookedUp(reading, row, city, country, options);
  const link =
    linkIn(reading, row, reading.plain('url')) ?? linkIn(reading, row, reading.plain('email'));
  const region = reading.text(row, reading.plain('region'));
  const note = noteIn(reading, row);
  const countryName = reading.localized(row, 'countryName');
  const zone = timeZoneIn(reading, row, place, options);
  const values = {
    ...idOf(reading, row, ids),
    city,
    country,
    ...(countryName && {countryName}),
    ...place,
    ...(zone && {timeZone: zone}),
    ...(region && {region: regionOf(region)}),
    ...(link && {url: link}),
    ...(note && {note}),
    ...sourceOf(reading, row),
  };
  return {row, values, from};
}

function placeIn(reading: Reading, row: Row, {country: all}: ImportOptions) {
  const from = new Map<string, Column>();
  const place = reading.plain('place');
  let city: Localized | undefined = reading.localized(row, 'city', true);
  let country = countryIn(reading, row);
  if (place && (!city || !country)) {
    // `Budapest, Hungary` in one cell.
    const text = reading.text(row, place, true) ?? '';
    const [, before, after] = /^(.+),\s*([^,]+)$/.exec(text) ?? [];
    const codes = after ? countriesOf(after) : [];
    if (codes.length === 1) {
      city ??= before!.trim();
      country ??= codes[0]!;
    } else {
      city ??= text || undefined;
    }
    from.set('city', place);
  }
  const cityColumn = reading.columns('city')[0] ?? place;
  if (!city) reading.refuse(sentences.missing('city'), row, cityColumn, 'no city');
  country ??= all && countriesOf(all)[0];
  const column = reading.columns('country')[0];
  if (!country) reading.refuse(sentences.missing('country'), row, column ?? place, 'no country');
  if (cityColumn) from.set('city', cityColumn);
  if (column) from.set('country', column);
  return {city, country, from};
}

/** The code of the country, which all columns for it have to agree on. */
function countryIn(reading: Reading, row: Row): string | undefined {
  let found: string | undefined;
  let refusal: (() => never) | undefined;
  for (const column of reading.columns('country')) {
    const {text} = reading.cell(row, column);
    // NA is Namibia among codes, and "not available" elsewhere.
    const isCode =
      /^[A-Z]{2}$/.test(text) && column.profile.share((cell) => /^[A-Z]{2}$/.test(cell.text)) > 0.5;
    const written = isCode ? text : reading.text(row, column, true);
    if (written === undefined) continue;
    const codes = countriesOf(written);
    if (codes.length === 1) {
      if (found && found !== codes[0]) reading.refuse(sentences.countryConflict, row, column);
      found = codes[0];
    } else {
      refusal ??= () =>
        reading.refuse(
          codes.length > 1 ? sentences.severalCountries : sentences.unknownCountry,
          row,
          column,
        );
    }
  }
  // Another column may know what one does not.
  if (!found) refusal?.();
  return found;
}

function coordinatesIn(reading: Reading, row: Row): Coordinates | undefined {
  const pair = reading.plain('coordinates');
  const text = reading.text(row, pair);
  if (pair && text !== undefined) {
    const read = coordinatesOf(text);
    if (read) return read;
    reading.add('dropped', sentences.badCoordinates, row, pair);
  }
  const columns = {latitude: reading.plain('latitude'), longitude: reading.plain('longitude')};
  if (!columns.latitude || !columns.longitude) return undefined;
  const north = degrees(reading, row, columns.latitude, 'latitude');
  const east = degrees(reading, row, columns.longitude, 'longitude');
  if (north === undefined && east === undefined) return undefined;
  if (typeof north === 'number' && typeof east === 'number') {
    return {latitude: north, longitude: east};
  }
  if (north === undefined || east === undefined) {
    const empty = north === undefined ? columns.latitude : columns.longitude;
    reading.add('dropped', sentences.halfCoordinates, row, empty);
  }
  return undefined;
}

/** Degrees; `undefined` for an empty cell, `null` for a wrong one, which is said. */
function degrees(
  reading: Reading,
  row: Row,
  column: Column,
  axis: 'latitude' | 'longitude',
): number | null | undefined {
  const {number} = reading.cell(row, column);
  const text = reading.text(row, column);
  if (text === undefined) return undefined;
  const read = degreesOf(number === undefined ? text : String(number), axis);
  if (read !== undefined) return read;
  reading.add('dropped', sentences.badCoordinates, row, column);
  return null;
}

/** Coordinates out of a gazetteer, only if there is a single place of that name in the country. */
function lookedUp(
  reading: Reading,
  row: Row,
  city: Localized,
  country: string,
  {places}: ImportOptions,
): Coordinates | undefined {
  const names = typeof city === 'string' ? [city] : Object.values(city);
  const found = names.flatMap((name) => places?.coordinatesOf(name, country) ?? [])[0];
  const column = reading.columns('city')[0] ?? reading.plain('place');
  if (found && column) reading.add('note', sentences.placeFound, row, column);
  return found;
}

const isTimeZone = (zone: string): boolean => {
  try {
    // Engines differ about abbreviations: JST is a time zone in some of them only.
    return (
      /^(UTC|[A-Z][\w+-]*\/[\w+/-]+)$/i.test(zone) &&
      Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}))
    );
  } catch {
    return false;
  }
};

function timeZoneIn(
  reading: Reading,
  row: Row,
  place: Coordinates | undefined,
  {places}: ImportOptions,
): string | undefined {
  const column = reading.plain('timeZone');
  const text = reading.text(row, column);
  if (column && text !== undefined) {
    if (isTimeZone(text)) return text;
    reading.add('dropped', sentences.badTimeZone, row, column);
    return undefined;
  }
  const zone = place && places?.timeZoneAt(place);
  const beside =
    column ??
    reading.plain('coordinates') ??
    reading.plain('latitude') ??
    reading.columns('city')[0];
  if (zone && beside) reading.add('note', sentences.timeZoneFound, row, beside);
  return zone;
}

/** The name of an institution stands before other notes: offices have a city and no name. */
function noteIn(reading: Reading, row: Row): Localized | undefined {
  const name = reading.localized(row, 'name');
  const note = reading.localized(row, 'note');
  if (!name || !note) return name ?? note;
  if (typeof name === 'string' && typeof note === 'string') return joined(name, note);
  const tags = [name, note].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  const of = (text: Localized, tag: string) =>
    typeof text === 'string' ? text : (text[tag] ?? '');
  return Object.fromEntries(tags.map((tag) => [tag, joined(of(name, tag), of(note, tag))]));
}

const joined = (name: string, note: string): string =>
  [name, note].filter(Boolean).join(name && note && !/[.!?。]$/.test(name) ? '. ' : ' ');
