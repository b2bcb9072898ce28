/**
 * What is built from src/ for browsers: one self-contained classic script for each widget and each
 * entry in src/embed/entries/, the files that they load beside outside documents, and the
 * modules of dist/esm/ for bundlers.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {byteOrderMark} from './scripts/rollup/byte-order-mark.mjs';
import {loadSource} from './scripts/format/load.mjs';
import {pascal} from './scripts/new/names.mjs';
import {copy} from './scripts/rollup/copy.mjs';
import {integrity} from './scripts/rollup/integrity.mjs';
import {licences} from './scripts/rollup/licences.mjs';
import {localizedTexts} from './scripts/rollup/localized-texts.mjs';
import {litGlobals} from './scripts/rollup/lit-globals.mjs';
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

/** From TypeScript to JavaScript, the same for everything that is built. */
const compile = () => [
  nodeResolve({exportConditions: ['browser'], extensions: ['.ts', '.js', '.json']}),
  json({compact: true, namedExports: false}),
  esbuild({
    target: 'es2022',
    charset: 'utf8',
    tsconfig: path('tsconfig.json'),
    define: {
      __VERSION__: JSON.stringify(version),
      // Where the built files will be found, for copies that cannot tell by themselves.
      __BASE_URL__: JSON.stringify(process.env.CW_BASE_URL ?? ''),
    },
  }),
  withoutDescriptions(),
];

/**
 * Of @lit/localize a script needs the `str` tag alone; its main module brings along what our
 * own `msg` replaces.
 */
const onlyStr = () => ({
  name: 'only-str',
  resolveId: (id) =>
    id === '@lit/localize'
      ? path('node_modules', '@lit', 'localize', 'internal', 'str-tag.js')
      : null,
});

/** Where modules import a part of themselves, a script that stands alone imports a file beside it. */
const fromBeside = () => ({
  name: 'from-beside',
  resolveId: (id, importer) =>
    /^\.\/load-[\w-]+\.js$/.test(id) && !importer?.includes(path('src', 'embed'))
      ? path('src', 'embed', id.replace(/js$/, 'ts'))
      : null,
});

/** `list.js` makes templates and leaves drawing them to the script that loads it. */
const onlyTemplates = () => ({
  name: 'only-templates',
  resolveId: (id) => (id === 'lit' ? path('src', 'embed', 'lit-templates.ts') : null),
});

const recordLicences = licences({
  file: path('dist', 'LICENSES.txt'),
  // The map of <office-list> is drawn from the data of this package.
  own: ['world-atlas'],
});

const recordIntegrity = integrity({file: path('dist', 'integrity.json')});

/** A licence notice goes with every copy of a script, also where the file travels alone. */
const banner = ({fileName, moduleIds}) => {
  const lit = moduleIds.some((id) => /[\\/](lit-html|@lit)[\\/]/.test(id));
  const valibot = moduleIds.some((id) => /[\\/]node_modules[\\/]valibot[\\/]/.test(id));
  const contents = [
    lit ? ' Contains Lit, copyright 2017 Google LLC: BSD-3-Clause.' : '',
    valibot ? ' Contains Valibot, copyright Fabian Hiller: MIT.' : '',
  ].join('');
  return `/*! cooperation-widgets ${version}, ${fileName}: MIT.${contents} See LICENSES.txt */`;
};

const minify = (module) =>
  terser({
    ecma: 2022,
    module,
    compress: {passes: 2},
    format: {ascii_only: false, comments: /^!/},
  });

/** The script of one widget: its class and what registers it. */
const widgetEntry = (tag) => ({
  name: 'widget-entry',
  resolveId: (id) => (id === tag ? path('src', 'embed', 'entries', `${tag}.ts`) : null),
  load: (id) =>
    id === path('src', 'embed', 'entries', `${tag}.ts`)
      ? `import {${pascal(tag)}} from '../../elements/${tag}/${tag}.js';
import {start} from '../start.js';

start('${tag}', {'${tag}': ${pascal(tag)}});`
      : null,
});

/** A script that stands alone: an entry that is written down, or that of a widget. */
const singleFile = (name, isWidget = false) => ({
  input: isWidget ? name : path('src', 'embed', 'entries', `${name}.ts`),
  plugins: [
    isWidget && widgetEntry(name),
    onlyStr(),
    fromBeside(),
    ...compile(),
    minifyTemplates(),
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

/**
 * What some pages need of all scripts that stand alone, as a file beside them. A module, which
 * browsers always read as UTF-8: it needs no byte order mark.
 */
const besideFile = (name, ...source) => ({
  input: path('src', ...source),
  plugins: [
    onlyStr(),
    onlyTemplates(),
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

/** Search and paging of long lists. */
const list = besideFile('list', 'widget', 'items', 'long-list.ts');

const modules = {
  input: [
    path('src', 'index.ts'),
    ...namesIn('src/define').map((name) => path('src', 'define', `${name}.ts`)),
  ],
  external: /^(lit|@lit\/|valibot)/,
  plugins: [
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

const {widgets} = await loadSource("export {widgets} from './src/widgets.js';");

export default [
  ...namesIn('src/embed/entries').map((name) => singleFile(name)),
  ...Object.keys(widgets).map((tag) => singleFile(tag, true)),
  check,
  list,
  files,
  modules,
];
