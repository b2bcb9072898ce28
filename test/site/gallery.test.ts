/** The gallery: what it shows, where it leads, and that it keeps and asks for nothing. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {widgets as library} from '../../src/define/define.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {isChromium} from '../helpers/engine.js';
import {painted} from '../helpers/parts.js';
import {
  choose,
  one,
  open,
  openUrl,
  partText,
  resize,
  shiftOf,
  siteUrl,
  stored,
  until,
  violations,
  widgetsOf,
  type Page,
} from './pages.js';

interface Text {
  readonly [language: string]: string;
}

interface Named {
  readonly name: string;
  readonly title: Text;
}

interface Catalogue {
  readonly widgets: readonly {
    readonly tag: string;
    readonly title: Text;
    readonly layouts: readonly Named[];
    readonly attributes: readonly {readonly name: string; readonly values?: readonly string[]}[];
  }[];
}

/** The texts of one language. */
interface Texts {
  readonly page: Text;
  readonly recomposed: Text;
  readonly studio: Text;
  readonly script: Text;
  readonly catalogue: Text;
}

interface AllTexts {
  readonly languages: readonly {readonly code: string; readonly dir: string}[];
  readonly texts: {readonly [language: string]: Texts};
}

/** The modules of the site are plain scripts, which have no types of their own. */
const {widgets} = (await import(siteUrl('catalogue.js'))) as Catalogue;
const {languages, texts} = (await import(siteUrl('texts.js'))) as AllTexts;
const codes = languages.map(({code}) => code);

const linesOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.line > code')].map(({textContent}) => textContent ?? '');

const status = ({document}: Page): string => one(document, '[data-status]').textContent ?? '';

describe('the catalogue', () => {
  it('has every widget of the library in every layout, and every language', () => {
    expect(codes).to.have.members([...allLocales]);
    expect(widgets.map(({tag}) => tag)).to.have.members(Object.keys(library));
    for (const {tag, layouts} of widgets) {
      const names = layoutNames(library[tag as keyof typeof library]);
      const known = names.length ? names : [''];
      expect(layouts.map(({name}) => name)).to.have.members([...known]);
      expect(layouts[0]!.name, 'the default').to.equal(known[0]);
    }
  });

  it('has every attribute, with values that the widget accepts', async () => {
    const unknown: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => unknown.push(words.join(' '));
    try {
      for (const {tag, attributes} of widgets) {
        const {observedAttributes} = library[tag as keyof typeof library] as unknown as {
          observedAttributes: readonly string[];
        };
        const names = attributes.map(({name}) => name);
        expect(names, tag).to.include.members(
          observedAttributes.filter((name) => !['lang', 'dir', 'data'].includes(name)),
        );
        for (const {name, values = []} of attributes) {
          for (const value of values) {
            const widget = document.createElement(tag);
            widget.setAttribute(name, value);
            document.body.append(widget);
            await (widget as unknown as {updateComplete: Promise<unknown>}).updateComplete;
            widget.remove();
          }
        }
      }
    } finally {
      console.warn = warn;
    }
    expect(unknown).to.deep.equal([]);
    const valuesOf = (tag: string, name: string) =>
      widgets
        .find((widget) => widget.tag === tag)!
        .attributes.find((attribute) => attribute.name === name)!.values;
    expect(valuesOf('office-list', 'sort')).to.include.members(['region', 'time']);
    expect(valuesOf('key-figures', 'actions')).to.have.members(['csv', 'json', 'cite']);
    expect(valuesOf('key-figures', 'heading-level')).to.deep.equal(['2', '3', '4', '5', '6']);
  });
});

describe('the gallery', () => {
  it('shows one widget in four looks and leads from each picture to the studio', async () => {
    const page = await open('index.html');
    const {document, window} = page;
    const looks = [...document.querySelectorAll<HTMLElement>('.looks key-figures')];
    await until('the looks', () => looks.every((it) => it.matches(':state(ready)')));
    const colours = looks.map((widget) => {
      const number = widget.shadowRoot!.querySelector("[part~='number']")!;
      return window.getComputedStyle(number).color;
    });
    expect(new Set(colours).size, 'accents').to.equal(4);
    expect(new Set(looks.map((widget) => partText(widget, 'heading'))).size).to.equal(4);
    expect(one(document, '.hero').textContent.replace(/\s+/g, ' '))
      .to.contain('not affiliated with CNRS')
      .and.contain('not dated');
    // Four screens, not thirty-three.
    expect(document.documentElement.scrollHeight).to.be.below(5 * 900);

    const pictures = [...document.querySelectorAll<HTMLAnchorElement>('.picture')];
    expect(pictures.map(({search}) => search)).to.deep.equal(
      widgets.flatMap(({tag, layouts}) =>
        layouts.map(({name}, i) => `?widget=${tag}${i ? `&layout=${name}` : ''}`),
      ),
    );
    for (const image of document.querySelectorAll<HTMLImageElement>('img.thumbnail')) {
      expect((await fetch(image.src)).status, image.src).to.equal(200);
    }
    expect(document.querySelectorAll('img.thumbnail')).to.have.length(pictures.length);

    const own = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({origin}) => origin === location.origin,
    );
    const pages = new Set(own.map(({href}) => href.replace(/[?#].*/, '')));
    for (const href of pages) expect((await fetch(href)).status, href).to.equal(200);
    for (const {hash} of own.filter((link) => link.pathname === window.location.pathname)) {
      expect(hash === '' || document.querySelector(hash), hash).not.to.equal(null);
    }
  });

  it('has lines that work, copied whole, a link as a link too, or selected', async () => {
    const page = await open('index.html?lang=fr');
    const {document, window} = page;
    const lines = [...document.querySelectorAll<HTMLElement>('.line')];
    const [script, link, tag] = linesOf(document);
    expect(script).to.contain(one<HTMLScriptElement>(document, 'script[src$="embed.js"]').src);
    for (const line of [link!, tag!]) {
      const paragraph = document.createElement('p');
      const {body} = new DOMParser().parseFromString(line, 'text/html');
      paragraph.append(document.importNode(body.firstElementChild!, true));
      document.body.append(paragraph);
      await until(line, () => widgetsOf(paragraph).some((it) => it.matches(':state(ready)')));
      expect(partText(widgetsOf(paragraph)[0]!, 'heading')).to.equal('Chiffres clés');
    }

    one<HTMLButtonElement>(lines[0]!, 'button').click();
    const copied: string[] = [];
    const types: string[] = [];
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => Promise.resolve(copied.push(text)),
        write: async ([item]: ClipboardItem[]) => {
          types.push(...item!.types);
          copied.push(await (await item!.getType('text/html')).text());
        },
      },
    });
    for (const line of lines) {
      one<HTMLButtonElement>(line, 'button').click();
      await until('Copied', () => one(line, 'button').classList.contains('copied'));
    }
    expect(copied).to.deep.equal(linesOf(document));
    expect(types).to.have.members(['text/plain', 'text/html']);
    await until('a message', () => status(page) !== '');

    Object.defineProperty(window.navigator, 'clipboard', {value: {}});
    one<HTMLButtonElement>(lines[0]!, 'button').click();
    await until('help', () => status(page) === texts['fr']!.script['copy.failed']);
    expect(window.getSelection()!.toString()).to.equal(script);
  });

  for (const query of ['?scheme=light', '?lang=ar&scheme=dark']) {
    it(`has nothing that axe objects to: ${query}`, async () => {
      expect(await violations(await open(`index.html${query}`))).to.deep.equal([]);
    });
  }

  it('fits into every width in every language, for a pointer and a finger', async () => {
    const page = await open('index.html', {width: 320});
    const {document} = page;
    const own = document.querySelectorAll<HTMLElement>(
      'label.choice, button, select, .masthead a, .picture, .action, .links a, .colophon a',
    );
    for (const element of own) {
      if (element.checkVisibility()) {
        expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(44);
      }
    }
    for (const width of [320, 768, 1600]) {
      await resize(page, width);
      for (const lang of codes) {
        await choose(page, 'lang', lang);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, `${lang} at ${width}`).to.equal(clientWidth);
      }
    }
  });

  it('lets the keyboard skip to its content and see where it is', async () => {
    const {document, window} = await open('index.html');
    window.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.className).to.equal('skip');
    expect(document.activeElement!.getBoundingClientRect().top).to.be.at.least(0);
    await sendKeys({press: 'Enter'});
    expect(document.activeElement!.id).to.equal('main');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.className).to.equal('action');
    expect(window.getComputedStyle(document.activeElement!).outlineStyle).to.equal('solid');
  });
});

describe('the language of the page', () => {
  for (const [path, group] of [
    ['index.html', 'page'],
    ['page/', 'recomposed'],
    ['studio/', 'studio'],
  ] as const) {
    it(`has a text for everything in ${path}, and none too many`, async () => {
      const html = await (await fetch(siteUrl(path))).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      const keys = [...parsed.querySelectorAll('*')].flatMap(({attributes}) =>
        [...attributes].filter(({name}) => /^data-(.*-)?text$/.test(name)).map(({value}) => value),
      );
      for (const [code, all] of Object.entries(texts)) {
        if (code === 'en') continue;
        expect(Object.keys(all[group]), code).to.have.members([...new Set(keys)]);
      }
    });
  }

  it('has every text that scripts say, with the same places in it', () => {
    const english = texts['en']!;
    for (const [code, all] of Object.entries(texts)) {
      for (const group of ['script', 'catalogue'] as const) {
        expect(Object.keys(all[group]), code).to.have.members(Object.keys(english[group]));
        for (const [key, text] of Object.entries(all[group])) {
          const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
          expect(places(text), `${code} ${key}`).to.deep.equal(places(english[group][key]!));
          if (!key.includes('sentence')) expect(text.trim(), `${code} ${key}`).not.to.equal('');
        }
      }
    }
  });

  it('is another one at once, and English again', async () => {
    const page = await open('index.html');
    const {document} = page;
    const words = () => document.body.innerText;
    const english = words();
    for (const {code, dir} of languages) {
      if (code === 'en') continue;
      const own = texts[code]!;
      await choose(page, 'lang', code);
      expect(document.documentElement.lang).to.equal(code);
      expect(document.documentElement.dir).to.equal(dir);
      expect(document.title).to.equal(own.page['title']);
      expect(words()).to.contain(own.page['hero.title']);
      expect(words()).to.contain(own.script['copy']).and.contain(own.catalogue['layout/map']);
      const studio = one<HTMLAnchorElement>(document, '.action');
      expect(new URL(studio.href).searchParams.get('lang')).to.equal(code);
    }
    await choose(page, 'lang', 'en');
    expect(words()).to.equal(english);
    expect(document.documentElement.dir).to.equal('ltr');
  });
});

describe('privacy and security', () => {
  it('stores nothing and asks no other origin, whatever is set', async () => {
    const page = await open('plain.html');
    const before = await stored(page);
    const gallery = await open('index.html');
    for (const radio of gallery.document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      radio.click();
    }
    for (const code of codes) await choose(gallery, 'lang', code);
    expect(await stored(gallery)).to.deep.equal(before);
    const requests = gallery.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(requests).not.to.be.empty;
    expect(requests.map((url) => new URL(url).origin)).to.deep.equal(
      requests.map(() => location.origin),
    );
  });

  for (const name of [
    'index.html',
    'plain.html',
    'plain.fr.html',
    'page/index.html',
    'studio/index.html',
  ]) {
    it(`${name} has no inline script and no inline style`, async () => {
      const html = await (await fetch(siteUrl(name))).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const script of parsed.querySelectorAll('script')) {
        expect(script.getAttribute('src')).to.match(/^[^/:]*(\.\.\/)*[^:]*$/);
        expect(script.textContent).to.equal('');
      }
      expect(parsed.querySelectorAll('style, [style]')).to.have.length(0);
      for (const element of parsed.querySelectorAll('*')) {
        expect(element.getAttributeNames().filter((each) => /^on(?!ly$)/.test(each))).to.be.empty;
      }
    });

    it(`${name} works under a strict Content Security Policy`, async () => {
      const html = await (await fetch(siteUrl(name))).text();
      // The studio alone asks for documents, those that are bundled.
      const connect = name.startsWith('studio') ? "'self'" : "'none'";
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        `connect-src ${connect}; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html";
      const head =
        `<meta http-equiv="content-security-policy" content="${policy}">` +
        `<base href="${siteUrl(name)}">` +
        `<script src="${new URL('record-violations.ts', import.meta.url).href}"></script>`;
      const url = URL.createObjectURL(
        new Blob([html.replace('<head>', `<head>${head}`)], {type: 'text/html'}),
      );
      const {document, window} = await openUrl(url);
      URL.revokeObjectURL(url);
      await painted();
      await until('widgets', () => widgetsOf(document).length >= (connect === "'self'" ? 1 : 4));
      expect((window as unknown as {violations: unknown[]}).violations).to.deep.equal([]);
    });
  }
});

describe('while it loads', () => {
  // Other engines do not measure layout shifts.
  if (!isChromium) return;

  for (const [path, width] of [
    ['index.html', 320],
    ['index.html', 1280],
    ['index.html?lang=ar', 412],
    ['studio/index.html', 360],
    ['studio/index.html?lang=fr', 1280],
  ] as const) {
    it(`${path} keeps its place at ${width} pixels`, async () => {
      const page = await open(path, {width});
      await until('the widgets', () =>
        widgetsOf(page.document).every((it) => it.matches(':state(ready)')),
      );
      expect(await shiftOf(page)).to.be.at.most(0.05);
    });
  }
});
