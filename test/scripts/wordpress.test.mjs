/**
 * What the WordPress plugin is packed from: options, translations, archive, PHP. The plugin in a real
 * WordPress: `npm run test:wordpress`.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {findProgram} from '../../scripts/chromium.mjs';
import {root} from '../../scripts/setup.mjs';
import {readWidgets} from '../../scripts/widget-pages.mjs';
import {
  extract,
  keyOf,
  placeholdersIn,
  printJson,
  printMo,
  printPo,
  readPo,
} from '../../scripts/wordpress/gettext.mjs';
import {pluginFiles} from '../../scripts/wordpress/pack.mjs';

const php = findProgram('php');

/** The pairs in a `.mo` file, found as WordPress finds them: by the distances between its tables. */
const readMo = (bytes) => {
  const [originals, translations, , hashes] = [12, 16, 20, 24].map((at) => bytes.readUInt32LE(at));
  const count = bytes.readUInt32LE(8);
  assert.equal(translations - originals, count * 8);
  assert.equal(hashes - translations, count * 8);
  const text = (table, i) => {
    const at = bytes.readUInt32LE(table + i * 8 + 4);
    return bytes.toString('utf8', at, at + bytes.readUInt32LE(table + i * 8));
  };
  return new Map(
    Array.from({length: count}, (_, i) => [text(originals, i), text(translations, i)]),
  );
};

describe('the WordPress plugin', () => {
  let files;
  let messages;
  let table;

  before(async () => {
    ({files, messages, table} = await pluginFiles());
  });

  it('offers every widget with every attribute of the manifest', () => {
    for (const {tagName, attributes} of readWidgets()) {
      assert.deepEqual(
        Object.keys(table.widgets[tagName].options),
        attributes.map(({name}) => name),
      );
    }
    assert.deepEqual(
      Object.keys(table.widgets),
      readWidgets().map(({tagName}) => tagName),
    );
  });

  it('knows what kind of value each takes', () => {
    const {options} = table.widgets['office-list'];
    const kinds = Object.fromEntries(Object.entries(options).map(([name, {type}]) => [name, type]));
    assert.deepEqual(
      {...kinds},
      {
        ...kinds,
        layout: 'choice',
        sort: 'choice',
        'heading-level': 'choice',
        theme: 'choice',
        region: 'list',
        only: 'list',
        actions: 'list',
        'structured-data': 'flag',
        debug: 'flag',
        heading: 'text',
        src: 'text',
        integrity: 'text',
      },
    );
    assert.deepEqual(options['heading-level'].values, ['2', '3', '4', '5', '6']);
    assert.deepEqual(options.layout.values, ['list', 'map', 'table']);
    assert.equal(options.heading.empty, true);
    assert.equal(table.widgets['glossary-term'].inline, true);
  });

  it('names each widget like its frame page', () => {
    for (const [tag, {inline, headings}] of Object.entries(table.widgets)) {
      for (const [code, title] of inline ? [] : Object.entries(headings)) {
        const page = readFileSync(join(root, 'dist', 'embed', tag, code, 'index.html'), 'utf8');
        assert.ok(page.includes(`<title>${title}</title>`), `${tag} ${code}: ${title}`);
      }
    }
    assert.equal(table.widgets['programme-list'].titles.fr, 'Programmes');
  });

  it('brings along what its pages load, and neither tests nor source maps', () => {
    for (const name of ['embed.js', 'check.js', 'frame.js', 'embed/key-figures/fr/index.html']) {
      assert.ok(files.has(`files/${name}`), name);
    }
    const unwanted = [...files.keys()].filter((path) => /^test\/|\.map$|\.po$|places/.test(path));
    assert.deepEqual(unwanted, []);
    assert.match(files.get('cooperation-widgets.php').toString(), /Version: +[1-9\d]+\.\d+\.\d+\n/);
    const readme = files.get('readme.txt').toString();
    assert.doesNotMatch(readme, /Stable tag: 0\.0\.0|%/);
    for (const {tagName} of readWidgets()) assert.ok(readme.includes(`\`${tagName}\``), tagName);
  });

  it('has every text in its own domain', () => {
    const own = [...files].filter(([path]) => /^(?!files\/).*\.(php|js)$/.test(path));
    const calls = own.flatMap(([, content]) => [
      ...content
        .toString()
        .matchAll(/(?<![\w$])(?:esc_(?:html|attr))?__\(\s*('(?:[^'\\]|\\.)*')([^)]*)/g),
    ]);
    assert.ok(calls.length > 80);
    for (const [call, , rest] of calls)
      assert.match(rest, /^,\s*'cooperation-widgets'[\s,]*$/, call);
  });

  it('is translated with the placeholders of the texts', () => {
    const folder = join(root, 'integrations', 'wordpress', 'languages');
    const known = new Map(messages.map((message) => [keyOf(message), message.id]));
    for (const name of readdirSync(folder)) {
      const translations = readPo(readFileSync(join(folder, name), 'utf8'));
      assert.ok(translations.size > 50, name);
      for (const [key, text] of translations) {
        if (!known.has(key)) continue;
        assert.deepEqual(placeholdersIn(text), placeholdersIn(known.get(key)), key);
      }
    }
  });

  it('is valid PHP', {skip: !php && 'Not checked: PHP was not found.'}, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'php-'));
    try {
      const sources = [...files].filter(([path]) => path.endsWith('.php'));
      assert.ok(sources.length > 10);
      await Promise.all(
        sources.map(async ([path, content]) => {
          const file = join(folder, path.replaceAll('/', '_'));
          writeFileSync(file, content);
          await promisify(execFile)(php, ['-l', file]);
        }),
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('translations', () => {
  const source = `<?php
    /* translators: 1: a name. */
    sprintf( __( 'It\\'s “%1$s”.', 'cooperation-widgets' ), $x );
    esc_html__( 'Twice', 'cooperation-widgets' ); __( "Twice", 'cooperation-widgets' );
    __( 'Another plugin', 'another' );`;

  const messages = extract(new Map([['a.php', source]]));

  it('are extracted once, with notes', () => {
    assert.deepEqual(
      messages.map(({id, note}) => ({id, note})),
      [
        {id: "It's “%1$s”.", note: '1: a name.'},
        {id: 'Twice', note: undefined},
      ],
    );
  });

  it('survive every format', () => {
    const translations = new Map([
      ["It's “%1$s”.", 'C’est « %1$s ».'],
      ['Twice', 'Deux "fois" \\ sur\ndeux lignes'],
    ]);
    const po = printPo(messages, {language: 'fr_FR', translations});
    assert.deepEqual(readPo(po), translations);
    const mo = readMo(printMo(translations, {version: '1', language: 'fr_FR'}));
    assert.match(mo.get(''), /charset=UTF-8/);
    mo.delete('');
    assert.deepEqual(mo, translations);
    const json = JSON.parse(printJson(translations, 'fr_FR'));
    assert.deepEqual(json.locale_data.messages.Twice, [translations.get('Twice')]);
  });
});
