/**
 * Writes what is generated from the schemas in `src/documents/check/`: the types in
 * `src/documents/format.ts`, the page `docs/format.md`, and the JSON Schema in `dist/schemas/`.
 *
 *     node scripts/generate-format.mjs            writes types and page
 *     node scripts/generate-format.mjs --check    exit code 1 where one of them is not current
 *     node scripts/generate-format.mjs --dist     writes the JSON Schema
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {format, resolveConfig} from 'prettier';
import {documentSchema} from './format/json-schema.mjs';
import {loadFormat} from './format/load.mjs';
import {formatPage} from './format/page.mjs';
import {describe} from './format/model.mjs';
import {typesModule} from './format/types.mjs';
import {main, PlainError, root} from './setup.mjs';

const asFormatted = async (file, text) => {
  const options = await resolveConfig(file);
  return format(text, {...options, filepath: file});
};

/** Every committed file that is generated, with its text. */
const generated = async (sources) => {
  const description = describe(sources.definitions);
  const files = {
    'src/documents/format.ts': typesModule(description),
    'docs/format.md': formatPage(description, sources),
  };
  return Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const file = join(root, path);
      return {path, file, text: await asFormatted(file, text)};
    }),
  );
};

await main(async () => {
  const sources = await loadFormat();
  if (process.argv.includes('--dist')) {
    const file = join(root, 'dist', 'schemas', 'document.json');
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, `${JSON.stringify(documentSchema(sources), undefined, 2)}\n`);
    return;
  }
  const files = await generated(sources);
  const stale = files.filter(
    ({file, text}) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  if (process.argv.includes('--check')) {
    if (stale.length === 0) return;
    const names = stale.map(({path}) => path).join(', ');
    throw new PlainError(`Not current: ${names}. Run "node scripts/generate-format.mjs".`);
  }
  for (const {path, file, text} of stale) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
});
