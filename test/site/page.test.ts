/** The source page recomposed from widgets: complete, in order, in every language. */
import {expect} from '@open-wc/testing';
import {widgets as library} from '../../src/define/define.js';
import {choose, open, resize, siteUrl, violations, widgetsOf, type Page} from './pages.js';

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The headings of a page in the order in which they are read, shadow roots included. */
function outline({document, window}: Page): Heading[] {
  const headings: Heading[] = [];
  const visit = (node: Element) => {
    // A slot has no box of its own, and what is in it may be seen all the same.
    if (node.localName !== 'slot' && !node.checkVisibility()) return;
    if (node instanceof window.HTMLHeadingElement) {
      headings.push({level: Number(node.localName[1]), text: node.textContent.trim()});
    }
    for (const child of (node.shadowRoot ?? node).children) visit(child);
  };
  visit(document.body);
  return headings;
}

/** The texts of one language. */
interface Texts {
  readonly dir: string;
  readonly recomposed: {readonly [key: string]: string};
}

/** The modules of the site are plain scripts, which have no types of their own. */
const {texts} = (await import(siteUrl('texts.js'))) as {texts: {[code: string]: Texts}};

for (const [lang, {dir, recomposed}] of Object.entries(texts)) {
  const name = lang === 'en' ? 'page/index.html' : `page/index.html?lang=${lang}`;
  const title = recomposed['title'];
  const last = recomposed['words'];

  describe(name, () => {
    it('has an outline without a gap, from one heading of the first level', async () => {
      const headings = outline(await open(name));
      expect(headings.filter(({level}) => level === 1).map(({text}) => text)).to.deep.equal([
        title,
      ]);
      expect(headings[0]!.level).to.equal(1);
      for (const [i, {level, text}] of headings.slice(1).entries()) {
        expect(level, text).to.be.at.most(headings[i]!.level + 1);
        expect(text, 'text of a heading').not.to.equal('');
      }
      expect(headings.filter(({level}) => level === 2).at(-1)!.text).to.equal(last);
    });

    it('holds every widget of the library, in its language', async () => {
      const {document} = await open(name);
      expect(document.documentElement.lang).to.equal(lang);
      expect(document.documentElement.dir).to.equal(dir);
      expect(document.title).to.equal(title);
      const shown = new Set(widgetsOf(document).map(({localName}) => localName));
      expect([...shown]).to.have.members(Object.keys(library));
      for (const widget of widgetsOf(document)) {
        expect(widget.shadowRoot!.querySelector("[part~='error']"), widget.localName).to.equal(
          null,
        );
      }
    });

    it('has nothing that axe finds', async () => {
      expect(await violations(await open(name))).to.deep.equal([]);
    });

    it('does not scroll sideways at any width', async () => {
      const page = await open(name, {width: 320});
      for (const width of [320, 600, 1000, 1400]) {
        await resize(page, width);
        const {scrollWidth, clientWidth} = page.document.documentElement;
        expect(scrollWidth, `${width}`).to.be.at.most(clientWidth);
      }
    });

    it('leads to the gallery in its language', async () => {
      const {document} = await open(name);
      const {search, pathname} = document.querySelector<HTMLAnchorElement>('nav a')!;
      expect(new URL(siteUrl('')).pathname).to.equal(pathname);
      expect(search).to.equal(lang === 'en' ? '' : `?lang=${lang}`);
    });
  });
}

describe('the recomposed page', () => {
  it('is linked from the gallery', async () => {
    const gallery = await (await fetch(siteUrl('index.html'))).text();
    expect(gallery).to.match(/href="page\//);
  });

  it('switches its language, that of its widgets and its address', async () => {
    const page = await open('page/index.html');
    for (const lang of Object.keys(texts)) {
      await choose(page, 'lang', lang);
      expect(new URL(page.window.location.href).searchParams.get('lang')).to.equal(
        lang === 'en' ? null : lang,
      );
      for (const widget of widgetsOf(page.document)) {
        const shown = widget.shadowRoot!.querySelector('[lang]') ?? widget;
        expect(shown.closest('[lang]')?.getAttribute('lang') ?? lang, widget.localName).to.equal(
          lang,
        );
      }
    }
  });
});
