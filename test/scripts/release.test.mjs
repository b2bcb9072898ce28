/** The archive for people without Node.js: what is in it, and that it is the same every time. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {inflateRawSync} from 'node:zlib';
import {release} from '../../scripts/release.mjs';
import {zip} from '../../scripts/zip.mjs';

/** The files of an archive by path, from its directory. */
const unzip = (bytes) => {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    files.set(path, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content);
    at += 46 + name + extra + comment;
  }
  return files;
};

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-test-'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

test('holds a folder to serve, with a page of instructions, and no address', async () => {
  const file = await release(folder, {compress: false});
  const name = basename(file, '.zip');
  assert.match(name, /^cooperation-widgets-\d+\.\d+\.\d+/);
  const files = unzip(readFileSync(file));
  assert.ok([...files.keys()].every((path) => path.startsWith(`${name}/`)));
  const text = (path) => files.get(`${name}/${path}`).toString('utf8');

  const readme = text('README.txt');
  assert.ok(readme.split('\n').length <= 60, 'one page');
  assert.ok(readme.split('\n').every((line) => line.length <= 90));
  assert.match(readme, /does not know its own address/);

  const dist = (path) => readFileSync(join('dist', path), 'utf8');
  assert.equal(text('embed.js'), dist('embed.js'));
  assert.equal(text('embed/key-figures/fr/index.html'), dist('embed/key-figures/fr/index.html'));
  assert.match(text('.htaccess'), /Access-Control-Allow-Origin/);
  assert.equal(JSON.parse(text('kit.json')).base, null);
  assert.ok(![...files.keys()].some((path) => path.includes('oembed')));
  for (const [path, bytes] of files) {
    if (path.endsWith('.html'))
      assert.doesNotMatch(bytes.toString('utf8'), /widgets\.example\.edu/);
  }
});

test('is the same, whenever and wherever it is packed', async () => {
  const from = join(folder, 'from');
  mkdirSync(join(from, 'inner'), {recursive: true});
  writeFileSync(join(from, 'b.js'), 'b();'.repeat(100));
  writeFileSync(join(from, 'inner', 'a.js.br'), 'packed');
  const before = process.env.TZ;
  const packed = [];
  try {
    for (const zone of ['Pacific/Auckland', 'America/New_York']) {
      process.env.TZ = zone;
      const file = join(folder, `${packed.length}.zip`);
      await zip(from, 'x', file);
      packed.push(readFileSync(file));
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  assert.ok(packed[0].equals(packed[1]));
  const files = unzip(packed[0]);
  assert.deepEqual([...files.keys()], ['x/b.js', 'x/inner/a.js.br']);
  assert.equal(files.get('x/b.js').toString(), 'b();'.repeat(100));
});
