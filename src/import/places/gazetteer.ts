/**
 * Looks up cities in a list of places. The list has a part for each country, `#FR`, with a line for
 * each place, `Paris\t48.85\t2.35`; names that are not unique in a country are not in it. Pure.
 */
import {fold} from '../fold.js';
import type {Coordinates} from './coordinates.js';

/** Looks a city up by name and country; parts of the list are read when they are needed. */
export function gazetteer(
  list: string,
): (city: string, country: string) => Coordinates | undefined {
  const countries = new Map<string, ReadonlyMap<string, Coordinates>>();
  return (city, country) => {
    let places = countries.get(country);
    if (!places) {
      places = placesOf(list, country);
      countries.set(country, places);
    }
    return places.get(fold(city));
  };
}

function placesOf(list: string, country: string): ReadonlyMap<string, Coordinates> {
  const places = new Map<string, Coordinates>();
  const start = list.indexOf(`#${country}\n`);
  if (start < 0) return places;
  const end = list.indexOf('\n#', start + 1);
  const lines = list.slice(start + country.length + 2, end < 0 ? undefined : end).split('\n');
  for (const line of lines) {
    const [name = '', latitude, longitude] = line.split('\t');
    places.set(fold(name), {latitude: Number(latitude), longitude: Number(longitude)});
  }
  return places;
}
