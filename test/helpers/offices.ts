/** Offices for tests: a document of invented ones, and the real ones as a reader finds them. */
import type {CooperationDocument, Office, Region} from '../../src/documents/types.js';
import {officeFacts} from '../facts.js';

/** A document of offices, each in France but for what is given. */
export const officesDocument = (...offices: readonly Partial<Office>[]): CooperationDocument => ({
  format: 1,
  source: {
    title: 'Where we are',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  offices: offices.map((office, i) => ({
    id: `A${i + 1}`,
    city: `City ${i + 1}`,
    country: 'FR',
    timeZone: 'Europe/Paris',
    ...office,
  })),
});

type Language = 'en' | 'fr';

const REGIONS: {readonly [Tag in Language]: {readonly [Name in Region]: string}} = {
  en: {
    africa: 'Africa',
    americas: 'Americas',
    asia: 'Asia',
    europe: 'Europe',
    oceania: 'Oceania',
  },
  fr: {
    africa: 'Afrique',
    americas: 'Amériques',
    asia: 'Asie',
    europe: 'Europe',
    oceania: 'Océanie',
  },
};

/** An office as a reader gets it. */
interface ShownOffice {
  readonly id: string;
  readonly city: string;
  readonly country: string;
  readonly region: string;
  readonly timeZone: string;
  readonly longitude: number;
}

type Column = 'city' | 'country' | 'region';

/** All offices in `language`, in the order of the alphabet of one column, then of the cities. */
export function shownOffices(language: Language, by: Column): readonly ShownOffice[] {
  const {compare} = new Intl.Collator(language);
  const countries = new Intl.DisplayNames(language, {type: 'region'});
  return officeFacts
    .map((fact) => ({
      id: fact.id,
      city: fact[language],
      country: countries.of(fact.country)!,
      region: REGIONS[language][fact.region],
      timeZone: fact.timeZone,
      longitude: fact.longitude,
    }))
    .toSorted((a, b) => compare(a[by], b[by]) || compare(a.city, b.city));
}

/** Regions with their offices: city and country, or one name where a city is its country. */
export function shownRegions(
  language: Language,
): readonly (readonly [region: string, offices: readonly string[]])[] {
  const offices = shownOffices(language, 'region');
  return [...new Set(offices.map(({region}) => region))].map((name) => [
    name,
    offices
      .filter(({region}) => region === name)
      .map(({city, country}) => (city === country ? city : `${city} ${country}`)),
  ]);
}

/** Minutes by which clocks in a time zone are ahead of Greenwich now. */
function offsetOf(timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  const name = format.formatToParts().find(({type}) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(name) ?? ['', '+', '0', '0'];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Cities in the order of their clocks; those with the same clock from west to east. */
export const citiesByClock = (language: Language): readonly string[] =>
  shownOffices(language, 'city')
    .toSorted((a, b) => offsetOf(a.timeZone) - offsetOf(b.timeZone) || a.longitude - b.longitude)
    .map(({city}) => city);
