/** The command `cooperation-widgets`, really run: what it says, what it writes, its exit codes. */
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {loadSource} from '../../scripts/format/load.mjs';
import {root} from '../../scripts/setup.mjs';

const {sectionNames} = await loadSource("export * from './src/documents/sections.js';");
const command = join(root, 'bin', 'cooperation-widgets.mjs');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'cooperation-widgets-'));
});
after(() => rmSync(folder, {recursive: true}));

const run = (args, input = '') => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
};

const write = (name, text) => writeFileSync(join(folder, name), text);

const source = {
  title: {en: 'Figures', fr: 'Chiffres'},
  publisher: 'Example University',
  url: 'https://www.example.org/',
  asOf: null,
  retrieved: '2026-11-22',
};

test('help and version', () => {
  const help = run(['--help']);
  assert.equal(help.status, 0);
  for (const name of ['check', 'new', 'from-csv', '--lang', '--out', '--section']) {
    assert.ok(help.stdout.includes(name), name);
  }
  assert.deepEqual(run(['--version']), {status: 0, stdout: `${version}\n`, stderr: ''});
  assert.equal(run(['check', '--help']).status, 0);
});

test('a wrong command, option or section is named, with exit code 2', () => {
  for (const [args, message] of [
    [[], /check <file>/],
    [['chekc'], /no command "chekc"/],
    [['check', '--colour'], /Unknown option '--colour'/],
    [['check'], /at least one file/],
    [['check', 'x.json', '--lang', 'french!'], /not a language tag/],
    [['new'], /one section/],
    [['new', 'office'], /Did you mean "offices"\?/],
    [['from-csv'], /one table/],
    [['from-csv', 'no.csv'], /no\.csv cannot be read: there is no such file/],
  ]) {
    const {status, stdout, stderr} = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
    assert.equal(stdout, '');
  }
});

test('without a build, the command says what to do', () => {
  const clone = join(folder, 'clone');
  mkdirSync(join(clone, 'bin'), {recursive: true});
  cpSync(command, join(clone, 'bin', 'command.mjs'));
  const {status, stderr} = spawnSync(process.execPath, [join(clone, 'bin', 'command.mjs')], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /npm run build/);
});

test('the built command holds everything and the licences of it', () => {
  const built = readFileSync(join(root, 'dist', 'cli.mjs'), 'utf8');
  const imports = [...built.matchAll(/^import .* from "([^"]+)";$/gm)].map(([, name]) => name);
  assert.ok(imports.length > 0);
  for (const name of imports) assert.match(name, /^node:/);
  for (const name of ['csv-parse', 'jsonc-parser', 'valibot']) {
    assert.match(built, new RegExp(`^/\\*!\\n${name}\\n`, 'm'));
  }
});

test('check says that nothing is wrong', () => {
  write(
    'good.json',
    JSON.stringify({format: 1, source, offices: [{id: 'a', city: 'Oslo', country: 'NO'}]}),
  );
  assert.deepEqual(run(['check', 'good.json']), {
    status: 0,
    stdout: 'good.json: no problems; shown: offices 1.\n',
    stderr: '',
  });
});

const BAD = `{
  "format": 1,
  "source": ${JSON.stringify(source)},
  "figures": [
    {"id": "a", "value": 3, "qualifer": "eq", "unit": "u", "measure": "count", "label": "l"},
    {
      "id": "b",
      "value": 45,
      "qualifier": "eq",
      "unit": "u",
      "measure": "share",
      "label": {"en": "l", "fr_FR": "m"}
    }
  ]
}
`;

test('check reports every problem with line, column and suggestion', () => {
  write('bad.json', BAD);
  const {status, stdout} = run(['check', 'bad.json']);
  assert.equal(status, 1);
  const lines = stdout.trim().split('\n');
  assert.equal(lines.length, 5);
  assert.match(
    lines[0],
    /^bad\.json:5:5 {2}figures\[0\]\.qualifier is missing.*\(value-missing\)$/,
  );
  assert.match(lines[1], /^bad\.json:5:29 {2}.*Did you mean "qualifier"\?.*\(key-unknown\)$/);
  assert.match(lines[2], /^bad\.json:8:7 {2}figures\[1\]\.value .*Did you mean 0\.45\?/);
  assert.match(lines[3], /^bad\.json:12:28 {2}.*Did you mean "fr-FR"\?/);
  assert.equal(lines[4], 'bad.json: 4 problems; 2 items are left out; shown: figures 0.');
});

test('check reads standard input and several files, and skips unreadable ones', () => {
  write('good.json', JSON.stringify({format: 1, source, offices: []}));
  const {status, stdout, stderr} = run(['check', 'good.json', 'none.json', '-'], BAD);
  assert.equal(status, 2);
  assert.match(stderr, /none\.json cannot be read/);
  assert.match(stdout, /^good\.json: no problems/m);
  assert.match(stdout, /^-:5:5/m);
});

test('commands work in a pipe, also when what is behind stops reading', async () => {
  const begin = spawn(process.execPath, [command, 'new', 'glossary'], {cwd: folder});
  const check = spawn(process.execPath, [command, 'check', '-'], {cwd: folder});
  let output = '';
  check.stdout.on('data', (text) => (output += text));
  begin.stdout.pipe(check.stdin);
  const [code] = await once(check, 'close');
  assert.equal(code, 0);
  assert.equal(output, '-: no problems; shown: glossary 2.\n');

  const cut = spawn(process.execPath, [command, '--help'], {cwd: folder});
  cut.stdout.destroy();
  let errors = '';
  cut.stderr.on('data', (text) => (errors += text));
  await once(cut, 'close');
  assert.equal(errors, '');
});

test('check says what is no JSON, and where', () => {
  for (const [text, message] of [
    ['{"format": 1,}', /:1:14 {2}This is not JSON: an extra comma.*\(not-json\)/],
    ['{\n  "format": 1\n  "source": 2\n}', /:3:3 {2}This is not JSON: a missing comma/],
    ["{'format': 1}", /This is not JSON/],
    ['', /the file is empty/],
    ['\n<!doctype html><title>Not found</title>', /a web page.*\(html-instead-of-json\)/],
    ['{"a": 1} // note', /This is not JSON/],
  ]) {
    const {status, stdout} = run(['check', '-'], text);
    assert.equal(status, 1, text);
    assert.match(stdout, message);
    assert.match(stdout, /nothing can be shown/);
  }
});

test('check finds names that stand twice, and takes a byte order mark for nothing', () => {
  const document = JSON.stringify({format: 1, source, offices: []});
  assert.equal(run(['check', '-'], `\ufeff${document}`).status, 0);
  const {status, stdout} = run(
    ['check', '-'],
    document.replace('"offices"', '"offices":[],"offices"'),
  );
  assert.equal(status, 1);
  assert.match(stdout, /"offices" is repeated/);
});

test('check says which texts are missing in a language', () => {
  const office = {id: 'a', city: {en: 'Vienna', fr: 'Vienne'}, country: 'AT', note: {en: 'Open.'}};
  write('texts.json', JSON.stringify({format: 1, source, offices: [office]}, undefined, 2));
  assert.equal(run(['check', 'texts.json', '--lang', 'en']).status, 0);
  const {status, stdout} = run(['check', 'texts.json', '--lang', 'fr', '--lang', 'de']);
  assert.equal(status, 1);
  assert.match(stdout, /texts\.json:21:7 {2}offices\[0\]\.note has no text in fr\./);
  assert.match(stdout, /fr: 1 text is missing; 1 text is the same for all languages\./);
  assert.match(stdout, /de: 3 texts are missing/);
  assert.equal(run(['check', 'texts.json', '--lang', 'en-GB']).status, 0);
});

test('check lets documents that are checked together name each other’s items', () => {
  const instrument = {id: 'i', acronym: 'I', name: 'I', description: 'I', figure: 'elsewhere'};
  const figure = {qualifier: 'eq', unit: 'u', measure: 'count', label: 'l', value: 1};
  write('one.json', JSON.stringify({format: 1, source, instruments: [instrument], figures: []}));
  write('two.json', JSON.stringify({format: 1, source, figures: [{...figure, id: 'elsewhere'}]}));
  assert.equal(run(['check', 'one.json']).status, 1);
  assert.equal(run(['check', 'one.json', 'two.json']).status, 0);
});

for (const section of sectionNames) {
  test(`new ${section} writes a document that passes, of today`, () => {
    const {status, stdout} = run(['new', section]);
    assert.equal(status, 0);
    const document = JSON.parse(stdout);
    assert.equal(document.$schema, './node_modules/cooperation-widgets/dist/schemas/document.json');
    assert.match(document.source.retrieved, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(document[section].length > 0);
    assert.equal(run(['check', '-', '--lang', 'en'], stdout).status, 0);
  });
}

test('new writes into a file, and never over one', () => {
  const first = run(['new', 'offices', '--out', 'new.json', '--schema', '/schemas/document.json']);
  assert.deepEqual([first.status, first.stdout, first.stderr], [0, '', 'Wrote new.json.\n']);
  const text = readFileSync(join(folder, 'new.json'), 'utf8');
  assert.equal(JSON.parse(text).$schema, '/schemas/document.json');
  const second = run(['new', 'figures', '--out', 'new.json']);
  assert.equal(second.status, 2);
  assert.match(second.stderr, /is there already/);
  assert.equal(readFileSync(join(folder, 'new.json'), 'utf8'), text);
});

const itemsOf = ({stdout}, section) => JSON.parse(stdout)[section];
const label = (it) => ({en: it});

test('from-csv makes figures of a table as a spreadsheet in German saves it', () => {
  write(
    'figures.csv',
    '\ufeffID;Value;Qualifier;Unit;Measure;Label:en;LABEL:de;Year;counts\r\n' +
      'partners;1.412;eq;university;count;partner universities;Partnerhochschulen;2025;A|B\r\n' +
      ';58,5 %;gt;publication;;of publications;;;\r\n' +
      '\r\n' +
      ';1.234.567,89;;EUR;amount;"of ""third"" party; funds";;;\r\n' +
      ';≥ 50;;;;guest talks;;;\r\n',
  );
  const result = run([
    'from-csv',
    'figures.csv',
    '--title',
    'T',
    '--publisher',
    'P',
    '--url',
    source.url,
  ]);
  assert.equal(result.status, 0);
  assert.match(result.stderr, /Fill in the source of the facts: --as-of\./);
  assert.deepEqual(itemsOf(result, 'figures'), [
    {
      id: 'partners',
      value: 1412,
      qualifier: 'eq',
      unit: 'university',
      measure: 'count',
      label: {en: 'partner universities', de: 'Partnerhochschulen'},
      period: {type: 'year', year: 2025},
      counts: ['A', 'B'],
    },
    {
      id: 'of-publications',
      value: 0.585,
      qualifier: 'gt',
      unit: 'publication',
      measure: 'share',
      label: label('of publications'),
    },
    {
      id: 'of-third-party-funds',
      value: 1234567.89,
      qualifier: 'eq',
      unit: 'EUR',
      measure: 'amount',
      label: label('of "third" party; funds'),
    },
    {
      id: 'guest-talks',
      value: 50,
      qualifier: 'gte',
      unit: 'guest-talks',
      measure: 'count',
      label: label('guest talks'),
    },
  ]);
  assert.equal(run(['check', '-'], result.stdout).status, 0);
});

test('from-csv makes offices and terms, with separators and encodings of all kinds', () => {
  const offices = run(
    ['from-csv', '-'],
    'City,country,LATITUDE,longitude,timezone,source:url\n"Köln",DE,"50,94",6.957,Europe/Berlin,https://a.example/\nKöln,DE,,,,\n',
  );
  assert.deepEqual(itemsOf(offices, 'offices'), [
    {
      id: 'koln',
      city: 'Köln',
      country: 'DE',
      latitude: 50.94,
      longitude: 6.957,
      timeZone: 'Europe/Berlin',
      source: {url: 'https://a.example/'},
    },
    {id: 'koln-2', city: 'Köln', country: 'DE'},
  ]);
  write('terms.csv', Buffer.from('sep=;\r\nterm;expansion:fr\r\nÉNS;École normale\r\n', 'latin1'));
  const terms = run(['from-csv', 'terms.csv']);
  assert.match(terms.stderr, /not in UTF-8; it is read as Windows-1252/);
  assert.deepEqual(itemsOf(terms, 'glossary'), [
    {id: 'ens', term: 'ÉNS', expansion: {fr: 'École normale'}},
  ]);
  write('wide.csv', Buffer.from('\ufeffterm\tmeaning\r\n研究\tresearch\r\n', 'utf16le'));
  assert.deepEqual(itemsOf(run(['from-csv', 'wide.csv']), 'glossary'), [
    {id: 'row-1', term: '研究', meaning: 'research'},
  ]);
});

test('from-csv names the row of what is wrong, and then writes nothing', () => {
  const {status, stdout} = run(
    ['from-csv', '-', '--out', 'wrong.json'],
    'value;label;qualifier\n1.234;a;\nmany;b;\n\n7;;eq\n8;d;exactly\n',
  );
  assert.equal(status, 1);
  const lines = stdout.trim().split('\n');
  assert.match(lines[0], /^-: row 2: value "1\.234" could be two numbers/);
  assert.match(lines[1], /^-: row 3: value "many" is no number\.$/);
  assert.match(lines[2], /^-: row 5: label is missing/);
  assert.match(lines[3], /^-: row 6: qualifier must be one of .*Did you mean "eq"\?$/);
  assert.match(lines[4], /nothing is written/);
  assert.equal(lines.length, 5);
  assert.equal(existsSync(join(folder, 'wrong.json')), false);
});

test('from-csv says which columns it leaves out, and which it looks for', () => {
  const {status, stderr} = run(['from-csv', '-'], 'term,meanin,expansion:de,id:fr\nA,x,y,z\n');
  assert.equal(status, 0);
  assert.match(stderr, /Column 2, "meanin".*Did you mean "meaning"\?/);
  assert.match(stderr, /Column 4, "id:fr": id is the same in all languages/);
  const unknown = run(['from-csv', '-'], 'a,b\n1,2\n');
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /value \(figures\), city \(offices\) or term \(glossary\)/);
  assert.equal(run(['from-csv', '-'], 'term\n').status, 1);
  assert.equal(run(['from-csv', '-', '--section', 'people'], 'term\nA\n').status, 2);
  assert.equal(run(['from-csv', '-'], 'term,meaning\n"A,x\n').status, 1);
});
