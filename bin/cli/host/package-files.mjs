/** What the installed package has to serve: this file is in its folder `dist`, as a part of `cli.mjs`. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {join, sep} from 'node:path';
import {PlainError} from '../plain-error.mjs';

const dist = fileURLToPath(new URL('.', import.meta.url));

/** The module that writes the frame pages: large, so it is loaded by `host` alone. */
export const renderer = () => import(new URL('./frame-pages.mjs', import.meta.url).href);

/** Scripts that every kit has, beside those of the widgets. */
const SCRIPTS = [
  'embed.js',
  'frame.js',
  'check.js',
  'export.js',
  'list.js',
  'import.js',
  'workbook.js',
];

/** Folders that are served as they are. */
const FOLDERS = ['documents', 'pictures', 'schemas', 'site', 'themes'];

/** The page that checks a server; the rest of site/ shows and offers every widget. */
const CHECK = 'site/check/';

/** What gallery and studio read. */
const GALLERY = ['examples', 'gallery'];

const FILES = ['LICENSES.txt', 'custom-elements.json'];

/** Read by the studio alone, and larger than everything else together. */
const PLACES = 'places';

const filesIn = (folder) =>
  existsSync(join(dist, folder))
    ? readdirSync(join(dist, folder), {recursive: true})
        .map((name) => `${folder}/${name.split(sep).join('/')}`)
        .filter((path) => statSync(join(dist, path)).isFile())
    : [];

const read = (path) => {
  try {
    return readFileSync(join(dist, path));
  } catch {
    throw new PlainError(`The package is incomplete: it has no dist/${path}. Install it again.`);
  }
};

/** The scripts, with `all.js` and those of `tags`, by path. */
export const scripts = (tags, withAll) =>
  new Map(
    [...SCRIPTS, ...(withAll ? ['all.js'] : []), ...tags.map((tag) => `${tag}.js`)].map((path) => [
      path,
      read(path),
    ]),
  );

/** The chunks, by path: those of this build, which may have others beside it. */
export const chunks = () =>
  new Map(
    Object.keys(JSON.parse(read('integrity.json').toString('utf8')))
      .filter((path) => path.startsWith('chunks/'))
      .map((path) => [path, read(path)]),
  );

/** Everything else that is served as it is, by path. */
export const others = ({withGallery}) => {
  const hasStudio = filesIn('site').some((path) => path.startsWith('site/studio/'));
  const folders = [...FOLDERS, ...(withGallery ? GALLERY : []), ...(hasStudio ? [PLACES] : [])];
  const paths = [...FILES, ...folders.flatMap(filesIn)].filter(
    (path) => withGallery || !path.startsWith('site/') || path.startsWith(CHECK),
  );
  return new Map(paths.map((path) => [path, read(path)]));
};

/** The handlers that answer oEmbed requests with a query, by name. */
export const handlers = () =>
  new Map(filesIn('handlers').map((path) => [path.replace('handlers/', 'server/'), read(path)]));

/** The changes of each version, as the project writes them down; empty if the file is missing. */
export const changelog = () => {
  const file = join(dist, '..', 'CHANGELOG.md');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
