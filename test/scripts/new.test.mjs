/** `npm run new` in a copy of the repository: what it writes passes the checks of the repository. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import test, {after, before} from 'node:test';
import {root, tool} from '../../scripts/setup.mjs';

const COPIED = [
  'bin',
  'src',
  'scripts',
  'stories',
  'test',
  'site',
  'xliff',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'eslint.config.mjs',
  'lit-localize.json',
  '.prettierrc.json',
  'CHANGELOG.md',
];

let copy;

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'cw-new-'));
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), {recursive: true});
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

after(() => rmSync(copy, {recursive: true}));

const node = (...args) => spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});

const make = (...args) => {
  const {status, stdout, stderr} = node('scripts/new.mjs', ...args);
  return {
    status,
    output: stdout + stderr,
    files: [...stdout.matchAll(/^\w+ +(\S+)$/gm)].map(([, file]) => file),
  };
};

test('writes a widget and a layout of it that pass types, lint, format and messages', () => {
  const widget = make('widget', 'partner-list', 'programmes');
  assert.equal(widget.status, 0, widget.output);
  assert.equal(widget.files.length, 10, 'files of a widget');
  const layout = make('layout', 'partner-list', 'columns');
  assert.equal(layout.status, 0, layout.output);
  assert.equal(layout.files.length, 4, 'files of a layout');

  const files = [...new Set([...widget.files, ...layout.files])];
  const code = files.filter((file) => file.endsWith('.ts'));
  // The other tests and stories do not know of the widget, and take most of the time.
  const config = JSON.parse(readFileSync(join(copy, 'tsconfig.json'), 'utf8'));
  config.include = ['src', 'test/helpers', ...code];
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));

  const passes = (name, ...args) => {
    const {status, stdout, stderr} = node(...args);
    assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
  };
  passes('types', tool('typescript', 'tsc'), '--noEmit');
  passes('lint', tool('eslint'), ...code);
  passes('format', tool('prettier'), '--check', ...files);
  passes('messages', 'scripts/check-messages.mjs');
  assert.match(readFileSync(join(copy, 'src/widgets.ts'), 'utf8'), /'partner-list': PartnerList/);
});

test('refuses existing widgets and invalid names', () => {
  for (const [args, message] of [
    [['widget', 'key-figures'], /already exists/],
    [['widget', 'figures'], /not a valid tag/],
    [['widget', 'new-figures', 'nothing'], /no section "nothing"/],
    [['layout', 'key-figures', 'grid'], /already exists/],
    [['layout', 'no-widget', 'grid'], /no <no-widget>/],
    [[], /npm run new widget/],
  ]) {
    const {status, output} = make(...args);
    assert.equal(status, 1, args.join(' '));
    assert.match(output, message);
  }
});
