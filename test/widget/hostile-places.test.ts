/** Widgets where the page is in the way: clobbered names, shadow roots and styles that fail, other documents. */
import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import {define, type widgets} from '../../src/define/define.js';
import {manyFigures, manyOffices} from '../../stories/many.js';
import {listen} from '../helpers/console.js';
import {until} from '../helpers/until.js';

define();

type Widget = InstanceType<(typeof widgets)['office-list']>;

let place: HTMLElement;
let uncaught: string[] = [];
const catchAll = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  // Of images and objects without address, and of layouts that depend on a size: no errors.
  if (!('reason' in event) && (!event.message || /ResizeObserver loop/.test(event.message))) return;
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

beforeEach(() => {
  uncaught = [];
  place = document.createElement('div');
  place.lang = 'en';
  document.body.append(place);
  addEventListener('error', catchAll, true);
  addEventListener('unhandledrejection', catchAll);
});

afterEach(async () => {
  place.remove();
  await aTimeout(0);
  removeEventListener('error', catchAll, true);
  removeEventListener('unhandledrejection', catchAll);
  expect(uncaught.join('\n')).to.equal('');
});

const FALLBACK = '<a href="/x">The fallback</a>';

function put(html: string): Widget {
  place.innerHTML = html;
  return place.querySelector<Widget>('key-figures, office-list')!;
}

const fallbackIsSeen = (widget: Element) => {
  const link = widget.querySelector('a')!;
  return link.checkVisibility() && link.getClientRects().length > 0;
};

/** Draws a widget where that fails. Its fallback stays, and one error is reported. */
async function putInVain(said: readonly string[]): Promise<Widget> {
  const widget = put(`<office-list>${FALLBACK}</office-list>`);
  await widget.updateComplete;
  expect(fallbackIsSeen(widget)).to.equal(true);
  expect(widget.matches(':state(error)')).to.equal(true);
  expect(said).to.have.lengthOf(1);
  return widget;
}

describe('the fallback', () => {
  it('is seen before anything has been drawn', () => {
    const widget = put(`<office-list>${FALLBACK}</office-list>`);
    expect(widget.hasUpdated).to.equal(false);
    expect(fallbackIsSeen(widget)).to.equal(true);
  });

  it('gives way in the same moment in which the facts are drawn', async () => {
    const widget = put(`<office-list>${FALLBACK}</office-list>`);
    await widget.updateComplete;
    expect(fallbackIsSeen(widget)).to.equal(false);
    expect(widget.shadowRoot!.querySelectorAll(':host > slot, slot:not([name])')).to.have.length(0);
  });

  for (const name of ['createElement', 'importNode', 'createComment']) {
    it(`stays where <form name="${name}"> is in the page`, async () => {
      const said = listen('error');
      // Another layout than those that have been drawn: its template has to be made.
      place.innerHTML = `<form name="${name}"></form><office-list lang="ja" heading-level="6">${FALLBACK}</office-list>`;
      const widget = place.querySelector<Widget>('office-list')!;
      await widget.updateComplete;
      const isReady = widget.matches(':state(ready)');
      expect(isReady || fallbackIsSeen(widget)).to.equal(true);
      expect(said).to.have.lengthOf(isReady ? 0 : 1);
    });
  }

  it('stays where no template can be made at all', async () => {
    const said = listen('error');
    const {importNode} = Document.prototype;
    Document.prototype.importNode = () => {
      throw new Error('no');
    };
    try {
      const widget = await putInVain(said);
      Object.assign(Document.prototype, {importNode});
      widget.requestUpdate();
      await widget.updateComplete;
      expect(widget.matches(':state(ready)')).to.equal(true);
      expect(fallbackIsSeen(widget)).to.equal(false);
      expect(said).to.have.lengthOf(1);
    } finally {
      Object.assign(Document.prototype, {importNode});
    }
  });

  it('stays where there is no shadow root to be had', async () => {
    const said = listen('error');
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = () => {
      throw new Error('no');
    };
    try {
      await putInVain(said);
    } finally {
      Object.assign(Element.prototype, {attachShadow});
    }
  });

  it('stays where the page lets no styles in', async () => {
    const said = listen('error');
    const own = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      configurable: true,
      set: () => {
        throw new TypeError('frozen');
      },
    });
    try {
      const widget = put(`<office-list>${FALLBACK}</office-list>`);
      await widget.updateComplete;
      expect(fallbackIsSeen(widget)).to.equal(true);
      expect(said).to.have.lengthOf(1);
    } finally {
      Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', own);
    }
  });

  it('gives way in a closed shadow root that a server has sent', async () => {
    place.setHTMLUnsafe(
      `<office-list><template shadowrootmode="closed"><p>old</p></template>${FALLBACK}</office-list>`,
    );
    const widget = place.querySelector<Widget>('office-list')!;
    await until(() => widget.matches(':state(ready)'), 'the facts');
    expect(fallbackIsSeen(widget)).to.equal(false);
    expect(widget.getBoundingClientRect().height).to.be.above(200);
  });
});

describe('names of the page', () => {
  const NAMES = [
    ...[
      'getAttribute',
      'parentNode',
      'nextSibling',
      'closest',
      'nodeName',
      'nodeType',
      'lang',
      'dir',
    ],
    ...['hidden', 'getRootNode', 'hasAttribute', 'host', 'matches', 'textContent', 'querySelector'],
  ];

  it('on a form around a widget do not cost the language', async () => {
    const controls = NAMES.map((name) => `<input name="${name}">`).join('');
    const widget = put(
      `<section lang="fr"><form>${controls}<office-list>${FALLBACK}</office-list></form></section>`,
    );
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[part~=widget]')!.getAttribute('lang')).to.equal('fr');
    const form = place.querySelector('form')!;
    form.setAttribute('lang', 'de');
    await aTimeout(0);
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('[part~=widget]')!.getAttribute('lang')).to.equal('de');
  });

  it('on a form put into a widget throw nothing', async () => {
    const widget = put(`<office-list>${FALLBACK}</office-list>`);
    await widget.updateComplete;
    const form = document.createElement('form');
    form.innerHTML = NAMES.map((name) => `<input name="${name}">`).join('');
    widget.append(form);
    await aTimeout(0);
    expect(widget.matches(':state(ready)')).to.equal(true);
  });

  for (const tag of ['iframe', 'img', 'form', 'object']) {
    it(`on <${tag}> do not stop the clock, nor hide the page`, async () => {
      place.innerHTML = [
        'hidden',
        'readyState',
        'addEventListener',
        'documentElement',
        'defaultView',
      ]
        .map((name) => `<${tag} name="${name}" id="${name}"></${tag}>`)
        .join('');
      const widget = document.createElement('office-list');
      widget.lang = 'en';
      place.append(widget);
      await until(() => widget.shadowRoot?.querySelector('time'), 'a time');
      const term = document.createElement('glossary-term');
      term.textContent = 'ERC';
      place.append(term);
      await term.updateComplete;
      term.shadowRoot!.querySelector('button')!.click();
      await term.updateComplete;
      const popover = term.shadowRoot!.querySelector('[popover]')!;
      expect(popover.matches(':popover-open')).to.equal(true);
      dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
      await term.updateComplete;
      expect(popover.matches(':popover-open')).to.equal(false);
    });
  }
});

describe('another document', () => {
  async function frame(lang: string): Promise<HTMLIFrameElement> {
    const element = document.createElement('iframe');
    element.srcdoc = `<!doctype html><html lang="${lang}"><body></body></html>`;
    element.width = '600';
    element.height = '600';
    place.append(element);
    await oneEvent(element, 'load');
    return element;
  }

  const styleOf = (widget: Element) => {
    const part = widget.shadowRoot!.querySelector('[part~=widget]')!;
    const {display, fontFamily} = part.ownerDocument.defaultView!.getComputedStyle(part);
    return {display, fontFamily: typeof fontFamily, lang: part.getAttribute('lang')};
  };

  const shown = (lang: string) => ({display: 'flow-root', fontFamily: 'string', lang});

  it('takes a widget with its styles, its language and its clock, and gives it back', async () => {
    const inner = (await frame('de')).contentDocument!;
    const list = document.createElement('office-list');
    list.setAttribute('layout', 'map');
    place.append(list);
    await list.updateComplete;
    expect(styleOf(list)).to.deep.equal(shown('en'));
    inner.body.append(list);
    await list.updateComplete;
    expect(styleOf(list)).to.deep.equal(shown('de'));
    inner.documentElement.lang = 'fr';
    await until(() => styleOf(list).lang === 'fr');
    await until(() => list.shadowRoot!.querySelector('time'), 'a time');
    const world = list.shadowRoot!.querySelector('[part~=world]')!;
    await until(() => world.clientWidth > 0);
    await until(() => list.shadowRoot!.querySelector('[part~=label][dx]'), 'names on the map');
    place.append(list);
    await list.updateComplete;
    expect(styleOf(list)).to.deep.equal(shown('en'));
  });

  it('takes one that was only made here', async () => {
    const inner = (await frame('fr')).contentDocument!;
    const lists = [1, 2].map(() => document.createElement('office-list'));
    inner.body.append(...lists);
    for (const list of lists) {
      await list.updateComplete;
      expect(styleOf(list)).to.deep.equal(shown('fr'));
    }
    const sheets = lists.map(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]);
    expect(sheets[0]!.flatMap(({cssRules}) => [...cssRules]).length).to.be.above(20);
    expect(sheets[0]!.every((sheet, i) => sheet === sheets[1]![i])).to.equal(true);
  });

  it('takes a long list, with the styles that came with the search', async () => {
    const inner = (await frame('en')).contentDocument!;
    const sizeOf = (list: Element) => {
      const field = list.shadowRoot!.querySelector('[part~=search-field]')!;
      return field.ownerDocument.defaultView!.getComputedStyle(field).minBlockSize;
    };
    const list = document.createElement('office-list');
    list.data = manyOffices(120);
    inner.body.append(list);
    // The check and the search load first, which takes a busy machine its time.
    const hasField = () => list.shadowRoot?.querySelector('[part~=search-field]');
    await until(hasField, 'the field');
    expect(sizeOf(list)).to.equal('44px');
    place.append(list);
    await list.updateComplete;
    expect(sizeOf(list)).to.equal('44px');
    inner.body.append(list);
    await list.updateComplete;
    expect(sizeOf(list)).to.equal('44px');
  });

  it('observes sizes with the observer of its own window', async () => {
    const {contentDocument, contentWindow} = await frame('en');
    const view = contentWindow as Window & typeof globalThis;
    let observed = 0;
    const {observe} = view.ResizeObserver.prototype;
    view.ResizeObserver.prototype.observe = function (element) {
      observed++;
      observe.call(this, element);
    };
    const figures = document.createElement('key-figures');
    figures.setAttribute('layout', 'table');
    place.append(figures);
    await figures.updateComplete;
    contentDocument!.body.append(figures);
    await figures.updateComplete;
    expect(observed).to.be.above(0);
    const scroller = figures.shadowRoot!.querySelector('[part~=scroller]')!;
    for (const width of ['200px', '2000px', '200px']) {
      figures.style.inlineSize = width;
      await until(() => scroller.hasAttribute('tabindex') === (width === '200px'), width);
    }
  });

  it('prints what is closed in it', async () => {
    const {contentDocument, contentWindow} = await frame('en');
    const list = document.createElement('instrument-explainer');
    place.append(list);
    await list.updateComplete;
    contentDocument!.body.append(list);
    await list.updateComplete;
    const open = () => list.shadowRoot!.querySelectorAll('details[open]').length;
    expect(open()).to.equal(0);
    contentWindow!.dispatchEvent(new Event('beforeprint'));
    expect(open()).to.be.above(3);
    contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(open()).to.equal(0);
  });

  it('without a window breaks nothing', async () => {
    const list = document.createElement('office-list');
    const inert = document.implementation.createHTMLDocument('');
    inert.body.append(list);
    await list.updateComplete;
    place.append(list);
    await list.updateComplete;
    expect(styleOf(list)).to.deep.equal(shown('en'));
  });

  it('has explanations of terms that close for its own keys', async () => {
    const {contentDocument, contentWindow} = await frame('en');
    const term = document.createElement('glossary-term');
    term.textContent = 'ERC';
    contentDocument!.body.append(term);
    await term.updateComplete;
    term.shadowRoot!.querySelector('button')!.click();
    await term.updateComplete;
    const popover = term.shadowRoot!.querySelector('[popover]')!;
    expect(popover.matches(':popover-open')).to.equal(true);
    contentWindow!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await term.updateComplete;
    expect(popover.matches(':popover-open')).to.equal(false);
  });
});

describe('a widget that has been taken out and put back', () => {
  it('still follows its size', async () => {
    const figures = document.createElement('key-figures');
    figures.setAttribute('layout', 'table');
    place.append(figures);
    await figures.updateComplete;
    figures.remove();
    place.append(figures);
    await figures.updateComplete;
    const scroller = figures.shadowRoot!.querySelector('[part~=scroller]')!;
    for (const width of ['200px', '2000px', '200px']) {
      figures.style.inlineSize = width;
      await until(() => scroller.hasAttribute('tabindex') === (width === '200px'), width);
    }
  });
});

describe('the attribute data', () => {
  it('does nothing and is named once', async () => {
    const said = listen('warn');
    place.innerHTML = '<office-list data="offices.json"></office-list>'.repeat(3);
    for (const list of place.querySelectorAll('office-list')) {
      await list.updateComplete;
      list.requestUpdate();
      await list.updateComplete;
      expect(list.matches(':state(ready)')).to.equal(true);
    }
    expect(said.filter((line) => line.includes('data="offices.json"'))).to.have.lengthOf(1);
  });

  it('marks a widget whose property is set, so that a clone without it is reported once', async () => {
    const said = listen('warn');
    const figures = put('<key-figures></key-figures>') as unknown as InstanceType<
      (typeof widgets)['key-figures']
    >;
    figures.data = manyFigures(2);
    await until(() => figures.matches(':state(ready)'));
    expect(figures.getAttribute('data')).to.equal('');
    expect(said).to.deep.equal([]);

    for (const clone of [figures.cloneNode(true), figures.cloneNode(true)] as InstanceType<
      (typeof widgets)['key-figures']
    >[]) {
      place.append(clone);
      await clone.updateComplete;
    }
    expect(said.filter((line) => line.includes('the property data'))).to.have.lengthOf(1);

    figures.data = undefined;
    await figures.updateComplete;
    expect(figures.hasAttribute('data')).to.equal(false);
  });

  it('is no name of the page’s own data attributes', async () => {
    const said = listen('warn');
    const list = put('<office-list data-src="a.json" data-id="3"></office-list>');
    await list.updateComplete;
    expect(said).to.deep.equal([]);
  });
});

describe('an explanation of a term under zoom', () => {
  for (const [page, around] of [
    ['1', '2'],
    ['2', '1'],
    ['1.5', '0.5'],
  ] as const) {
    it(`stands beside its term where a script places it: ${page}, ${around}`, async () => {
      const {supports} = CSS;
      CSS.supports = () => false;
      document.documentElement.style.zoom = page;
      place.style.zoom = around;
      try {
        place.innerHTML =
          '<p style="padding: 40px">Funded by the <glossary-term>ERC</glossary-term> since then.</p>';
        const term = place.querySelector('glossary-term')!;
        await term.updateComplete;
        const button = term.shadowRoot!.querySelector('button')!;
        button.click();
        await term.updateComplete;
        const popover = term.shadowRoot!.querySelector('[popover]')!;
        const box = popover.getBoundingClientRect();
        const anchor = button.getBoundingClientRect();
        const gap = Math.max(box.top - anchor.bottom, anchor.top - box.bottom);
        expect(gap, 'gap').to.be.within(0, 30);
        expect(box.left, 'left').to.be.below(anchor.right);
        expect(box.right, 'right').to.be.above(anchor.left);
      } finally {
        CSS.supports = supports;
        document.documentElement.style.zoom = '';
        place.style.zoom = '';
      }
    });
  }
});
