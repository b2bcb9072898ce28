/** The frame pages as they are built: what is in them without a script, and with an address. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {framePages} from '../../dist/frame-pages.mjs';
import {allDocuments} from '../../scripts/translations.mjs';

const documents = allDocuments();
const read = (name) => documents[name];

const pages = framePages({});
const page = (tag, language) =>
  pages.get(`embed/${tag}/${language ? `${language}/` : ''}index.html`);

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'zh-Hans'];

const TAGS = [...pages.keys()].flatMap(
  (path) => /^embed\/([\w-]+)\/index\.html$/.exec(path)?.[1] ?? [],
);

/** The facts on the page of one language as text. */
const facts = (tag, language) => {
  const [, html] = /<div data-facts[^>]*>(.*?)\n<\/div>/s.exec(page(tag, language));
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
};

const escaped = (text) => text.replaceAll('&', '&amp;').replace(/\s+/g, ' ');

for (const language of ['en', 'fr']) {
  test(`every figure is there, with its conditions, in ${language}`, () => {
    const text = facts('key-figures', language);
    for (const {label, note, condition} of read('figures').figures) {
      for (const part of [label, note, condition].filter(Boolean)) {
        assert.ok(text.includes(escaped(part[language])), part[language]);
      }
    }
  });

  test(`every instrument is there, and what became of it, in ${language}`, () => {
    const text = facts('instrument-explainer', language);
    for (const {acronym, name, description, replacedBy, reference} of read('instruments')
      .instruments) {
      if (reference) continue;
      for (const part of [acronym, name[language], description[language], replacedBy?.acronym]) {
        assert.ok(part === undefined || text.includes(escaped(part)), part);
      }
    }
  });

  test(`every office is there, and no clock, in ${language}`, () => {
    const text = facts('office-list', language);
    for (const {city} of read('offices').offices) assert.ok(text.includes(city[language]));
    assert.doesNotMatch(text, /clock|horloge|\d:\d\d/);
  });
}

test('no value stands without its qualifier', () => {
  assert.match(
    facts('key-figures', 'en'),
    /around 55,000 .*over 200 .*over half .*around 50 .*over 1,250 /,
  );
  assert.match(
    facts('key-figures', 'fr'),
    /environ 55 000 .*plus de 200 .*plus de la moitié .*environ 50 .*plus de 1 250 /,
  );
});

test('words in different elements are apart, without any style', () => {
  // Japanese and Chinese have no blanks; notes begin a line of their own.
  const joined =
    /[^\s>]<\/(?:span|b|a|time)>(?:<\/?(?:span|b|a|time)\b(?![^>]*"(?:note|item-source)")[^>]*>)+[\p{L}\p{N}]/gu;
  for (const tag of TAGS) {
    for (const language of ['en', 'fr', 'ar']) {
      const [, html] = /<div data-facts[^>]*>(.*?)\n<\/div>/s.exec(page(tag, language));
      assert.deepEqual(html.match(joined) ?? [], [], `${tag} in ${language}`);
    }
  }
});

test('every page says where its facts come from, and that they are not dated', () => {
  for (const tag of ['key-figures', 'instrument-explainer', 'office-list']) {
    assert.match(facts(tag, 'en'), /Source: CNRS, European research .* not dated/);
    assert.match(facts(tag, 'fr'), /Source : CNRS, .* non datées/);
    assert.ok(page(tag, 'fr').includes(`href="${read('figures').source.url}"`));
  }
});

test('nothing in a page needs an exception to a strict policy', () => {
  for (const [path, text] of pages) {
    if (!path.endsWith('.html')) continue;
    assert.doesNotMatch(text, /\sstyle=|<style|\son\w+=|javascript:/i, path);
    assert.doesNotMatch(text, /<script(?![^>]*\ssrc=)[^>]*>/, path);
    assert.doesNotMatch(text, /\[object|undefined|null/, path);
    assert.match(text, /<meta name="robots" content="noindex">/, path);
    assert.doesNotMatch(text, /canonical|oembed/, path);
  }
});

test('a page is in one language from its first line on', () => {
  assert.ok(TAGS.length >= 7);
  for (const tag of TAGS) {
    for (const language of [undefined, ...LANGUAGES]) {
      const text = page(tag, language);
      const code = language ?? 'en';
      const direction = code === 'ar' ? 'rtl' : 'ltr';
      assert.match(
        text,
        new RegExp(`^\ufeff<!doctype html>\\n<html lang="${code}" dir="${direction}">`),
      );
      const [, title] = /<title>(.*?)<\/title>/.exec(text);
      const headings = [...text.matchAll(/<h1[^>]*>(.*?)<\/h1>/g)].map(([, heading]) => heading);
      assert.deepEqual(headings, [title], `${tag} ${code}`);
      // Before the other languages are named, nothing is in one of them but marked originals.
      const [before] = text.split('<nav>');
      assert.doesNotMatch(before.replace(/<span lang=.*?<\/span>/gs, ''), /hreflang/);
    }
    assert.match(page(tag, 'fr'), /[éèà]/, tag);
    assert.match(page(tag, 'ar'), /<title>[\u0600-\u06ff ]+<\/title>/, tag);
  }
});

test('every page leads to the same one in every other language', () => {
  for (const tag of TAGS) {
    for (const language of [undefined, ...LANGUAGES]) {
      const [, index] = /<nav>(.*?)<\/nav>/s.exec(page(tag, language));
      const links = [...index.matchAll(/<a href="([^"]*)" target="_self" lang="([^"]*)"/g)];
      const others = LANGUAGES.filter((code) => code !== (language ?? 'en'));
      assert.deepEqual(
        links.map(([, , code]) => code),
        others,
      );
      for (const [, href, code] of links) {
        const from = `https://x/embed/${tag}/${language ? `${language}/` : ''}`;
        const {pathname} = new URL(href, from);
        assert.ok(pages.has(`${pathname.slice(1)}index.html`), `${from} ${href}`);
        assert.equal(pathname, `/embed/${tag}/${code}/`);
      }
    }
  }
  assert.match(page('key-figures', 'fr'), />Deutsch<.*>日本語</s);
});

test('every table says what it is a table of', () => {
  for (const [path, text] of pages) {
    const tables = text.match(/<table/g) ?? [];
    const captions = text.match(/<caption>[^<]+<\/caption>/g) ?? [];
    assert.equal(captions.length, tables.length, path);
  }
  assert.equal(page('key-figures', 'en').match(/<table/g).length, 3);
});

test('the address of every link can be read, where nothing opens it', () => {
  for (const tag of TAGS) {
    const [, html] = /<div data-facts[^>]*>(.*?)\n<\/div>/s.exec(page(tag, 'en'));
    const links = [...html.matchAll(/<a href="(http[^"]*)"/g)].map(([, href]) => href);
    assert.ok(links.length > 0, tag);
    for (const href of links) {
      assert.ok(html.includes(`<span class="address" dir="ltr">${href}</span>`), href);
    }
  }
});

const BASE = 'https://widgets.example/v1/';

test('with an address every page names its own, those of its translations and its oEmbed', () => {
  const files = framePages({base: new URL(BASE)});
  for (const [language, title] of [
    ['', 'Key figures'],
    ['en/', 'Key figures'],
    ['fr/', 'Chiffres clés'],
  ]) {
    const text = files.get(`embed/key-figures/${language}index.html`);
    const href = `${BASE}embed/key-figures/${language}`;
    assert.ok(text.includes(`<link rel="canonical" href="${href}">`));
    for (const code of LANGUAGES) {
      assert.ok(text.includes(`hreflang="${code}" href="${BASE}embed/key-figures/${code}/"`));
    }
    assert.ok(text.includes(`hreflang="x-default" href="${BASE}embed/key-figures/"`));
    assert.doesNotMatch(text, /noindex/);

    const [, oEmbed] = /type="application\/json\+oembed" href="([^"]*)"/.exec(text);
    assert.ok(oEmbed.startsWith(BASE));
    const answer = JSON.parse(files.get(oEmbed.slice(BASE.length)));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, title);
    assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
    const [quotation, frame] = answer.html.split('</blockquote>');
    assert.match(frame, /^<iframe [^<>]*><\/iframe>$/);
    assert.match(frame, / allow="clipboard-write"/);
    assert.ok(frame.includes(`src="${href}" title="${title}"`));
    // WordPress loads the script that listens to frames only where it finds this class, and takes
    // the first quotation; elsewhere nothing but the frame shows.
    assert.equal(
      quotation,
      `<blockquote class="wp-embedded-content" hidden><a href="${href}">${title}</a>`,
    );
  }
});

test('there is a response for each layout in each language, with a frame and a picture of it', () => {
  const pictures = {'pictures/office-list-map.webp': {width: 1032, height: 600}};
  const files = framePages({base: new URL(BASE), pictures});
  for (const layout of ['list', 'map', 'table']) {
    const answer = JSON.parse(files.get(`oembed/office-list/fr/${layout}.json`));
    assert.ok(answer.html.includes(`src="${BASE}embed/office-list/fr/?layout=${layout}"`));
    assert.equal(answer.title, 'Bureaux de représentation à l’étranger');
    const picture = layout === 'map' ? `${BASE}pictures/office-list-map.webp` : undefined;
    assert.equal(answer.thumbnail_url, picture);
    assert.equal(answer.thumbnail_width, picture && 1032);
  }
  assert.ok(!files.has('oembed/office-list/fr/bars.json'));
});

test('in some languages only, pages and links are in these, and the one without a language too', () => {
  const files = framePages({codes: ['fr', 'de'], tags: ['key-figures'], base: new URL(BASE)});
  assert.deepEqual([...files.keys()].filter((path) => path.startsWith('embed/')).sort(), [
    'embed/frame.css',
    'embed/key-figures/de/index.html',
    'embed/key-figures/fr/index.html',
    'embed/key-figures/index.html',
  ]);
  const text = files.get('embed/key-figures/index.html');
  assert.match(text, /<html lang="fr"/);
  assert.deepEqual(
    [...text.matchAll(/hreflang="([^"]*)"/g)].map(([, code]) => code),
    ['x-default', 'fr', 'de', 'de'],
  );
});

test('a document of your own takes the place of the bundled one, with its own heading', () => {
  const document = {
    format: 1,
    source: {
      title: 'Zahlen',
      publisher: 'Uni',
      url: 'https://uni.example/',
      retrieved: '2026-01-01',
    },
    heading: {de: 'Unsere Zahlen', en: 'Our figures'},
    figures: [
      {id: 'a', value: 7, qualifier: 'eq', unit: 'thing', measure: 'count', label: 'Dinge'},
    ],
  };
  const files = framePages({own: {'key-figures': document}, snippets: true});
  const text = files.get('embed/key-figures/de/index.html');
  assert.match(text, /<title>Unsere Zahlen<\/title>/);
  assert.match(text, /7[^]*Dinge/);
  assert.doesNotMatch(text, /392/);
  assert.match(files.get('embed/office-list/de/index.html'), /Peking/);
  const snippet = files.get('static/key-figures/de.html');
  assert.match(snippet, /^<div [^>]*lang="de" dir="ltr">\n<h2>Unsere Zahlen<\/h2>/);
  assert.match(snippet, /Dinge[^]*https:\/\/uni\.example\//);
  assert.doesNotMatch(snippet, /<script|<style|style=/);
});
