/** The pages in another design: widgets by link only, and at home in them. */
import {expect} from '@open-wc/testing';
import {open, partText, resize, siteUrl, violations, widgetsOf} from './pages.js';

const TAGS = ['key-figures', 'instrument-explainer', 'key-figures', 'office-list'];

for (const [name, lang, headings] of [
  [
    'plain.html',
    'en',
    [
      'International influence',
      'International cooperation instruments',
      'Key figures',
      'Representative offices abroad',
    ],
  ],
  [
    'plain.fr.html',
    'fr',
    [
      'Rayonnement international',
      'Instruments de coopération internationale',
      'Chiffres clés',
      'Bureaux de représentation à l’étranger',
    ],
  ],
] as const) {
  describe(name, () => {
    it('holds links and no tag, each alone in its paragraph', async () => {
      const html = await (await fetch(siteUrl(name))).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      expect(parsed.documentElement.lang).to.equal(lang);
      expect(parsed.querySelector(TAGS.join())).to.equal(null);
      const links = [...parsed.querySelectorAll<HTMLAnchorElement>('a[href*="embed/"]')];
      expect(links).to.have.length(TAGS.length);
      for (const {parentElement, textContent} of links) {
        expect(parentElement!.localName).to.equal('p');
        expect(parentElement!.textContent.trim()).to.equal(textContent.trim());
      }
    });

    it('shows the widgets in their place, in its language', async () => {
      const {document} = await open(name);
      const widgets = widgetsOf(document);
      expect(widgets.map(({localName}) => localName)).to.deep.equal(TAGS);
      expect(widgets.map((widget) => partText(widget, 'heading'))).to.deep.equal([...headings]);
    });

    it('lends the widgets its type, its size and its red', async () => {
      const {document, window} = await open(name);
      const page = window.getComputedStyle(document.body);
      for (const widget of widgetsOf(document)) {
        const root = widget.shadowRoot!.querySelector("[part~='widget']")!;
        const own = window.getComputedStyle(root);
        for (const property of ['fontFamily', 'fontSize', 'color'] as const) {
          expect(own[property], property).to.equal(page[property]);
        }
        expect(own.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      }
      const number = widgetsOf(document)[0]!.shadowRoot!.querySelector("[part~='number']")!;
      const heading = document.querySelector('h1')!;
      expect(window.getComputedStyle(number).color).to.equal(
        window.getComputedStyle(heading).color,
      );
    });

    it('has nothing that axe objects to', async () => {
      expect(await violations(await open(name))).to.deep.equal([]);
    });

    it('fits into every width', async () => {
      const page = await open(name, {width: 320});
      for (const width of [320, 768, 1600]) {
        await resize(page, width);
        const {scrollWidth, clientWidth} = page.document.documentElement;
        expect(scrollWidth, `${width}`).to.equal(clientWidth);
      }
    });

    it('says that it is an example and independent', async () => {
      const {document} = await open(name);
      const footer = document.querySelector('footer')!.textContent;
      expect(footer).to.match(lang === 'fr' ? /est un exemple/ : /is an example/);
      expect(footer).to.match(
        lang === 'fr' ? /sans lien avec le\s+CNRS/ : /not affiliated\s+with CNRS/,
      );
    });
  });
}
