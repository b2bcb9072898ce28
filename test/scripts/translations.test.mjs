/** Translations in XLIFF: what is read, kept, found missing, and brought up to date. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {catalogues} from '../../scripts/catalogues.mjs';
import {textsOf, translated} from '../../scripts/document-texts.mjs';
import {
  allDocuments,
  differences,
  englishDocuments,
  kinds,
  languages,
  messagesFile,
  messagesXliff,
  parse,
  problems,
  problemsOf,
  read,
  textsFile,
  textsXliff,
} from '../../scripts/translations.mjs';
import {targetsOf, unitsOf} from '../../scripts/xliff.mjs';

const file = (units) =>
  parse(
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file><body>${units}</body></file></xliff>`,
    'test.xlf',
  );

const unit = (id, source, rest = '') =>
  `<trans-unit id="${id}"><source>${source}</source>${rest}</trans-unit>`;

test('every shipped language is complete', () => {
  assert.deepEqual(problems(), []);
});

test('a unit is read with its text, state and public source', () => {
  const units = unitsOf(
    file(
      unit(
        'a',
        'over <x id="0" equiv-text="${n}"/>',
        '<target state="final"><x id="0" equiv-text="${n}"/>を超える</target><note from="lit-localize">number</note><note from="reviewer">a.example</note>',
      ) +
        unit('b', 'B', '<target>Bé</target>') +
        unit('c', 'C', '<target state="new"/>') +
        unit('d', 'D'),
    ),
  );
  const {source, target, state, note} = units.get('a');
  assert.deepEqual(
    [source, target, state, note],
    ['over {0}', '{0}を超える', 'final', 'a.example'],
  );
  assert.equal(units.get('b').state, 'translated');
  for (const id of ['c', 'd'])
    assert.deepEqual([units.get(id).target, units.get(id).state], ['', 'new']);
  assert.deepEqual(
    [...targetsOf(file(unit('d', 'D') + unit('b', 'B', '<target>Bé</target>')))],
    [['b', 'Bé']],
  );
});

test('what is missing or wrong is named with file and unit', () => {
  const xml = file(
    unit('none', 'A') +
      unit('empty', 'A', '<target state="translated"> </target>') +
      unit('odd', 'A', '<target state="signed-off">B</target>') +
      unit('unsourced', 'A', '<target state="final">B</target>') +
      unit('lost', 'A <x id="0" equiv-text="a"/>', '<target state="translated">B</target>') +
      unit('fine', 'A', '<target state="needs-review-translation">B</target>'),
  );
  const found = problemsOf('xliff/xx.xlf', unitsOf(xml));
  assert.equal(found.length, 4);
  for (const text of found) assert.match(text, /^xliff\/xx\.xlf /);
  assert.match(found[0], /no translation of: none, empty$/);
  assert.match(found[1], /state.*: odd$/);
  assert.match(found[2], /public source.*: unsourced$/);
  assert.match(found[3], /placeholder.*: lost$/);
});

test('a file of messages keeps states, and asks for a review where the English has changed', () => {
  const before = unitsOf(file(unit('a', 'Old') + unit('b', 'Same')));
  const text = messagesXliff(
    file(
      unit('a', 'New', '<target state="final">A</target>') +
        unit('b', 'Same', '<target state="final">B</target>') +
        unit('c', 'Added'),
    ),
    before,
  );
  const after = unitsOf(parse(text, 'test.xlf'));
  assert.deepEqual(
    [...after].map(([id, {state, target}]) => [id, state, target]),
    [
      ['a', 'needs-review-translation', 'A'],
      ['b', 'final', 'B'],
      ['c', 'new', ''],
    ],
  );
  assert.equal(messagesXliff(parse(text, 'test.xlf'), after), text, 'a second time');
});

test('a file of texts holds those of today, with what is known of each', () => {
  const known = new Map([
    ['mission/department/name', {source: 'Other', target: 'X', state: 'final', note: 'a.example'}],
    ['gone', {source: 'Gone', target: 'Y', state: 'final', note: ''}],
  ]);
  const units = unitsOf(parse(textsXliff('documents', 'it', known), 'test.xlf'));
  assert.deepEqual([...units.keys()], [...textsOf(englishDocuments()).keys()]);
  const {target, state, note} = units.get('mission/department/name');
  assert.deepEqual([target, state, note], ['X', 'needs-review-translation', 'a.example']);
  assert.equal(units.get('mission/mission/M0/description').state, 'new');
});

const contents = (xml) =>
  [...unitsOf(xml)].map(([id, {source, target, state, note}]) => [id, source, target, state, note]);

test('the files of the repository are as they would be written', () => {
  for (const language of languages().targets) {
    for (const kind of kinds) {
      const now = read(textsFile(kind, language));
      const again = parse(textsXliff(kind, language, unitsOf(now)), 'test.xlf');
      assert.deepEqual(contents(again), contents(now));
    }
    const messages = messagesFile(language);
    const again = parse(messagesXliff(read(messages), unitsOf(read(messages))), 'test.xlf');
    assert.deepEqual(contents(again), contents(read(messages)));
  }
});

test('a new language starts with every text of the site, and each placeholder as code', () => {
  const text = textsXliff('site', 'it');
  const units = unitsOf(parse(text, 'test.xlf'));
  assert.deepEqual(
    [units.get('page/nav.embed').source, units.get('page/nav.embed').state],
    ['Embed', 'new'],
  );
  assert.equal(units.get('script/studio.up').source, 'Move up: {name}');
  assert.match(text, /Move up: <x id="name" equiv-text="\{name\}"\/>/);
  assert.match(text, /<x id="1" equiv-text="&lt;glossary-term&gt;FP7&lt;\/glossary-term&gt;"\/>/);
  const [missing] = problemsOf('xliff/site/it.xlf', units);
  assert.match(missing, /^xliff\/site\/it\.xlf has no translation of: page\/title, page\/skip, /);
});

test('a text that has changed or gone is reported with its file', () => {
  const units = unitsOf(file(unit('a', 'Old') + unit('b', 'Same') + unit('gone', 'Gone')));
  const english = new Map([
    ['a', 'New'],
    ['b', 'Same'],
    ['c', 'Added'],
  ]);
  const [found, ...others] = differences('xliff/site/xx.xlf', units, english);
  assert.match(found, /^xliff\/site\/xx\.xlf is out of date.*: a, c, gone$/);
  assert.deepEqual(others, []);
  assert.deepEqual(
    differences('x', unitsOf(file(unit('b', 'Same'))), new Map([['b', 'Same']])),
    [],
  );
});

test('a named placeholder must be in its translation once', () => {
  const x = (id) => `<x id="${id}" equiv-text="{${id}}"/>`;
  const units = unitsOf(
    file(
      unit('lost', `${x('n')} px`, '<target>px</target>') +
        unit('renamed', `${x('n')} px`, `<target>${x('m')} px</target>`) +
        unit('fine', `${x('what')}: ${x('n')}`, `<target>${x('n')}: ${x('what')}</target>`),
    ),
  );
  assert.match(problemsOf('x', units).join(), /: lost, renamed$/);
});

test('documents get every text in every language, and keep what exists in one', () => {
  const {figures, mission, programmes} = allDocuments();
  assert.deepEqual(
    Object.keys(figures.figures[0].label),
    languages().all.toSorted((a, b) => (a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1)),
  );
  assert.deepEqual(figures.source.title, {en: 'European research and international cooperation'});
  assert.deepEqual(mission.department.replacedBy.name, {fr: 'Direction Europe et International'});
  assert.deepEqual(Object.keys(programmes.programmes[0].name), ['en']);
  assert.equal(textsOf(englishDocuments()).has('programmes/programmes/P1/name'), false);
});

test('a text is named by the ids on the way to it, and two of one name stop the build', () => {
  const document = {items: [{id: 'a', name: {en: 'A'}, more: [{en: 'B'}, 'C']}]};
  assert.deepEqual(
    [...textsOf({x: document})],
    [
      ['x/items/a/name', 'A'],
      ['x/items/a/more/0', 'B'],
    ],
  );
  const french = new Map([['x/items/a/name', 'Â']]);
  assert.deepEqual(translated({x: document}, {fr: french}).x, {
    items: [{id: 'a', name: {en: 'A', fr: 'Â'}, more: [{en: 'B'}, 'C']}],
  });
  const twice = {
    items: [
      {id: 'a', name: {en: 'A'}},
      {id: 'a', name: {en: 'B'}},
    ],
  };
  assert.throws(() => textsOf({x: twice}), /x\/items\/a\/name/);
});

test('what is not well-formed is named with its file', () => {
  assert.throws(() => parse('<xliff><file></xliff>', 'xliff/xx.xlf'), /xliff\/xx\.xlf/);
});

test('the directions of languages come with their messages', () => {
  const text = catalogues({targets: ['ar', 'he', 'zh-Hans'], all: ['en', 'ar', 'he', 'zh-Hans']});
  assert.match(text, /rightToLeft: readonly string\[\] = \['ar', 'he'\]/);
  assert.match(text, /import \{templates as zhHans\} from '\.\/locales\/zh-Hans\.js'/);
  assert.match(text, /'zh-Hans': zhHans,/);
});
