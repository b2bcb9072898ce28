/** The source page recomposed from widgets: complete, in order, in both languages. */
import {expect} from '@open-wc/testing';
import {widgets as library} from '../../src/define/define.js';
import {open, siteUrl, violations, widgetsOf, type Page} from './pages.js';

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

for (const [name, lang, ends] of [
  ['page/index.html', 'en', ['European research and international cooperation', 'Words']],
  ['page/fr.html', 'fr', ['Recherche européenne et coopération internationale', 'Vocabulaire']],
] as const) {
  describe(name, () => {
    it('has an outline without a gap, from one heading of the first level', async () => {
      const headings = outline(await open(name));
      expect(headings.filter(({level}) => level === 1).map(({text}) => text)).to.deep.equal([
        ends[0],
      ]);
      expect(headings[0]!.level).to.equal(1);
      for (const [i, {level, text}] of headings.slice(1).entries()) {
        expect(level, text).to.be.at.most(headings[i]!.level + 1);
        expect(text, 'text of a heading').not.to.equal('');
      }
      expect(headings.filter(({level}) => level === 2).at(-1)!.text).to.equal(ends[1]);
    });

    it('holds every widget of the library, in its language', async () => {
      const {document} = await open(name);
      expect(document.documentElement.lang).to.equal(lang);
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
      for (const width of [320, 600, 1000, 1400]) {
        const {document} = await open(name, {width});
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth, `${width}`).to.be.at.most(clientWidth);
      }
    });

    it('is linked from the gallery, and to its twin', async () => {
      const gallery = await (await fetch(siteUrl('index.html'))).text();
      expect(gallery).to.match(/href="page\//);
      const page = await (await fetch(siteUrl(name))).text();
      expect(page).to.contain(lang === 'en' ? 'href="fr.html"' : 'href="index.html"');
    });
  });
}
