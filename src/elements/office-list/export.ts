/** Exports offices: as rows of a table and as schema.org data. */
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {LocalizedText, Office, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {sourceNode, type JsonLd} from '../../widget/export/structured-data.js';
import {cityText, countryText} from './office-names.js';
import {regionName} from './regions.js';

/** One row an office. */
export function officeRows(offices: readonly Office[], source: Source, language: Language): Rows {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  return [
    [
      'id',
      msg('City', {id: 'offices.city'}),
      msg('Country', {id: 'offices.country'}),
      'ISO 3166-1',
      msg('Region', {id: 'offices.region', desc: 'Part of the world, such as Africa'}),
      msg('Latitude', {id: 'offices.latitude'}),
      msg('Longitude', {id: 'offices.longitude'}),
      msg('Time zone', {id: 'offices.zone'}),
      msg('Note', {id: 'rows.note'}),
      msg('Source', {id: 'rows.source'}),
    ],
    ...offices.map((office) => [
      office.id,
      cityText(office, language),
      text(countryText(office, language)),
      office.country,
      office.region && regionName(office.region),
      office.latitude,
      office.longitude,
      office.timeZone,
      text(office.note),
      office.source?.url ?? source.url,
    ]),
  ];
}

/** The offices as places of one list. */
export function officePlaces(
  offices: readonly Office[],
  name: string,
  source: Source,
  language: Language,
): JsonLd {
  return {
    '@type': ['Dataset', 'ItemList'],
    name,
    // That the list is the source's, of its date, belongs to the facts.
    description: pickText(source.note, language).text || undefined,
    ...sourceNode(source, language),
    itemListElement: offices.map((office, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: placeOf(office, language),
    })),
  };
}

function placeOf(office: Office, language: Language): JsonLd {
  const {country, latitude, longitude, url} = office;
  const city = cityText(office, language);
  return {
    '@type': 'Place',
    name: city,
    url,
    address: {'@type': 'PostalAddress', addressLocality: city, addressCountry: country},
    geo:
      latitude === undefined || longitude === undefined
        ? undefined
        : {'@type': 'GeoCoordinates', latitude, longitude},
  };
}
