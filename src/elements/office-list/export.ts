/** Exports offices: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import type {Exports, JsonLd} from '../../widget/export/exports.js';
import {cityText, countryText} from './office-names.js';
import {regionName} from './regions.js';
import type {OfficesView} from './view.js';
import * as words from './words.js';

/** One row per office; as structured data, a data set with a list of places. */
export const officeExports: Exports<Office, OfficesView> = {
  header: () => [
    'id',
    words.city(),
    words.country(),
    'ISO 3166-1',
    words.region(),
    msg('Latitude', {id: 'offices.latitude'}),
    msg('Longitude', {id: 'offices.longitude'}),
    msg('Time zone', {id: 'offices.zone'}),
    words.note(),
    words.source(),
  ],
  rows: (office, {document, language}) => [
    [
      office.id,
      cityText(office, language),
      pickText(countryText(office, language), language).text,
      office.country,
      office.region && regionName(office.region),
      office.latitude,
      office.longitude,
      office.timeZone,
      pickText(office.note, language).text,
      office.source?.url ?? document.source.url,
    ],
  ],
  graph: (offices, {language}) => ({
    '@type': 'Dataset',
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: offices.map((office, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: placeOf(office, language),
      })),
    },
  }),
};

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
