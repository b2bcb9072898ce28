/** The frame pages as they are built: what is in them without a script, and with an address. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {framePages} from '../../scripts/build-pages.mjs';
import {allDocuments} from '../../scripts/translations.mjs';

const documents = allDocuments();
const read = (name) => documents[name];

const pages = await framePages(undefined);
const page = (tag) => pages.get(`embed/${tag}/index.html`);

/** The facts of one language as text. */
const facts = (tag, language) => {
  const [, html] = new RegExp(
    `<div data-facts lang="${language}"[^>]*>(.*?</p>)\n</div>\n<`,
    's',
  ).exec(page(tag));
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
    /around 55,000 .*over 200 .*over 50% .*around 50 .*over 1,250 /,
  );
  assert.match(
    facts('key-figures', 'fr'),
    /environ 55 000 .*plus de 200 .*plus de 50 % .*environ 50 .*plus de 1 250 /,
  );
});

test('every page says where its facts come from, and that they are not dated', () => {
  for (const tag of ['key-figures', 'instrument-explainer', 'office-list']) {
    assert.match(facts(tag, 'en'), /Source: CNRS, European research .* not dated/);
    assert.match(facts(tag, 'fr'), /Source : CNRS, .* non datées/);
    assert.ok(page(tag).includes(`href="${read('figures').source.url}"`));
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

test('in every language but its own, facts are hidden once a script has told the language', () => {
  const css = pages.get('embed/frame.css');
  for (const language of ['en', 'fr']) {
    assert.ok(css.includes(`[data-language='${language}'] [data-facts]:not([lang='${language}'])`));
  }
});

test('with an address there are canonical addresses and oEmbed answers', async () => {
  const files = await framePages('https://widgets.example/v1');
  const text = files.get('embed/key-figures/index.html');
  assert.match(text, /rel="canonical" href="https:\/\/widgets\.example\/v1\/embed\/key-figures\/"/);
  assert.match(
    text,
    /type="application\/json\+oembed" href="https:\/\/widgets\.example\/v1\/oembed\/key-figures\.json"/,
  );
  assert.doesNotMatch(text, /noindex/);
  const answer = JSON.parse(files.get('oembed/key-figures.json'));
  assert.equal(answer.version, '1.0');
  assert.equal(answer.type, 'rich');
  assert.equal(answer.title, 'Key figures');
  assert.match(
    answer.html,
    /^<iframe src="https:\/\/widgets\.example\/v1\/embed\/key-figures\/" title="Key figures" [^<>]*><\/iframe>$/,
  );
  assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
});

test('an address that is none is an error', async () => {
  await assert.rejects(framePages('widgets.example'), /Invalid URL/);
  await assert.rejects(framePages('ftp://widgets.example'), /CW_BASE_URL must be/);
});
