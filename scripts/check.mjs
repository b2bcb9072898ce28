/**
 * `npm run check`: all checks of the repository that are not tests. Each one runs even if others
 * fail; the last lines list the failures.
 */
import {join} from 'node:path';
import process from 'node:process';
import {ensureDependencies, main, root, run, tool} from './setup.mjs';

const script = (name) => join(root, 'scripts', name);

/** Name of a check, and the arguments for Node.js. These check the sources. */
const ofSources = () => [
  ['types', tool('typescript', 'tsc'), '--noEmit'],
  ['lint', tool('eslint'), '.'],
  ['format', tool('prettier'), '--check', '.'],
  ['messages', script('check-messages.mjs')],
  ['docs/format.md', script('format-page.mjs'), '--check'],
  ['docs/languages.md', script('language-page.mjs'), '--check'],
  ['docs/accessibility.md', script('accessibility-page.mjs'), '--check'],
];

/** Checks of the built files. */
const ofBuiltFiles = () => [
  ['docs/widgets', script('widget-pages.mjs'), '--check'],
  ['sizes', script('size.mjs'), '--check'],
  ['widgets in the README', script('readme-widgets.mjs'), '--check'],
  ['package', tool('publint'), 'run', '--strict'],
  ['stories', tool('storybook'), 'build', '-o', 'dist/storybook', '--disable-telemetry', '--quiet'],
];

const results = new Map();

const check = async ([name, ...args]) => {
  const started = performance.now();
  const {code, output} = await run(process.execPath, args, {quiet: true});
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.set(name, code === 0);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '    '));
};

await main(async () => {
  await ensureDependencies();
  const {ensureGenerated} = await import('./generate.mjs');
  await ensureGenerated();
  const {isStale} = await import('./build.mjs');

  for (const each of ofSources()) await check(each);
  if (isStale()) await check(['build', script('build.mjs')]);
  for (const each of ofBuiltFiles()) await check(each);

  const failed = [...results.keys()].filter((name) => !results.get(name));
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
  console.log(`\nChecks: ${results.size - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
});
