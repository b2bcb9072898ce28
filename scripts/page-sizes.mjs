/**
 * What pages with the loader download: opens them in Chromium and collects every file
 * they request.
 *
 *     node scripts/page-sizes.mjs --detail   prints for each page its files and their modules
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {chromiumAdvice, findChromium, launchArgs} from './chromium.mjs';
import {main, PlainError, root} from './setup.mjs';

const ALL = [
  '<key-figures></key-figures>',
  '<office-list></office-list>',
  '<instrument-explainer></instrument-explainer>',
  '<programme-list></programme-list>',
  '<european-participation></european-participation>',
  '<department-mission></department-mission>',
  '<glossary-list></glossary-list>',
  '<p>The <glossary-term>ERC</glossary-term></p>',
].join('');

/**
 * The pages, each with its budget and its goal in KiB of brotli. Budgets approach the goals, and are
 * raised only with a reason.
 *
 * Raised once, by 0.5 to 2 KiB: languages that a page adds, a line where a widget is missing and late
 * layouts (0.5 KiB, which save 8 KiB on the page with all widgets), and names, states and keys for
 * assistive technology (the rest). Raised a second time, by 0.3 to 1.1 KiB, for the templates that
 * draw faster: see `size.mjs`. `no widget` was raised a third time, by 0.5 KiB: the hashes of the brief
 * files of languages and of one more chunk of layouts, and waiting for all that a page needs of a
 * language. They save each page with key figures in another language 2.6 KiB.
 */
const PAGES = [
  {name: 'no widget', body: '<p>News</p>', budget: 5.8, goal: 3},
  {name: '`<key-figures>` in English', body: '<key-figures></key-figures>', budget: 23.4, goal: 16},
  {
    name: '`<key-figures>` in French',
    lang: 'fr',
    body: '<key-figures></key-figures>',
    budget: 24,
    goal: 16,
  },
  {
    name: 'a link to the page of `<key-figures>` in French',
    body: '<p><a href="/embed/key-figures/fr/">Chiffres</a></p>',
    budget: 27.7,
    goal: 20,
  },
  {
    name: '`<glossary-term>` in French',
    lang: 'fr',
    body: '<p>L’<glossary-term>ERC</glossary-term></p>',
    budget: 23.5,
    goal: 14,
  },
  {
    name: '`<office-list layout="map">` in French',
    lang: 'fr',
    body: '<office-list layout="map"></office-list>',
    budget: 36,
    goal: 23,
  },
  // A document of the host in place of the bundled one: 30 bytes.
  {name: 'all eight widgets in French', lang: 'fr', body: ALL, budget: 47.7, goal: 44},
];

const html = ({lang = 'en', body}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title>` +
  `<script async src="/embed.js"></script><body>${body}</body></html>`;

/** A server of the pages, by number, and of dist/. */
const serve = (files) =>
  new Promise((resolve) => {
    const server = createServer(({url}, response) => {
      const [, page] = /^\/page\/(\d+)$/.exec(url) ?? [];
      if (page) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        return void response.end(html(PAGES[page]));
      }
      try {
        const content = readFileSync(join(root, 'dist', new URL(url, 'http://dist').pathname));
        files.push(url);
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(content);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

/* global document -- in the page */

/** Whether every widget on the page, including those made from links, shows its facts. */
const isShown = (expected) =>
  [...document.querySelectorAll('*')].filter((element) => element.matches(':state(ready)'))
    .length === expected;

/** For each page its name, its budget in KiB, and the files from dist/ that it loaded. */
export async function loadedPages() {
  const executablePath = await findChromium();
  if (!executablePath) throw new PlainError(chromiumAdvice);
  const files = [];
  const server = await serve(files);
  const browser = await puppeteer.launch({executablePath, args: launchArgs});
  try {
    const {port} = server.address();
    const loaded = [];
    for (const [number, {name, body, budget, goal}] of PAGES.entries()) {
      const page = await (await browser.createBrowserContext()).newPage();
      files.length = 0;
      await page.goto(`http://127.0.0.1:${port}/page/${number}`, {waitUntil: 'networkidle0'});
      const widgets = body.match(/<\/[a-z]+-[a-z]+>/g)?.length ?? body.match(/embed\//g)?.length;
      await page.waitForFunction(isShown, {timeout: 10_000}, widgets ?? 0);
      await page.close();
      loaded.push({name, budget, goal, files: files.map((file) => file.slice(1))});
    }
    return loaded;
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    if (!process.argv.includes('--detail')) {
      throw new PlainError('Add --detail; "npm run size" compares the sizes with their budgets.');
    }
    const {printDetails} = await import('./page-details.mjs');
    await printDetails(await loadedPages());
  });
}
