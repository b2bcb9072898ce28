/**
 * Rich-text editors: what they save of a link, a tag and a placeholder, without configuration and with
 * that of docs/embedding/editors.md, opened in a page with embed.js. `npm run test:editors`.
 */
/* global document, window -- in functions that run in the browser */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build as bundle} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {build, isStale} from '../../scripts/build.mjs';
import {findChromium, launchArgs} from '../../scripts/chromium.mjs';
import {mustRun, root} from '../../scripts/setup.mjs';

const folder = import.meta.dirname;

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};

/** What authors write. The texts in it are what the widget shows only if its attributes have survived. */
const forms = (base) => ({
  link: `<p>Before.</p><p><a href="${base}embed/key-figures/?lang=fr">Chiffres</a></p><p>After.</p>`,
  tag: `<p>Before.</p><key-figures lang="fr"><a href="${base}embed/key-figures/">Chiffres</a></key-figures><p>After.</p>`,
  placeholder: `<p>Before.</p><div class="cooperation-widget" data-widget="key-figures" data-lang="fr"><a href="${base}embed/key-figures/">Chiffres</a></div><p>After.</p>`,
});

/** The first block of JavaScript below a heading of the page. */
const documented = (heading) => {
  const page = readFileSync(join(root, 'docs', 'embedding', 'editors.md'), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  return section.match(/```js\n([^]*?)```/)[1];
};

/** The last statement of `code` as a value. */
const returning = (code) =>
  code.replace(/(?<=^|\n)((?:new |[A-Za-z]+\.(?:init|create)\()[^]*)$/, 'return $1');

/**
 * Each editor: its script, the code without configuration, and how HTML goes in and out. `names` are
 * what its global object has that the code uses.
 */
const EDITORS = {
  TinyMCE: {
    scripts: ['modules/tinymce/tinymce.min.js'],
    plain: `return tinymce.init({target, license_key: 'gpl', plugins: 'link code'});`,
    names: [],
    throughEditor: ([editor], html) => {
      editor.setContent(html);
      return editor.getContent();
    },
  },
  'CKEditor 5': {
    scripts: ['modules/ckeditor5/dist/browser/ckeditor5.umd.js'],
    plain: `return ClassicEditor.create(target, {licenseKey: 'GPL', plugins: [Essentials, Paragraph, Link], toolbar: ['link']});`,
    global: 'CKEDITOR',
    throughEditor: (editor, html) => {
      editor.setData(html);
      return editor.getData();
    },
  },
  Quill: {
    scripts: ['modules/quill/dist/quill.js'],
    plain: `return new Quill(target, {theme: 'snow'});`,
    throughEditor: (editor, html) => {
      editor.setContents(editor.clipboard.convert({html}));
      return editor.getSemanticHTML();
    },
  },
  TipTap: {
    scripts: ['tiptap.js'],
    plain: `return new Editor({element: target, extensions: [StarterKit]});`,
    global: 'TIPTAP',
    throughEditor: (editor, html) => {
      editor.commands.setContent(html);
      return editor.getHTML();
    },
  },
};

/** What each form is in the end: the widget in French, the widget of the link inside, or nothing. */
const EXPECTED = {
  TinyMCE: {link: 'widget', tag: 'link left', placeholder: 'widget'},
  'CKEditor 5': {link: 'widget', tag: 'link left', placeholder: 'link left'},
  Quill: {link: 'widget', tag: 'link left', placeholder: 'link left'},
  TipTap: {link: 'widget', tag: 'link left', placeholder: 'link left'},
};

const TIPTAP = `
  export {Editor, Node} from '@tiptap/core';
  export {default as StarterKit} from '@tiptap/starter-kit';
`;

const findBrowser = await findChromium();

describe('editors', {skip: !findBrowser && 'Not tested: no Chromium was found.'}, () => {
  let server;
  let browser;
  let base;

  before(async () => {
    if (!existsSync(join(folder, 'node_modules'))) {
      await mustRun('npm', ['ci', '--no-audit', '--no-fund'], {cwd: folder});
    }
    if (isStale()) await build();
    const {outputFiles} = await bundle({
      stdin: {contents: TIPTAP, resolveDir: folder},
      bundle: true,
      format: 'iife',
      globalName: 'TIPTAP',
      write: false,
    });
    const places = {'/dist/': join(root, 'dist'), '/modules/': join(folder, 'node_modules')};
    server = createServer((request, response) => {
      const path = decodeURIComponent(request.url.split('?')[0]);
      const place = Object.keys(places).find((prefix) => path.startsWith(prefix));
      const file = place && normalize(join(places[place], path.slice(place.length)));
      response.setHeader('content-type', `${TYPES[extname(path)] ?? 'text/html'}; charset=utf-8`);
      if (path === '/tiptap.js') return response.end(outputFiles[0].text);
      if (!file)
        return response.end('<!doctype html><html lang="en"><title>Page</title><body></body>');
      if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
      return response.end(readFileSync(file));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${server.address().port}/dist/`;
    browser = await puppeteer.launch({executablePath: findBrowser, args: launchArgs});
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** What an editor saves. */
  const saved = async ({scripts, global: name, throughEditor}, code, html) => {
    const page = await browser.newPage();
    try {
      await page.goto(new URL('/', base).href);
      for (const url of scripts) await page.addScriptTag({url: new URL(`/${url}`, base).href});
      return await page.evaluate(
        async (source, names, through, text) => {
          const target = document.createElement('div');
          document.body.append(target);
          const from = names ? window[names] : {};
          const known = Object.keys(from).filter((key) => source.includes(key));
          // The code is that of the page in docs/.
          const make = new Function('target', ...known, source);
          const editor = await make(target, ...known.map((key) => from[key]));
          return new Function(`return ${through}`)()(editor, text);
        },
        code,
        name,
        throughEditor.toString(),
        html,
      );
    } finally {
      await page.close();
    }
  };

  /** What readers get of saved HTML. */
  const outcome = async (html) => {
    const page = await browser.newPage();
    try {
      await page.goto(new URL('/', base).href);
      await page.$eval('body', (body, text) => (body.innerHTML = text), html);
      await page.addScriptTag({url: `${base}embed.js`});
      const shown = await page
        .waitForFunction(
          () =>
            document.querySelector('key-figures')?.shadowRoot?.textContent.match(/392[^]*/)?.[0],
          {timeout: 5000},
        )
        .then((handle) => handle.jsonValue())
        .catch(() => undefined);
      const text = await page.$eval('body', ({innerText}) => innerText);
      assert.match(text, /Before\.[^]*After\./, 'the text around it stays');
      if (!shown) return `nothing: ${html}`;
      return shown.includes('laboratoires') ? 'widget' : 'link left';
    } finally {
      await page.close();
    }
  };

  for (const [name, editor] of Object.entries(EDITORS)) {
    for (const form of Object.keys(forms(''))) {
      it(`${name}: ${form}, without configuration`, async () => {
        const html = await saved(editor, editor.plain, forms(base)[form]);
        assert.equal(await outcome(html), EXPECTED[name][form], html);
      });

      it(`${name}: ${form}, with the code of the page`, async () => {
        const html = await saved(editor, returning(documented(name)), forms(base)[form]);
        assert.equal(await outcome(html), 'widget', html);
      });
    }
  }
});
