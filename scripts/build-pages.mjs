/**
 * Writes the frame pages: dist/embed/<tag>/index.html for every widget, and dist/embed/frame.css.
 * They work alone and in a frame, also in `sandbox="allow-scripts"`, and hold the facts as plain
 * HTML in every shipped language for whoever runs no script. The facts are drawn by the widgets'
 * own layouts, so layouts must be able to draw without a page.
 *
 * CW_BASE_URL, the address at which dist/ will be found, is needed for what only works with
 * absolute addresses: the canonical address of each page, and its oEmbed answer in
 * dist/oembed/<tag>.json.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {plainHtml} from './pages/plain-html.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Layouts and attributes in which the facts of a widget are written out; else its first layout. */
const WRITTEN_OUT = {
  'key-figures': {
    layout: 'table',
    variants: [{set: 'instruments'}, {set: 'influence'}, {set: 'europe'}],
  },
};

/** Size of a frame before its page has told its height, in CSS pixels. */
const FRAME = {width: 720, height: 480};

/** The widgets and what writes in their languages, as a module that runs without a browser. */
const loadSources = async () => {
  const file = join(
    root,
    'node_modules',
    '.cache',
    'cooperation-widgets',
    `pages-${process.pid}.mjs`,
  );
  await build({
    stdin: {
      contents: `
        export {widgets} from './src/define/define.js';
        export {allLocales, sourceLocale} from './src/language/language-codes.js';
        export {withMessages} from './src/language/messages.js';
        export {layoutNames} from './src/widget/rendering.js';
        export {sourceLine} from './src/widget/source-line.js';
      `,
      loader: 'ts',
      resolveDir: root,
    },
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: {__VERSION__: JSON.stringify('')},
    tsconfig: join(root, 'tsconfig.json'),
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
};

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
  const path = join(root, 'src', 'documents', 'bundled', `${tag}.json`);
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
      return {heading: plainHtml(title), body: plainHtml(body)};
    }),
  }));
};

const writtenOut = ({code, dir, source, sections}) => `<div data-facts lang="${code}" dir="${dir}">
${sections.map(({heading, body}) => `<h2>${heading}</h2>\n${body}`).join('\n')}
${source}
</div>`;

const linksOf = (tag, title, base) => {
  // Copies at unknown places are not for search engines: they would compete with the original.
  if (!base) return '<meta name="robots" content="noindex">';
  return `<link rel="canonical" href="${new URL(`embed/${tag}/`, base)}">
<link rel="alternate" type="application/json+oembed" href="${new URL(`oembed/${tag}.json`, base)}" title="${title}">`;
};

// The scripts stand in the head and hold the page up, so that it is drawn once, with its widget:
// what stands in its place without a script is neither seen first nor pushed away.
const pageOf = (tag, title, languages, base, sourceLocale) => `<!doctype html>
<html lang="${sourceLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<base target="_parent">
${linksOf(tag, title, base)}
<link rel="stylesheet" href="../frame.css">
<script src="../../${tag}.js"></script>
<script src="../../frame.js" data-widget="${tag}"></script>
</head>
<body>
<main>
<${tag}>
${languages.map(writtenOut).join('\n')}
</${tag}>
</main>
</body>
</html>
`;

const oEmbedOf = (tag, title, base) => {
  const address = new URL(`embed/${tag}/`, base).href;
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
    html: `<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`,
  };
};

const styles = (languages) => {
  const source = readFileSync(join(root, 'src', 'embed', 'frame.css'), 'utf8');
  const others = languages.map(
    (code) => `[data-language='${code}'] [data-facts]:not([lang='${code}'])`,
  );
  return `${source}
/* With a script, only the facts in the language of the page, until the widget is there. */
${others.join(',\n')} {
  display: none;
}
`;
};

/** Every file of the frame pages: its path in dist/, and its text. `address` is that of dist/. */
export const framePages = async (address) => {
  const base = readBase(address);
  const sources = await loadSources();
  const {widgets, allLocales, sourceLocale} = sources;
  const files = new Map([[join('embed', 'frame.css'), styles(allLocales)]]);
  for (const [tag, {layouts}] of Object.entries(widgets)) {
    // What has no layouts stands in a line of text, and not on a page of its own.
    if (!layouts) continue;
    const languages = allLocales.map((code) => factsIn(code, tag, sources));
    const title = languages.find(({code}) => code === sourceLocale).sections[0].heading;
    files.set(join('embed', tag, 'index.html'), pageOf(tag, title, languages, base, sourceLocale));
    if (base) {
      const answer = JSON.stringify(oEmbedOf(tag, title, base), undefined, 2);
      files.set(join('oembed', `${tag}.json`), `${answer}\n`);
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
