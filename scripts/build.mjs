/**
 * Builds everything: generated sources, bundles and modules, types, the custom
 * elements manifest, and the pages. `npm run build`; start, test and check use
 * its parts.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join, relative} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {PlainError, main, root, run, say, tool} from './setup.mjs';

const dist = join(root, 'dist');

/** Written last, outside dist: marks the start of the last complete build. */
const stamp = join(root, 'node_modules', '.cache', 'cooperation-widgets', 'build.json');

/** Written by another command, not part of a build. */
const KEPT = new Set([join(dist, 'storybook')]);

/** Everything that a build reads. */
const INPUTS = [
  'src',
  'bin',
  'docs/examples',
  'docs/widgets/pictures',
  'site',
  'stories/documents',
  'xliff',
  'scripts',
  'custom-elements-manifest.config.mjs',
  'lit-localize.json',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/** Every file in a folder and below, or the file itself; empty if there is none. */
export const filesIn = (path) => {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
};

/** A step is a name and the arguments for `node`. */
const step = (name, ...args) => ({name, args});

export const steps = {
  generate: () => step('generated sources', join(root, 'scripts', 'generate.mjs'), '--if-stale'),
  data: () => step('documents and schema', join(root, 'scripts', 'build-data.mjs')),
  bundles: () => step('bundles and modules', tool('rollup'), '-c', '--failAfterWarnings'),
  types: () => step('types', tool('typescript', 'tsc'), '-p', 'tsconfig.build.json'),
  manifest: () =>
    step(
      'custom elements manifest',
      tool('@custom-elements-manifest/analyzer', 'cem'),
      'analyze',
      '--quiet',
    ),
  gallery: () => step('gallery', join(root, 'scripts', 'build-gallery.mjs')),
  pages: () => step('pages', join(root, 'scripts', 'build-pages.mjs')),
  site: () => step('site', join(root, 'scripts', 'build-site.mjs')),
  places: () => step('places', join(root, 'scripts', 'build-places.mjs')),
  command: () => step('command line', join(root, 'scripts', 'build-cli.mjs')),
};

/** What the site needs after the bundles: the same for a build and for each rebuild. */
export const forGallery = [
  [steps.manifest, steps.data],
  [steps.pages, steps.gallery, steps.site],
];

const doStep = async ({name, args}) => {
  const started = performance.now();
  const {code, output} = await run(process.execPath, args, {quiet: true});
  if (code !== 0) throw new PlainError(`${output}\nThe build stopped at: ${name}.`, code);
  const notices = output.split('\n').filter((line) => /\b(warn|warning|missing)/i.test(line));
  say(`${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (notices.length > 0) process.stdout.write(`${notices.join('\n')}\n`);
};

/** Runs the steps of a list in sequence, and nested lists in parallel. */
export const doSteps = async (list) => {
  for (const entry of list) await Promise.all([entry].flat().map((make) => doStep(make())));
};

/** Files of an earlier build that this one did not write. */
const removeLeftovers = (folder, began) => {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (KEPT.has(path)) continue;
    const {mtimeMs} = statSync(path);
    if (statSync(path).isDirectory()) {
      removeLeftovers(path, began);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (mtimeMs < began) {
      rmSync(path);
    }
  }
};

/** Whether dist/ is missing, incomplete or older than what it is built from. */
export const isStale = () => {
  if (!existsSync(stamp) || !existsSync(dist)) return true;
  const built = statSync(stamp).mtimeMs;
  return INPUTS.flatMap((name) => filesIn(join(root, name))).some(
    (path) => statSync(path).mtimeMs > built,
  );
};

/** Builds everything. dist/ is never empty meanwhile: stale files are deleted at the end. */
export const build = async () => {
  // File systems round their times; a second of leeway keeps what was just written.
  const began = Date.now() - 1000;
  rmSync(stamp, {force: true});
  await doSteps([
    steps.generate,
    [steps.bundles, steps.types, steps.command, steps.places],
    ...forGallery,
  ]);
  removeLeftovers(dist, began);
  mkdirSync(join(stamp, '..'), {recursive: true});
  writeFileSync(stamp, `${JSON.stringify({began: new Date(began).toISOString()})}\n`);
  say(`Built ${relative(root, dist)}/: ${filesIn(dist).length} files.`);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(build);
