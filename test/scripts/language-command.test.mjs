/** The command `language`: what it writes for translators and for pages, and what it refuses. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {runInNewContext} from 'node:vm';
import {root} from '../../scripts/setup.mjs';
import {englishDocuments, languages} from '../../scripts/translations.mjs';
import {textsOf} from '../../scripts/document-texts.mjs';
import {fillIn, languageScript, LANGUAGES, run as runIn} from '../helpers/translated.mjs';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
});
after(() => rmSync(folder, {recursive: true}));

const run = (...args) => runIn(args, folder);
const write = (name, text) => writeFileSync(join(folder, name), text);

/** The languages that a script adds to an empty page. */
const added = (script) => {
  const page = {Intl};
  runInNewContext(script, page);
  return page[Symbol.for('cooperation-widgets')]?.languages ?? readPage(page);
};
const readPage = (page) =>
  runInNewContext('globalThis[Symbol.for("cooperation-widgets")].languages', page);

const polish = () => fillIn(run('language', 'new', 'pl').stdout, LANGUAGES.pl);

test('new writes every message and every text of the documents', () => {
  const {status, stderr} = run('language', 'new', 'pl', '--out', 'new.xlf');
  assert.equal(status, 0);
  assert.match(stderr, /texts to translate into Polish/);
  const xliff = readFileSync(join(folder, 'new.xlf'), 'utf8');
  const ids = [...xliff.matchAll(/<trans-unit id="([^"]+)"/g)].map(([, id]) => id);
  for (const id of textsOf(englishDocuments()).keys()) assert.ok(ids.includes(id), id);
  assert.ok(ids.includes('figures.heading'));
  assert.equal(xliff.match(/<target state="needs-translation"\/>/g).length, ids.length);
  assert.match(xliff, /target-language="pl"/);
  assert.match(xliff, /<source>over <x id="0" equiv-text="\$\{number\}"\/><\/source>/);
  assert.match(xliff, /<note from="developer">a rank, as in: no\. 1<\/note>/);
  // Nothing is overwritten.
  assert.equal(run('language', 'new', 'pl', '--out', 'new.xlf').status, 2);
});

test('a variety starts with the texts of its base and keeps what differs', () => {
  const xliff = run('language', 'new', 'pt-PT').stdout;
  assert.match(
    xliff,
    /<target state="needs-review-translation">Números-chave|<target state="needs-review-translation">[^<]*ão/,
  );
  write('same.xlf', xliff);
  const same = run('language', 'build', 'same.xlf');
  assert.equal(same.status, 0);
  assert.match(same.stderr, /0 texts that differ from/);
  const {
    'pt-PT': {base, message},
  } = added(same.stdout);
  assert.equal(base, 'pt-BR');
  assert.equal(message('Key figures'), undefined);

  const {'zh-Hant': traditional} = added(languageScript('zh-Hant'));
  assert.equal(traditional.base, 'zh-Hans');
  assert.match(traditional.message('International influence'), /國際/);
});

test('build writes a script with the messages, by their English', () => {
  write('pl.xlf', polish());
  const {status, stdout, stderr} = run('language', 'build', 'pl.xlf', '--out', 'pl.js');
  assert.deepEqual([status, stdout], [0, '']);
  const count = polish().split('<trans-unit').length - 1;
  assert.ok(count > 200);
  assert.ok(stderr.includes(`Polish (pl): ${count} texts`), stderr);
  const script = readFileSync(join(folder, 'pl.js'), 'utf8');
  assert.equal(script[0], '\ufeff');
  const {pl} = added(script);
  assert.deepEqual([pl.base, pl.rtl], ['en', false]);
  assert.equal(pl.message('Key figures'), 'Kluczowe dane');
  assert.equal(pl.message('over {0}'), 'over {0} (pl)');
  assert.equal(pl.message('nothing of ours'), undefined);
  assert.equal(added(languageScript('fa')).fa.rtl, true);
});

test('a text is translated by its place where its English has several translations', () => {
  const {pl} = added(languageScript('pl'));
  const document = {
    figures: [{id: 'K2', label: {en: 'International Associated Laboratories', fr: 'x'}}],
    instruments: [{id: 'I3', name: {en: 'International Associated Laboratories', fr: 'x'}}],
  };
  pl.fill(document);
  assert.equal(document.figures[0].label.pl, 'Międzynarodowe laboratoria stowarzyszone');
  assert.equal(document.instruments[0].name.pl, 'Laboratoria (instrument)');
});

test('country names and alphabetical order come from Intl', () => {
  const {pl} = added(languageScript('pl'));
  const office = (id, city, country, name) => ({
    id,
    city: {en: city},
    country,
    countryName: {en: name},
  });
  const document = {
    offices: [
      office('us', 'Washington', 'US', 'United States'),
      office('cn', 'Beijing', 'CN', 'China'),
      office('be', 'Brussels', 'BE', 'Belgium'),
    ],
    order: {},
    countryOrder: {},
  };
  pl.fill(document);
  assert.deepEqual(
    document.offices.map(({countryName}) => countryName.pl),
    ['Stany Zjednoczone', 'Chiny', 'Belgia'],
  );
  // Bruksela, Łódź, Pekin: by letters alone, Ł would come last.
  assert.deepEqual([...document.order.pl], ['be', 'us', 'cn']);
  assert.deepEqual([...document.countryOrder.pl], ['be', 'cn', 'us']);
});

const WRONG = [
  [
    'a missing unit',
    (it) => it.replace(/<trans-unit id="figures\.heading">[^]*?<\/trans-unit>/, ''),
    /^pl\.xlf: figures\.heading: missing\. Expected “Key figures” in Polish\.$/m,
  ],
  [
    'an empty target',
    (it) => it.replace('>Kluczowe dane<', '> <'),
    /^pl\.xlf:\d+: figures\.heading: no translation\. Expected “Key figures” in Polish\.$/m,
  ],
  [
    'a lost placeholder',
    (it) => it.replace(/(<target state="translated">)over <x[^>]*\/>/, '$1powyżej'),
    /^pl\.xlf:\d+: qualifier\.gt: placeholders differ\. Expected <x id="0"\/>, each once; found none\.$/m,
  ],
  [
    'a changed placeholder',
    (it) => it.replace(/(<target state="translated">over <x id=)"0"/, '$1"1"'),
    /qualifier\.gt: placeholders differ.*found <x id="1"\/>/,
  ],
  [
    'markup as text',
    (it) => it.replace('>Kluczowe dane<', '>&lt;b>Kluczowe&lt;/b> dane<'),
    /figures\.heading: markup would be shown/,
  ],
  [
    'an element',
    (it) => it.replace('>Kluczowe dane<', '><g id="1">Kluczowe</g> dane<'),
    /figures\.heading: <g> is not supported/,
  ],
  [
    'plural rules',
    (it) => it.replace('>Kluczowe dane<', '>{count, plural, one {dana} other {dane}}<'),
    /figures\.heading: plural rules are not supported/,
  ],
  [
    'outdated English',
    (it) => it.replace('<source>Key figures<', '<source>Main figures<'),
    /figures\.heading: its English is “Main figures”, but now “Key figures”/,
  ],
  [
    'the tag of a built-in language',
    (it) => it.replaceAll('target-language="pl"', 'target-language="fr"'),
    /^pl\.xlf:3: target-language: "fr" \(French\) is built in\. Expected another language/m,
  ],
  [
    'two languages',
    (it) => it.replace('target-language="pl"', 'target-language="cs"'),
    /^pl\.xlf:\d+: target-language="pl"\. Expected "cs", as in line 3\.$/m,
  ],
  [
    'no language',
    (it) => it.replaceAll(' target-language="pl"', ''),
    /pl\.xlf:3: <file> has no target-language/,
  ],
  [
    'a tag that is none',
    (it) => it.replaceAll('target-language="pl"', 'target-language="polish!"'),
    /"polish!" is not a BCP 47 language tag/,
  ],
  [
    'an unknown language',
    (it) => it.replaceAll('target-language="pl"', 'target-language="xx"'),
    /"xx" is not the tag of a known language/,
  ],
  [
    'another source language',
    (it) => it.replaceAll('source-language="en"', 'source-language="fr"'),
    /source-language="fr"\. Expected "en"/,
  ],
  ['broken XML', (it) => it.replace('</body>', ''), /^pl\.xlf:\d+: not well-formed XML/m],
  ['another kind of file', () => '<html/>', /no <file> element\. Expected an XLIFF 1\.2 file/],
];

for (const [what, change, message] of WRONG) {
  test(`build refuses ${what}`, () => {
    const xliff = polish();
    const changed = change(xliff);
    assert.notEqual(changed, xliff);
    rmSync(join(folder, 'refused.js'), {force: true});
    write('pl.xlf', changed);
    const {status, stdout, stderr} = run('language', 'build', 'pl.xlf', '--out', 'refused.js');
    assert.equal(status, 1);
    assert.match(`${stdout}${stderr}`, message);
    assert.equal(existsSync(join(folder, 'refused.js')), false);
  });
}

test('a translation is brought up to date without losing what is done', () => {
  const old = polish()
    .replace('<source>Key figures<', '<source>Main figures<')
    .replace(/<trans-unit id="words\.number">[^]*?<\/trans-unit>/, '');
  write('old.xlf', old);
  const {stdout} = run('language', 'new', 'pl', '--from', 'old.xlf');
  assert.match(
    stdout,
    /<source>Key figures<\/source>\s*<target state="needs-review-translation">Kluczowe dane</,
  );
  assert.match(
    stdout,
    /<trans-unit id="words\.number">\s*<source>Number<\/source>\s*<target state="needs-translation"\/>/,
  );
  assert.match(
    stdout,
    /<target state="translated">over <x id="0" equiv-text="\$\{number\}"\/> \(pl\)</,
  );
});

test('a language that is not one’s own, or no language, is refused with exit code 2', () => {
  for (const [args, message] of [
    [['language'], /language new <tag>/],
    [['language', 'add', 'pl'], /language new <tag>/],
    [['language', 'new'], /Name one language/],
    [['language', 'new', 'pl', 'cs'], /Name one language/],
    [['language', 'new', 'pl_PL'], /"pl_PL" is not a BCP 47/],
    [['language', 'new', 'PL'], /Write "pl"/],
    [['language', 'new', 'xx'], /not the tag of a known language/],
    [['language', 'build'], /Name one XLIFF file/],
    [['language', 'build', 'none.xlf'], /none\.xlf cannot be read: there is no such file/],
    ...languages().all.map((tag) => [['language', 'new', tag], /is built in/]),
  ]) {
    const {status, stderr} = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

test('the packed package has everything that the command needs', () => {
  const npm = (...args) => spawnSync('npm', args, {cwd: root, encoding: 'utf8'});
  const packed = npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  assert.equal(packed.status, 0, packed.stderr);
  const [{filename}] = JSON.parse(packed.stdout);
  assert.equal(spawnSync('tar', ['-xzf', filename], {cwd: folder}).status, 0);
  const command = join(folder, 'package', 'bin', 'cooperation-widgets.mjs');
  const {status, stdout} = spawnSync(process.execPath, [command, 'language', 'new', 'pl'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.equal(stdout, run('language', 'new', 'pl').stdout);
});
