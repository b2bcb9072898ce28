/**
 * `npm run size`: the transfer size of each script, and of whole pages with `embed.js`, against their
 * budgets.
 *
 *   node scripts/size.mjs           prints the table; exit code 1 over budget
 *   node scripts/size.mjs --write   also writes it into README.md
 *   node scripts/size.mjs --check   also fails if the table in README.md is out of date
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {loadedPages} from './page-sizes.mjs';
import {readBlock, writeBlock} from './readme-block.mjs';
import {main, PlainError, root} from './setup.mjs';

const KIB = 1024;

/**
 * Budgets in KiB of brotli. All files but `embed.js` contain every language and layout. Lit takes
 * 5.1 KiB of each widget. A budget is raised only with a reason beside it.
 *
 * Raised once for every file, by 1 to 3.2 KiB: links and placeholders stay in the page, with the
 * widget beside them, in whatever markup editors produce (2.7 KiB), and no markup, script or inherited
 * property of a page affects a widget, in any window (0.7 KiB). Loading search, paging and exports on
 * demand saved 2.2 KiB in the widgets that have them.
 *
 * Raised a second time, by 0.1 to 1.6 KiB: names, states and keys for assistive technology in every
 * language (up to 1.4 KiB), and languages that a page adds (0.2 KiB).
 *
 * Raised a third time, by 0.2 to 1.3 KiB: templates with fewer markers, one for each common shape of
 * a figure, a table whose cells name their headers, and what is made in a language shared by all
 * widgets. They buy drawing time; the classes beside the parts take 0.1 KiB of it.
 *
 * Raised a fourth time, by 0.1 to 0.3 KiB, for documents of others: neutral headings or their own, what
 * a share is a share of, dates that read well in each language.
 *
 * Since then 0.1 to 1.4 KiB came for the words by which the source qualifies its facts, in eight
 * languages (0.8 KiB of `<key-figures>`), and for language tags as pages have them (0.2 KiB); exports
 * on demand and a smaller Lit took more than that away.
 */
const BUDGETS = {
  'all.js': 70.3,
  // Checking its version: 0.1 KiB. Tables at a URL: 0.6 KiB. Languages that are
  // nearest: 0.1 KiB.
  'check.js': 15.7,
  'department-mission.js': 20.8,
  // The hashes of the chunks take 0.8 KiB, recognising candidates among links 0.8 KiB. Raised by 0.5
  // KiB: languages that a page adds, the line where a widget is missing, late layouts. Raised by 0.5
  // KiB for the brief files of languages: see page-sizes.mjs.
  'embed.js': 5.8,
  'european-participation.js': 26.5,
  // Structured data, and rows with their headers in every language, which were in every widget: 0.8 KiB
  // of key-figures.js, 2.2 of all.js.
  'export.js': 10.4,
  // Links that a sandbox blocks: 0.3 KiB.
  'frame.js': 2.3,
  'glossary-list.js': 25.6,
  'glossary-term.js': 22.7,
  // Loaded with the first table. Names of countries in eight languages take half of it.
  'import.js': 44.9,
  'instrument-explainer.js': 32.8,
  'key-figures.js': 28,
  'list.js': 3,
  'office-list.js': 31.9,
  'programme-list.js': 26,
  // Loaded with the first workbook.
  'workbook.js': 32,
};

/** Budget of a new widget: the smallest one plus a layout or two. */
const NEW_WIDGET = 22;

/** Ignores differences between compressors or from a comment, but not one per cent of a file. */
const TOLERANCE = 0.01;

const dist = join(root, 'dist');

const inKib = (bytes) => (bytes / KIB).toFixed(1);

const measure = (file) => {
  const content = readFileSync(join(dist, file));
  const quality = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};
  return {
    brotli: brotliCompressSync(content, quality).length,
    gzip: gzipSync(content, {level: 9}).length,
  };
};

const measureScript = (file) => ({
  name: file,
  cell: `\`${file}\``,
  ...measure(file),
  budget: (BUDGETS[file] ?? NEW_WIDGET) * KIB,
});

const measurePage = ({name, budget, goal, files}) => {
  const sizes = files.map(measure);
  const sum = (kind) => sizes.reduce((total, size) => total + size[kind], 0);
  return {name, cell: name, brotli: sum('brotli'), gzip: sum('gzip'), budget: budget * KIB, goal};
};

const row = ({cell, brotli, gzip, budget, goal}) => {
  const sizes = [inKib(brotli), inKib(gzip), budget / KIB, ...(goal ? [goal] : [])];
  return `| ${cell} | ${sizes.map((size) => `${size} KiB`).join(' | ')} |`;
};

const table = (heading, sizes) => {
  const columns = ['brotli', 'gzip', 'budget (brotli)', ...(sizes[0].goal ? ['goal'] : [])];
  return [
    `| ${[heading, ...columns].join(' | ')} |`,
    `| --- |${' ---: |'.repeat(columns.length)}`,
    ...sizes.map(row),
  ];
};

const markdown = (pages, scripts) =>
  [
    ...table('a page with `embed.js` that shows', pages),
    '',
    ...table('a file for itself', scripts),
  ].join('\n');

/** The sizes in README.md: page or file → [brotli, gzip] in KiB. */
const stated = (block) =>
  new Map(
    [...block.matchAll(/^\| (\S.*?) *\| *([\d.]+) KiB \| *([\d.]+) KiB/gm)].map(
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
  const cells = new Set(sizes.map(({cell}) => cell));
  return [
    ...[...before.keys()].filter((cell) => !cells.has(cell)).map((cell) => `${cell} is gone`),
    ...sizes.flatMap(({name, cell, brotli, gzip}) => {
      const [was, wasGzip] = before.get(cell) ?? [];
      if (was === undefined) return `${name} is missing`;
      if (!differs(brotli, was) && !differs(gzip, wasGzip)) return [];
      return `${name} is ${inKib(brotli)} KiB (gzip ${inKib(gzip)}), not ${was} (${wasGzip})`;
    }),
  ];
};

await main(async () => {
  if (!existsSync(dist)) throw new PlainError('There is no dist/ yet: run "npm run build" first.');
  const scripts = readdirSync(dist)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map(measureScript);
  const pages = (await loadedPages()).map(measurePage);
  const sizes = [...pages, ...scripts];

  console.log(`${' '.repeat(49)} brotli     gzip   budget`);
  for (const {name, brotli, gzip, budget} of sizes) {
    const columns = [brotli, gzip, budget].map((bytes) => inKib(bytes).padStart(7));
    console.log(
      `${name.padEnd(48)} ${columns.join('  ')} KiB${brotli > budget ? '  over budget' : ''}`,
    );
  }

  const problems = sizes
    .filter(({brotli, budget}) => brotli > budget)
    .map(({name, brotli, budget}) => `${name}: ${brotli - budget} bytes over its budget.`);

  if (process.argv.includes('--write')) {
    await writeBlock('size', markdown(pages, scripts));
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
