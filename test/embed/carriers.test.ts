/**
 * Carriers as content management systems, editors and sanitizers leave them: which of them become
 * widgets, with what attributes and what fallback, and which stay what they are.
 */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import {upgradeCarriers} from '../../src/embed/carriers.js';
import {listen} from '../helpers/console.js';

const URL_OF_FIGURES = 'https://widgets.example/embed/key-figures/?lang=fr';
const LINK = `<a href="${URL_OF_FIGURES}">Chiffres clés</a>`;

const place = document.createElement('main');

/** The page as it is after `html` has come into it. */
async function put(html: string): Promise<HTMLElement> {
  place.innerHTML = html;
  await aTimeout(0);
  return place;
}

const widgetsIn = (root: ParentNode) => [...root.querySelectorAll('key-figures, office-list')];

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

before(() => {
  document.body.append(place);
  place.innerHTML = `<p>${LINK}</p>`;
  upgradeCarriers({
    bases: ['https://widgets.example/embed.js'],
    widgets: new Map([
      ['key-figures', ['layout', 'heading', 'heading-level', 'only', 'set', 'src']],
      ['office-list', ['layout']],
      ['glossary-term', ['term']],
    ]),
    framed: new Set(['key-figures', 'office-list']),
  });
});

after(() => place.remove());

describe('carriers', () => {
  it('are upgraded where they are in the page already', () => {
    expect(widgetsIn(place)).to.have.lengthOf(1);
    expect(place.querySelector('p > key-figures[lang=fr] > a')).to.have.text('Chiffres clés');
  });

  describe('a link by its address', () => {
    const table: readonly (readonly [string, string])[] = [
      ['WordPress, classic editor', `<p>${LINK}</p>\n`],
      ['WordPress, block', `<!-- wp:paragraph -->\n<p>${LINK}</p>\n<!-- /wp:paragraph -->`],
      ['WordPress, pasted with a break', `<p>${LINK}<br />\n</p>`],
      [
        'WordPress, comments by a reader',
        `<p><a href="${URL_OF_FIGURES}" rel="nofollow ugc" target="_blank">Chiffres clés</a></p>`,
      ],
      ['TinyMCE', `<p>&nbsp;${LINK}&nbsp;</p>`],
      ['TinyMCE with its own address', `<p>${LINK.replace('<a ', '<a data-mce-href="x" ')}</p>`],
      [
        'CKEditor 5',
        `<figure class="table"><table><tbody><tr><td>${LINK}</td></tr></table></figure>`,
      ],
      ['CKEditor, bold', `<p><strong>${LINK}</strong></p>`],
      [
        'Word',
        `<p class="MsoNormal"><span lang="FR"><u><font color="blue">${LINK}</font></u></span></p>`,
      ],
      [
        'Quill',
        `<p><a href="${URL_OF_FIGURES}" rel="noopener noreferrer" target="_blank">Chiffres&nbsp;clés</a></p>`,
      ],
      ['Trix', `<div><br><a href="${URL_OF_FIGURES}"><br>Chiffres clés<br></a><br></div>`],
      [
        'TipTap',
        `<p><a target="_blank" class="link" href="${URL_OF_FIGURES}">Chiffres clés</a></p>`,
      ],
      [
        'MediaWiki',
        `<p><a rel="nofollow" class="external text" href="${URL_OF_FIGURES}">Chiffres clés</a>\n</p>`,
      ],
      [
        'DokuWiki',
        `<p>\n<a href="${URL_OF_FIGURES}" class="urlextern" title="${URL_OF_FIGURES}" rel="ugc nofollow">Chiffres clés</a>\n</p>`,
      ],
      [
        'Moodle',
        `<div class="text_to_html"><p dir="ltr" style="text-align: left;">${LINK}<br></p></div>`,
      ],
      ['Drupal', `<p>\n      ${LINK}\n    </p>`],
      ['a zero-width space', `<p>\u200b${LINK}\ufeff</p>`],
      ['between blocks', `<div><h2>Figures</h2>${LINK}<p>More</p></div>`],
      ['at the top of the page', LINK],
      ['curly quotes', `<p><a href="“${URL_OF_FIGURES}”">Chiffres clés</a></p>`],
      ['an entity too many', `<p><a href="${URL_OF_FIGURES}&amp;amp;x=1">Chiffres clés</a></p>`],
      ['a picture', `<p><a href="${URL_OF_FIGURES}"><img alt="Chiffres clés" /></a></p>`],
      ['beside what cannot be edited', `<div contenteditable="false">${LINK}</div>`],
    ];

    for (const [name, html] of table) {
      it(`becomes the widget: ${name}`, async () => {
        const [widget, ...others] = widgetsIn(await put(html));
        expect(others).to.deep.equal([]);
        expect(widget!.localName).to.equal('key-figures');
        expect(widget!.getAttribute('lang')).to.equal('fr');
        expect(widget!.shadowRoot!.textContent).to.contain('392');
        expect(widget!.querySelectorAll('a')).to.have.lengthOf(1);
        expect(place.querySelectorAll('a')).to.have.lengthOf(1);
      });
    }

    it('takes the place of the wrappers that it is alone in, and they stand in the fallback', async () => {
      await put(`<p><strong><em>${LINK}</em></strong></p>`);
      expect(place.querySelector('p')!.firstElementChild!.localName).to.equal('key-figures');
      expect(place.querySelector('key-figures > strong > em > a')).to.exist;
    });

    it('keeps the language of a wrapper where the address names none', async () => {
      const href = 'https://widgets.example/embed/key-figures/';
      await put(`<p><span lang="fr"><a href="${href}">Chiffres</a></span></p>`);
      expect(place.querySelector('key-figures')!.lang).to.equal('fr');
      await put(`<p lang="fr"><a href="${href}">Chiffres</a></p>`);
      expect(place.querySelector('key-figures')!.hasAttribute('lang')).to.equal(false);
    });

    it('gives its id to the widget', async () => {
      await put(`<p>${LINK.replace('<a', '<a id="figures"')}</p>`);
      expect(place.querySelectorAll('#figures')).to.have.lengthOf(1);
      expect(place.querySelector('#figures')!.localName).to.equal('key-figures');
    });

    it('takes attributes from the address', async () => {
      const href = `${URL_OF_FIGURES}&amp;layout=bars&amp;heading-level=3&amp;onclick=x&amp;style=x`;
      const [widget] = widgetsIn(await put(`<p><a href="${href}">Chiffres</a></p>`));
      expect(attributesOf(widget!)).to.deep.equal({
        lang: 'fr',
        layout: 'bars',
        'heading-level': '3',
      });
    });

    for (const [name, html] of [
      ['text before', `<p>See the ${LINK}</p>`],
      ['text after', `<p>${LINK}, as they were</p>`],
      ['text beside its wrapper', `<p>See <strong>${LINK}</strong></p>`],
      ['text inside its wrapper', `<p><strong>See ${LINK}</strong></p>`],
      ['text after a line break', `<p>${LINK}<br>More</p>`],
      ['another link', `<p>${LINK} ${LINK}</p>`],
      ['a picture beside it', `<p><img alt="">${LINK}</p>`],
      ['an element that only the page knows', `<p><x-term>ERC</x-term> ${LINK}</p>`],
      ['inside such an element', `<p><x-tip>${LINK}</x-tip></p>`],
      ['a wrapper that means something', `<p><del>${LINK}</del></p>`],
      ['navigation', `<nav><div>${LINK}</div></nav>`],
      ['navigation by role', `<div role="navigation"><div>${LINK}</div></div>`],
      ['a list', `<ul><li><p>${LINK}</p></li></ul>`],
      ['a heading', `<h2>${LINK}</h2>`],
      ['a summary', `<details><summary>${LINK}</summary></details>`],
      ['a button', `<button><div>${LINK}</div></button>`],
      ['a label', `<label>${LINK}</label>`],
      ['a caption', `<table><caption>${LINK}</caption></table>`],
      ['a figure caption', `<figure><figcaption>${LINK}</figcaption></figure>`],
      ['a heading of a table', `<table><tr><th>${LINK}</th></tr></table>`],
      ['an address', `<address>${LINK}</address>`],
      ['an editor', `<div contenteditable="true"><p>${LINK}</p></div>`],
      ['an editor without a value', `<div contenteditable><p>${LINK}</p></div>`],
      [
        'an island in an editor',
        `<div contenteditable="true"><div contenteditable="false">${LINK}</div></div>`,
      ],
      [
        'a picture of lines',
        `<div><svg><a href="${URL_OF_FIGURES}"><text>x</text></a></svg></div>`,
      ],
      ['another address', `<p><a href="https://widgets.example/embed/">Widgets</a></p>`],
      ['another host', `<p>${LINK.replace('widgets.example', 'elsewhere.example')}</p>`],
      ['no address', `<p><a name="embed/">Widgets</a></p>`],
    ] as const) {
      it(`stays a link: ${name}`, async () => {
        await put(html);
        const before = place.innerHTML;
        await aTimeout(0);
        expect(widgetsIn(place)).to.deep.equal([]);
        expect(place.innerHTML).to.equal(before);
      });
    }

    it('stays a link in a template', async () => {
      await put(`<template><p>${LINK}</p></template>`);
      const template = place.querySelector('template')!;
      expect(widgetsIn(template.content)).to.deep.equal([]);
      template.append(document.createRange().createContextualFragment(`<p>${LINK}</p>`));
      await aTimeout(0);
      expect(widgetsIn(place)).to.deep.equal([]);
    });
  });

  describe('a placeholder', () => {
    for (const [name, html, attributes] of [
      ['names the widget', '<div class="cooperation-widget" data-widget="key-figures"></div>', {}],
      [
        'has attributes',
        '<div class="cooperation-widget" data-widget="key-figures" data-lang="fr" data-layout="bars" data-heading-level="3"></div>',
        {lang: 'fr', layout: 'bars', 'heading-level': '3'},
      ],
      ['has the name as a class', '<div class="wide cooperation-widget key-figures"></div>', {}],
      [
        'keeps language, direction and id',
        '<div id="figures" lang="fr" dir="ltr" class="cooperation-widget key-figures"></div>',
        {lang: 'fr', dir: 'ltr', id: 'figures'},
      ],
      [
        'comes from Word',
        '<div class="cooperation-widget" data-widget="”Key-Figures”" data-lang="”fr”"></div>',
        {lang: 'fr'},
      ],
      [
        'has attributes that are none of the widget',
        '<div class="cooperation-widget key-figures" data-foo="1" data-onclick="x" data-id="1" onfocus="x" style="color: red" title="x"></div>',
        {},
      ],
      [
        'stands in running text',
        '<p>See <span class="cooperation-widget key-figures"></span>.</p>',
        {},
      ],
      [
        'is a section',
        '<section class="cooperation-widget key-figures"><p>&nbsp;</p></section>',
        {},
      ],
    ] as const) {
      it(`becomes the widget: ${name}`, async () => {
        const [widget, ...others] = widgetsIn(await put(html));
        expect(others).to.deep.equal([]);
        expect(widget!.localName).to.equal('key-figures');
        expect(attributesOf(widget!)).to.deep.equal(attributes);
        expect(place.querySelector('.cooperation-widget')).to.equal(null);
      });
    }

    it('leaves what it held as the fallback, also a link', async () => {
      await put(
        `<div class="cooperation-widget" data-widget="key-figures">See <p>${LINK}</p></div>`,
      );
      const [widget, ...others] = widgetsIn(place);
      expect(others).to.deep.equal([]);
      expect(widget!.innerHTML).to.equal(`See <p>${LINK.replace('&', '&amp;')}</p>`);
    });

    it('that lost its name to a filter leaves the link in it to stand for itself', async () => {
      await put(`<div class="cooperation-widget">${LINK}</div>`);
      expect(place.querySelector('.cooperation-widget > key-figures[lang=fr] > a')).to.exist;
    });

    it('takes along the document in it, and the address that its author has written', async () => {
      const document = JSON.stringify({
        format: 1,
        source: {
          title: 'A page',
          publisher: 'A university',
          url: 'https://example.org/',
          asOf: null,
          retrieved: '2026-01-01',
        },
        figures: [
          {id: 'A1', value: 1, qualifier: 'eq', unit: 'x', measure: 'count', label: 'in the tag'},
        ],
      });
      const src = 'https://data.example/a.json';
      await put(
        `<div class="cooperation-widget" data-widget="key-figures" data-src="${src}"
          ><script type="application/json">${document}</script>${LINK}</div>`,
      );
      const [widget] = widgetsIn(place);
      expect(widget!.getAttribute('src')).to.equal(src);
      await waitUntil(() => widget!.matches(':state(ready)'));
      expect(widget!.shadowRoot!.textContent).to.contain('in the tag');
      expect(widget!.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('refuses the document of another server that a link asks for', async () => {
      const said = listen('error');
      await put(`<p><a href="${URL_OF_FIGURES}&src=https://evil.example/a.json">Figures</a></p>`);
      const [widget] = widgetsIn(place);
      await waitUntil(() => widget!.matches(':state(error)'));
      expect(widget!.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(said.join()).to.contain('documents of their own server');
    });

    it('of an unknown widget stays what it is, and so does one in an editor', async () => {
      await put('<div class="cooperation-widget" data-widget="door-figures">x</div>');
      expect(place.querySelector('.cooperation-widget')).to.have.text('x');
      await put(
        '<div contenteditable="true"><div class="cooperation-widget key-figures"></div></div>',
      );
      expect(widgetsIn(place)).to.deep.equal([]);
    });
  });

  describe('a link with the class', () => {
    it('becomes the widget anywhere, its address and its data together', async () => {
      await put(
        `<ul><li>See <a class="cooperation-widget" data-layout="bars" href="${URL_OF_FIGURES}">x</a></li></ul>`,
      );
      const [widget] = widgetsIn(place);
      expect(attributesOf(widget!)).to.deep.equal({layout: 'bars', lang: 'fr'});
      expect(widget!.firstElementChild!.localName).to.equal('a');
    });

    it('may lead anywhere if it names the widget', async () => {
      await put(
        '<p><a class="cooperation-widget office-list" href="/offices">Offices</a> here</p>',
      );
      expect(place.querySelector('office-list > a')).to.have.text('Offices');
    });

    it('is the widget that it names, not the one that it leads to', async () => {
      await put(
        `<a class="cooperation-widget office-list" href="${URL_OF_FIGURES}&set=europe">x</a>`,
      );
      const [widget] = widgetsIn(place);
      expect(widget!.localName).to.equal('office-list');
      expect(attributesOf(widget!)).to.deep.equal({lang: 'fr'});
    });
  });

  describe('the tag', () => {
    for (const [name, html] of [
      ['with the link in it', `<key-figures lang="fr">${LINK}</key-figures>`],
      ['in a paragraph', `<p><key-figures lang="fr">${LINK}</key-figures></p>`],
      ['with the link in a paragraph', `<key-figures><p>${LINK}</p></key-figures>`],
      [
        'with another link',
        `<key-figures>${LINK.replace('key-figures', 'office-list')}</key-figures>`,
      ],
      [
        'with a placeholder in it',
        '<key-figures><div class="cooperation-widget office-list"></div></key-figures>',
      ],
      ['with the class', '<key-figures class="cooperation-widget key-figures"></key-figures>'],
      [
        'in a placeholder',
        `<div class="cooperation-widget key-figures"><key-figures>${LINK}</key-figures></div>`,
      ],
    ] as const) {
      it(`is left alone, and so is what is in it: ${name}`, async () => {
        await put(html);
        const outer = place.querySelector('key-figures')!;
        expect(outer.shadowRoot!.textContent).to.contain('392');
        expect(place.querySelectorAll('a').length).to.be.at.most(1);
        const before = place.innerHTML;
        await aTimeout(0);
        expect(place.innerHTML).to.equal(before);
      });
    }
  });

  describe('what comes later', () => {
    it('is upgraded, at any depth', async () => {
      await put('<section></section>');
      place.firstElementChild!.innerHTML = `<div><div><p>${LINK}</p></div><p>${LINK}</p></div>`;
      await aTimeout(0);
      expect(widgetsIn(place)).to.have.lengthOf(2);
    });

    it('is upgraded when it is put together outside the page', async () => {
      await put('');
      const paragraph = document.createElement('p');
      const link = document.createElement('a');
      link.href = URL_OF_FIGURES;
      link.textContent = 'Chiffres';
      paragraph.append(link);
      place.append(paragraph);
      await aTimeout(0);
      expect(place.querySelector('p > key-figures > a')).to.equal(link);
    });

    it('is judged as it stands in the end', async () => {
      await put('<p></p>');
      const paragraph = place.querySelector('p')!;
      paragraph.innerHTML = LINK;
      paragraph.append(' in running text');
      await aTimeout(0);
      expect(widgetsIn(place)).to.deep.equal([]);
    });

    it('is left alone where it has already gone', async () => {
      await put('<p></p>');
      const paragraph = document.createElement('p');
      paragraph.innerHTML = LINK;
      place.append(paragraph);
      paragraph.remove();
      await aTimeout(0);
      expect(paragraph.innerHTML).to.equal(LINK);
    });

    it('is upgraded once: a copy of the page put back has as many widgets as before', async () => {
      await put(`<p>${LINK}</p><div class="cooperation-widget office-list"></div>`);
      const copy = place.cloneNode(true) as HTMLElement;
      place.replaceChildren(...copy.childNodes);
      await aTimeout(0);
      expect(widgetsIn(place).map(({localName}) => localName)).to.deep.equal([
        'key-figures',
        'office-list',
      ]);
      expect(place.querySelectorAll('a')).to.have.lengthOf(1);
      for (const widget of widgetsIn(place))
        expect(widget.shadowRoot!.textContent).to.not.equal('');
    });

    it('is upgraded after the body was exchanged', async () => {
      const body = document.body;
      const next = document.createElement('body');
      next.innerHTML = `<p>${LINK}</p>`;
      body.replaceWith(next);
      try {
        await aTimeout(0);
        expect(widgetsIn(next)).to.have.lengthOf(1);
      } finally {
        next.replaceWith(body);
      }
    });

    it('costs nothing where text changes', async () => {
      await put(`<p>x</p>`);
      const {querySelectorAll} = Element.prototype;
      let calls = 0;
      Element.prototype.querySelectorAll = function (this: Element, selectors: string) {
        calls += 1;
        return querySelectorAll.call(this, selectors);
      };
      try {
        for (let i = 0; i < 100; i++) place.firstElementChild!.textContent = String(i);
        await aTimeout(0);
        expect(calls).to.equal(0);
        place.append(document.createElement('p'));
        await aTimeout(0);
        expect(calls).to.equal(1);
      } finally {
        Element.prototype.querySelectorAll = querySelectorAll;
      }
    });

    it('that cannot be upgraded is named in the console, and the rest is upgraded', async () => {
      const said = listen('error');
      const broken = document.createElement('div');
      broken.className = 'cooperation-widget key-figures';
      broken.replaceWith = () => {
        throw new Error('not in this page');
      };
      place.replaceChildren(broken);
      place.insertAdjacentHTML('beforeend', `<p>${LINK}</p>`);
      await aTimeout(0);
      expect(widgetsIn(place)).to.have.lengthOf(1);
      expect(said.join()).to.contain('not in this page');
    });
  });
});
