/**
 * The embed codes that we document, as readers paste them: complete, on one line, and the same after
 * Markdown and WordPress have been at them.
 */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {extname, join, relative} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {frameUrl, linkSnippet, scriptSnippet, tagSnippet} from '../../site/snippet.js';
import {PROCESSORS} from '../helpers/markdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TAG =
  '(?:key-figures|instrument-explainer|office-list|programme-list|european-participation|department-mission|glossary-list|glossary-term)';

const filesIn = (folder) =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(root, join(parentPath, name)));

/** Where somebody may copy an embed code from. */
const documented = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'site', 'stories', 'src', 'bin'].flatMap(filesIn),
].filter((name) => ['.md', '.html', '.js', '.mjs', '.ts'].includes(extname(name)));

const read = (name) => readFileSync(join(root, name), 'utf8');

const withTags = documented.filter((name) => new RegExp(`<${TAG}`).test(read(name)));

/** What is wrong with the tags of a text. */
const faultsIn = (text) => {
  const faults = [];
  const look = (what, pattern) => {
    for (const [found] of text.matchAll(new RegExp(pattern, 'g'))) faults.push(`${what}: ${found}`);
  };
  // Comments of the sources may break a line anywhere, but no tag with attributes.
  look('folded', `<${TAG}(?:\\s[\\w-]+(?:="[^"]*")?)*\\s*\\n[^<]*?[>=]`);
  look('folded at its end', `</${TAG}\\s+>`);
  look('folded before its content', `<${TAG}[^<>]*>\\s*\\n\\s*<a\\b`);
  look('self-closing', `<${TAG}(?:\\s[^<>]*)?/>`);
  look('empty', `<${TAG}(?:\\s[^<>]*)?>\\s*</${TAG}>`);
  return faults;
};

test('faults are found', () => {
  for (const wrong of [
    '<key-figures lang="fr"\n  ><a href="/">x</a></key-figures\n>',
    '<key-figures\n  lang="fr">',
    '<key-figures><a href="/">x</a></key-figures >',
    '<key-figures>\n  <a href="/">x</a>\n</key-figures>',
    '<office-list/>',
    '<office-list lang="fr" />',
    '<office-list></office-list>',
    '<office-list layout="map"> </office-list>',
  ]) {
    assert.notDeepEqual(faultsIn(wrong), [], wrong);
  }
  assert.deepEqual(faultsIn('<key-figures lang="fr"><a href="/">x</a></key-figures>'), []);
  assert.deepEqual(faultsIn('of `<key-figures>` and\n`<office-list>`'), []);
});

for (const name of withTags) {
  test(`every tag is complete and on one line: ${name}`, () => {
    assert.deepEqual(faultsIn(read(name)), []);
  });
}

/** The embed codes of the pages that people read, each in its own lines. */
const snippets = documented
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const text = read(name);
    const fenced = [...text.matchAll(/^```html\n(.*?)\n```$/gms)].flatMap(([, code]) =>
      code.split('\n'),
    );
    const inline = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
    return [...fenced, ...inline]
      .map((code) => code.trim())
      .filter((code) => new RegExp(`<${TAG}.*</|cooperation-widget"|<iframe`).test(code))
      .map((code) => ({name, code}));
  });

/** A document in a tag, which docs/loading.md says that Markdown spoils. */
const hasDocument = (code) => new RegExp(`^<${TAG}.*<script`).test(code);

const base = 'https://widgets.example/';
const attributes = {lang: 'fr', heading: 'A "b" & c'};
const generated = [
  tagSnippet(
    'key-figures',
    attributes,
    frameUrl(base, 'key-figures', attributes),
    'Chiffres clés',
  ).join(''),
  linkSnippet(frameUrl(base, 'office-list', {layout: 'map', only: 'O1 O2'}), 'Offices'),
].map((code) => ({name: 'site/snippet.js', code}));

test('there are embed codes in the README and in docs', () => {
  for (const part of ['<key-figures lang="fr"', 'cooperation-widget"', '<iframe']) {
    assert.ok(
      snippets.some(
        ({name, code}) => (name === 'README.md' && code.startsWith(part)) || code.includes(part),
      ),
      part,
    );
  }
  assert.ok(snippets.some(({name}) => name === 'docs/loading.md'));
});

for (const [processor, convert] of Object.entries(PROCESSORS)) {
  for (const {name, code} of [...snippets, ...generated].filter(({code}) => !hasDocument(code))) {
    test(`${processor} keeps what ${name} documents: ${code}`, () => {
      const html = convert(`Text before.\n\n${code}\n\nText after.\n`);
      assert.ok(html.includes(code), html);
      assert.match(html, /<p>Text after\.<\/p>/);
    });
  }

  test(`${processor} keeps a link on a line of its own`, () => {
    const address = `${base}embed/key-figures/?lang=fr`;
    const link =
      processor === 'wpautop' ? `<a href="${address}">Figures</a>` : `[Figures](${address})`;
    const html = convert(`Text before.\n\n${link}\n\nText after.\n`);
    assert.ok(html.includes(`<p><a href="${address}">Figures</a></p>`), html);
  });

  test(`${processor} breaks a tag that is folded`, () => {
    const folded =
      '<key-figures lang="fr"\n  ><a href="https://widgets.example/">Chiffres clés</a></key-figures\n>';
    const html = convert(`Text before.\n\n${folded}\n\nText after.\n`);
    assert.doesNotMatch(
      html,
      /<key-figures lang="fr"\s*><a [^>]*>Chiffres clés<\/a><\/key-figures\s*>/,
    );
  });
}

test('Markdown spoils a document in a tag, as docs/loading.md says', () => {
  const codes = snippets.map(({code}) => code).filter(hasDocument);
  assert.ok(codes.length > 0);
  for (const processor of ['markdown-it', 'commonmark']) {
    for (const code of codes) assert.ok(!PROCESSORS[processor](code).includes(code));
  }
});

test('a documented frame has all that it needs', () => {
  const frames = snippets.filter(({code}) => code.includes('<iframe '));
  assert.ok(frames.length > 0);
  for (const {name, code} of frames) {
    for (const part of [
      / src="[^"]*\/embed\/[a-z-]+\/(?:[a-z]{2,3}(?:-[\w-]+)?\/|\?(?:[^"]*[&;])?lang=)/,
      / title="./,
      / lang="[a-z]/,
      / width="\d/,
      / height="\d/,
      / allow="[^"]*clipboard-write/,
    ]) {
      assert.match(code, part, name);
    }
    assert.match(code, /<\/iframe>/, name);
  }
  const row = read('README.md').match(/^.*<iframe.*$/m)[0];
  assert.match(row, /\]\(docs\/frames\.md\)/, 'the README says where there is more');
});

test('the README begins with one line for the head, one address and one tag', () => {
  const screen = read('README.md').split('\n## ')[0];
  assert.ok(screen.split('\n').length <= 26, 'the first screen is short');
  const codes = [...screen.matchAll(/```(?:html)?\n(.*?)\n```/gs)].map(([, code]) => code);
  assert.deepEqual(codes, [
    scriptSnippet(base),
    frameUrl(base, 'key-figures', {}),
    tagSnippet(
      'key-figures',
      {lang: 'fr'},
      frameUrl(base, 'key-figures', {lang: 'fr'}),
      'Chiffres clés',
    ).join(''),
  ]);
});
