/**
 * Bundles the libraries with which pages are made, for tests of widgets inside their pages. Koa
 * middleware: `/test/bundles/<mode>/<name>.js` is `test/frameworks/entries/<name>.js` with all that
 * it imports, for `development` or `production`.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile, compileModule} from 'svelte/compiler';

const entries = fileURLToPath(new URL('../frameworks/entries', import.meta.url));

const PLACE = /^\/test\/bundles\/(development|production)\/([\w-]+)\.js$/;

/** Components of Svelte, and modules of it that hold state. */
const svelte = (dev) => ({
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte(\.js)?$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      const compiled = path.endsWith('.js') ? compileModule : compile;
      const {js} = compiled(source, {filename: path, generate: 'client', dev});
      return {contents: js.code, loader: 'js'};
    });
  },
});

const bundle = async (mode, name) => {
  const {outputFiles} = await build({
    entryPoints: [`${entries}/${name}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: mode === 'production',
    conditions: [mode, 'svelte', 'browser', 'module'],
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte(mode === 'development')],
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

export const bundles = () => {
  const made = new Map();
  return async (context, next) => {
    const [path, mode, name] = PLACE.exec(context.path) ?? [];
    if (!path) return next();
    if (!made.has(path)) made.set(path, bundle(mode, name));
    context.set('content-type', 'text/javascript; charset=utf-8');
    context.body = await made.get(path);
    return undefined;
  };
};
