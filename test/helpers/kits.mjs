/**
 * Folders that the command `host` has written, for tests of the pages that use them. Koa middleware.
 *
 * `/test/kits/open/w/<path>`: a folder whose server sends `Access-Control-Allow-Origin`, and
 * `/test/kits/closed/w/<path>`: one whose server does not. Both have two widgets in English and French,
 * a document in place of the bundled figures, and an upgrade behind them. `embed.js?before` is the one
 * from before it, as a browser may have kept it.
 */
import {execFile} from 'node:child_process';
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {root} from '../../scripts/setup.mjs';
import {commandOf, withVersion} from './packages.mjs';

const PLACE = /^\/test\/kits\/(open|closed)\/w\/(.*)$/;

export const NEWER = '9.0.0';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

const run = promisify(execFile);

const DOCUMENT = {
  format: 1,
  source: {
    title: 'Figures',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  figures: [
    {id: 'A', value: 7, qualifier: 'eq', unit: 'thing', measure: 'count', label: 'of our own'},
  ],
};

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Writes the folder and brings it up to date; resolves with its path. */
const write = async (folder, base) => {
  const own = join(folder, 'figures.json');
  const kit = join(folder, 'kit');
  writeFileSync(own, JSON.stringify(DOCUMENT));
  const newer = withVersion(root, join(folder, 'newer'), NEWER, 'News.');
  await run(process.execPath, [
    ...[commandOf(root), 'host', kit, '--base', base, '--document', own, '--no-compress'],
    ...['--widgets', 'key-figures office-list', '--languages', 'en fr'],
  ]);
  await run(process.execPath, [commandOf(newer), 'host', kit, '--upgrade', '--no-compress']);
  return kit;
};

export const kits = () => {
  const written = new Map();
  const kitFor = (access, origin) => {
    if (!written.has(access)) {
      const folder = mkdtempSync(join(tmpdir(), 'kit-'));
      process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
      written.set(access, write(folder, `${origin}/test/kits/${access}/w/`));
    }
    return written.get(access);
  };

  return async (context, next) => {
    const [, access, rest] = PLACE.exec(context.path) ?? [];
    if (!access) return next();
    const kit = await kitFor(access, context.origin);
    const isBefore = rest === 'embed.js' && context.querystring === 'before';
    const path = isBefore
      ? `versions/${version}/embed.js`
      : rest.replace(/(^|\/)$/, '$1index.html');
    const file = join(kit, path);
    if (access === 'open') context.set('access-control-allow-origin', '*');
    context.set('cache-control', 'no-store');
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) {
      context.status = 404;
      return undefined;
    }
    context.set('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    context.body = createReadStream(file);
    return undefined;
  };
};
