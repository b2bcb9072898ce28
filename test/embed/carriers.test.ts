/**
 * Links and placeholders as content management systems, editors and sanitizers leave them: which of
 * them get a widget beside them, with what attributes, and which stay what they are.
 */
import {aTimeout, expect} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import {upgradeCarriers} from '../../src/embed/carriers.js';
import {valueOf} from '../facts.js';
import {listen} from '../helpers/console.js';
import {until} from '../helpers/until.js';

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
    expect(place.querySelector('p > a + key-figures[lang=fr]')).to.exist;
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
      ['before a line break', `<p>${LINK}<br>More</p>`],
      ['after a line break', `<p>Before<br>${LINK}</p>`],
      ['between line breaks', `<div>Text before.<br>${LINK}<br>Text after.</div>`],
      ['a bold line', `<p><b>Before<br>${LINK}</b></p>`],
      ['a line of Markdown', `<p>Text before.\n${LINK}\nText after.</p>`],
      ['a line of Markdown after bold text', `<p><strong>Before:</strong>\n${LINK}</p>`],
      ['a line of Japanese Markdown', `<p>前の文。\n${LINK}\n次の文。</p>`],
      ['a paragraph in a list', `<ul><li><h2>Post</h2><div><p>${LINK}</p></div></li></ul>`],
      ['an accordion', `<ul class="accordion"><li><div class="content">${LINK}</div></li></ul>`],
      ['a table of contents mark of Word', `<p><a name="_Toc1"></a>${LINK}</p>`],
      ['a mark to read on', `<p><span id="more-46"></span>${LINK}</p>`],
      ['a paragraph of Word', `<p class="MsoNormal">${LINK}<o:p></o:p></p>`],
      ['a space of Safari', `<p>${LINK}<span class="Apple-converted-space">&nbsp;</span></p>`],
      ['a mark of TinyMCE', `<p>${LINK}<span data-mce-type="bookmark">\ufeff</span></p>`],
      ['empty elements', `<p><strong><em></em></strong>${LINK}<b> </b></p>`],
      ['comments of Vue and Svelte', `<div><!----><!--[-->${LINK}<!--]--><!----></div>`],
      ['characters that draw nothing', `<p>\u2060${LINK}\u200e\u00ad\u034f<wbr></p>`],
      ['an icon', `<p>${LINK}<i class="fa fa-external-link" aria-hidden="true"></i></p>`],
      ['an icon that is a letter', `<p>${LINK}<span aria-hidden="true">↗</span></p>`],
      ['a drawn icon', `<p>${LINK}<svg width="16" height="16"><path d="M0 0"/></svg></p>`],
      ['a hint', `<p>${LINK}<span class="sr-only"> (opens in a new window)</span></p>`],
      [
        'a hint of Drupal',
        `<p>${LINK}<span class="ext"><span class="visually-hidden">(link is external)</span></span></p>`,
      ],
      ['a script', `${LINK}<script async src="data:text/javascript,"></script>`],
      ['styles and a template', `<p><style>p{}</style>${LINK}<template><b>x</b></template></p>`],
      ['a hidden field', `<form><input type="hidden" name="nodeName">${LINK}</form>`],
      [
        'debris of a sentence in the address',
        `<p><a href="${URL_OF_FIGURES}%E2%80%8B).">x</a></p>`,
      ],
      ['beside what cannot be edited', `<div contenteditable="false">${LINK}</div>`],
    ];

    for (const [name, html] of table) {
      it(`becomes the widget: ${name}`, async () => {
        const [widget, ...others] = widgetsIn(await put(html));
        expect(others).to.deep.equal([]);
        expect(widget!.localName).to.equal('key-figures');
        expect(widget!.getAttribute('lang')).to.equal('fr');
        expect(widget!.shadowRoot!.textContent).to.contain(valueOf('K1'));
        const links = [...place.querySelectorAll<HTMLElement>('a[href]')];
        expect(links).to.have.lengthOf(1);
        expect(links[0]!.checkVisibility()).to.equal(false);
        expect(widget!.contains(links[0]!)).to.equal(false);
      });
    }

    it('stays in the wrappers that it is alone in, with the widget after all of them', async () => {
      await put(`<p><strong><em>${LINK}</em></strong></p>`);
      expect(place.querySelector('p > strong > em > a')).to.exist;
      expect(place.querySelector('p > strong + key-figures')).to.exist;
      expect(place.querySelector<HTMLElement>('strong')!.checkVisibility()).to.equal(false);
    });

    it('keeps the language of a wrapper where the address names none', async () => {
      const href = 'https://widgets.example/embed/key-figures/';
      await put(`<p><span lang="fr"><a href="${href}">Chiffres</a></span></p>`);
      expect(place.querySelector('key-figures')!.lang).to.equal('fr');
      await put(`<p lang="fr"><a href="${href}">Chiffres</a></p>`);
      expect(place.querySelector('key-figures')!.hasAttribute('lang')).to.equal(false);
    });

    it('is one link where an editor has cut it in two', async () => {
      const half = LINK.replace('Chiffres clés', '<b>clés</b>');
      await put(`<p>${LINK}${half}</p>`);
      expect(widgetsIn(place)).to.have.lengthOf(1);
      for (const link of place.querySelectorAll('a')) {
        expect(link.checkVisibility()).to.equal(false);
      }
    });

    it('takes nothing from its attributes, and no heading: visitors may have written them', async () => {
      const link = LINK.replace('lang=fr', 'lang=fr&heading=Mine').replace(
        '<a',
        '<a data-src="https://evil.example/a.json" data-layout="bars" data-open="x" layout="bars"',
      );
      await put(`<p>${link}</p>`);
      expect(attributesOf(widgetsIn(place)[0]!)).to.deep.equal({lang: 'fr'});
      await put(`<p>${link.replace('<a', '<a class="cooperation-widget"')}</p>`);
      expect(attributesOf(widgetsIn(place)[0]!)).to.deep.equal({
        lang: 'fr',
        layout: 'bars',
        heading: 'Mine',
        src: 'https://evil.example/a.json',
      });
    });

    it('is hidden whatever the styles of the page are, and comes back as it was', async () => {
      const styles = document.createElement('style');
      styles.textContent = 'main a {display: block !important}';
      document.head.append(styles);
      await put(`<p>${LINK.replace('<a', '<a style="display: flex"')}</p>`);
      const link = place.querySelector('a')!;
      expect(link.checkVisibility()).to.equal(false);
      link.href = '/elsewhere';
      await aTimeout(0);
      expect(link.checkVisibility()).to.equal(true);
      expect(link.style.display).to.equal('flex');
      styles.remove();
    });

    it('keeps its id, by which morphs and frameworks know it', async () => {
      await put(`<p>${LINK.replace('<a', '<a id="figures"')}</p>`);
      expect(place.querySelectorAll('#figures')).to.have.lengthOf(1);
      expect(place.querySelector('#figures')!.localName).to.equal('a');
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
      ['another link', `<p>${LINK} ${LINK}</p>`],
      ['a picture beside it', `<p><img alt="">${LINK}</p>`],
      ['an element that only the page knows', `<p><x-term>ERC</x-term> ${LINK}</p>`],
      ['inside such an element', `<p><x-tip>${LINK}</x-tip></p>`],
      ['a wrapper that means something', `<p><del>${LINK}</del></p>`],
      ['navigation', `<nav><div>${LINK}</div></nav>`],
      ['navigation by role', `<div role="navigation"><div>${LINK}</div></div>`],
      ['a list', `<ul><li>${LINK}</li></ul>`],
      ['a bold link in a list', `<ul><li><b>${LINK}</b></li></ul>`],
      ['a menu of blocks', `<ul class="sub-menu"><li><div>${LINK}</div></li></ul>`],
      ['a line of a list', `<ul><li>Text<br>${LINK}</li></ul>`],
      ['a running text that a formatter has broken', `<p>See\n${LINK}\nfor more</p>`],
      ['a sentence that goes on after the break', `<p>They grow.\n${LINK}\nshow it</p>`],
      ['a sentence that ends after the break', `<p>They grow.\n${LINK}\n.</p>`],
      ['code', `<pre><div>${LINK}</div></pre>`],
      [
        'a word without a page',
        '<p><a href="https://widgets.example/embed/glossary-term/">x</a></p>',
      ],
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

  describe('an address as text', () => {
    for (const [name, html] of [
      ['a paragraph', `<p>${URL_OF_FIGURES}</p>`],
      ['with the debris of a sentence', `<p>(${URL_OF_FIGURES}).\u200b</p>`],
      ['in wrappers', `<p><span><b>${URL_OF_FIGURES}</b></span></p>`],
      ['between line breaks', `<div>Before<br>${URL_OF_FIGURES}<br>After</div>`],
      ['a cell', `<table><tr><td>${URL_OF_FIGURES}</td></tr></table>`],
      ['at the top of the page', URL_OF_FIGURES],
    ] as const) {
      it(`becomes the widget, and its node stays: ${name}`, async () => {
        const made = document.createElement('template');
        made.innerHTML = html;
        const text = document.createTreeWalker(made.content, NodeFilter.SHOW_TEXT);
        while (text.nextNode() && !(text.currentNode as Text).data.includes('embed'));
        const node = text.currentNode as Text;
        const parent = node.parentNode;
        place.replaceChildren(made.content);
        await aTimeout(0);
        const [widget, ...others] = widgetsIn(place);
        expect(others).to.deep.equal([]);
        expect(widget!.getAttribute('lang')).to.equal('fr');
        expect(place.innerText).to.not.contain('widgets.example');
        if (html.startsWith('<')) expect(node.parentNode).to.equal(parent);
        node.data = 'Other words';
        await aTimeout(0);
        expect(widgetsIn(place)).to.deep.equal([]);
        expect(place.innerText).to.contain('Other words');
      });
    }

    for (const [name, html] of [
      ['in running text', `<p>See ${URL_OF_FIGURES}</p>`],
      ['before running text', `<p>${URL_OF_FIGURES} shows them</p>`],
      ['in code', `<p><code>${URL_OF_FIGURES}</code></p>`],
      ['in lines of code', `<pre><div>${URL_OF_FIGURES}</div></pre>`],
      ['in a text field', `<textarea>${URL_OF_FIGURES}</textarea>`],
      ['in an editor', `<div contenteditable=""><p>${URL_OF_FIGURES}</p></div>`],
      ['in a script', `<script type="text/plain">${URL_OF_FIGURES}</script>`],
      ['in a tag', `<key-figures><p>${URL_OF_FIGURES}</p></key-figures>`],
      ['in a list of links', `<ul><li>${URL_OF_FIGURES}</li></ul>`],
      ['as the words of another link', `<p><a href="/x">${URL_OF_FIGURES}</a></p>`],
      ['of another host', '<p>https://elsewhere.example/embed/key-figures/</p>'],
    ] as const) {
      it(`stays what it is ${name}`, async () => {
        await put(html);
        await aTimeout(0);
        expect(place.innerHTML).to.contain(html);
        expect(widgetsIn(place).length).to.equal(html.startsWith('<key-figures') ? 1 : 0);
      });
    }

    it('is restored where it goes without its widget', async () => {
      await put(`<p>Before<br>${URL_OF_FIGURES}</p>`);
      const text = place.querySelector('br')!.nextSibling as Text;
      text.remove();
      await aTimeout(0);
      expect(text.data).to.equal(URL_OF_FIGURES);
      expect(widgetsIn(place)).to.deep.equal([]);
    });

    it('is found in what CKEditor stores for a medium', async () => {
      await put(`<figure class="media"><oembed url="${URL_OF_FIGURES}"></oembed></figure>`);
      expect(place.querySelector('figure > oembed + key-figures[lang=fr]')).to.exist;
    });
  });

  describe('the widget beside a carrier', () => {
    const link = () => place.querySelector('a')!;
    const one = () => widgetsIn(place)[0];
    const settled = () => aTimeout(0);

    it('follows the address', async () => {
      await put(`<p>${LINK}</p>`);
      const widget = one();
      link().href = `${URL_OF_FIGURES}&layout=bars`;
      await settled();
      expect(one()).to.equal(widget);
      expect(widget!.getAttribute('layout')).to.equal('bars');
      link().href = 'https://widgets.example/embed/office-list/';
      await settled();
      expect(widgetsIn(place).map(({localName}) => localName)).to.deep.equal(['office-list']);
      link().href = '/offices';
      await settled();
      expect(place.innerHTML).to.equal('<p><a href="/offices">Chiffres clés</a></p>');
    });

    it('comes when the address, the class or the name come later', async () => {
      await put('<p><a>x</a></p><div></div>');
      link().href = URL_OF_FIGURES;
      const placeholder = place.querySelector('div')!;
      placeholder.className = 'cooperation-widget';
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(1);
      placeholder.dataset['widget'] = 'office-list';
      await settled();
      expect(placeholder.nextElementSibling!.localName).to.equal('office-list');
      placeholder.dataset['layout'] = 'table';
      await settled();
      expect(placeholder.nextElementSibling!.getAttribute('layout')).to.equal('table');
      delete placeholder.dataset['layout'];
      await settled();
      expect(placeholder.nextElementSibling!.hasAttribute('layout')).to.equal(false);
    });

    it('comes and goes with the text beside the link', async () => {
      await put(`<p>See ${LINK}</p>`);
      place.querySelector('p')!.firstChild!.remove();
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(1);
      link().before('See ');
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(0);
      expect(link().checkVisibility()).to.equal(true);
      (place.querySelector('p')!.firstChild as Text).data = '';
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(1);
    });

    it('goes with the carrier, and moves with it', async () => {
      await put(`<p>${LINK}</p><p id="other"></p>`);
      const widget = one();
      const carrier = link();
      place.querySelector('#other')!.append(carrier);
      await settled();
      expect(carrier.nextSibling).to.equal(widget);
      expect(widgetsIn(place)).to.have.lengthOf(1);
      carrier.remove();
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(0);
      expect(carrier.hasAttribute('style')).to.equal(false);
      place.firstElementChild!.append(carrier);
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(1);
      place.firstElementChild!.textContent = '';
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(0);
    });

    it('is put back as it was when a morph takes it away, and the link is hidden again', async () => {
      await put(`<p>${LINK}</p>`);
      const widget = one()!;
      widget.remove();
      link().removeAttribute('style');
      await settled();
      expect(link().nextSibling).to.equal(widget);
      expect(widgetsIn(place)).to.have.lengthOf(1);
      expect(link().checkVisibility()).to.equal(false);
    });

    it('goes while somebody edits the place, and comes back', async () => {
      await put(`<div><p>${LINK}</p></div>`);
      const editor = place.querySelector('div')!;
      editor.contentEditable = 'true';
      await settled();
      expect(place.querySelector('p')!.innerHTML).to.equal(LINK);
      editor.contentEditable = 'false';
      await settled();
      expect(widgetsIn(place)).to.have.lengthOf(1);
    });

    it('keeps the order when carriers change places', async () => {
      await put(
        '<div class="cooperation-widget key-figures"></div><div class="cooperation-widget office-list"></div>',
      );
      place.append(place.firstElementChild!);
      await settled();
      expect(widgetsIn(place).map(({localName}) => localName)).to.deep.equal([
        'office-list',
        'key-figures',
      ]);
    });

    it('comes in a form with controls of any name', async () => {
      const names = ['nodeName', 'parentNode', 'closest', 'nextSibling', 'childNodes', 'matches'];
      const inputs = names.map((name) => `<input name="${name}">`).join('');
      await put(`<form>${inputs}<div>${LINK}</div></form>`);
      expect(widgetsIn(place)).to.have.lengthOf(1);
      await put(
        `<form class="cooperation-widget key-figures">${inputs}<input name="style"></form>`,
      );
      expect(widgetsIn(place)).to.have.lengthOf(1);
      expect(place.querySelector('input')!.checkVisibility()).to.equal(false);
    });
  });

  describe('a tag that paragraphs have torn apart', () => {
    for (const [name, html] of [
      ['by WordPress', `<p><key-figures lang="fr"></p>\n<p>${LINK}</p>\n<p></key-figures></p>`],
      ['in one paragraph', `<p><key-figures lang="fr"></key-figures><br>${LINK}</p>`],
      ['around an empty one', `<p><key-figures lang="fr"><br></p><p></p><p>${LINK}</p>`],
    ] as const) {
      it(`is one widget, with the link as its fallback: ${name}`, async () => {
        await put(html);
        await aTimeout(0);
        expect(widgetsIn(place)).to.have.lengthOf(1);
        expect(place.querySelector('a')!.checkVisibility()).to.equal(false);
      });
    }

    it('is a widget of its own between paragraphs', async () => {
      await put(`<key-figures></key-figures>\n<p>${LINK}</p>`);
      expect(widgetsIn(place)).to.have.lengthOf(2);
    });

    it('is another widget where the link asks for other things', async () => {
      const link = LINK.replace('lang=fr', 'set=europe');
      await put(`<p><key-figures></key-figures></p><p>${link}</p>`);
      expect(widgetsIn(place)).to.have.lengthOf(2);
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
        'keeps language and direction',
        '<div id="figures" lang="fr" dir="ltr" class="cooperation-widget key-figures"></div>',
        {lang: 'fr', dir: 'ltr'},
      ],
      [
        'comes from Word',
        '<div class="cooperation-widget" data-widget="”Key-Figures”" data-lang="”fr”"></div>',
        {lang: 'fr'},
      ],
      [
        'has attributes that the widget does not know',
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
        const placeholder = place.querySelector<HTMLElement>('.cooperation-widget')!;
        expect(widget!.previousSibling).to.equal(placeholder);
        expect(placeholder.checkVisibility()).to.equal(false);
      });
    }

    it('keeps what it held, also a link', async () => {
      await put(
        `<div class="cooperation-widget" data-widget="key-figures">See <p>${LINK}</p></div>`,
      );
      const [, ...others] = widgetsIn(place);
      expect(others).to.deep.equal([]);
      expect(place.firstElementChild!.innerHTML).to.equal(`See <p>${LINK}</p>`);
    });

    it('that lost its name to a filter leaves the link in it to stand for itself', async () => {
      await put(`<div class="cooperation-widget">${LINK}</div>`);
      expect(place.querySelector('.cooperation-widget > a + key-figures[lang=fr]')).to.exist;
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
      await until(() => widget!.matches(':state(ready)'));
      expect(widget!.shadowRoot!.textContent).to.contain('in the tag');
      expect(place.querySelector('a')!.checkVisibility()).to.equal(false);
    });

    it('refuses the document of another server that a link asks for', async () => {
      const said = listen('error');
      await put(`<p><a href="${URL_OF_FIGURES}&src=https://evil.example/a.json">Figures</a></p>`);
      const [widget] = widgetsIn(place);
      await until(() => widget!.matches(':state(error)'));
      expect(place.querySelector('a')!.checkVisibility()).to.equal(true);
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
      expect(place.querySelector('li > a + key-figures')).to.exist;
    });

    it('may lead anywhere if it names the widget', async () => {
      await put(
        '<p><a class="cooperation-widget office-list" href="/offices">Offices</a> here</p>',
      );
      expect(place.querySelector('a + office-list')).to.exist;
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
        expect(outer.shadowRoot!.textContent).to.contain(valueOf('K1'));
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
      expect(place.querySelector('p > key-figures')!.previousSibling).to.equal(link);
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
      const {insertBefore} = Node.prototype;
      Node.prototype.insertBefore = function <T extends Node>(node: T, child: Node | null): T {
        if (child === null && this === place && node instanceof HTMLElement) {
          throw new Error('not in this page');
        }
        return insertBefore.call(this, node, child) as T;
      };
      try {
        place.innerHTML = `<p>${LINK}</p>`;
        place.append(broken);
        await aTimeout(0);
      } finally {
        Node.prototype.insertBefore = insertBefore;
      }
      expect(widgetsIn(place)).to.have.lengthOf(1);
      expect(said.join()).to.contain('not in this page');
    });
  });
});
