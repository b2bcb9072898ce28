/**
 * Widgets in a page that a browser translates: the translator wraps or replaces text nodes, in
 * open shadow roots too, and rewrites the language of the page.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define/all.js';
import type {KeyFigures} from '../../../src/elements/key-figures/key-figures.js';
import type {WidgetElement} from '../../../src/widget/widget-element.js';
import {valueOf} from '../../facts.js';
import {listen} from '../../helpers/console.js';
import {part, parts, textOf, textsOf} from '../../helpers/parts.js';
import {allStories, drawn, pageOf, type Story} from '../../helpers/stories.js';
import {until} from '../../helpers/until.js';

const page = document.documentElement;
let pageLanguage: string | null;

beforeEach(() => {
  pageLanguage = page.getAttribute('lang');
});

afterEach(() => {
  page.classList.remove('translated-ltr');
  if (pageLanguage === null) page.removeAttribute('lang');
  else page.lang = pageLanguage;
});

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !node.parentElement?.closest('style')) found.push(node);
  }
  return found;
}

/** As Google Translate does it: each text node makes way for two `<font>` around another. */
function translateLikeGoogle(root: Node, language: string): void {
  page.classList.add('translated-ltr');
  page.lang = language;
  for (const node of textNodes(root)) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    outer.setAttribute('dir', 'auto');
    inner.textContent = `«${node.data}»`;
    node.replaceWith(outer);
  }
}

/** Like translators that rebuild an element from its translated markup. */
function rebuildElements(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes as ChildNode[]) {
    if (node instanceof Comment) node.remove();
    else if (node.textContent?.trim()) node.replaceWith(`«${node.textContent}»`);
  }
}

const shadow = (widget: Element): ShadowRoot => widget.shadowRoot!;
const isMangled = (widget: Element): boolean => /[«]|<font/.test(shadow(widget).innerHTML);

async function settled(widget: WidgetElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
}

describe('a widget that a page translator has been at', () => {
  it('shows its own text in the language to which the page was set, each value once', async () => {
    page.lang = 'en';
    const widget = await fixture<KeyFigures>(
      html`<key-figures only="K1 K2 F12" layout="table"></key-figures>`,
    );
    translateLikeGoogle(shadow(widget), 'fr');
    await settled(widget);
    expect(textOf(widget, 'heading')).to.equal('Chiffres clés');
    expect(textsOf(widget, 'number').slice(0, 2)).to.have.members([
      `«${valueOf('K1')}»`,
      `«${valueOf('K2')}»`,
    ]);
    expect(shadow(widget).querySelector('font')).to.equal(null);
    page.lang = 'en';
    await settled(widget);
    expect(textOf(widget, 'heading')).to.equal('Key figures');
  });

  it('keeps a translation of what does not change', async () => {
    page.lang = 'en';
    const widget = await fixture<KeyFigures>(html`<key-figures only="K2"></key-figures>`);
    translateLikeGoogle(shadow(widget), 'it');
    await settled(widget);
    widget.heading = 'Numbers';
    await widget.updateComplete;
    expect(textOf(widget, 'heading')).to.equal('Numbers');
    expect(textOf(widget, 'label')).to.equal('«International Associated Laboratories»');
    expect(textOf(widget, 'number')).to.equal(`«${valueOf('K2')}»`);
  });

  it('shows other facts, each once', async () => {
    const widget = await fixture<KeyFigures>(html`<key-figures lang="en"></key-figures>`);
    translateLikeGoogle(shadow(widget), 'de');
    widget.only = 'K3 K4';
    await widget.updateComplete;
    widget.only = 'K4';
    widget.layout = 'table';
    await widget.updateComplete;
    expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K4')]);
    widget.data = {
      format: 1,
      source: {
        title: 'A',
        publisher: 'B',
        url: 'https://a.example/',
        asOf: '2020',
        retrieved: '2021-01-01',
      },
      figures: [
        {
          id: 'K4',
          set: 'instruments',
          value: 7,
          qualifier: 'eq',
          unit: 'x',
          measure: 'count',
          label: 'things',
        },
      ],
    };
    translateLikeGoogle(shadow(widget), 'de');
    await until(() => textsOf(widget, 'number').join() === '7');
  });

  it('keeps a language of its own', async () => {
    page.lang = 'en';
    const widget = await fixture<KeyFigures>(html`<key-figures lang="ja"></key-figures>`);
    const before = shadow(widget).textContent;
    page.classList.add('translated-ltr');
    page.lang = 'fr';
    await settled(widget);
    expect(shadow(widget).textContent).to.equal(before);
    expect(part(widget, 'widget').lang).to.equal('ja');
  });

  it('goes on with its clocks', async () => {
    const widget = await fixture<WidgetElement>(html`<office-list lang="en"></office-list>`);
    await until(() => parts(widget, 'time').some(({textContent}) => textContent.trim()));
    const times = () => textsOf(widget, 'time').map((text) => text.replace(/[«»]/g, ''));
    const before = times();
    translateLikeGoogle(shadow(widget), 'en');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(times()).to.deep.equal(before);
    expect(shadow(widget).querySelector('font')).to.equal(null);
  });

  it('is re-rendered if nothing of the old content is left', async () => {
    page.lang = 'en';
    const warnings = listen('error');
    const widget = await fixture<KeyFigures>(html`<key-figures only="K1 K2"></key-figures>`);
    rebuildElements(shadow(widget));
    page.lang = 'fr';
    await settled(widget);
    expect(textOf(widget, 'heading')).to.equal('Chiffres clés');
    expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K1'), valueOf('K2')]);
    expect(isMangled(widget)).to.equal(false);
    expect(widget.matches(':state(ready)')).to.equal(true);
    widget.only = 'K2';
    await widget.updateComplete;
    expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K2')]);
    expect(warnings).to.deep.equal([]);
  });

  for (const [name, translate] of [
    ['wraps every text', (root: Node) => translateLikeGoogle(root, 'en')],
    ['rebuilds elements', rebuildElements],
  ] as const) {
    it(`shows in every layout the same as one that nobody translated, by one that ${name}`, async () => {
      const stories = await allStories();
      const firstOfLayout = new Map<string, Story>();
      for (const story of stories) {
        const key = `${story.tag} ${String(story.attributes['layout'] ?? '')}`;
        if (!firstOfLayout.has(key)) firstOfLayout.set(key, story);
      }
      for (const [key, story] of firstOfLayout) {
        const place = pageOf('en', 'light');
        try {
          story.draw(place);
          await drawn(place);
          const widget = place.querySelector<WidgetElement>(story.tag)!;
          if (!widget?.shadowRoot) continue;
          translate(widget.shadowRoot);
          place.lang = 'de';
          await settled(widget);
          await drawn(place);
          const other = pageOf('de', 'light');
          story.draw(other);
          await drawn(other);
          const expected = other.querySelector<WidgetElement>(story.tag)!;
          await settled(expected);
          const textIn = (element: Element) =>
            shadow(element).textContent.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
          // Quotes of the texts themselves are taken out on both sides.
          expect(textIn(widget), key).to.equal(textIn(expected));
          other.remove();
        } finally {
          place.remove();
        }
      }
    });
  }
});
