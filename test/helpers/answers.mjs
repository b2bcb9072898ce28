/**
 * Answers of a server, good ones and all the others, for tests of documents from addresses.
 *
 * `/test/answers/<kinds>?key=<name>`: the first request with a key gets the first of the kinds,
 * which are separated by commas, the next one the next, and all others the last.
 * `/test/answers/count?key=<name>` returns how many requests there were with that key, and how many
 * of them the page gave up: `{"asked": 2, "left": 1}`.
 *
 * Every query may also have `label`, the text of the one figure of a good document, and
 * `allow=yes`, by which pages of other origins may read it.
 */
import {gzipSync} from 'node:zlib';

const PLACE = '/test/answers/';

/** Longer than the limit of a document. */
const HUGE = 6 * 1024 * 1024;

const documentOf = (label) => ({
  format: 1,
  source: {
    title: 'A page',
    publisher: 'A university',
    url: 'https://example.org/page',
    asOf: '2024-05-17',
    retrieved: '2026-01-01',
  },
  figures: [
    {id: 'A1', value: 1, qualifier: 'eq', unit: 'thing', measure: 'count', label},
    {id: 'A2', value: 2, qualifier: 'eq', unit: 'thing', measure: 'count', label: 'always'},
  ],
});

const PAGE = '<!DOCTYPE html><html><title>Sign in</title><p>Please sign in.</p></html>';

const TABLE = 'Our figures;\n;\nLabel;Value\nPartners;412\nUniversités;58\n';
/** Long enough that its encoding can be told from its words. */
const FRENCH_TABLE =
  "Nos chiffres;\n;\nLibellé;Valeur\nPartenaires à l'étranger;412\nUniversités;58\nÉcoles associées;7\n";

const csv = {'content-type': 'text/csv; charset=utf-8'};
const bytes = {'content-type': 'application/octet-stream'};
const sheet = {
  'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const json = {'content-type': 'application/json'};
const html = {'content-type': 'text/html; charset=utf-8'};

/** What each kind answers: status, headers and body, or a function that does it by itself. */
const KINDS = {
  good: ({text}) => [200, json, text],
  formatted: ({document}) => [200, json, JSON.stringify(document, null, 2)],
  changing: ({count}) => [200, json, JSON.stringify(documentOf(`version ${count}`))],
  partial: ({document}) => [
    200,
    json,
    JSON.stringify({...document, figures: [...document.figures, {id: 'A3'}, {id: 'A4'}]}),
  ],
  newer: ({document}) => [200, json, JSON.stringify({...document, format: 99, later: 1})],
  unreadable: () => [200, json, '[1, 2]'],
  'no-section': ({document}) => [
    200,
    json,
    JSON.stringify({
      ...document,
      figures: undefined,
      mission: [{id: 'M1', kind: 'task', description: 'To help'}],
    }),
  ],
  'plain-text': ({text}) => [200, {'content-type': 'text/plain'}, text],
  'as-html': ({text}) => [200, html, text],
  bom: ({text}) => [200, json, `\ufeff${text}`],
  latin1: ({text}) => [200, json, Buffer.from(text.replace('always', 'été'), 'latin1')],
  zipped: ({text}) => [200, {...json, 'content-encoding': 'gzip'}, gzipSync(text)],
  bomb: ({text}) => [
    200,
    {...json, 'content-encoding': 'gzip'},
    gzipSync(text.padEnd(HUGE, ' '), {level: 9}),
  ],
  garbage: () => [200, {...json, 'content-encoding': 'gzip'}, 'this was never compressed'],
  'not-json': () => [200, json, '{"format": 1,}'],
  empty: () => [200, json, ''],
  deep: () => [200, json, '['.repeat(200_000) + ']'.repeat(200_000)],
  cut: ({text}) => [200, json, text.slice(0, -20)],
  page: () => [200, html, PAGE],
  'words-as-html': () => [200, html, 'Please sign in.'],
  'not-found': () => [404, html, PAGE],
  'server-error': () => [500, {'content-type': 'text/plain'}, 'Broken'],
  redirect: ({origin}) => [302, {location: `${origin}${PLACE}page?key=redirected`}, ''],
  hanging: () => undefined,
  'hanging-inside': ({response, text}) => {
    response.writeHead(200, json);
    response.write(text.slice(0, 20));
  },
  slow: ({response, text}) => {
    setTimeout(() => {
      if (response.destroyed) return;
      response.writeHead(200, json);
      response.end(text);
    }, 400);
  },
  truncated: ({response, text}) => {
    response.writeHead(200, {...json, 'content-length': text.length});
    response.write(text.slice(0, 20), () => response.destroy());
  },
  csv: () => [200, csv, TABLE],
  'csv-changed': () => [200, csv, TABLE.replace('412', '500')],
  'csv-as-excel': () => [200, {'content-type': 'application/vnd.ms-excel'}, TABLE],
  'csv-1252': () => [200, {'content-type': 'text/csv'}, Buffer.from(FRENCH_TABLE, 'latin1')],
  tsv: () => [200, {'content-type': 'text/tab-separated-values'}, TABLE.replaceAll(';', '\t')],
  'bytes.csv': () => [200, bytes, TABLE],
  'plain.csv': () => [200, {'content-type': 'text/plain'}, TABLE],
  'page.csv': () => [200, html, PAGE],
  'csv-partial': () => [200, csv, 'Label;Value\nPartners;412\nTalks;many\n'],
  'csv-unclear': () => [200, csv, 'Name;Men;Women\nBerlin;5;6\nBonn;7;8\n'],
  'csv-without-headings': () => [200, csv, 'a;b\nx;y\n'],
  'csv-unknown-encoding': () => [200, csv, Buffer.from('Label\nPlze\xf2\n', 'latin1')],
  'broken-workbook': () => [200, sheet, Buffer.from('PK\x03\x04 and nothing more')],
  // The bytes in the query, as base64.
  workbook: ({query}) => [200, sheet, Buffer.from(query.bytes, 'base64')],
  // Says that it is small.
  huge: ({response}) => {
    response.writeHead(200, json);
    let left = HUGE;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 65_536;
        if (!response.write(' '.repeat(65_536))) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  },
};

/** Koa middleware: files under `/test/open/` are those of the repository, for pages of any origin. */
export const openToAll = (context, next) => {
  const [, path] = /^\/test\/open(\/.*)/.exec(context.path) ?? [];
  if (path) {
    context.set('access-control-allow-origin', '*');
    context.path = path;
  }
  // The loader alone may be read by pages of other origins, what it brings may not.
  const [, closed] = /^\/test\/loader-only(\/.*)/.exec(context.path) ?? [];
  if (closed) {
    if (closed.endsWith('/embed.js')) context.set('access-control-allow-origin', '*');
    context.path = closed;
  }
  return next();
};

/** Koa middleware. */
export const answers = () => {
  const counts = new Map();
  const countOf = (key) => {
    if (!counts.has(key)) counts.set(key, {asked: 0, left: 0});
    return counts.get(key);
  };

  return (context, next) => {
    if (!context.path.startsWith(PLACE)) return next();
    const {key = '', label = 'from the server', allow} = context.query;
    const kinds = context.path.slice(PLACE.length);
    const count = countOf(key);
    context.set('cache-control', 'no-cache');
    if (kinds === 'count') {
      context.body = count;
      return undefined;
    }
    if (allow) context.set('access-control-allow-origin', '*');
    const list = kinds.split(',');
    const answer = KINDS[list[Math.min(count.asked, list.length - 1)]];
    if (!answer) return next();
    count.asked += 1;
    const response = context.res;
    response.on('close', () => {
      if (!response.writableFinished) count.left += 1;
    });
    const document = documentOf(label);
    const made = answer({
      query: context.query,
      count: count.asked,
      document,
      origin: context.origin,
      response,
      text: JSON.stringify(document),
    });
    if (!Array.isArray(made)) {
      context.respond = false;
      return undefined;
    }
    const [status, headers, body] = made;
    context.status = status;
    context.set(headers);
    context.body = body;
    return undefined;
  };
};
