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
const dist = join(root, 'dist');

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

/** What needs the reader's clock cannot be written out. */
const withoutClocks = (document) => ({
  ...document,
  ...(document.offices && {
    offices: document.offices.map((office) => ({...office, timeZone: undefined})),
  }),
});

const write = (path, text) => {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
};

const base = readBase(process.env.CW_BASE_URL);
const {widgets, allLocales, sourceLocale, withMessages, sourceLine} = await loadSources();

const readDocument = (tag) =>
  withoutClocks(
    JSON.parse(readFileSync(join(root, 'src', 'documents', 'bundled', `${tag}.json`), 'utf8')),
  );

/** Heading and facts of a widget in one language, for each of its variants. */
const variantsOf = (tag, code) => {
  const Widget = widgets[tag];
  const {layout = Widget.layouts[0], variants = [{}]} = WRITTEN_OUT[tag] ?? {};
  const dir = directionOf(code);
  const document = readDocument(tag);
  const language = {code, tag: code, dir, intl: true};
  return withMessages(code, () => ({
    dir,
    source: plainHtml(sourceLine(document.source, language)),
    sections: variants.map((attributes) => {
      const widget = Object.assign(new Widget(), attributes);
      return {
        heading: plainHtml(widget.defaultHeading()),
        body: plainHtml(widget.renderLayout(layout, {document, language, level: 3})),
      };
    }),
  }));
};

const facts = (tag) =>
  allLocales
    .map((code) => {
      const {dir, source, sections} = variantsOf(tag, code);
      return `<div data-facts lang="${code}" dir="${dir}">
${sections.map(({heading, body}) => `<h2>${heading}</h2>\n${body}`).join('\n')}
${source}
</div>`;
    })
    .join('\n');

const titleOf = (tag) => variantsOf(tag, sourceLocale).sections[0].heading;

const links = (tag) => {
  // Copies at unknown places are not for search engines: they would compete with the original.
  if (!base) return '<meta name="robots" content="noindex">';
  return `<link rel="canonical" href="${new URL(`embed/${tag}/`, base)}">
<link rel="alternate" type="application/json+oembed" href="${new URL(`oembed/${tag}.json`, base)}" title="${titleOf(tag)}">`;
};

// The scripts stand in the head and hold the page up, so that it is drawn once, with its widget:
// what stands in its place without a script is neither seen first nor pushed away.
const page = (tag) => `<!doctype html>
<html lang="${sourceLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${titleOf(tag)}</title>
<base target="_parent">
${links(tag)}
<link rel="stylesheet" href="../frame.css">
<script src="../../${tag}.js"></script>
<script src="../../frame.js" data-widget="${tag}"></script>
</head>
<body>
<main>
<${tag}>
${facts(tag)}
</${tag}>
</main>
</body>
</html>
`;

const oEmbed = (tag) => {
  const title = titleOf(tag);
  const address = new URL(`embed/${tag}/`, base).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'cooperation-widgets',
    provider_url: base.href,
    cache_age: 86_400,
    ...FRAME,
    html: `<iframe src="${address}" title="${title}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy"></iframe>`,
  };
};

/** With a script, only the facts in the language of the page are left, until the widget is there. */
const otherLanguages = allLocales
  .map((code) => `[data-language='${code}'] [data-facts]:not([lang='${code}'])`)
  .join(',\n');

write(
  join(dist, 'embed', 'frame.css'),
  `${readFileSync(join(root, 'src', 'embed', 'frame.css'), 'utf8')}
${otherLanguages} {
  display: none;
}
`,
);

for (const [tag, {layouts}] of Object.entries(widgets)) {
  // What has no layouts stands in a line of text, and not on a page of its own.
  if (!layouts) continue;
  write(join(dist, 'embed', tag, 'index.html'), page(tag));
  if (base) {
    write(join(dist, 'oembed', `${tag}.json`), `${JSON.stringify(oEmbed(tag), undefined, 2)}\n`);
  }
}
