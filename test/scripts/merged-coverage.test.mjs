/** Coverage of a run: the counts of all pages, reported once. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withMergedCoverage} from '../../scripts/merged-coverage.mjs';

const origin = 'http://localhost:8000';

/** What V8 reports of a module with two functions, called this often. */
const counted = (path, first, second) => ({
  scriptId: '1',
  url: `${origin}${path}`,
  functions: [
    ['', 0, 100, 1],
    ['first', 0, 40, first],
    ['second', 50, 90, second],
  ].map(([functionName, startOffset, endOffset, count]) => ({
    functionName,
    ranges: [{startOffset, endOffset, count}],
    isBlockCoverage: count > 0,
  })),
});

/** The pages of a launcher, one for each test file; each is sent its own answers. */
const pagesOf = (...files) => {
  const launcher = withMergedCoverage({
    testFiles: files.map((_, index) => `${index}.test.ts`),
    createPageFn: async ({result}) => ({
      createCDPSession: async () => ({
        send: async (method) => {
          if (method !== 'Profiler.takePreciseCoverage') return {};
          if (!result) throw new Error('Target closed');
          return {result};
        },
      }),
    }),
  });
  return Promise.all(files.map((result) => launcher.createPageFn({result})));
};

const measure = async ({coverage}) => {
  await coverage.startJSCoverage();
  return coverage.stopJSCoverage();
};

const counts = (entries) =>
  entries.map(({rawScriptCoverage: {url, functions}}) => [
    url.slice(origin.length),
    ...functions.map(({functionName, ranges}) => `${functionName}: ${ranges[0].count}`),
  ]);

test('the last page reports what was called in any page', async () => {
  const pages = await pagesOf(
    [counted('/src/a.ts', 1, 0)],
    [counted('/src/a.ts', 0, 2), counted('/src/b.ts', 0, 0)],
    [counted('/src/a.ts', 3, 0)],
  );
  assert.deepEqual(await measure(pages[0]), []);
  assert.deepEqual(await measure(pages[1]), []);
  assert.deepEqual(counts(await measure(pages[2])), [
    ['/src/a.ts', ': 3', 'first: 4', 'second: 2'],
    ['/src/b.ts', ': 1', 'first: 0', 'second: 0'],
  ]);
});

test('only the sources of the project are counted', async () => {
  const [page] = await pagesOf([
    counted('/test/a.test.ts', 1, 1),
    counted('/node_modules/a/src/a.js', 1, 1),
    counted('/src/a.ts', 1, 1),
  ]);
  assert.deepEqual(
    counts(await measure(page)).map(([path]) => path),
    ['/src/a.ts'],
  );
});

test('a page that is gone fails, and the last page still reports the others', async () => {
  const [first, gone, last] = await pagesOf([counted('/src/a.ts', 1, 0)], undefined, [
    counted('/src/a.ts', 0, 1),
  ]);
  await measure(first);
  await assert.rejects(measure(gone), /Target closed/);
  assert.deepEqual(counts(await measure(last)), [['/src/a.ts', ': 2', 'first: 1', 'second: 1']]);
});
