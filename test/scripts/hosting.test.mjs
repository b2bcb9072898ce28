/**
 * The configurations that `host` writes, in the servers themselves where these are installed: what they
 * send, what the check page says when a header is missing, and what a page of another origin then shows.
 */
/* global document, customElements -- in the page */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {findChromium, launchArgs} from '../../scripts/chromium.mjs';
import {ask, fileOf, freePort, isMissing, start} from '../helpers/real-servers.mjs';

const {main} = await import('../../dist/cli.mjs');

const DOCUMENT = {
  format: 1,
  source: {
    title: 'Zahlen',
    publisher: 'Uni',
    url: 'https://uni.example/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  figures: Array.from({length: 20}, (_, i) => ({
    id: `a${i}`,
    value: i,
    qualifier: 'eq',
    unit: 'thing',
    measure: 'count',
    label: `Dinge ${i}`,
  })),
};

let folder;
let kit;
let port;

const textOf = (path) => readFileSync(join(kit, path), 'utf8').replaceAll('/srv/widgets', kit);

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  kit = join(folder, 'kit');
  port = await freePort();
  const own = join(folder, 'figures.json');
  writeFileSync(own, JSON.stringify(DOCUMENT));
  const {write} = process.stdout;
  process.stdout.write = () => true;
  const status = await main([
    ...['host', kit, '--base', `http://127.0.0.1:${port}/w/`, '--beside', own],
    ...['--widgets', 'key-figures', '--languages', 'en fr'],
  ]);
  process.stdout.write = write;
  assert.equal(status, 0);
});

after(() => rmSync(folder, {recursive: true, force: true}));

const FOREVER = 'public, max-age=31536000, immutable';

/** Path, type, `Cache-Control`, and whether there are compressed copies. */
const expected = () => [
  ['embed.js', 'text/javascript', 'no-cache', true],
  [chunk(), 'text/javascript', FOREVER, true],
  ['embed/key-figures/', 'text/html', 'no-cache', true],
  ['embed/frame.css', 'text/css', 'no-cache', true],
  ['documents/figures.json', 'application/json', 'no-cache', true],
  ['own/figures.json', 'application/json', 'no-cache', false],
  ['pictures/key-figures-bars.webp', 'image/webp', 'no-cache', undefined],
];

const chunk = () =>
  Object.keys(JSON.parse(readFileSync(join(kit, 'kit.json'), 'utf8')).files).find((path) =>
    path.startsWith('chunks/core-'),
  );

const DECODED = {br: brotliDecompressSync, gzip: gunzipSync};

const fileAt = (path) => readFileSync(join(kit, path.replace(/\/$/, '/index.html')));

/** A server, its configuration, and what is around that. */
const CONFIGURATIONS = [
  ['nginx', 'nginx', () => textOf(fileOf('nginx'))],
  ['the nginx of compose.yaml', 'nginx', () => textOf('server/docker.conf')],
  ['Apache', 'apache', () => textOf(fileOf('apache'))],
  [
    'Apache with .htaccess',
    'apache',
    () => `Alias "/w/" "${kit}/"
      <Directory "${kit}">
        Require all granted
        AllowOverride FileInfo Indexes
      </Directory>`,
  ],
  ['Caddy', 'caddy', () => textOf(fileOf('caddy'))],
];

for (const [name, server, configuration] of CONFIGURATIONS) {
  test(`${name} sends every header, and compressed copies`, {skip: isMissing(server)}, async () => {
    const {origin, stop} = await start(server, configuration());
    const at = (path, headers) => ask(`${origin}/w/${path}`, headers);
    try {
      for (const [path, type, cache, isCopied] of expected()) {
        const {status, headers, body} = await at(path);
        assert.equal(status, 200, path);
        assert.equal(headers['content-type'].split(';')[0], type, path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
        assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', path);
        assert.equal(headers['cache-control'], cache, path);
        assert.equal(headers['x-frame-options'], undefined, path);
        assert.ok(headers['last-modified'], path);
        assert.ok(body.equals(fileAt(path)), path);

        if (isCopied === undefined) continue;
        for (const encoding of isCopied ? ['br', 'gzip'] : ['gzip']) {
          const {headers: sent, body: copy} = await at(path, {'accept-encoding': encoding});
          assert.equal(sent['content-encoding'], encoding, path);
          assert.equal(sent['content-type'].split(';')[0], type, path);
          assert.match(sent.vary, /accept-encoding/i, path);
          assert.equal(sent['cache-control'], cache, path);
          assert.equal(sent['access-control-allow-origin'], '*', path);
          assert.ok(DECODED[encoding](copy).equals(fileAt(path)), path);
          const again = await at(path, {'accept-encoding': encoding, 'if-none-match': sent.etag});
          assert.deepEqual([again.status, again.body.length], [304, 0], path);
        }
      }
      assert.equal((await at('no-such-file.js')).status, 404);
      const {status, headers} = await at('embed/key-figures');
      assert.ok([301, 302, 308].includes(status));
      assert.match(headers.location, /\/w\/embed\/key-figures\/$/);
    } finally {
      await stop();
    }
  });
}

/** A page of another origin, with these headers. */
const pageServer = async () => {
  let page = {html: '', headers: {}};
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...page.headers});
    response.end(`<!doctype html><html lang="de">${page.html}</html>`);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${server.address().port}/`,
    set: (html, headers = {}) => (page = {html, headers}),
    close: () => server.close(),
  };
};

const ISOLATED = {'cross-origin-embedder-policy': 'require-corp'};

const base = () => `http://127.0.0.1:${port}/w/`;

const scriptPage = (src) =>
  `<script async src="${base()}embed.js"></script>
   <key-figures src="${src}"><a href="/">Link</a></key-figures>`;

const framePage = () => `<iframe src="${base()}embed/key-figures/"></iframe>`;

/** What a widget says, once it is `:state(ready)` or `:state(error)`. */
const widgetText = async (page) => {
  await page.waitForFunction(() =>
    document.querySelector('key-figures')?.matches(':state(ready), :state(error)'),
  );
  return page.evaluate(() => document.querySelector('key-figures').shadowRoot.textContent);
};

/** Whether a script of the page was refused, and its link stays. */
const scriptFails = async (page) => {
  await page.waitForFunction(() => globalThis.failed || customElements.get('key-figures'));
  return page.evaluate(() => Boolean(globalThis.failed));
};

const frameShows = async (page) => {
  const [, frame] = page.frames();
  return !frame.url().startsWith('chrome-error:') && (await frame.$('main')) !== null;
};

const own = {
  html: () => scriptPage(`${base()}own/figures.json`),
  shown: async (page) => (await widgetText(page)).includes('Dinge'),
};
const isolatedScript = {
  html: () =>
    `<script async src="${base()}embed.js" onerror="failed = true"></script>
     <key-figures><a href="/">Link</a></key-figures>`,
  headers: ISOLATED,
  shown: async (page) => !(await scriptFails(page)),
};
const plainScript = {...isolatedScript, headers: {}};
const frame = {html: framePage, shown: frameShows};
const isolatedFrame = {...frame, headers: ISOLATED};

const withoutHeader = (name) => (text) =>
  text.replaceAll(new RegExp(`^ *add_header ${name} .*\n`, 'gm'), '');

const withHeader = (line) => (text) =>
  text.replaceAll(/^ *add_header Cross-Origin-Resource-Policy .*$/gm, `$&\nadd_header ${line};`);

/** What is changed, the row of the check page that says so, and what it affects. */
const CHANGES = [
  [
    'no Access-Control-Allow-Origin',
    withoutHeader('Access-Control-Allow-Origin'),
    /^Access-Control/,
    own,
  ],
  [
    'no Cross-Origin-Resource-Policy',
    withoutHeader('Cross-Origin-Resource-Policy'),
    /^Cross-Origin-Resource/,
    isolatedScript,
  ],
  [
    'no Cross-Origin-Embedder-Policy',
    withoutHeader('Cross-Origin-Embedder-Policy'),
    /^Cross-Origin-Embedder/,
    isolatedFrame,
  ],
  ['X-Frame-Options', withHeader('X-Frame-Options SAMEORIGIN'), /^No X-Frame/, frame],
  [
    'frame-ancestors',
    withHeader(`Content-Security-Policy "frame-ancestors 'none'"`),
    /^No frame-ancestors/,
    frame,
  ],
  [
    'a wrong type of documents',
    (text) => text.replaceAll('application/json', 'text/plain'),
    /^Content-Type/,
    undefined,
  ],
  ['no Cache-Control', withoutHeader('Cache-Control'), /^Cache-Control/, undefined],
  [
    'no compression',
    (text) => text.replaceAll(/\b(gzip|gzip_static) on;/g, '').replaceAll('.br"', '.none"'),
    /^Content-Encoding/,
    undefined,
  ],
  [
    'no index',
    (text) => text.replaceAll('index index.html;', 'index none.html;'),
    /^Folders/,
    undefined,
  ],
];

const chromium = await findChromium();

const cannotBrowse = isMissing('nginx') || (!chromium && 'Chromium is not installed');

test('the check page and other pages show what a header does', {skip: cannotBrowse}, async (t) => {
  const browser = await puppeteer.launch({executablePath: chromium, args: launchArgs});
  const pages = await pageServer();
  const page = await browser.newPage();
  // A browser keeps the headers of a file that it revalidates.
  await page.setCacheEnabled(false);

  /** The rows of the check page by state. */
  const checked = async () => {
    // The folder alone is one of the things that are checked.
    await page.goto(`${base()}site/check/index.html`);
    await page.waitForFunction(() => 'done' in document.documentElement.dataset);
    const rows = await page.$$eval('[data-checks] li', (all) =>
      all.map((row) => [row.className, [...row.querySelectorAll('p')].map((p) => p.textContent)]),
    );
    return {
      wrong: rows.filter(([state]) => state === 'wrong').map(([, words]) => words),
      count: rows.length,
      summary: await page.$eval('[data-summary]', ({textContent}) => textContent),
    };
  };

  const isShown = async ({html, headers, shown}) => {
    pages.set(html(), headers);
    await page.goto(pages.address);
    return shown(page);
  };

  const served = async (server, text, look) => {
    const {stop} = await start(server, text, {port});
    try {
      await look();
    } finally {
      await stop();
    }
  };

  try {
    for (const [name, server] of [
      ['nginx', 'nginx'],
      ['Apache', 'apache'],
      ['Caddy', 'caddy'],
    ]) {
      await t.test(`${name}: nothing is missing`, {skip: isMissing(server)}, () =>
        served(server, textOf(fileOf(server)), async () => {
          const {wrong, count, summary} = await checked();
          assert.deepEqual(wrong, []);
          assert.ok(count > 12);
          assert.match(summary, /everything/);
          if (server !== 'nginx') return;
          for (const each of [own, isolatedScript, plainScript, frame, isolatedFrame]) {
            assert.ok(await isShown(each), each.html());
          }
        }),
      );
    }

    for (const [name, change, row, effect] of CHANGES) {
      await t.test(name, () =>
        served('nginx', change(textOf(fileOf('nginx'))), async () => {
          const {wrong, summary} = await checked();
          assert.match(summary, /to fix/);
          assert.ok(wrong.length > 0);
          for (const [title, found, cost] of wrong) {
            // Without an index, a folder is no page either.
            assert.match(title, name === 'no index' ? /./ : row);
            assert.ok(found && cost.length > 30, title);
          }
          assert.ok(wrong.some(([title]) => row.test(title)));
          if (effect) assert.equal(await isShown(effect), false);
        }),
      );
    }

    await t.test('a wrong type of scripts, with nosniff', () => {
      const text = textOf(fileOf('nginx')).replaceAll('text/javascript', 'text/plain');
      return served('nginx', withHeader('X-Content-Type-Options nosniff')(text), async () => {
        assert.equal(await isShown(plainScript), false);
        await page.goto(`${base()}site/check/`);
        const words = await page.$eval('[data-summary]', ({textContent}) => textContent);
        assert.match(words, /Content-Type other than text\/javascript/);
      });
    });

    await t.test('a file that was changed or lost on the way', () => {
      const script = join(kit, 'key-figures.js');
      const bytes = readFileSync(script);
      for (const end of ['.br', '.gz']) {
        rmSync(script + end);
        rmSync(join(kit, `documents/offices.json${end}`));
      }
      writeFileSync(script, bytes.toString('utf8').replaceAll('\n', '\r\n'));
      rmSync(join(kit, 'documents/offices.json'));
      // What is in own/ may be edited.
      writeFileSync(join(kit, 'own/figures.json'), '{}');
      return served('nginx', textOf(fileOf('nginx')), async () => {
        const {wrong} = await checked();
        assert.deepEqual(
          wrong.map(([, ...found]) => found.slice(0, 2)),
          [['documents/offices.json: status 404', 'key-figures.js: not as it was written']],
        );
      });
    });
  } finally {
    pages.close();
    await browser.close();
  }
});
