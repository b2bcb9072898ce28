/** The built files as they are served: what encoding they are in, their hashes and their maps. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {SourceMap} from 'node:module';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

const files = readdirSync(dist, {recursive: true})
  .filter((name) => !/^(esm|types|storybook)\b/.test(name))
  .filter((name) => /\.(js|css|html)$/.test(name));

/** What other scripts import: a module is always read as UTF-8. */
const MODULES = [
  'check.js',
  'export.js',
  'gallery/widgets.js',
  'import.js',
  'list.js',
  'places/places.js',
  'workbook.js',
];
const isModule = (name) => MODULES.includes(name);

test('every script, page and style sheet says that it is UTF-8', () => {
  assert.ok(files.length > 20, 'dist/ is built');
  for (const name of files) {
    const bytes = readFileSync(join(dist, name));
    const isAscii = bytes.every((byte) => byte < 0x80);
    const isMarked =
      bytes.subarray(0, 3).equals(MARK) ||
      bytes.subarray(0, 17).equals(Buffer.from('@charset "utf-8";'));
    assert.ok(isAscii || isMarked || isModule(name), `${name} has no byte order mark`);
  }
});

test('a mark stands at the very beginning, and once', () => {
  for (const name of files) {
    const text = readFileSync(join(dist, name), 'utf8');
    assert.ok(text.lastIndexOf('\ufeff') <= 0, name);
  }
});

test('pages declare their encoding where browsers look for it: in the first 1024 bytes', () => {
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    const start = readFileSync(join(dist, name)).subarray(0, 1024).toString('latin1');
    assert.match(start, /<meta charset="utf-8"(?: \/)?>/, name);
  }
});

test('a hash is that of the file with its mark', () => {
  const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const scripts = files.filter((name) => /^(chunks\/)?[\w-]+\.js$/.test(name));
  assert.deepEqual(Object.keys(hashes), scripts.sort());
  for (const [name, hash] of Object.entries(hashes)) {
    const digest = createHash('sha384')
      .update(readFileSync(join(dist, name)))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, name);
  }
});

test('a map counts columns without the mark, as browsers do', () => {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(dist, name), 'utf8').replace(/^\ufeff/, '');
    const map = JSON.parse(readFileSync(join(dist, `${name}.map`), 'utf8'));
    const found = [];
    for (const [lineNumber, line] of text.split('\n').entries()) {
      // Names that minifiers keep: a string in the script is the same string in its source.
      for (const {0: literal, index} of line.matchAll(/"cooperation-widgets[\w:-]*"/g)) {
        const entry = new SourceMap(map).findEntry(lineNumber, index);
        const source = map.sourcesContent[map.sources.indexOf(entry.originalSource)];
        const original = source.split('\n')[entry.originalLine].slice(entry.originalColumn);
        assert.match(original, new RegExp(`^['"]${literal.slice(1, -1)}['"]`), name);
        found.push(literal);
      }
    }
    if (!isModule(name)) assert.ok(found.length > 0, `${name} holds a name to look for`);
  }
});

test('the folder dist states the licences of the software, of the content and of the packages', () => {
  const text = readFileSync(join(dist, 'LICENSES.txt'), 'utf8');
  for (const own of ['LICENSE', 'LICENSE-CONTENT.md']) {
    assert.ok(text.includes(readFileSync(join(dist, '..', own), 'utf8')), own);
  }
  assert.match(text, /Natural Earth/);
  assert.match(text, /^lit-html .*BSD-3-Clause/m);
});

test('every bundled document states the licence of its content', () => {
  const folder = join(dist, 'documents');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  assert.ok(names.length >= 7);
  for (const name of names) {
    const {licence} = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    assert.equal(licence, 'CC-BY-4.0', name);
  }
});
