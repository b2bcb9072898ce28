/** All widgets in all languages on one page, at once, and the page changing its own. */
import {expect} from '@open-wc/testing';
import {define, widgets, type WidgetTag} from '../../src/define/define.js';
import type {DocumentElement} from '../../src/widget/document-element.js';
import {allLocales} from '../../src/generated/language-codes.js';
import {painted} from '../helpers/parts.js';

define();
const tags = Object.keys(widgets) as WidgetTag[];

let page: HTMLElement;
let pageLanguage: string;

beforeEach(() => {
  pageLanguage = document.documentElement.lang;
  document.documentElement.lang = 'en';
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  document.documentElement.lang = pageLanguage;
});

async function add(tag: WidgetTag, lang?: string): Promise<DocumentElement> {
  const widget = document.createElement(tag) as DocumentElement;
  if (lang) widget.lang = lang;
  if (tag === 'glossary-term') widget.textContent = 'ERC';
  page.append(widget);
  await widget.updateComplete;
  return widget;
}

/** The language that a widget is in, and the direction that it is read in. */
const shown = ({shadowRoot}: Element) => {
  const {lang, dir} = shadowRoot!.querySelector<HTMLElement>('[lang]')!;
  return [lang, dir];
};

const expected = (lang: string) => [lang, lang === 'ar' ? 'rtl' : 'ltr'];

/** One language after the other, however many widgets there are. */
const localeOf = (i: number): string => allLocales[i % allLocales.length]!;

/** Counts the updates of `widget` from now on. */
function updatesOf(widget: DocumentElement): () => number {
  let count = 0;
  const target = widget as unknown as {performUpdate: () => unknown};
  const perform = target.performUpdate.bind(widget);
  target.performUpdate = () => {
    count += 1;
    return perform();
  };
  return () => count;
}

describe('all languages on one page', () => {
  it('stand beside each other, every widget in every one of them', async () => {
    for (const tag of tags) {
      const texts = new Set<string>();
      for (const lang of allLocales) {
        const widget = await add(tag, lang);
        expect(shown(widget), `${tag} ${lang}`).to.deep.equal(expected(lang));
        texts.add(widget.shadowRoot!.textContent.replace(/\s+/g, ' '));
      }
      expect(texts.size, `${tag}: texts that differ`).to.equal(allLocales.length);
    }
    // None of them has changed by those that came after it.
    for (const widget of page.children) {
      expect(shown(widget), widget.localName).to.deep.equal(expected((widget as HTMLElement).lang));
    }
  });

  it('change with the page only where they are those of the page, and once', async () => {
    const pinned = await Promise.all(tags.map((tag, i) => add(tag, localeOf(i))));
    const inherited = await Promise.all(tags.map((tag) => add(tag)));
    await painted();
    for (const lang of [...allLocales].reverse()) {
      if (lang === document.documentElement.lang) continue;
      const still = pinned.map(updatesOf);
      const moved = inherited.map(updatesOf);
      document.documentElement.lang = lang;
      await painted();
      await Promise.all(inherited.map(({updateComplete}) => updateComplete));
      for (const widget of inherited) {
        expect(shown(widget), `${widget.localName} ${lang}`).to.deep.equal(expected(lang));
      }
      for (const [i, widget] of pinned.entries()) {
        expect(shown(widget), widget.localName).to.deep.equal(expected(localeOf(i)));
      }
      expect(still.map((count) => count())).to.deep.equal(pinned.map(() => 0));
      for (const [i, count] of moved.entries()) {
        expect(count(), `updates of ${tags[i]!} for ${lang}`).to.equal(1);
      }
    }
  });
});
