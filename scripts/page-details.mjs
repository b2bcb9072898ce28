/**
 * What pages download by module: `node scripts/page-sizes.mjs --detail`. Builds the loader and its
 * chunks once more, in memory and with source maps, and shares out the compressed size of each file
 * by the minified characters of its modules.
 */
import {readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {rollup} from 'rollup';
import {root} from './setup.mjs';

/** They write files. */
const WITHOUT = ['rollup-plugin-license', 'integrity'];

/** It replaces chunks by assets, which have no modules. */
const NAMES = 'name-by-content';

const brotli = (text) =>
  brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY},
  }).length;

/** Characters of minified code by module; what belongs to none is under its own name. */
const charactersByModule = (code, map) => {
  const sources = new SourceMap(map);
  const characters = new Map();
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const {originalSource = '(wrapper)'} = sources.findEntry(row, column);
      characters.set(originalSource, (characters.get(originalSource) ?? 0) + 1);
    }
  });
  return characters;
};

const nameOf = (source) =>
  source
    .replace(/^(\.\.\/)+/, '')
    .replace(/^.*\/node_modules\//, '')
    .replace(/^node_modules\//, '');

const build = async ({plugins, output, ...options}, without) => {
  const bundle = await rollup({
    ...options,
    plugins: plugins.flat().filter((plugin) => plugin && !without.includes(plugin.name)),
  });
  const {output: files} = await bundle.generate({...output, sourcemap: true});
  return files.filter(({type}) => type === 'chunk');
};

/** For each file of the loader its modules with their share of its compressed size, largest first. */
export async function fileDetails() {
  const {default: configs} = await import('../rollup.config.mjs');
  const [chunks] = configs;
  const loader = configs.find(({output}) => output.file?.endsWith('embed.js'));
  // Fills the table of the loader.
  await build(chunks, WITHOUT);
  const files = [...(await build(chunks, [...WITHOUT, NAMES])), ...(await build(loader, WITHOUT))];
  return new Map(
    files.map(({name, code, map}) => {
      const characters = charactersByModule(code, map);
      const ratio = brotli(code) / code.length;
      const modules = [...characters]
        .map(([source, count]) => [nameOf(source), count * ratio])
        .sort(([, a], [, b]) => b - a);
      return [name, modules];
    }),
  );
}

/** Prints what each of `pages` has loaded. */
export async function printDetails(pages) {
  const details = await fileDetails();
  const line = (indent, name, bytes) =>
    console.log(`${indent}${name.padEnd(70 - indent.length)} ${(bytes / 1024).toFixed(2)}`);
  for (const {name, files} of pages) {
    console.log(`\n${name}, KiB of brotli`);
    for (const file of files) {
      line('  ', file, brotli(readFileSync(join(root, 'dist', file))));
      const chunk = basename(file, '.js').replace(/(?<=^[\w-]+)-[\w]{8}$/, '');
      const modules = details.get(chunk) ?? [];
      const shown = modules.filter(([, bytes]) => bytes >= 50);
      for (const [module, bytes] of shown) line('      ', module, bytes);
      const rest = modules.slice(shown.length).reduce((sum, [, bytes]) => sum + bytes, 0);
      if (rest > 0) line('      ', `${modules.length - shown.length} smaller modules`, rest);
    }
  }
}
