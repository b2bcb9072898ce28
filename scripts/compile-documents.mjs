/**
 * Writes `src/documents/bundled/<tag>.json` from the documents in `src/documents/cnrs/`; what goes
 * into each is said in `bundle-documents.mjs`.
 *
 *     node scripts/compile-documents.mjs            writes what has changed
 *     node scripts/compile-documents.mjs --check    exit code 1 where a committed file is not current
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {compile} from './bundle-documents.mjs';

export {compile};

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

/** Versions of ICU differ in the spaces and direction marks that they put into a number. */
const comparable = (text) => text.replace(/\p{Zs}/gu, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const readOrNothing = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

function main(args) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const from = join(root, 'src/documents/cnrs');
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const documents = Object.fromEntries(
    readdirSync(from)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [basename(file, '.json'), read(join(from, file))]),
  );
  const {sourceLocale, targetLocales} = read(join(root, 'lit-localize.json'));

  const stale = [];
  for (const [tag, document] of Object.entries(
    compile(documents, [sourceLocale, ...targetLocales]),
  )) {
    const file = `src/documents/bundled/${tag}.json`;
    const text = print(document);
    if (comparable(readOrNothing(join(root, file))) === comparable(text)) continue;
    stale.push(file);
    if (!args.includes('--check')) writeFileSync(join(root, file), text);
  }
  if (!args.includes('--check')) {
    for (const file of stale) console.log(`Wrote ${file}`);
  } else if (stale.length > 0) {
    console.error(`Not current: ${stale.join(', ')}. Run "node scripts/compile-documents.mjs".`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2));
}
