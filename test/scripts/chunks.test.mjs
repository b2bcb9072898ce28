/** The chunks of the loader, and what a language more changes in them: nothing. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'dist', 'chunks');

test('a language more leaves every file of today as it is', () => {
  // In a process of its own, because the test runner doubles the time of anything asynchronous.
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(root, 'test', 'scripts', 'with-polish.mjs')],
    {encoding: 'utf8'},
  );
  assert.equal(status, 0, stderr);
  const {before, after, sizes, languages} = JSON.parse(stdout);
  const added = Object.keys(after).filter((name) => !(name in before));
  assert.equal(added.length, 2);
  assert.match(added[0], /^chunks\/pl-\w{8}\.js$/);
  assert.match(added[1], /^chunks\/pl-brief-\w{8}\.js$/);
  assert.ok(Object.keys(before).length > languages);
  for (const [name, hash] of Object.entries(before)) assert.equal(after[name], hash, name);

  // The loader alone knows of it: its code and its two hashes, which nothing compresses.
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
  assert.deepEqual(saying('Acronym'), ['export', 'instrument-explainer']);
  assert.deepEqual(saying('Period'), ['export']);
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
