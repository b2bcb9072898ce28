/** Documents as long as they are asked for, the same each time: for stories, tests and the bench. */
import type {CooperationDocument, Figure, Office} from '../src/documents/types.js';

const source: CooperationDocument['source'] = {
  title: 'A register of partners',
  publisher: 'A research alliance',
  url: 'https://example.org/register',
  asOf: '2026-01-01',
  retrieved: '2026-02-01',
};

type Place = readonly [
  city: string,
  country: string,
  region: string,
  latitude: number,
  longitude: number,
  timeZone: string,
];

const PLACES: readonly Place[] = [
  ['Zürich', 'CH', 'europe', 47.4, 8.5, 'Europe/Zurich'],
  ['São Paulo', 'BR', 'americas', -23.5, -46.6, 'America/Sao_Paulo'],
  ['Łódź', 'PL', 'europe', 51.8, 19.5, 'Europe/Warsaw'],
  ['İzmir', 'TR', 'asia', 38.4, 27.1, 'Europe/Istanbul'],
  ['Abidjan', 'CI', 'africa', 5.3, -4, 'Africa/Abidjan'],
  ['Hà Nội', 'VN', 'asia', 21, 105.8, 'Asia/Ho_Chi_Minh'],
  ['Nairobi', 'KE', 'africa', -1.3, 36.8, 'Africa/Nairobi'],
  ['Montréal', 'CA', 'americas', 45.5, -73.6, 'America/Toronto'],
  ['Wellington', 'NZ', 'oceania', -41.3, 174.8, 'Pacific/Auckland'],
  ['Kyoto', 'JP', 'asia', 35, 135.8, 'Asia/Tokyo'],
  ['Tromsø', 'NO', 'europe', 69.6, 19, 'Europe/Oslo'],
  ['Bogotá', 'CO', 'americas', 4.7, -74.1, 'America/Bogota'],
  ['Dakar', 'SN', 'africa', 14.7, -17.5, 'Africa/Dakar'],
  ['Brisbane', 'AU', 'oceania', -27.5, 153, 'Australia/Brisbane'],
  ['Pune', 'IN', 'asia', 18.5, 73.9, 'Asia/Kolkata'],
  ['Málaga', 'ES', 'europe', 36.7, -4.4, 'Europe/Madrid'],
];

const of = <T>(count: number, item: (i: number) => T): readonly T[] =>
  Array.from({length: count}, (_, i) => item(i));

/** `count` offices around sixteen cities of all regions. */
export const manyOffices = (count: number): CooperationDocument => ({
  format: 1,
  source,
  offices: of(count, (i): Office => {
    const [city, country, region, latitude, longitude, timeZone] = PLACES[i % PLACES.length]!;
    // A spiral: near to the city at first, then farther out.
    const away = Math.min(9, i / PLACES.length / 12);
    return {
      id: `A${i + 1}`,
      city: `${city} ${i + 1}`,
      country,
      region,
      latitude: latitude + away * Math.sin(i),
      longitude: longitude + (longitude > 170 ? -away : away * Math.cos(i)),
      timeZone,
      ...(i % 9 ? {} : {note: 'By appointment.'}),
    };
  }),
});

/** `count` figures of three units, every fifth not exact. */
export const manyFigures = (count: number): CooperationDocument => ({
  format: 1,
  source,
  figures: of(count, (i): Figure => {
    const [city] = PLACES[i % PLACES.length]!;
    return {
      id: `F${i + 1}`,
      value: ((i * 7919) % 4000) + 1,
      qualifier: i % 5 ? 'eq' : 'approx',
      unit: ['projects', 'visits', 'papers'][i % 3]!,
      measure: 'count',
      label: {en: `partners around ${city} (${i + 1})`, fr: `partenaires à ${city} (${i + 1})`},
      period: {type: 'year', year: 2000 + (i % 25)},
      ...(i % 4 ? {} : {counts: [`G${(i % 20) + 1}`]}),
    };
  }),
});

/** `count` terms. */
export const manyTerms = (count: number): CooperationDocument => ({
  format: 1,
  source,
  glossary: of(count, (i) => ({
    id: `T${i + 1}`,
    term: `${PLACES[i % PLACES.length]![0].slice(0, 2).toUpperCase()}${i + 1}`,
    expansion: `Network ${i + 1} of ${PLACES[i % PLACES.length]![0]}`,
    meaning: 'A network of laboratories that share instruments and data.',
  })),
});

/** `count` instruments. */
export const manyInstruments = (count: number): CooperationDocument => ({
  format: 1,
  source,
  instruments: of(count, (i) => ({
    id: `N${i + 1}`,
    acronym: `NET${i + 1}`,
    name: `Network ${i + 1} of ${PLACES[i % PLACES.length]![0]}`,
    description: 'Laboratories that share instruments and data.',
    participants: 'Two or more laboratories',
  })),
});

/** `count` programmes. */
export const manyProgrammes = (count: number): CooperationDocument => ({
  format: 1,
  source,
  programmes: of(count, (i) => ({
    id: `P${i + 1}`,
    acronym: `PRO${i + 1}`,
    name: `Programme ${i + 1} of ${PLACES[i % PLACES.length]![0]}`,
    description: 'Exchanges of young researchers.',
    countries: ['FR', PLACES[i % PLACES.length]![1]],
  })),
});

/** `count` European items without parts. */
export const manyEuropeanItems = (count: number): CooperationDocument => ({
  format: 1,
  source,
  europe: of(count, (i) => ({
    id: `E${i + 1}`,
    kind: 'projects',
    acronym: `EU${i + 1}`,
    name: `Project ${i + 1} with ${PLACES[i % PLACES.length]![0]}`,
    description: 'Laboratories that share instruments and data.',
  })),
});

/** `count` tasks of a department. */
export const manyTasks = (count: number): CooperationDocument => ({
  format: 1,
  source,
  mission: of(count, (i) => ({
    id: `M${i + 1}`,
    kind: 'task',
    description: `Task ${i + 1}: agreements with partners in ${PLACES[i % PLACES.length]![0]}.`,
  })),
});

export {
  manyFigures as figures,
  manyInstruments as instruments,
  manyOffices as offices,
  manyProgrammes as programmes,
  manyEuropeanItems as europe,
  manyTasks as mission,
  manyTerms as glossary,
};
