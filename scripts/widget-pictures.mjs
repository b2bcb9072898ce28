/**
 * `npm run pictures`: writes docs/widgets/pictures/, a picture of each layout of each widget, for light
 * and for dark pages, in English. Run it by hand after `npm run build`, when a layout has changed, and
 * look at what it wrote: fonts are those of the machine, so the pictures are not made by a build.
 */
/* global document, requestAnimationFrame -- in the page */
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import {chromiumAdvice, findChromium, launchArgs} from './chromium.mjs';
import {FOLDER, MARGIN, picturesOf, SCHEMES} from './pictures.mjs';
import {main, PlainError, root, say} from './setup.mjs';
import {readWidgets} from './widget-pages.mjs';

/** A compromise: sharp enough for high-density screens, without the size of a scale of 2. */
const SCALE = 1.5;

/** Local times are of this moment, and differences from this place. */
const NOW = Date.UTC(2026, 5, 15, 9, 30);
const TIME_ZONE = 'Europe/Paris';

/** Widgets use few colors: a lossless file with a small palette is smaller than a lossy one, and sharp. */
const COLORS = 16;

const pageWith = (html) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>
  :root { color-scheme: light dark }
  body {
    background: Canvas;
    color: CanvasText;
    font: 16px/1.5 'Noto Sans', sans-serif;
    margin: 0;
    padding: ${MARGIN}px;
  }
  p { margin: 0 }
</style>
<body>${html}</body>
</html>`;

/** The height of the page, including an open popover. */
const heightOf = (page) =>
  page.evaluate(() => {
    const popovers = [...document.querySelectorAll('*')]
      .map(({shadowRoot}) => shadowRoot?.querySelector(':popover-open')?.getBoundingClientRect())
      .filter(Boolean);
    const bottom = Math.max(0, ...popovers.map((box) => box.bottom));
    return Math.max(document.body.scrollHeight, Math.ceil(bottom));
  });

/** A picture of the widget in the page. An inline widget opens, as it does on focus. */
const take = async (page, {html, layout, width, maxHeight}, scheme) => {
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  const viewport = {width: width + 2 * MARGIN, height: maxHeight + 2 * MARGIN};
  await page.setViewport({...viewport, deviceScaleFactor: SCALE});
  await page.setContent(pageWith(html));
  await page.addScriptTag({path: join(root, 'dist', 'all.js')});
  await page.waitForFunction(() =>
    [...document.body.querySelectorAll('*')].every(
      (element) => !element.localName.includes('-') || element.matches(':state(ready)'),
    ),
  );
  if (!layout) {
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')].some(({shadowRoot}) =>
        shadowRoot?.querySelector(':popover-open'),
      ),
    );
  }
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const height = Math.min((await heightOf(page)) + (layout ? 0 : MARGIN), viewport.height);
  const screenshot = await page.screenshot({clip: {x: 0, y: 0, width: viewport.width, height}});
  const reduced = await sharp(screenshot)
    .png({palette: true, colours: COLORS, dither: 0})
    .toBuffer();
  return sharp(reduced).webp({lossless: true, effort: 6}).toBuffer();
};

await main(async () => {
  if (!existsSync(join(root, 'dist', 'all.js'))) {
    throw new PlainError('There is no dist/ yet: run "npm run build" first.');
  }
  const executablePath = await findChromium();
  if (!executablePath) throw new PlainError(chromiumAdvice);
  const pictures = readWidgets().flatMap(picturesOf);
  const folder = join(root, FOLDER);
  mkdirSync(folder, {recursive: true});

  const browser = await puppeteer.launch({executablePath, args: launchArgs});
  try {
    const page = await browser.newPage();
    await page.emulateTimezone(TIME_ZONE);
    await page.evaluateOnNewDocument((now) => {
      const Native = Date;
      globalThis.Date = class extends Native {
        constructor(...given) {
          super(...(given.length > 0 ? given : [now]));
        }
        static now() {
          return now;
        }
      };
    }, NOW);
    // The clock is set when a page opens.
    await page.goto('about:blank');
    for (const picture of pictures) {
      for (const scheme of SCHEMES) {
        writeFileSync(join(folder, picture.files[scheme]), await take(page, picture, scheme));
        say(`${FOLDER}/${picture.files[scheme]}`);
      }
    }
  } finally {
    await browser.close();
  }
  const written = pictures.flatMap(({files}) => Object.values(files));
  for (const name of readdirSync(folder)) {
    if (!written.includes(name)) rmSync(join(folder, name));
  }
});
