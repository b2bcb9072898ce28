/** Templates written as plain HTML. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html, nothing, svg} from 'lit';
import {plainHtml} from '../../scripts/pages/plain-html.mjs';

test('text is escaped, in content and in attributes', () => {
  const text = '<b title="x">&';
  assert.equal(
    plainHtml(html`<p lang=${text}>${text}</p>`),
    '<p lang="&lt;b title=&quot;x&quot;&gt;&amp;">&lt;b title=&quot;x&quot;&gt;&amp;</p>',
  );
});

test('nested templates, lists and numbers are written, and nothing is not', () => {
  const items = [1, nothing, undefined, null, html`<b>${2}</b>`, new Set(['3'])];
  assert.equal(plainHtml(html`<p>${items}</p>`), '<p>1<b>2</b>3</p>');
  assert.equal(plainHtml([html`<i></i>`, 'x']), '<i></i>x');
});

test('parts become classes, also those in pieces', () => {
  const layout = 'table';
  assert.equal(plainHtml(html`<p part="body ${layout}"></p>`), '<p class="body table"></p>');
  assert.equal(plainHtml(html`<p part=${layout}></p>`), '<p class="table"></p>');
  assert.equal(
    plainHtml(html`<p part="${layout}" lang="fr"></p>`),
    '<p class="table" lang="fr"></p>',
  );
});

test('listeners, properties, slots, pictures and what is for scripts are left out', () => {
  const listener = () => undefined;
  assert.equal(
    plainHtml(
      html`<slot name="heading"><h2>x</h2></slot>
        <ul role="list" data-names="a">
          <li @click=${listener} .value=${1} lang=${nothing}>y</li>
        </ul>
        <svg part="bar">${svg`<rect width=${3}></rect>`}</svg><!-- note -->`,
    ),
    '<h2>x</h2> <ul> <li>y</li> </ul>',
  );
});

test('a true boolean attribute stays, and every entry is open', () => {
  assert.equal(plainHtml(html`<p ?hidden=${true} ?inert=${false}></p>`), '<p hidden=""></p>');
  assert.equal(
    plainHtml([html`<details ?open=${false}></details>`, html`<details open></details>`]),
    '<details open></details><details open></details>',
  );
});

test('blanks of the source are folded, spaces of a language are kept', () => {
  const blanks = '\n  \t';
  const number = '55\u202f000\u00a0%';
  assert.equal(plainHtml(html`<p>${blanks}${number}</p>`), `<p> ${number}</p>`);
  assert.equal(plainHtml([blanks, html`<i></i>`, blanks]), '<i></i>');
});

test('what it cannot write is an error, not a gap', () => {
  assert.throws(() => plainHtml(html`<p>${{a: 1}}</p>`), /no way to write/);
});
