/**
 * How the tests run in browsers. `ENGINES=chromium,firefox,webkit` chooses the
 * engines (default: chromium), `ALL_LANGUAGES=1` draws every story in every language.
 * `npm test` wraps this; `npx wtr test/x.test.ts` runs one file.
 */
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {extname, join, normalize, relative} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fromRollup} from '@web/dev-server-rollup';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {chromiumAdvice, findChromium, findFirefox, launchArgs} from './scripts/chromium.mjs';
import {engineCommands, withCleanPages} from './scripts/commands-plugin.mjs';
import {ensureGenerated} from './scripts/generate.mjs';
import {minifyTemplates} from './scripts/rollup/minify-templates.mjs';
import {withMergedCoverage} from './scripts/merged-coverage.mjs';
import {webkitLauncher} from './scripts/webkit-launcher.mjs';
import {answers, openToAll} from './test/helpers/answers.mjs';
import {kits} from './test/helpers/kits.mjs';
import {bundles} from './test/helpers/bundles.mjs';
import {references} from './test/helpers/references.mjs';
import {schemaOrg} from './test/helpers/schema-org.mjs';
import {served} from './test/helpers/served.mjs';
import {standIns} from './test/helpers/stand-ins.mjs';
import {translated} from './test/helpers/translated.mjs';
import {tree} from './test/helpers/tree-command.mjs';

await ensureGenerated();

const root = fileURLToPath(new URL('.', import.meta.url));
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Only the focused page gets focus events, and which page is focused is arbitrary. */
const focused = async (page) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
};

const chromium = async () => {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(chromiumAdvice);
  const launcher = chromeLauncher({
    launchOptions: {executablePath, args: [...launchArgs, '--disable-gpu']},
    // Only the front page of a window paints frames, so each page gets its own window.
    createPage: async ({browser}) =>
      focused(await (await browser.createBrowserContext()).newPage()),
  });
  return withMergedCoverage(withCleanPages(Object.assign(launcher, {name: 'Chromium'})));
};

const firefox = () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found: install it or set FIREFOX_PATH.');
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath},
  });
  return Object.assign(launcher, {name: 'Firefox'});
};

const launchers = {chromium, firefox, webkit: webkitLauncher};

const engines = (process.env.ENGINES ?? 'chromium').split(',').map((name) => name.trim());
const unknown = engines.filter((name) => !(name in launchers));
if (unknown.length > 0) {
  throw new Error(`Unknown engine "${unknown}". Known: ${Object.keys(launchers).join(', ')}.`);
}

const MIME_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Built files and complete test pages are tested as they are, without transforms. */
const UNTOUCHED = /^\/(dist\/(?!esm\/)|test\/pages\/(?!.*\.ts$))/;

const serveUntouched = (context, next) => {
  const path = normalize(decodeURIComponent(context.path));
  if (!UNTOUCHED.test(path)) return next();
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return next();
  context.set('cache-control', 'no-store');
  context.type = MIME_TYPES[extname(file)] ?? 'application/octet-stream';
  context.body = createReadStream(file);
  return undefined;
};

const testsIn = (suite, path = []) => [
  ...suite.tests.map((test) => ({...test, path: [...path, test.name]})),
  ...suite.suites.flatMap((each) => testsIn(each, [...path, each.name])),
];

/**
 * The last lines of a run: the tests that failed, and how many passed and failed, over all
 * engines. The details of a failure are far above, or cut off where a service keeps only an end.
 */
const countReporter = () => {
  let lines = [];
  return {
    stop({sessions}) {
      let passed = 0;
      const failed = [];
      for (const {testResults, passed: sessionPassed, testFile, browser, errors} of sessions) {
        const tests = testResults ? testsIn(testResults) : [];
        const file = `${browser.name}, ${relative(root, testFile)}`;
        const failures = tests.filter((test) => !test.passed && !test.skipped);
        passed += tests.filter((test) => test.passed).length;
        for (const {path, error} of failures) {
          failed.push(`${file}: ${path.join(' > ')}`, `    ${error?.message ?? ''}`.slice(0, 400));
        }
        // A file that could not be loaded has no tests, but is a failure.
        if (failures.length === 0 && !sessionPassed) {
          failed.push(file, `    ${errors[0]?.message ?? 'was not run to its end'}`);
        }
      }
      lines = [...failed, `${passed} passed, ${failed.length / 2} failed`];
    },
    // The runner calls this once more after `stop`, for the final output.
    getTestProgress: () => lines,
  };
};

/** Started first, so that no long file is left alone at the end of a run. */
const LONGEST = [
  'test/stories/layout.test.ts',
  'test/stories/accessibility.test.ts',
  'test/frameworks/components.test.ts',
  'test/site/page.test.ts',
  'test/pages/pages.test.ts',
  'test/frameworks/exchanges.test.ts',
];

export default {
  rootDir: root,
  files: [...LONGEST, 'test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  middleware: [
    bundles(),
    kits(),
    served(),
    openToAll,
    standIns(version),
    translated(),
    serveUntouched,
    answers(),
  ],
  plugins: [
    engineCommands(),
    references(),
    schemaOrg(),
    tree(),
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'auto',
      tsconfig: join(root, 'tsconfig.json'),
      define: {
        __VERSION__: JSON.stringify(version),
        __ALL_LANGUAGES__: String(Boolean(process.env.ALL_LANGUAGES)),
      },
    }),
    // As in the builds: a blank between two elements is nothing that a test may rely on.
    fromRollup(minifyTemplates)(),
  ],
  browsers: await Promise.all(engines.map((name) => launchers[name]())),
  concurrency: 2,
  // Slow starts on a busy machine are not failures.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  // Some files render every story in every language.
  testsFinishTimeout: 900_000,
  testFramework: {config: {timeout: 60_000}},
  // Lit warns in every test file about its development build, which is intended.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    threshold: {statements: 95},
    reportDir: join(root, 'coverage'),
    reporters: ['lcov', 'text-summary'],
  },
};
