/** When the generated sources are written again: from what, and in which folder. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fingerprint, isCurrent, stampOf} from '../../scripts/generate.mjs';
import {root} from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'generate-'));
after(() => rmSync(folder, {recursive: true}));

const write = (file, text) => writeFileSync(join(folder, file), text);
mkdirSync(join(folder, 'texts'));
write('texts/fr.xlf', 'chercheurs');

test('a fingerprint follows what a file says and what it is called, not its date', () => {
  const of = () => fingerprint(['texts'], folder);
  const before = of();
  write('texts/fr.xlf', 'chercheurs');
  assert.equal(of(), before);
  write('texts/fr.xlf', 'chercheuses');
  assert.notEqual(of(), before);
  write('texts/fr.xlf', 'chercheurs');
  write('texts/de.xlf', '');
  assert.notEqual(of(), before);
});

test('generated files are current while all of them are there and nothing else was meant', () => {
  assert.equal(isCurrent(folder, 'a'), false);
  write('fr.ts', '');
  write('.made-from', stampOf('a', ['fr.ts']));
  assert.equal(isCurrent(folder, 'a'), true);
  assert.equal(isCurrent(folder, 'b'), false);
  rmSync(join(folder, 'fr.ts'));
  assert.equal(isCurrent(folder, 'a'), false);
});

test('nothing that is generated is committed', () => {
  const committed = execFileSync('git', ['ls-files', 'src/generated'], {cwd: root});
  assert.equal(committed.toString(), '');
});

test('an install writes the sources that editors need', () => {
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const env = {...process.env, npm_config_omit: ''};
  execFileSync('npm', ['run', '--silent', 'prepare'], {cwd: root, env});
  assert.ok(scripts.prepare);
  assert.equal(
    execFileSync(process.execPath, ['scripts/generate.mjs', '--if-stale'], {cwd: root}).toString(),
    '',
  );
});
