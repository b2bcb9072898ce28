/** Templates written as plain HTML. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html, nothing, svg} from 'lit';
import {plainHtml} from '../../bin/cli/pages/plain-html.mjs';

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

test('listeners, properties, pictures and what is for scripts are left out', () => {
  const listener = () => undefined;
  assert.equal(
    plainHtml(
      html`<h2>x</h2>
        <ul role="list" data-names="a">
          <li @click=${listener} .scrollTop=${1} lang=${nothing}>y</li>
        </ul>
        <svg part="bar">${svg`<rect width=${3}></rect>`}</svg><!-- note -->`,
    ),
    '<h2>x</h2> <ul> <li>y</li> </ul>',
  );
});

test('a true boolean attribute stays, and every entry is open', () => {
  assert.equal(plainHtml(html`<p ?hidden=${true} ?inert=${false}></p>`), '<p hidden></p>');
  assert.equal(
    plainHtml([html`<details ?open=${false}></details>`, html`<details open></details>`]),
    '<details open></details><details open></details>',
  );
});

test('whitespace of the source is collapsed, spaces of a language are kept', () => {
  const whitespace = '\n  \t';
  const number = '55\u202f000\u00a0%';
  assert.equal(plainHtml(html`<p>${whitespace}${number}</p>`), `<p> ${number}</p>`);
  assert.equal(plainHtml([whitespace, html`<i></i>`, whitespace]), '<i></i>');
});

test('a table has a caption, its own or the one that is given', () => {
  const table = html`<table part="table">
    <tbody></tbody>
  </table>`;
  assert.equal(
    plainHtml(table, {caption: 'Key figures'}),
    '<table class="table"><caption>Key figures</caption> <tbody></tbody> </table>',
  );
  const named = html`<table>
    <caption title="own"></caption>
  </table>`;
  assert.doesNotMatch(plainHtml(named, {caption: 'Key figures'}), /Key figures/);
});

test('the address of a link stands beside it, for frames that open none', () => {
  assert.equal(
    plainHtml(
      html`<a href="https://a.example/?b=1&amp;c=2"><b>Title</b></a> <a href="#x">Here</a>`,
    ),
    '<a href="https://a.example/?b=1&amp;c=2"><b>Title</b></a> <span class="address" dir="ltr">https://a.example/?b=1&amp;c=2</span> <a href="#x">Here</a>',
  );
});

test('a text that is set as a property is written as a child', () => {
  const list = [html`<i .textContent=${'1 < 2'}></i>`];
  assert.equal(
    plainHtml(html`<p lang="en">${list}<b class="x" part="x" .textContent=${'3'}></b></p>`),
    '<p lang="en"><i>1 &lt; 2</i><b class="x">3</b></p>',
  );
});

test('an element has its classes once, without its parts', () => {
  assert.equal(plainHtml(html`<p class="a b" part="a b"></p>`), '<p class="a b"></p>');
});

test('IDs get a prefix, and what refers to them', () => {
  assert.equal(
    plainHtml(
      html`<p id="a"></p>
        <p headers="a b"></p>`,
      {prefix: 'en-'},
    ),
    '<p id="en-a"></p> <p headers="en-a en-b"></p>',
  );
});
