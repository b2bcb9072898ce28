/**
 * Writes the frame pages: dist/embed/<tag>/<language>/index.html for every widget in every language,
 * dist/embed/<tag>/index.html, which is in English and can be asked for another language, and
 * dist/embed/frame.css. They work alone and in a frame, also in a sandbox, and hold the facts as
 * plain HTML for readers whose browser runs no script. The facts are drawn by the widgets' own
 * layouts, so layouts must be able to draw without a page.
 *
 * CW_BASE_URL, the address at which dist/ will be found, is needed for what only works with
 * absolute addresses: the canonical address of each page, those of its translations, and its oEmbed
 * answer in dist/oembed/.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {loadSource} from './format/load.mjs';
import {plainHtml} from './pages/plain-html.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {root} from './setup.mjs';

/** Layouts and attributes in which the facts of a widget are written out; else its first layout. */
const WRITTEN_OUT = {
  'key-figures': {
    layout: 'table',
    variants: [{set: 'instruments'}, {set: 'influence'}, {set: 'europe'}],
  },
};

/** Size of a frame until its page has reported its height, in CSS pixels. */
const FRAME = {width: 720, height: 480};

/** The widgets and what writes in their languages, as a module that runs without a browser. */
const loadWidgets = () =>
  loadSource(`
    export {widgets} from './src/define/define.js';
    export {allLocales, sourceLocale} from './src/generated/language-codes.js';
    export {withMessages} from './src/language/messages.js';
    export {layoutNames} from './src/widget/rendering.js';
    export {sourceLine} from './src/widget/source-line.js';
  `);

/** The address that a build is given, as that of a folder. */
const readBase = (value) => {
  if (!value) return undefined;
  const url = new URL(value.endsWith('/') ? value : `${value}/`);
  if (!/^https?:$/.test(url.protocol)) {
    throw new Error(`CW_BASE_URL must be an http or https address, not ${value}.`);
  }
  return url;
};

const directionOf = (language) => {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** The document of a widget, without what needs the reader's clock and cannot be written out. */
const readDocument = (tag) => {
  const path = join(root, 'src', 'generated', 'documents', `${tag}.json`);
  const document = JSON.parse(readFileSync(path, 'utf8'));
  const offices = document.offices?.map((office) => ({...office, timeZone: undefined}));
  return offices ? {...document, offices} : document;
};

/** Headings, facts and source line of a widget in one language. */
const factsIn = (code, tag, {widgets, layoutNames, withMessages, sourceLine}) => {
  const Widget = widgets[tag];
  const {layout = layoutNames(Widget)[0], variants = [{}]} = WRITTEN_OUT[tag] ?? {};
  const document = readDocument(tag);
  const dir = directionOf(code);
  const language = {code, asked: code, tag: code, lang: code, dir, intl: true};
  return withMessages(code, () => ({
    code,
    dir,
    source: plainHtml(sourceLine(document.source, language)),
    sections: variants.map((attributes) => {
      const widget = Object.assign(new Widget(), attributes);
      const title = widget.defaultHeading(document, layout);
      const {body} = widget.renderBody({document, language, level: 3, layout, title});
      const heading = plainHtml(title);
      return {heading, body: plainHtml(body, {caption: heading})};
    }),
  }));
};

/** Where a frame page stands in dist/: a widget's in one language, or the one without a language. */
const pathOf = (tag, code) => ['embed', tag, ...(code ? [code] : []), ''].join('/');

const oEmbedPathOf = (tag, code) => `${['oembed', tag, ...(code ? [code] : [])].join('/')}.json`;

const linksOf = (tag, code, {title, codes, base}) => {
  // Copies at unknown places are not for search engines: they would compete with the original.
  if (!base) return '<meta name="robots" content="noindex">';
  const address = (path) => new URL(path, base).href;
  return [
    `<link rel="canonical" href="${address(pathOf(tag, code))}">`,
    `<link rel="alternate" hreflang="x-default" href="${address(pathOf(tag))}">`,
    ...codes.map(
      (it) => `<link rel="alternate" hreflang="${it}" href="${address(pathOf(tag, it))}">`,
    ),
    `<link rel="alternate" type="application/json+oembed" href="${address(oEmbedPathOf(tag, code))}" title="${title}">`,
  ].join('\n');
};

const nameOf = (code) => new Intl.DisplayNames(code, {type: 'language'}).of(code);

/** The page in the other languages. In a frame it is the frame that goes there. */
const languageIndex = (codes, current, toFolder) => `<nav>
<ul>
${codes
  .filter((code) => code !== current)
  .map((code) => {
    const place = `lang="${code}" hreflang="${code}" dir="${directionOf(code)}"`;
    return `<li><a href="${toFolder}${code}/" target="_self" ${place}>${nameOf(code)}</a></li>`;
  })
  .join('\n')}
</ul>
</nav>`;

const factsOf = ({code, dir, sections: [first, ...others], source}) =>
  [
    // The widget shows it in place of its own heading: a page has a heading of the first level.
    `<h1 slot="heading" lang="${code}">${first.heading}</h1>`,
    `<div data-facts lang="${code}" dir="${dir}">`,
    first.body,
    ...others.map(({heading, body}) => `<h2>${heading}</h2>\n${body}`),
    source,
    `</div>`,
  ].join('\n');

/**
 * The scripts stand in the head and hold the page up, so that it is drawn once, with its widget:
 * what stands in its place without a script is neither seen first nor pushed away.
 * The byte order mark wins over a server that sends all its pages as ISO-8859-1; `meta` does not.
 */
const pageOf = (tag, facts, page) => {
  const {code, dir, sections} = facts;
  const title = sections[0].heading;
  const toFolder = page.code ? '../' : '';
  const toDist = `../../${toFolder}`;
  return `${BYTE_ORDER_MARK}<!doctype html>
<html lang="${code}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<base target="_parent">
${linksOf(tag, page.code, {...page, title})}
<link rel="stylesheet" href="${toFolder}../frame.css">
<script src="${toDist}${tag}.js"></script>
<script src="${toDist}frame.js" data-widget="${tag}"></script>
</head>
<body>
<main>
<${tag}>
${factsOf(facts)}
${languageIndex(page.codes, code, toFolder)}
</${tag}>
</main>
</body>
</html>
`;
};

/**
 * WordPress shows the quotation until the frame reports its height, and only where there is one it
 * loads the script that listens. It drops `hidden`, by which others show the frame alone.
 */
const oEmbedOf = (tag, code, {title, base}) => {
  const address = new URL(pathOf(tag, code), base).href;
  const {width, height} = FRAME;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'cooperation-widgets',
    provider_url: base.href,
    cache_age: 86_400,
    width,
    height,
    html: [
      `<blockquote class="wp-embedded-content" hidden><a href="${address}">${title}</a></blockquote>`,
      `<iframe src="${address}" title="${title}" width="${width}" height="${height}" allow="clipboard-write" loading="lazy"></iframe>`,
    ].join(''),
  };
};

/** Every file of the frame pages: its path in dist/, and its text. `address` is that of dist/. */
export const framePages = async (address) => {
  const base = readBase(address);
  const sources = await loadWidgets();
  const {widgets, allLocales: codes, sourceLocale} = sources;
  const styles = readFileSync(join(root, 'src', 'embed', 'frame.css'), 'utf8');
  const files = new Map([['embed/frame.css', BYTE_ORDER_MARK + styles]]);
  for (const [tag, {layouts}] of Object.entries(widgets)) {
    // What has no layouts stands in a line of text, and not on a page of its own.
    if (!layouts) continue;
    const facts = new Map(codes.map((code) => [code, factsIn(code, tag, sources)]));
    for (const code of [undefined, ...codes]) {
      const own = facts.get(code ?? sourceLocale);
      files.set(`${pathOf(tag, code)}index.html`, pageOf(tag, own, {code, codes, base}));
      if (!base) continue;
      const answer = oEmbedOf(tag, code, {title: own.sections[0].heading, base});
      files.set(oEmbedPathOf(tag, code), `${JSON.stringify(answer, undefined, 2)}\n`);
    }
  }
  return files;
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of await framePages(process.env.CW_BASE_URL)) {
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}
