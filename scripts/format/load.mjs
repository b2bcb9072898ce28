/** Runs modules of src/ in Node.js, for pages and files that are generated from them. */
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from '../setup.mjs';

let count = 0;

/** The exports of the module source `contents`, with paths relative to the project root. */
export const loadSource = async (contents) => {
  const name = `source-${process.pid}-${count++}.mjs`;
  const outfile = join(root, 'node_modules', '.cache', 'cooperation-widgets', name);
  await build({
    stdin: {contents, loader: 'ts', resolveDir: root},
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    define: {__VERSION__: JSON.stringify('')},
    tsconfig: join(root, 'tsconfig.json'),
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
};

/** All sources for files generated from the format. */
export const loadFormat = () =>
  loadSource(`
    export {definitions} from './src/documents/check/schema.js';
    export {figureRules, officeRules, periodRules} from './src/documents/check/coherence.js';
    export {one} from './src/documents/check/sentences.js';
    export {limits} from './src/documents/check/limits.js';
    export {checkDocument} from './src/documents/check/check.js';
    export {limits as network} from './src/documents/outside/fetch-text.js';
    export {sections} from './src/documents/sections.js';
    export {problemCodes} from './src/documents/problem.js';
  `);
