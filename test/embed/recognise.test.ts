/** What addresses ask for: recognised by the address alone, however editors have treated it. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  acceptable,
  attributesOf,
  recognise,
  type Pair,
  type Site,
} from '../../src/embed/recognise.js';

const page = 'https://uni.example/news/2026/';

const site: Site = {
  bases: ['https://widgets.example/v1/embed.js'],
  widgets: new Map([
    ['key-figures', ['layout', 'heading', 'heading-level', 'only', 'set', 'src']],
    ['office-list', ['layout']],
    ['glossary-term', ['term']],
  ]),
  framed: new Set(['key-figures', 'office-list']),
};

const found = (href: string, where = site) => recognise(href, page, where);

describe('recognise', () => {
  describe('address', () => {
    const frame = 'https://widgets.example/v1/embed/key-figures/';

    for (const [what, href] of [
      ['as it is', frame],
      ['without the last slash', frame.slice(0, -1)],
      ['with index.html', `${frame}index.html`],
      ['with a fragment', `${frame}#figures`],
      ['with a query and without a slash', `${frame.slice(0, -1)}?layout=bars`],
      ['over http', frame.replace('https', 'http')],
      ['without a scheme', frame.replace('https:', '')],
      ['with the host in capitals', frame.replace('widgets', 'WIDGETS')],
      ['with spaces around it', ` \n${frame}\t`],
      ['in curly quotes', `”${frame}”`],
      ['in French quotes with no-break spaces', `«\u00a0${frame}\u00a0»`],
      ['with a language', `${frame}fr/`],
      ['with a language and without the last slash', `${frame}zh-Hans`],
      ['with a language and index.html', `${frame}fr/index.html`],
      ['with a user', frame.replace('//', '//reader@')],
      ['with dots', `${frame}../key-figures/`],
      ['with a zero-width space', `${frame}%E2%80%8B`],
      ['with one inside', frame.replace('/key', '/%E2%80%8Bkey')],
      ['with an encoded space', `${frame}%20`],
      ['with a no-break space', `${frame}%C2%A0`],
      ['with a bracket and a full stop', `${frame}).`],
      ['with an encoded quote', `${frame}%E2%80%9D`],
      ['with a comma after its query', `${frame}?lang=fr,`],
    ] as const) {
      it(`is recognised ${what}`, () => {
        expect(found(href)?.tag).to.equal('key-figures');
      });
    }

    for (const [what, href] of [
      ['of another host', frame.replace('widgets', 'elsewhere')],
      ['of another port', frame.replace('example', 'example:8080')],
      ['of another folder', frame.replace('v1', 'v2')],
      ['of a widget that there is not', frame.replace('key', 'door')],
      ['of a name that every object has', frame.replace('key-figures', 'constructor')],
      ['of a page below', `${frame}more/`],
      ['of a page below a language', `${frame}fr/more/`],
      ['of a widget without a page', frame.replace('key-figures', 'glossary-term')],
      ['of another file', `${frame}index.htm`],
      ['of the folder', 'https://widgets.example/v1/embed/'],
      ['of a script', frame.replace('https:', 'javascript:')],
      ['that is invalid', 'https://'],
      ['that is empty', ''],
    ] as const) {
      it(`is not recognised: the address ${what}`, () => {
        expect(found(href)).to.equal(undefined);
      });
    }

    it('asks for the language of the page, unless its query names another', () => {
      const languages = (href: string) =>
        found(href)!.attributes.filter(([name]) => name === 'lang');
      expect(languages(`${frame}fr/?layout=bars`)).to.deep.equal([['lang', 'fr']]);
      expect(languages(frame)).to.deep.equal([]);
      // Where a name comes twice, the last one counts.
      expect(languages(`${frame}fr/?lang=ar`).at(-1)).to.deep.equal(['lang', 'ar']);
    });

    it('may be relative to the page', () => {
      const own = {...site, bases: ['https://uni.example/widgets/']};
      expect(found('../../widgets/embed/office-list/', own)?.tag).to.equal('office-list');
      expect(found('/widgets/embed/office-list', own)?.tag).to.equal('office-list');
    });

    it('may start from any of several folders, themselves relative to the page', () => {
      const several = {...site, bases: ['https://a.example/', '/b/', 'https://c.example/']};
      for (const start of ['https://a.example/', 'https://uni.example/b/', '//c.example/']) {
        expect(found(`${start}embed/key-figures/`, several)?.tag, start).to.equal('key-figures');
      }
    });

    it('is not recognised where nobody knows where frame pages stand', () => {
      expect(found(frame, {...site, bases: []})).to.equal(undefined);
    });

    it('is recognised on disk', () => {
      const disk = {...site, bases: ['file:///home/reader/dist/key-figures.js']};
      const href = 'file:///home/reader/dist/embed/key-figures/index.html?lang=fr';
      expect(recognise(href, 'file:///home/reader/page.html', disk)).to.deep.equal({
        tag: 'key-figures',
        attributes: [['lang', 'fr']],
      });
    });
  });

  describe('query', () => {
    const attributes = (query: string) =>
      Object.fromEntries(
        found(`https://widgets.example/v1/embed/key-figures/?${query}`)?.attributes ?? [],
      );

    it('becomes attributes', () => {
      expect(attributes('lang=fr&layout=bars&heading-level=3')).to.deep.equal({
        lang: 'fr',
        layout: 'bars',
        'heading-level': '3',
      });
    });

    it('may have its & written as an entity, once', () => {
      expect(attributes('lang=fr&amp;layout=bars')).to.deep.equal({lang: 'fr', layout: 'bars'});
      expect(attributes('lang=fr&amp;amp;layout=bars')).to.deep.equal({lang: 'fr'});
    });

    it('is read as intended: names in any case, values without quotes and spaces', () => {
      expect(attributes('LANG=%E2%80%9Dfr%E2%80%9D&Layout=+bars+&only=%C2%ABK1,K3%C2%BB')).to.eql({
        lang: 'fr',
        layout: 'bars',
        only: 'K1,K3',
      });
    });

    it('keeps only what the widget knows', () => {
      expect(
        attributes('theme=dark&dir=rtl&utm_source=mail&onclick=alert(1)&style=x&id=x&class=x'),
      ).to.deep.equal({theme: 'dark', dir: 'rtl'});
    });

    it('lets the last of two values count', () => {
      expect(attributes('layout=bars&layout=table')).to.deep.equal({layout: 'table'});
    });

    it('loses what a sentence has left at its end, and no bracket of its own', () => {
      expect(attributes('layout=bars%E2%80%8B')).to.deep.equal({layout: 'bars'});
      expect(attributes('layout=bars).')).to.deep.equal({layout: 'bars'});
      expect(attributes('heading=Figures+(2019)')).to.deep.equal({heading: 'Figures (2019)'});
    });

    it('is read in a page that has taken the name URL for itself', () => {
      const {URL: native} = window;
      Object.assign(window, {URL: '/ajax/'});
      try {
        expect(attributes('lang=fr&src=a.json')).to.deep.equal({
          lang: 'fr',
          src: 'https://widgets.example/v1/embed/key-figures/a.json',
        });
      } finally {
        window.URL = native;
      }
    });

    it('keeps an empty heading, which means none, and no empty language', () => {
      expect(attributes('heading=&lang=&theme=%20')).to.deep.equal({heading: ''});
    });

    it('refuses programs, however they are written, and no headings', () => {
      expect(attributes('src=javascript:alert(1)')).to.deep.equal({});
      expect(attributes('src=%20JavaScript:alert(1)')).to.deep.equal({});
      expect(attributes('src=java%09script:alert(1)')).to.deep.equal({});
      expect(attributes('src=vbscript:x&heading=data:text/html,x')).to.deep.equal({});
      expect(attributes('src=/figures.json&heading=Data:+the+figures')).to.deep.equal({
        src: 'https://widgets.example/figures.json',
        heading: 'Data: the figures',
      });
    });

    it('names documents of the server of the frame page alone, from there on', () => {
      for (const [src, expected] of [
        ['a.json', 'https://widgets.example/v1/embed/key-figures/a.json'],
        ['../../a.json?x=1', 'https://widgets.example/v1/a.json?x=1'],
        ['https://widgets.example/a.json', 'https://widgets.example/a.json'],
        ['https://evil.example/a.json', 'other-origin:https://evil.example/a.json'],
        ['//evil.example/a.json', 'other-origin://evil.example/a.json'],
        ['http://widgets.example/a.json', 'other-origin:http://widgets.example/a.json'],
        ['https://widgets.example:8443/a', 'other-origin:https://widgets.example:8443/a'],
        [
          'https://widgets.example@evil.example/',
          'other-origin:https://widgets.example@evil.example/',
        ],
        ['\\\\evil.example/a.json', 'other-origin:\\\\evil.example/a.json'],
        ['http://[', 'other-origin:http://['],
        ['blob:null/1', 'other-origin:blob:null/1'],
        ['', ''],
      ] as const) {
        expect(attributes(`src=${encodeURIComponent(src)}`), src).to.deep.equal({src: expected});
      }
    });

    it('reads a page from the disk as a server of its own', () => {
      const url = new URL('file:///embed/key-figures/index.html?src=https://evil.example/a.json');
      expect(attributesOf(url, ['src'])).to.deep.equal([
        ['src', 'other-origin:https://evil.example/a.json'],
      ]);
    });

    it('is not trusted even where a class observes what it should not', () => {
      const names = ['id', 'style', 'class', 'is', 'part', 'slot', 'onclick', 'onload', 'only'];
      const pairs = names.map((name): Pair => [name, 'x']);
      expect(acceptable(pairs, names)).to.deep.equal([['only', 'x']]);
    });
  });

  describe('whatever it is given', () => {
    const dangerous = fc.constantFrom('onclick', 'onmouseover', 'style', 'id', 'class', 'slot');
    const known = fc.constantFrom('layout', 'heading', 'only', 'src', 'lang', 'theme', 'set');
    const name = fc.oneof(dangerous, known, fc.string());
    const value = fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.string().map((text) => `javascript:${text}`),
      fc.string().map((text) => ` java\nscript:${text}`),
      fc.string().map((text) => `“data:text/html,${text}”`),
    );

    it('never throws', () => {
      fc.assert(
        fc.property(fc.string({unit: 'binary'}), fc.string(), (href, base) => {
          recognise(href, page, site);
          recognise(href, page, {...site, bases: [base, ...site.bases]});
        }),
      );
    });

    it('yields no widget that there is not', () => {
      fc.assert(
        fc.property(fc.webPath(), (path) => {
          const tag = found(`https://widgets.example/v1/embed${path}`)?.tag;
          expect(tag === undefined || site.widgets.has(tag)).to.equal(true);
        }),
      );
    });

    it('yields no listener, no style and no program', () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
          const href = `https://widgets.example/v1/embed/key-figures/?${new URLSearchParams(pairs)}`;
          const {attributes} = found(href)!;
          const element = document.createElement('p');
          for (const [each, text] of attributes) {
            expect(each).to.be.oneOf([...site.widgets.get('key-figures')!, 'lang', 'dir', 'theme']);
            expect(each in element && each.startsWith('on')).to.equal(false);
            expect(text.replace(/[\0-\x20]/g, '')).to.not.match(/^(javascript|vbscript):/i);
            // Must be what the DOM takes as a name.
            element.setAttribute(each, text);
          }
        }),
      );
    });
  });
});
