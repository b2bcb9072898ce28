/**
 * Writes `src/documents/bundled/<tag>.json` from the documents in `src/documents/cnrs/` and their
 * translations in `xliff/documents/`; what goes into each is said in `bundle-documents.mjs`.
 *
 *     node scripts/compile-documents.mjs            writes what has changed
 *     node scripts/compile-documents.mjs --dist     also `dist/documents/`, for whoever wants them whole
 *     node scripts/compile-documents.mjs --check    exit code 1 where a committed file is not current
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {compile, isCurrent} from './bundle-documents.mjs';
import {loadSource} from './format/load.mjs';
import {main, PlainError, root} from './setup.mjs';
import {allDocuments, languages, problems, write} from './translations.mjs';

/** A document as text, one item a line, so that a change shows as the lines it concerns. */
function print(document) {
  const members = Object.entries(document).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

const readOrNothing = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

await main(async () => {
  const missing = problems();
  if (missing.length > 0) throw new PlainError(missing.join('\n'));

  const check = process.argv.includes('--check');
  const {sections} = await loadSource("export {sections} from './src/documents/sections.js';");
  const documents = allDocuments();
  const stale = [];
  for (const [tag, document] of Object.entries(compile(documents, languages().all, sections))) {
    const file = `src/documents/bundled/${tag}.json`;
    const text = print(document);
    if (isCurrent(readOrNothing(join(root, file)), text)) continue;
    stale.push(file);
    if (!check) write(file, text);
  }
  if (process.argv.includes('--dist')) {
    for (const [name, document] of Object.entries(documents)) {
      write(`dist/documents/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
    }
  }
  if (!check) {
    for (const file of stale) console.log(`Wrote ${file}`);
  } else if (stale.length > 0) {
    throw new PlainError(`Not current: ${stale.join(', ')}. Run "npm run generate".`);
  }
});
