/**
 * Writes src/generated/: the messages and bundled documents of all languages, the texts of the site,
 * the types of the document format, the land of the map. None of it is committed. `npm install` writes
 * it, so that a fresh clone opens in an editor with all its types; every command checks that it is up
 * to date, which takes a few milliseconds.
 *
 *     node scripts/generate.mjs            writes it
 *     node scripts/generate.mjs --if-stale writes it if its sources have changed
 *
 * Numbers, country names and sort order come from the `Intl` of the Node.js that runs this. Versions
 * of ICU differ in spaces and occasionally in a name, as do browsers; the tests compare with the
 * browser that they run in.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {main, PlainError, root, say} from './setup.mjs';
import {SOURCES} from './site-texts.mjs';

const FOLDER = 'src/generated';

/** Contains the fingerprint of the sources of the files beside it. */
const STAMP = '.made-from';

/** Everything that `generate` reads, apart from the messages in the code, which are in xliff/ too. */
const INPUTS = [
  ...SOURCES,
  'lit-localize.json',
  'package-lock.json',
  'scripts/bundle-documents.mjs',
  'scripts/catalogues.mjs',
  'scripts/document-texts.mjs',
  'scripts/format',
  'scripts/generate.mjs',
  'scripts/headings.mjs',
  'scripts/land.mjs',
  'scripts/site-texts.mjs',
  'src/documents/check',
  'src/documents/cnrs',
  'src/documents/sections.ts',
  'xliff',
];

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

/** A fingerprint of the contents of `inputs`, files or folders in `base`. Dates are unreliable. */
export function fingerprint(inputs, base = root) {
  const hash = createHash('sha256').update(`ICU ${process.versions.icu}`);
  for (const file of inputs.flatMap((path) => filesIn(join(base, path)))) {
    hash.update(`\0${relative(base, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** The stamp of a folder with `files`; `from` is the fingerprint of their sources. */
export const stampOf = (from, files) => `${[from, ...files.toSorted()].join('\n')}\n`;

/** Whether `folder` contains every file of its stamp, made from sources with fingerprint `from`. */
export function isCurrent(folder, from) {
  const path = join(folder, STAMP);
  if (!existsSync(path)) return false;
  const [before, ...files] = readFileSync(path, 'utf8').trimEnd().split('\n');
  return before === from && files.every((file) => existsSync(join(folder, file)));
}

/** A document as text, one item per line, for readable diffs. */
function print(document) {
  const members = Object.entries(document).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** Node.js without the data of a language would silently use English. */
function demandIntl(languages) {
  const missing = languages.filter((it) => Intl.Collator.supportedLocalesOf(it).length === 0);
  if (missing.length === 0) return;
  throw new PlainError(
    `This Node.js has no Intl data for ${missing.join(', ')}. Use one with full ICU data.`,
  );
}

/** Writes everything. Fails if a language has missing translations. */
export async function generate() {
  const [
    {compile},
    {catalogues},
    {loadFormat},
    {describe},
    {typesModule},
    {headingsModule},
    {landModules},
    {litLocalize},
    {siteLanguages},
    {allDocuments, allSiteTexts, languages, problems, write},
  ] = await Promise.all([
    import('./bundle-documents.mjs'),
    import('./catalogues.mjs'),
    import('./format/load.mjs'),
    import('./format/model.mjs'),
    import('./format/types.mjs'),
    import('./headings.mjs'),
    import('./land.mjs'),
    import('./localize.mjs'),
    import('./site-texts.mjs'),
    import('./translations.mjs'),
  ]);
  const missing = problems();
  if (missing.length > 0) throw new PlainError(missing.join('\n'));
  demandIntl(languages().all);

  // Taken before anything is read: a change meanwhile makes the result stale.
  const from = fingerprint(INPUTS);
  const {definitions, sections} = await loadFormat();
  const documents = compile(allDocuments(), languages().all, sections);
  const files = {
    'catalogues.ts': catalogues(languages()),
    'format.ts': typesModule(describe(definitions)),
    'headings.ts': headingsModule(),
    ...landModules(),
    'site.json': print(siteLanguages(allSiteTexts())),
    ...Object.fromEntries(
      Object.entries(documents).map(([tag, document]) => [
        `documents/${tag}.json`,
        print(document),
      ]),
    ),
  };
  for (const [file, text] of Object.entries(files)) write(`${FOLDER}/${file}`, text);
  await litLocalize('build');
  const written = [
    ...Object.keys(files),
    'language-codes.ts',
    ...languages().targets.map((language) => `locales/${language}.ts`),
  ];
  for (const path of filesIn(join(root, FOLDER))) {
    if (!written.includes(relative(join(root, FOLDER), path))) rmSync(path);
  }
  write(`${FOLDER}/${STAMP}`, stampOf(from, written));
  say(`Generated ${FOLDER}/: ${written.length} files.`);
}

/** Writes everything if a file is missing or its sources have changed. */
export async function ensureGenerated() {
  const from = fingerprint(INPUTS);
  if (!isCurrent(join(root, FOLDER), from)) await generate();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(process.argv.includes('--if-stale') ? ensureGenerated : generate);
}
