/** The chunks of the loader, and what a language more changes in them: nothing. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {chunksFor, inAllLanguages} from '../../rollup.config.mjs';
import {tableOf} from '../../scripts/rollup/chunks.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist', 'chunks');

/** Everything localized in a document, with Polish added. */
const withPolish = (value, all) => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => withPolish(each, all));
  const keys = Object.keys(value);
  const isText = keys.length === all.length && keys.every((key) => all.includes(key));
  if (isText) return {...value, pl: value.fr};
  return Object.fromEntries(keys.map((key) => [key, withPolish(value[key], all)]));
};

const LEFT_OUT = ['terser', 'rollup-plugin-license'];

const build = async (said, table = {chunks: {}}) => {
  const options = chunksFor(said, table);
  // What is the same before it is made smaller is the same after that, which takes most of the time.
  const plugins = options.plugins.filter(({name}) => !LEFT_OUT.includes(name));
  const bundle = await rollup({...options, plugins});
  const {output} = await bundle.generate(options.output);
  return new Map(output.map(({fileName, source}) => [fileName, source]));
};

test('a language more leaves every file of today as it is', async () => {
  const {languages, messages, readDocument} = inAllLanguages;
  const tables = [{chunks: {}}, {chunks: {}}];
  const before = await build(inAllLanguages, tables[0]);
  const said = {
    ...inAllLanguages,
    languages: {
      ...languages,
      targets: [...languages.targets, 'pl'],
      all: [...languages.all, 'pl'],
    },
    messages: {...messages, pl: messages.fr},
    readDocument: (file) => withPolish(readDocument(file), languages.all),
  };
  const after = await build(said, tables[1]);
  const added = [...after.keys()].filter((name) => !before.has(name));
  assert.equal(added.length, 2);
  assert.match(added[0], /^chunks\/pl-\w{8}\.js$/);
  assert.match(added[1], /^chunks\/pl-brief-\w{8}\.js$/);
  assert.ok(before.size > languages.targets.length);
  for (const [name, source] of before) assert.equal(after.get(name), source, name);

  // The loader alone knows of it: its code and its two hashes, which nothing compresses.
  const sizes = tables.map(({chunks}, i) => {
    const {all} = [languages, said.languages][i];
    const table = tableOf(chunks, {tags: [], layouts: [], languages: all});
    return brotliCompressSync(JSON.stringify([table, all])).length;
  });
  assert.ok(sizes[1] - sizes[0] <= 78, `${sizes[1] - sizes[0]} bytes`);
});

test('a word that several widgets show is in the chunks that show it, and in no other', () => {
  const saying = (text) =>
    readdirSync(folder)
      // The import of tables knows the headings of all exports.
      .filter((name) => !name.startsWith('import-'))
      .filter((name) => readFileSync(join(folder, name), 'utf8').includes(`"${text}"`))
      .map((name) => name.replace(/-.{8}\.js$/, ''))
      .sort();
  assert.deepEqual(saying('Acronym'), [
    'european-participation',
    'instrument-explainer',
    'programme-list',
  ]);
  assert.deepEqual(saying('Period'), ['block', 'export']);
});

test('each chunk has its hash in its name, in what loads it and in integrity.json', () => {
  const loader = readFileSync(join(root, 'dist', 'embed.js'), 'utf8');
  const pinned = JSON.parse(readFileSync(join(root, 'dist', 'integrity.json'), 'utf8'));
  const names = Object.keys(pinned)
    .filter((name) => name.startsWith('chunks/'))
    .map((name) => name.slice('chunks/'.length));
  assert.ok(names.length > 0);
  const check = names.find((name) => name.startsWith('check-'));
  const checker = readFileSync(join(folder, check), 'utf8');
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    const hash = createHash('sha256').update(content).digest('base64').replace(/=+$/, '');
    // Pages without a table do not pay for the hashes of its code.
    const isApart = /^(import|workbook)-/.test(name);
    assert.equal(loader.includes(hash), !isApart, name);
    assert.equal(checker.includes(hash), isApart, name);
    assert.equal(name.slice(-11, -3), hash.replace(/\W/g, '').slice(0, 8));
    assert.equal(
      pinned[`chunks/${name}`],
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    );
    assert.deepEqual([...content.subarray(0, 3)], [0xef, 0xbb, 0xbf], name);
  }
});
