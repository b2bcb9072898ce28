/**
 * `_headers`, which Netlify and Cloudflare Pages read. Both compress by themselves and let browsers
 * revalidate by default; of two rules that match, both would send their `Cache-Control`.
 */
import {FOREVER, HASHED, HEADERS} from './headers.mjs';

const rule = (pattern, headers) =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

export const headersFile = ({path}) =>
  [
    rule(`${path}*`, HEADERS),
    ...HASHED.map((name) => rule(`${path}${name}/*`, {'Cache-Control': FOREVER})),
    '',
  ].join('\n');
