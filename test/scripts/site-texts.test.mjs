/** The texts of the site: what is extracted from its pages, and that no page has others. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {parse} from 'parse5';
import {root} from '../../scripts/setup.mjs';
import {PAGES, siteLanguages, siteTexts, textsIn} from '../../scripts/site-texts.mjs';
import {allSiteTexts, languages} from '../../scripts/translations.mjs';

const entries = (html) => Object.fromEntries(textsIn(html));

test('the content and the attributes of a page are extracted by key', () => {
  assert.deepEqual(
    entries(`<title data-text="title">The page</title>
      <p data-text="lead">
        One&nbsp;text
        over two lines.
      </p>
      <nav aria-label="On this page" data-aria-label-text="nav"><a href="x">x</a></nav>`),
    {
      title: {text: 'The page', markup: []},
      lead: {text: 'One\u00a0text over two lines.', markup: []},
      nav: {text: 'On this page', markup: []},
    },
  );
});

test('an element in a text is a placeholder with its markup', () => {
  assert.deepEqual(entries('<p data-text="a">See <b lang="fr">UMI</b>, <i>LIA</i>.</p>').a, {
    text: 'See {0}, {1}.',
    markup: ['<b lang="fr">UMI</b>', '<i>LIA</i>'],
  });
});

test('a key stands for one text', () => {
  assert.equal(textsIn('<p data-text="a">A</p><b data-text="a">A</b>').size, 1);
  assert.throws(() => textsIn('<p data-text="a">A</p><b data-text="a">B</b>'), /key a/);
});

/** The words of a page that no translation would reach. */
const untranslated = (html) => {
  const found = [];
  const visit = (node) => {
    const has = (name, value) =>
      node.attrs?.some((it) => it.name === name && (value === undefined || it.value === value));
    // A widget translates itself; what is inside is its link, for browsers without scripts.
    if (has('data-text') || has('translate', 'no') || node.nodeName.includes('-')) return;
    if (['script', 'style', 'code'].includes(node.nodeName)) return;
    if (node.nodeName === '#text' && /\p{L}/u.test(node.value)) found.push(node.value.trim());
    for (const {name, value} of node.attrs ?? []) {
      const isText = ['alt', 'aria-label', 'title', 'placeholder'].includes(name);
      if (isText && value && !has(`data-${name}-text`)) found.push(value);
    }
    node.childNodes?.forEach(visit);
  };
  visit(parse(html));
  return found;
};

test('every word of a page is translated', () => {
  assert.deepEqual(untranslated('<p>Left out</p><nav aria-label="Also"></nav>'), [
    'Left out',
    'Also',
  ]);
  for (const page of Object.values(PAGES)) {
    assert.deepEqual(untranslated(readFileSync(join(root, page), 'utf8')), [], page);
  }
});

test('scripts show only texts that exist, and every text is shown', () => {
  const scripts = readdirSync(join(root, 'site'), {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(root, 'site', file), 'utf8'))
    .join('\n');
  const pages = Object.values(PAGES).map((file) => readFileSync(join(root, file), 'utf8'));
  const keys = [...siteTexts()['site/english.json'].keys()]
    .filter((id) => id.startsWith('script/'))
    .map((id) => id.slice('script/'.length));
  const calls = [...scripts.matchAll(/\btext\((?:\w+ \? )?'([\w.-]+)'(?: : '([\w.-]+)')?/g)]
    .flatMap(([, ...names]) => names)
    .filter(Boolean)
    // The catalogue has a function of this name for texts of its own.
    .filter((name) => !name.includes('/'));
  assert.ok(calls.length > 20);
  assert.deepEqual(
    calls.filter((key) => !keys.includes(key)),
    [],
  );
  // A line is labelled by its kind, which is in the markup.
  const kinds = pages.flatMap((html) => [...html.matchAll(/data-line="(\w+)"/g)]);
  const shown = new Set([...calls, ...kinds.map(([, kind]) => kind)]);
  assert.deepEqual(
    keys.filter((key) => !shown.has(key)),
    [],
  );
});

test('languages have their names and directions, English first', () => {
  const texts = new Map([
    ['page/title', 'T'],
    ['catalogue/key-figures/summary', 'S'],
  ]);
  const site = siteLanguages({en: texts, ar: texts, fr: texts, 'pt-BR': texts, de: texts});
  assert.deepEqual(Object.keys(site), ['en', 'de', 'fr', 'pt-BR', 'ar']);
  assert.deepEqual(site.ar, {
    name: 'العربية',
    dir: 'rtl',
    page: {title: 'T'},
    catalogue: {'key-figures/summary': 'S'},
  });
  assert.equal(site.fr.name, 'Français');
});

test('the site has every text in every language', () => {
  const [[, english], ...others] = Object.entries(allSiteTexts());
  assert.equal(others.length, languages().targets.length);
  for (const [language, texts] of others) {
    assert.deepEqual([...texts.keys()], [...english.keys()], language);
  }
});
