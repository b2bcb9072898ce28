/** The gallery: what it shows, what its settings do, and that it keeps and asks for nothing. */
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {widgets as library} from '../../src/define/define.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {isChromium} from '../helpers/engine.js';
import {inLanguages} from '../helpers/matrix.js';
import {painted, plain} from '../helpers/parts.js';
import {
  choose,
  one,
  open,
  openUrl,
  partText,
  resize,
  slide,
  siteUrl,
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
    readonly summary: Text;
    readonly layouts: readonly Named[];
    readonly sentence?: {readonly term: Text};
    readonly variants?: {readonly attribute: string; readonly values: readonly Named[]};
  }[];
}

/** The texts of one language. */
interface Texts {
  readonly page: Text;
  readonly recomposed: Text;
  readonly script: Text;
  readonly catalogue: Text;
}

interface AllTexts {
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly dir: string;
  }[];
  readonly texts: {readonly [language: string]: Texts};
}

/** The modules of the site are plain scripts, which have no types of their own. */
const {widgets} = (await import(siteUrl('catalogue.js'))) as Catalogue;
const {languages, texts} = (await import(siteUrl('texts.js'))) as AllTexts;
const codes = languages.map(({code}) => code);

/** Widgets that stand for themselves. The others are words in a sentence, with no heading. */
const blocks = widgets.filter(({sentence}) => !sentence);

const specimens = (page: Page, tag: string): HTMLElement[] => [
  ...page.document.querySelectorAll<HTMLElement>(`#${tag} .frame ${tag}`),
];

const linesOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('.line > code')].map(({textContent}) => textContent ?? '');

/** All that a widget says. */
const textOf = (widget: Element): string => plain(widget.shadowRoot?.textContent);

const status = ({document}: Page): string => one(document, '[role=status]').textContent ?? '';

/** What a line is as markup: its elements, outside of any page. */
function parse(line: string): HTMLElement {
  const {body} = new DOMParser().parseFromString(line, 'text/html');
  expect(body.childNodes, line).to.have.length(1);
  return body.firstElementChild as HTMLElement;
}

const attributesOf = (element: Element): {[name: string]: string} =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

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
});

describe('the gallery', () => {
  it('shows every widget in every layout and in every set, alive', async () => {
    const page = await open('index.html');
    for (const {tag, layouts, variants} of widgets) {
      for (const variant of variants?.values.map(({name}) => name) ?? ['']) {
        if (variants) await choose(page, `${tag}.${variants.attribute}`, variant);
        const shown = specimens(page, tag);
        expect(shown).to.have.length(layouts.length);
        for (const widget of shown) expect(textOf(widget)).to.match(/\p{L}/u);
        shown.forEach((widget, i) => {
          if (!layouts[i]!.name) return;
          const body = widget.shadowRoot?.querySelector("[part~='body']");
          expect(body?.part.contains(`body-${layouts[i]!.name}`), layouts[i]!.name).to.be.true;
          expect(body!.textContent).to.match(/\p{L}/u);
        });
      }
    }
  });

  it('shows one line in two languages on its first screen', async () => {
    const {document, window} = await open('index.html');
    const pair = [...document.querySelectorAll<HTMLElement>('.hero .pair key-figures')];
    expect(pair.map((widget) => partText(widget, 'heading'))).to.deep.equal([
      'Key figures',
      'Chiffres clés',
    ]);
    for (const widget of pair) {
      expect(widget.getBoundingClientRect().top).to.be.below(window.innerHeight);
    }
    const line = parse(linesOf(document)[0]!);
    expect(line.localName).to.equal('key-figures');
    expect(attributesOf(line)).to.deep.equal({});
  });

  it('shows documents of other organisations, which say that they are invented', async () => {
    const {document} = await open('index.html');
    for (const id of ['own-figures', 'own-offices']) {
      const widget = document.getElementById(id)!;
      await until(id, () => widget.matches(':state(ready)'));
      expect(partText(widget, 'source-note'), id).to.match(/^Invented/);
      expect(partText(widget, 'error'), id).to.equal('');
    }
  });

  it('says that it is independent, and that the facts carry no date', async () => {
    const {document} = await open('index.html');
    const text = one(document, '.hero').textContent.replace(/\s+/g, ' ');
    expect(text).to.contain('not affiliated with CNRS');
    expect(text).to.contain('not dated');
  });

  for (const [query, media] of [
    ['', 'light'],
    ['', 'dark'],
    ['?scheme=dark', 'light'],
    ['?lang=fr', 'light'],
    ['?lang=fr&scheme=light', 'dark'],
    ['?lang=ar', 'light'],
    ['?lang=ja', 'dark'],
  ] as const) {
    it(`has nothing that axe objects to: ${query || 'as it opens'}, ${media} system`, async () => {
      await emulateMedia({colorScheme: media});
      try {
        expect(await violations(await open(`index.html${query}`))).to.deep.equal([]);
      } finally {
        await emulateMedia({colorScheme: 'no-preference'});
      }
    });
  }

  it('has nothing that axe objects to with widgets in a theme, from right to left, narrow', async () => {
    const query = widgets
      .map(({tag}) => `${tag}.theme=dark&${tag}.dir=rtl&${tag}.width=240`)
      .join('&');
    expect(await violations(await open(`index.html?${query}`))).to.deep.equal([]);
  });

  for (const lang of codes) {
    it(`fits into every width in ${lang}`, async () => {
      const page = await open(`index.html?lang=${lang}`, {width: 320});
      for (const width of [320, 375, 768, 1024, 1600]) {
        await resize(page, width);
        const {scrollWidth, clientWidth} = page.document.documentElement;
        expect(scrollWidth, `${width}`).to.equal(clientWidth);
      }
    });
  }

  it('gives a pointer and a finger 44 px for everything that is its own', async () => {
    const {document} = await open('index.html', {width: 375});
    const own = document.querySelectorAll<HTMLElement>(
      'label.choice, button, select, input[type=range], .masthead a, .index a, .links a, .colophon a',
    );
    for (const element of own) {
      if (element.checkVisibility()) {
        expect(element.getBoundingClientRect().height, element.outerHTML).to.be.at.least(44);
      }
    }
  });
});

describe('the settings of a widget', () => {
  it('change its language', async () => {
    const page = await open('index.html');
    for (const {tag, title} of blocks) {
      await choose(page, `${tag}.lang`, 'fr');
      for (const widget of specimens(page, tag)) {
        expect(widget.lang).to.equal('fr');
        expect(one(widget.shadowRoot!, "[part~='widget']").lang).to.equal('fr');
      }
      expect(partText(specimens(page, tag)[0]!, 'heading')).to.equal(title['fr']);
      await choose(page, `${tag}.lang`, '');
      expect(specimens(page, tag)[0]!.hasAttribute('lang')).to.be.false;
      expect(partText(specimens(page, tag)[0]!, 'heading')).to.equal(title['en']);
    }
  });

  it('change its colours', async () => {
    const page = await open('index.html?scheme=light');
    const background = (widget: HTMLElement) =>
      page.window.getComputedStyle(widget.shadowRoot!.querySelector("[part~='widget']")!)
        .backgroundColor;
    for (const {tag} of blocks) {
      const [widget] = specimens(page, tag);
      const asThePage = background(widget!);
      await choose(page, `${tag}.theme`, 'dark');
      expect(widget!.getAttribute('theme')).to.equal('dark');
      const dark = background(widget!);
      await choose(page, `${tag}.theme`, 'light');
      expect(new Set([asThePage, dark, background(widget!)]).size).to.equal(3);
    }
  });

  it('change its direction', async () => {
    const page = await open('index.html');
    for (const {tag} of widgets) {
      const [widget] = specimens(page, tag);
      await choose(page, `${tag}.dir`, 'rtl');
      expect(page.window.getComputedStyle(widget!).direction).to.equal('rtl');
      await choose(page, `${tag}.dir`, '');
      expect(page.window.getComputedStyle(widget!).direction).to.equal('ltr');
    }
  });

  it('change its width, and show it as a number', async () => {
    const page = await open('index.html');
    const {document} = page;
    for (const {tag} of widgets) {
      const range = one<HTMLInputElement>(document, `input[name="${tag}.width"]`);
      const number = one(document, `#${tag} output`);
      const widths = () =>
        specimens(page, tag).map((widget) => widget.closest('.frame')!.clientWidth - inset);
      const frame = document.querySelector(`#${tag} .frame`)!;
      const inset = 2 * parseFloat(page.window.getComputedStyle(frame).paddingInlineStart);
      const full = frame.clientWidth - inset;
      expect(number.textContent).to.equal(`Full · ${full} px`);
      for (const width of [240, 500]) {
        await slide(page, `${tag}.width`, width);
        expect(widths()).to.deep.equal(widths().map(() => width));
        expect(specimens(page, tag)[0]!.offsetWidth).to.be.at.most(width);
        expect(number.textContent).to.equal(`${width} px`);
        expect(range.ariaValueText).to.equal(`${width} px`);
      }
      await slide(page, `${tag}.width`, Number(range.max));
      expect(widths()).to.deep.equal(widths().map(() => full));
    }
  });

  it('let the pointer draw the width', async () => {
    const page = await open('index.html');
    const handle = page.document.querySelector<HTMLElement>('#key-figures .handle')!;
    const [widget] = specimens(page, 'key-figures');
    const full = widget!.offsetWidth;
    const send = (type: string, clientX: number) =>
      handle.dispatchEvent(new page.window.PointerEvent(type, {clientX, pointerId: 1}));
    // A pointer of the test is not one of the browser's, which could not be captured.
    handle.setPointerCapture = () => undefined;
    send('pointerdown', 900);
    send('pointermove', 700);
    expect(widget!.offsetWidth).to.equal(full - 200);
    send('lostpointercapture', 700);
    send('pointermove', 500);
    expect(widget!.offsetWidth).to.equal(full - 200);
    expect(new URL(page.window.location.href).searchParams.get('key-figures.width')).to.equal(
      String(full - 200),
    );
  });

  it('stand in the address, from which the page opens the same', async () => {
    const page = await open('index.html');
    await choose(page, 'key-figures.set', 'europe');
    await choose(page, 'key-figures.lang', 'fr');
    await choose(page, 'key-figures.theme', 'dark');
    await choose(page, 'key-figures.dir', 'rtl');
    await slide(page, 'key-figures.width', 400);
    await choose(page, 'scheme', 'dark');
    await choose(page, 'lang', 'fr');
    const before = page.window.location.search;
    const again = await open(`index.html${before}`);
    expect(again.window.location.search).to.equal(before);
    expect(again.document.documentElement.lang).to.equal('fr');
    expect(again.document.documentElement.dataset['scheme']).to.equal('dark');
    const [widget] = specimens(again, 'key-figures');
    expect(attributesOf(widget!)).to.deep.include({
      set: 'europe',
      lang: 'fr',
      theme: 'dark',
      dir: 'rtl',
    });
    expect(widget!.offsetWidth).to.equal(400);
    expect(linesOf(again.document)).to.deep.equal(linesOf(page.document));
  });

  it('are as they are by default where the address makes no sense', async () => {
    const query =
      'lang=xx&scheme=pink&key-figures.set=pie&key-figures.lang=%22%3E&key-figures.width=';
    for (const width of ['12', '-500', 'wide', '1e9']) {
      const page = await open(`index.html?${query}${width}`);
      const [widget] = specimens(page, 'key-figures');
      expect(attributesOf(widget!)).to.deep.equal({'heading-level': '4'});
      expect(page.document.documentElement.lang).to.equal('en');
      expect(one(page.document, '#key-figures output').textContent).to.match(/^Full/);
    }
  });
});

describe('the lines to copy', () => {
  it('are what works: put into a page, they become what is shown beside them', async () => {
    const page = await open('index.html?key-figures.set=influence&office-list.lang=fr');
    const {document} = page;
    await choose(page, 'instrument-explainer.theme', 'dark');
    await choose(page, 'instrument-explainer.dir', 'rtl');
    for (const specimen of document.querySelectorAll<HTMLElement>('.specimen')) {
      const widget = widgetsOf(specimen)[0]!;
      const {'heading-level': _, ...expected} = attributesOf(widget);
      for (const line of linesOf(specimen)) {
        expect(line).not.to.contain('\n');
        const paragraph = document.createElement('p');
        const parsed = parse(line);
        paragraph.append(document.importNode(parsed, true));
        document.body.append(paragraph);
        await until(line, () => paragraph.querySelector(widget.localName)?.shadowRoot != null);
        await painted();
        const pasted = one(paragraph, widget.localName);
        expect(attributesOf(pasted), line).to.deep.equal(expected);
        for (const {href} of pasted.querySelectorAll('a')) {
          expect(href).to.contain(`/embed/${widget.localName}/`);
        }
        expect(textOf(pasted), line).to.equal(textOf(widget));
        paragraph.remove();
      }
    }
  });

  it('hold links that lead to a page', async () => {
    const {document} = await open('index.html');
    const lines = linesOf(document).filter((line) => line.startsWith('<a'));
    expect(lines).not.to.be.empty;
    for (const {href} of lines.map((line) => parse(line) as HTMLAnchorElement)) {
      expect((await fetch(href)).status, href).to.equal(200);
    }
  });

  it('are not the only way on: every link of the gallery itself leads somewhere', async () => {
    const {document} = await open('index.html');
    const own = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      ({origin}) => origin === location.origin,
    );
    expect(own.length).to.be.above(widgets.length);
    for (const {href, hash} of own) {
      expect((await fetch(href)).status, href).to.equal(200);
      if (hash) expect(document.querySelector(hash), hash).not.to.equal(null);
    }
  });

  it('name the script that the page itself uses', async () => {
    const {document} = await open('index.html');
    const own = one<HTMLScriptElement>(document, 'script[src$="embed.js"]');
    const scripts = linesOf(document).filter((line) => line.startsWith('<script'));
    expect(scripts).to.have.length(1 + widgets.length);
    for (const line of scripts) {
      const {head} = new DOMParser().parseFromString(line, 'text/html');
      expect(one<HTMLScriptElement>(head, 'script').src).to.equal(own.src);
    }
  });

  it('are copied whole, a link as a link too, and the page says so', async () => {
    const page = await open('index.html');
    const copied: string[] = [];
    const types: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => Promise.resolve(copied.push(text)),
        write: async ([item]: ClipboardItem[]) => {
          types.push(...item!.types);
          copied.push(await (await item!.getType('text/html')).text());
        },
      },
    });
    const lines = [...page.document.querySelectorAll<HTMLElement>('.line')];
    for (const line of lines) {
      one<HTMLButtonElement>(line, 'button').click();
      await until('Copied', () => line.querySelector('button')!.textContent.startsWith('Copied'));
    }
    expect(copied).to.deep.equal(linesOf(page.document));
    expect(new Set(types)).to.deep.equal(new Set(['text/plain', 'text/html']));

    const link = lines.find((line) => one(line, '.line-label').textContent === 'Link');
    one<HTMLButtonElement>(link!, 'button').click();
    await until('the message of the link', () => status(page).startsWith('Copied. Link: '));
  });

  it('are selected where the browser forbids copying, and the page says so', async () => {
    const page = await open('index.html?lang=fr');
    Object.defineProperty(page.window.navigator, 'clipboard', {value: {}});
    const [line] = page.document.querySelectorAll<HTMLElement>('.line');
    one<HTMLButtonElement>(line!, 'button').click();
    await until('a message', () => status(page) !== '');
    expect(page.window.getSelection()!.toString()).to.equal(one(line!, 'code').textContent);
    expect(status(page)).to.equal(texts['fr']!.script['copy.failed']);
  });
});

describe('the language of the page', () => {
  for (const [path, group] of [
    ['index.html', 'page'],
    ['page/', 'recomposed'],
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

  for (const {code, dir} of languages.filter((language) => language.code !== 'en')) {
    it(`is ${code} at once, and English again`, async () => {
      const page = await open('index.html');
      const {document} = page;
      const words = () => document.body.innerText;
      const english = words();
      const own = texts[code]!;
      await choose(page, 'lang', code);
      expect(document.documentElement.lang).to.equal(code);
      expect(document.documentElement.dir).to.equal(dir);
      expect(document.title).to.equal(own.page['title']);
      expect(words()).to.contain(own.page['hero.title']);
      expect(words()).to.contain(own.script['by-language']).and.not.to.contain('By language');
      // Widgets that follow the page follow it here too; the pair of the first screen does not.
      expect(partText(specimens(page, 'key-figures')[0]!, 'heading')).to.equal(
        widgets.find(({tag}) => tag === 'key-figures')!.title[code],
      );
      expect(partText(document.querySelector('.pair key-figures')!, 'heading')).to.equal(
        'Key figures',
      );
      await choose(page, 'lang', 'en');
      expect(words()).to.equal(english);
      expect(document.documentElement.dir).to.equal('ltr');
    });
  }
});

describe('privacy and security', () => {
  const stored = async ({window, document}: Page) => ({
    cookie: document.cookie,
    local: {...window.localStorage},
    session: {...window.sessionStorage},
    databases: (await window.indexedDB.databases()).map(({name}) => name),
    caches: await window.caches.keys(),
  });

  it('stores nothing and asks no other origin, whatever is set', async () => {
    const page = await open('plain.html');
    const before = await stored(page);
    const gallery = await open('index.html');
    for (const radio of gallery.document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      radio.click();
    }
    for (const code of codes) await choose(gallery, 'lang', code);
    for (const {tag} of widgets) await choose(gallery, `${tag}.lang`, 'ar');
    for (const {tag} of widgets) await slide(gallery, `${tag}.width`, 300);
    await painted();
    expect(await stored(gallery)).to.deep.equal(before);
    const requests = gallery.window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(requests).not.to.be.empty;
    expect(requests.map((url) => new URL(url).origin)).to.deep.equal(
      requests.map(() => location.origin),
    );
  });

  for (const name of ['index.html', 'plain.html', 'plain.fr.html', 'page/index.html']) {
    it(`${name} has no inline script and no inline style`, async () => {
      const html = await (await fetch(siteUrl(name))).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      for (const script of parsed.querySelectorAll('script')) {
        expect(script.getAttribute('src')).to.match(/^[^/:]*(\.\.\/)?[^:]*$/);
        expect(script.textContent).to.equal('');
      }
      expect(parsed.querySelectorAll('style, [style]')).to.have.length(0);
      for (const element of parsed.querySelectorAll('*')) {
        expect(element.getAttributeNames().filter((each) => /^on(?!ly$)/.test(each))).to.be.empty;
      }
    });

    it(`${name} works under a strict Content Security Policy`, async () => {
      const html = await (await fetch(siteUrl(name))).text();
      // The gallery alone asks for documents, its own.
      const connect = html.includes('examples/') ? "'self'" : "'none'";
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        `connect-src ${connect}; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html";
      const head =
        `<meta http-equiv="content-security-policy" content="${policy}">` +
        `<base href="${siteUrl('')}">` +
        `<script src="${new URL('record-violations.ts', import.meta.url).href}"></script>`;
      const url = URL.createObjectURL(
        new Blob([html.replace('<head>', `<head>${head}`)], {type: 'text/html'}),
      );
      const {document, window} = await openUrl(url);
      URL.revokeObjectURL(url);
      await painted();
      expect(widgetsOf(document).length).to.be.at.least(4);
      expect((window as unknown as {violations: unknown[]}).violations).to.deep.equal([]);
    });
  }
});

describe('the keyboard', () => {
  /** What Tab stops at, in the order of the flat tree. */
  function stops(root: ParentNode): HTMLElement[] {
    return [...root.children].flatMap((element): HTMLElement[] => {
      if (!(element as HTMLElement).checkVisibility({visibilityProperty: true})) return [];
      const inside = stops(element.shadowRoot ?? element);
      const isStop =
        element.matches('a[href], button, summary, input, select, [tabindex="0"]') &&
        // The markers of a map are one stop, as are radio buttons of a question.
        !element.matches('input[type=radio]:not(:checked), [tabindex="-1"]');
      return isStop ? [element as HTMLElement, ...inside] : inside;
    });
  }

  const active = (document: Document): Element | null => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };

  it('reaches everything in the order of the page, skip link first', async function () {
    this.timeout(60_000);
    const {document, window} = await open('index.html');
    const expected = stops(document.body);
    expect(expected[0]!.className).to.equal('skip');
    expect(expected.length).to.be.above(40);
    window.focus();
    const visited = new Set<Element>();
    const last = expected.at(-1)!;
    let next: HTMLElement | undefined = expected[0];
    while (!visited.has(last)) {
      await sendKeys({press: 'Tab'});
      const current = active(document)!;
      expect(current.outerHTML.slice(0, 120)).to.equal(next?.outerHTML.slice(0, 120));
      expect(current).to.equal(next);
      visited.add(current);
      // Anew each time: an explanation that opens at the focus brings stops of its own.
      const now = stops(document.body);
      next = now[now.indexOf(current as HTMLElement) + 1];
    }
    expect(expected.filter((element) => !visited.has(element))).to.deep.equal([]);
  });

  it('sees where it is, and gets to the content by the skip link', async () => {
    const {document, window} = await open('index.html');
    window.focus();
    await sendKeys({press: 'Tab'});
    const skip = active(document)!;
    expect(skip.getBoundingClientRect().top).to.be.at.least(0);
    await sendKeys({press: 'Enter'});
    expect(document.activeElement!.id).to.equal('main');
    await sendKeys({press: 'Tab'});
    const button = active(document)!;
    expect(button.className).to.equal('copy');
    expect(window.getComputedStyle(button).outlineStyle).to.equal('solid');
  });

  it('operates the settings', async () => {
    const page = await open('index.html');
    const {document} = page;
    page.window.focus();
    one<HTMLInputElement>(document, 'input[name="key-figures.set"]:checked').focus();
    await sendKeys({press: 'ArrowDown'});
    await painted();
    const [widget] = specimens(page, 'key-figures');
    expect(widget!.getAttribute('set')).to.equal('influence');
    one<HTMLInputElement>(document, 'input[name="key-figures.width"]').focus();
    await sendKeys({press: 'Home'});
    expect(widget!.offsetWidth).to.equal(240);
    await sendKeys({press: 'ArrowRight'});
    expect(widget!.offsetWidth).to.equal(250);
    await sendKeys({press: 'End'});
    expect(one(document, '#key-figures output').textContent).to.match(/^Full/);
  });
});

describe('while it loads', () => {
  // Other engines do not measure layout shifts.
  if (!isChromium) return;

  /** How much of the page has moved, as Cumulative Layout Shift counts it. */
  const shiftOf = ({window}: Page): Promise<number> =>
    new Promise((resolve) => {
      let sum = 0;
      new window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value;
      }).observe({type: 'layout-shift', buffered: true});
      void painted()
        .then(painted)
        .then(() => resolve(sum));
    });

  for (const lang of inLanguages('en', 'fr', 'ar')) {
    for (const width of [320, 412, 800, 1280]) {
      it(`keeps its place in ${lang} at ${width} pixels`, async () => {
        const page = await open(`index.html${lang === 'en' ? '' : `?lang=${lang}`}`, {width});
        await until('the widgets', () =>
          widgetsOf(page.document.querySelector('.pair')!).every((it) =>
            it.matches(':state(ready)'),
          ),
        );
        expect(await shiftOf(page)).to.be.at.most(0.05);
      });
    }
  }
});
