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
import {writeXlsx} from 'hucre/xlsx';
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
  for (const name of [
    'check',
    'new',
    'from-table',
    '--sheet',
    '--value',
    '--lang',
    '--out',
    '--section',
  ]) {
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
    [['from-table'], /one table/],
    [['from-table', 'no.csv'], /no\.csv cannot be read: there is no such file/],
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
  for (const name of ['hucre', 'i18n-iso-countries', 'jsonc-parser', 'valibot']) {
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

test('check refuses a file that browsers cannot read as UTF-8', () => {
  const office = {id: 'a', city: 'Köln', country: 'DE'};
  const text = JSON.stringify({format: 1, source, offices: [office]});
  write('latin.json', Buffer.from(text, 'latin1'));
  const {status, stdout} = run(['check', 'latin.json']);
  assert.equal(status, 1);
  assert.match(stdout, /^latin\.json:1:1 {2}The file is not in UTF-8.*\(not-json\)$/m);
  assert.match(stdout, /nothing can be shown/);
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

test('from-csv, the old name, makes figures of a table as a spreadsheet in German saves it', () => {
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

test('from-table makes offices and terms, with separators and encodings of all kinds', () => {
  const offices = run(
    ['from-table', '-', '--no-places'],
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
  const terms = run(['from-table', 'terms.csv']);
  assert.match(terms.stderr, /not in UTF-8; it was read as windows-1252/);
  assert.deepEqual(itemsOf(terms, 'glossary'), [
    {id: 'ens', term: 'ÉNS', expansion: {fr: 'École normale'}},
  ]);
  write('wide.csv', Buffer.from('\ufeffterm\tmeaning\r\n研究\tresearch\r\n', 'utf16le'));
  assert.deepEqual(itemsOf(run(['from-table', 'wide.csv']), 'glossary'), [
    {id: 'row-2', term: '研究', meaning: 'research'},
  ]);
});

test('from-table says by cell what is missing, writes the rest, and exits with 1', () => {
  const {status, stderr} = run(
    ['from-table', '-', '--out', 'rest.json'],
    'value;label;qualifier\n1.234;a;\nmany;b;\n\n7;;eq\n8;d;exactly\n',
  );
  assert.equal(status, 1);
  assert.match(stderr, /^-: 4 rows, 1 in the section figures, 3 left out\.$/m);
  assert.match(stderr, /A2 \(value\): "1\.234" could be thousands or decimals/);
  assert.match(stderr, /A3 \(value\): "many" is no number/);
  assert.match(stderr, /B5 \(label\): no label/);
  assert.match(stderr, /Wrote rest\.json/);
  const {figures} = JSON.parse(readFileSync(join(folder, 'rest.json'), 'utf8'));
  assert.deepEqual(
    figures.map(({value, qualifier}) => [value, qualifier]),
    [[8, 'eq']],
  );
  const none = run(['from-table', '-', '--out', 'none.json'], 'value;label\nmany;a\n');
  assert.equal(none.status, 1);
  assert.match(none.stderr, /Nothing was written/);
  assert.equal(existsSync(join(folder, 'none.json')), false);
});

test('from-table lists the columns, with what each is taken as', () => {
  const {status, stderr} = run(['from-table', '-'], 'Terme,Meanin,expansion:de,autre\nA,x,y,z\n');
  assert.equal(status, 0);
  assert.match(stderr, /^ {2}A {2}Terme +term$/m);
  assert.match(stderr, /^ {2}B {2}Meanin +not taken$/m);
  assert.match(stderr, /^ {2}C {2}expansion:de +expansion in de$/m);
  const unknown = run(['from-table', '-'], 'a,b\nx,y\n');
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /City and Country/);
  assert.equal(run(['from-table', '-'], 'term\n').status, 1);
  assert.equal(run(['from-table', '-', '--section', 'people'], 'term\nA\n').status, 2);
  const taken = run(['from-table', '-', '--column', 'Meanin=meaning'], 'Terme,Meanin\nA,x\n');
  assert.deepEqual(itemsOf(taken, 'glossary'), [{id: 'a', term: 'A', meaning: 'x'}]);
});

test('from-table reads every encoding right, whatever TextDecoder does, or refuses', () => {
  const western = 'value;label\r\n5;Bourses \x80 \x96 l\x92\x9cuvre\r\n';
  write('western.csv', Buffer.from(western, 'latin1'));
  const read = run(['from-table', 'western.csv']);
  assert.equal(itemsOf(read, 'figures')[0].label, 'Bourses € – l’œuvre');
  assert.match(read.stderr, /not in UTF-8; it was read as windows-1252/);
  write('central.csv', Buffer.from('term\nPlze\xf2\n', 'latin1'));
  const refused = run(['from-table', 'central.csv']);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /CSV UTF-8.*--encoding/);
  const named = run(['from-table', 'central.csv', '--encoding', 'windows-1250']);
  assert.equal(itemsOf(named, 'glossary')[0].term, 'Plzeň');
});

test('from-table reads the sheets of a workbook', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Zahlen',
        rows: [
          ['Kennzahl', 'Wert'],
          ['Anteil', 0.143],
          ['Mittel', 18500000],
        ],
        cells: new Map([
          ['1,1', {style: {numFmt: '0.0%'}}],
          ['2,1', {style: {numFmt: '#,##0 "€"'}}],
        ]),
      },
      {
        name: 'Büros',
        rows: [
          ['Stadt', 'Land'],
          ['Tokio', 'Japan'],
        ],
      },
    ],
  });
  write('book.xlsx', bytes);
  const figures = run(['from-table', 'book.xlsx']);
  assert.equal(figures.status, 0, figures.stderr);
  assert.match(figures.stderr, /--sheet "Büros"/);
  assert.deepEqual(
    itemsOf(figures, 'figures').map(({value, measure, unit}) => [value, measure, unit]),
    [
      [0.143, 'share', 'anteil'],
      [18500000, 'amount', 'EUR'],
    ],
  );
  const offices = run(['from-table', 'book.xlsx', '--sheet', 'Büros']);
  const [office] = itemsOf(offices, 'offices');
  assert.equal(office.country, 'JP');
  assert.equal(run(['from-table', 'book.xlsx', '--sheet', 'Other']).status, 1);
});

test('from-table finds time zones, and cities that are the only ones of their name', () => {
  const table =
    'City,Country,Latitude,Longitude\nNairobi,Kenya,,\nTokyo,Japan,35.68,139.69\nWashington,USA,,\n';
  const found = run(['from-table', '-'], table);
  const [nairobi, tokyo, washington] = itemsOf(found, 'offices');
  assert.equal(nairobi.timeZone, 'Africa/Nairobi');
  assert.ok(Math.abs(nairobi.latitude + 1.28) < 0.1);
  assert.equal(tokyo.timeZone, 'Asia/Tokyo');
  assert.equal(tokyo.latitude, 35.68);
  assert.equal(washington.latitude, undefined, 'there are many of that name');
  assert.match(found.stderr, /A2 \(City\): the coordinates come from GeoNames/);
  const plain = run(['from-table', '-', '--no-places'], table);
  assert.equal(itemsOf(plain, 'offices')[0].timeZone, undefined);
});
