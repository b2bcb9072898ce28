/**
 * `npm run size`: the transfer size of each script, against its budget.
 *
 *   node scripts/size.mjs           prints the table; exit code 1 over budget
 *   node scripts/size.mjs --write   also writes it into README.md
 *   node scripts/size.mjs --check   also fails if the table in README.md is out of date
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {readBlock, writeBlock} from './readme-block.mjs';
import {main, PlainError, root} from './setup.mjs';

const KIB = 1024;

/**
 * Budgets in KiB of brotli, with all languages and layouts.
 *
 * Lit takes 5.1 KiB of each widget, and about as much goes to what all widgets share: embed codes,
 * exports, structured data, outside documents, language, states, errors, heading, source line and
 * their styles. Six of the eight languages take 4.8 KiB in key-figures.js and 18.4 in embed.js,
 * measured by building without them.
 */
const BUDGETS = {
  'check.js': 14.5,
  'department-mission.js': 17,
  'embed.js': 66,
  'european-participation.js': 23,
  'export.js': 2.5,
  'frame.js': 1.5,
  'glossary-list.js': 24,
  'glossary-term.js': 20,
  'instrument-explainer.js': 30,
  'key-figures.js': 24.5,
  'list.js': 3.5,
  'office-list.js': 28.5,
  'programme-list.js': 24,
};

/** Budget of a new widget: the smallest one plus a layout or two. */
const NEW_WIDGET = 19;

/** Ignores differences between compressors or by a comment, but not one per cent of a file. */
const TOLERANCE = 0.01;

const dist = join(root, 'dist');

const inKib = (bytes) => (bytes / KIB).toFixed(1);

const measure = (file) => {
  const content = readFileSync(join(dist, file));
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return {
    file,
    brotli: brotliCompressSync(content, quality).length,
    gzip: gzipSync(content, {level: 9}).length,
    budget: (BUDGETS[file] ?? NEW_WIDGET) * KIB,
  };
};

const markdown = (sizes) =>
  [
    '| file | brotli | gzip | budget (brotli) |',
    '| --- | ---: | ---: | ---: |',
    ...sizes.map(
      ({file, brotli, gzip, budget}) =>
        `| \`${file}\` | ${inKib(brotli)} KiB | ${inKib(gzip)} KiB | ${budget / KIB} KiB |`,
    ),
  ].join('\n');

/** The sizes in README.md: file → [brotli, gzip] in KiB. */
const stated = (block) =>
  new Map(
    [...block.matchAll(/^\| `(.+?)` *\| *([\d.]+) KiB \| *([\d.]+) KiB/gm)].map(
      ([, file, brotli, gzip]) => [file, [Number(brotli), Number(gzip)]],
    ),
  );

const differs = (bytes, kib) => {
  const now = bytes / KIB;
  // Half of the last digit that the table shows is rounding, not a difference.
  return Math.abs(now - kib) > now * TOLERANCE + 0.05;
};

const outOfDate = (sizes) => {
  const before = stated(readBlock('size'));
  const files = new Set(sizes.map(({file}) => file));
  return [
    ...[...before.keys()].filter((file) => !files.has(file)).map((file) => `${file} is gone`),
    ...sizes.flatMap(({file, brotli, gzip}) => {
      const [was, wasGzip] = before.get(file) ?? [];
      if (was === undefined) return `${file} is missing`;
      if (!differs(brotli, was) && !differs(gzip, wasGzip)) return [];
      return `${file} is ${inKib(brotli)} KiB (gzip ${inKib(gzip)}), not ${was} (${wasGzip})`;
    }),
  ];
};

await main(async () => {
  if (!existsSync(dist)) throw new PlainError('There is no dist/ yet: run "npm run build" first.');
  const sizes = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map(measure);

  console.log('file                          brotli     gzip   budget');
  for (const {file, brotli, gzip, budget} of sizes) {
    const columns = [brotli, gzip, budget].map((bytes) => inKib(bytes).padStart(7));
    console.log(
      `${file.padEnd(28)} ${columns.join('  ')} KiB${brotli > budget ? '  over budget' : ''}`,
    );
  }

  const problems = sizes
    .filter(({brotli, budget}) => brotli > budget)
    .map(({file, brotli, budget}) => `${file} is ${brotli - budget} bytes over its budget.`);

  if (process.argv.includes('--write')) {
    await writeBlock('size', markdown(sizes));
    console.log('Wrote the table into README.md.');
  } else if (process.argv.includes('--check')) {
    const differences = outOfDate(sizes);
    if (differences.length > 0) {
      problems.push('The sizes in README.md are out of date ("npm run size -- --write"):');
      problems.push(...differences);
    }
  }
  if (problems.length > 0) throw new PlainError(problems.join('\n'));
});
