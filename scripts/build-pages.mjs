/**
 * Writes the frame pages: dist/embed/<tag>/<language>/index.html for every widget in every language,
 * dist/embed/<tag>/index.html, in English unless the query requests another language, and
 * dist/embed/frame.css. They work alone and in a frame, even in a sandbox, and contain the facts as
 * plain HTML for browsers without scripts. The widgets' own layouts render them, so layouts must be
 * able to render without a page.
 *
 * CW_BASE_URL, the URL of the hosted dist/, is needed for everything with absolute URLs: the
 * canonical URL of each page, those of its translations, and its oEmbed response in dist/oembed/.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {loadSource} from './format/load.mjs';
import {plainHtml} from './pages/plain-html.mjs';
import {BYTE_ORDER_MARK} from './rollup/byte-order-mark.mjs';
import {root} from './setup.mjs';

/** Layouts and attributes for the plain HTML of a widget. Default: its first layout. */
const WRITTEN_OUT = {
  'key-figures': {
    layout: 'table',
    variants: [{set: 'instruments'}, {set: 'influence'}, {set: 'europe'}],
  },
};

/** Size of a frame until its page has reported its height, in CSS pixels. */
const FRAME = {width: 720, height: 480};

/** The widgets and their messages, as a module that runs without a browser. */
export const loadWidgets = () =>
  loadSource(`
    export {widgets} from './src/define/define.js';
    export {allLocales, sourceLocale} from './src/generated/language-codes.js';
    export {withMessages} from './src/language/messages.js';
    export {layoutNames} from './src/widget/rendering.js';
    export {sourceLine} from './src/widget/source-line.js';
  `);

/** The URL given to the build, with a trailing slash. */
const readBase = (value) => {
  if (!value) return undefined;
  const url = new URL(value.endsWith('/') ? value : `${value}/`);
  if (!/^https?:$/.test(url.protocol)) {
    throw new Error(`CW_BASE_URL must be an http or https URL, not ${value}.`);
  }
  return url;
};

const directionOf = (language) => {
  const locale = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** The document of a widget, without what depends on the reader's clock. */
const readDocument = (tag) => {
  const path = join(root, 'src', 'generated', 'documents', `${tag}.json`);
  const document = JSON.parse(readFileSync(path, 'utf8'));
  const offices = document.offices?.map((office) => ({...office, timeZone: undefined}));
  return offices ? {...document, offices} : document;
};

/** Headings, facts and source line of a widget in one language. */
export const factsIn = (code, tag, {widgets, layoutNames, withMessages, sourceLine}) => {
  const Widget = widgets[tag];
  const {layout = layoutNames(Widget)[0], variants = [{}]} = WRITTEN_OUT[tag] ?? {};
  const document = readDocument(tag);
  const dir = directionOf(code);
  const language = {code, asked: code, tag: code, lang: code, dir, intl: true};
  return withMessages(code, () => ({
    code,
    dir,
    source: plainHtml(sourceLine(document.source, language)),
    sections: variants.map((attributes, i) => {
      const widget = Object.assign(new Widget(), attributes);
      const title = widget.defaultHeading(document, layout);
      const {body} = widget.renderBody({document, language, level: 3, layout, title});
      const heading = plainHtml(title);
      return {heading, body: plainHtml(body, {caption: heading, prefix: `${code}-${i}-`})};
    }),
  }));
};

/** The path of a frame page in dist/: with a language, or the one without. */
const pathOf = (tag, code) => ['embed', tag, ...(code ? [code] : []), ''].join('/');

const oEmbedPathOf = (tag, code) => `${['oembed', tag, ...(code ? [code] : [])].join('/')}.json`;

const linksOf = (tag, code, {title, codes, base}) => {
  // Without a known URL, keep search engines out: copies would compete with the original.
  if (!base) return '<meta name="robots" content="noindex">';
  const urlOf = (path) => new URL(path, base).href;
  return [
    `<link rel="canonical" href="${urlOf(pathOf(tag, code))}">`,
    `<link rel="alternate" hreflang="x-default" href="${urlOf(pathOf(tag))}">`,
    ...codes.map(
      (it) => `<link rel="alternate" hreflang="${it}" href="${urlOf(pathOf(tag, it))}">`,
    ),
    `<link rel="alternate" type="application/json+oembed" href="${urlOf(oEmbedPathOf(tag, code))}" title="${title}">`,
  ].join('\n');
};

const nameOf = (code) => new Intl.DisplayNames(code, {type: 'language'}).of(code);

/** Links to the page in other languages. In a frame, they navigate the frame. */
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
    // Replaces the widget's own heading, since a page needs a first-level heading.
    `<h1 slot="heading" lang="${code}">${first.heading}</h1>`,
    `<div data-facts lang="${code}" dir="${dir}">`,
    first.body,
    ...others.map(({heading, body}) => `<h2>${heading}</h2>\n${body}`),
    source,
    `</div>`,
  ].join('\n');

/**
 * The scripts in the head block rendering, so that the page is painted once, with its widget: the
 * plain HTML neither flashes nor shifts.
 * The byte order mark overrides a server that sends all pages as ISO-8859-1; `meta` does not.
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
 * WordPress shows the quotation until the frame reports its height, and loads its listening script
 * only if there is a quotation. It drops `hidden`, which makes others show only the frame.
 */
const oEmbedOf = (tag, code, {title, base}) => {
  const url = new URL(pathOf(tag, code), base).href;
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
      `<blockquote class="wp-embedded-content" hidden><a href="${url}">${title}</a></blockquote>`,
      `<iframe src="${url}" title="${title}" width="${width}" height="${height}" allow="clipboard-write" loading="lazy"></iframe>`,
    ].join(''),
  };
};

/** Every file of the frame pages: its path in dist/, and its text. `distUrl`: the URL of the hosted dist/. */
export const framePages = async (distUrl) => {
  const base = readBase(distUrl);
  const sources = await loadWidgets();
  const {widgets, allLocales: codes, sourceLocale} = sources;
  const styles = readFileSync(join(root, 'src', 'embed', 'frame.css'), 'utf8');
  const files = new Map([['embed/frame.css', BYTE_ORDER_MARK + styles]]);
  for (const [tag, {layouts}] of Object.entries(widgets)) {
    // A widget without layouts is inline, and has no page.
    if (!layouts) continue;
    const facts = new Map(codes.map((code) => [code, factsIn(code, tag, sources)]));
    for (const code of [undefined, ...codes]) {
      const own = facts.get(code ?? sourceLocale);
      files.set(`${pathOf(tag, code)}index.html`, pageOf(tag, own, {code, codes, base}));
      if (!base) continue;
      const response = oEmbedOf(tag, code, {title: own.sections[0].heading, base});
      files.set(oEmbedPathOf(tag, code), `${JSON.stringify(response, undefined, 2)}\n`);
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
