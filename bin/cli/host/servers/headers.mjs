/** What every server sends with the files; docs/hosting.md says why. */

export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** For files whose content changes under the same name. */
export const REVALIDATE = 'no-cache';

/** For files whose name changes with their content. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** The folders of the latter. */
export const HASHED = ['chunks'];

/** By the end of the name. */
export const TYPES = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
};

/** Where the configurations expect the folder. */
export const FOLDER = '/srv/widgets';

/** Where the folder is reached, if no URL was given. */
export const PATH = '/widgets/';
