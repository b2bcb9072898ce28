/**
 * `npm test`: everything from a fresh clone to the result. Installs what is
 * missing, builds what is out of date, and tests the scripts in Node.js and the widgets in a
 * browser, at the same time.
 *
 *   npm test                               all tests, with coverage
 *   npm test -- test/key-figures.test.ts   one file, without coverage
 *   npm test -- --engines firefox,webkit   in other engines
 *   npm test -- --all                      every story in every language, not only in some
 *   npm run test:aria -- --update          what assistive technology gets, written to its references
 *
 * Further arguments go to web-test-runner.
 */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {ensureBrowser, ensureDependencies, main, root, run, say, tool} from './setup.mjs';

const scriptTests = () => {
  const folder = join(root, 'test', 'scripts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => join('test', 'scripts', name));
};

/** Those that web-test-runner does not know. */
const OWN_OPTIONS = ['--all', '--update'];

const readArguments = (args) => {
  const rest = [...args];
  let engines = process.env.ENGINES ?? 'chromium';
  const at = rest.findIndex((arg) => arg === '--engines' || arg.startsWith('--engines='));
  if (at >= 0) {
    const [option] = rest.splice(at, 1);
    engines = option.includes('=') ? option.split('=')[1] : (rest.splice(at, 1)[0] ?? '');
  }
  const files = rest.filter((arg) => /\.test\.(ts|mjs)$/.test(arg));
  return {
    engines: engines.split(',').map((name) => name.trim()),
    inNode: files.filter((file) => file.endsWith('.mjs')),
    inBrowser: files.filter((file) => file.endsWith('.ts')),
    all: rest.includes('--all'),
    update: rest.includes('--update'),
    options: rest.filter((arg) => !files.includes(arg) && !OWN_OPTIONS.includes(arg)),
  };
};

/** The results of Node's test runner in one line, from its TAP. */
const countsOf = (tap) => {
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const skipped = count('skipped');
  return `${count('pass')} passed, ${count('fail')} failed${skipped ? `, ${skipped} skipped` : ''}`;
};

/** The failed tests of Node's test runner, with all that was printed in their files. */
const failuresOf = (tap) => {
  const blocks = tap.split(/^(?=# Subtest: )/m);
  const failed = blocks.filter((block) => /^not ok /m.test(block));
  return failed.length > 0 ? failed.join('') : tap;
};

await main(async () => {
  const {engines, inNode, inBrowser, all, update, options} = readArguments(process.argv.slice(2));
  const everything = inNode.length + inBrowser.length === 0;

  await ensureDependencies();
  if (everything || inBrowser.length > 0) await ensureBrowser(engines);

  const {build, isStale} = await import('./build.mjs');
  if (isStale()) {
    say('Building, because the tests use the built files too.');
    await build();
  }

  const nodeTests = everything ? scriptTests() : inNode;
  const inBackground = everything || inBrowser.length > 0;
  // One test file at a time: the browser needs the other cores.
  const scripts =
    nodeTests.length > 0 &&
    run(process.execPath, ['--test', '--test-concurrency=1', ...nodeTests], {quiet: inBackground});
  if (!inBackground) {
    say('Testing the scripts in Node.js.');
    return (await scripts).code;
  }

  say(
    `Testing the widgets in ${engines.join(', ')}${scripts ? ', and the scripts in Node.js' : ''}.`,
  );
  // Only Chromium measures coverage, and only a complete run can meet a threshold.
  const coverage = everything && engines.includes('chromium') ? ['--coverage'] : [];
  const {code} = await run(
    process.execPath,
    [tool('@web/test-runner', 'wtr'), ...inBrowser, ...coverage, ...options],
    {
      env: {
        ENGINES: engines.join(','),
        ...(all && {ALL_LANGUAGES: '1'}),
        ...(update && {UPDATE_REFERENCES: '1'}),
      },
    },
  );
  if (!scripts) return code;
  const {code: failed, output} = await scripts;
  // The results of the browsers stay the last thing on the screen, unless something failed here.
  say(`The scripts in Node.js: ${failed ? 'failed' : countsOf(output)}`);
  if (failed) process.stdout.write(failuresOf(output));
  return code || failed;
});
