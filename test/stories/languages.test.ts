/**
 * Every story in every language: all that a reader sees is in that language, in its script, and
 * marked where it is not.
 */
import {expect} from '@open-wc/testing';
import {allLocales, sourceLocale} from '../../src/generated/language-codes.js';
import type {DocumentElement} from '../../src/widget/document-element.js';
import {isChromium} from '../helpers/engine.js';
import {inLanguages} from '../helpers/matrix.js';
import {allStories, drawn, pageOf, tags, type Story} from '../helpers/stories.js';
import {lostInTree, readTree} from '../helpers/tree.js';
import {NAMES, SAME} from './same-words.js';

const stories = await allStories();

let pages: HTMLElement[] = [];
afterEach(() => {
  for (const page of pages) page.remove();
  pages = [];
});

/** A text that a reader gets, with the language that it is marked with. */
interface Said {
  readonly text: string;
  readonly lang: string;
}

/** Attributes with text that is not visible. */
const NAMING = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Everything that `root` says, as text or as a name. What a slot holds is the page's own. */
function saidIn(root: Element | ShadowRoot, lang: string): Said[] {
  return [...root.childNodes].flatMap((node): Said[] => {
    if (node instanceof Text) return [{text: node.data, lang}];
    if (!(node instanceof Element) || node.matches('slot, style, script')) return [];
    const own = node.getAttribute('lang') ?? lang;
    const names = NAMING.flatMap((name) => node.getAttribute(name) ?? []);
    return [...names.map((text) => ({text, lang: own})), ...saidIn(node, own)];
  });
}

/** What holds one thing and all that is said of it. */
const ITEM =
  'li, td, th, dd, dt, p, fieldset, details, [part~=figure], [part~=entry], [part~=item]';

/** Parts that are drawn, or filled later, and have no text of their own. */
const DRAWN =
  '[part~=bar], [part~=track], [part~=dot], [part~=squares], [role=status], [part~=gutter], [part~=column], input, svg, svg *, [aria-hidden=true]';

const elementsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('*')];

/** Places of `root` that say nothing, although they are there to say something. */
const emptyPlaces = (root: ShadowRoot): string[] =>
  elementsIn(root)
    .filter(
      (element) =>
        element.matches('[part], p, h2, h3, h4, h5, h6, li, dt, dd, th, caption, a, button, b') &&
        !normal(element.textContent) &&
        !element.matches(DRAWN) &&
        !element.querySelector('slot, svg, input, [part~=bar], [part~=track]') &&
        !element.getAttribute('aria-label'),
    )
    .map((element) => `${element.localName}[part="${element.getAttribute('part') ?? ''}"]`);

/** Texts of several words that one item of `root` says more than once. */
function repeated(root: ShadowRoot): string[] {
  const said = new Map<Element, string[]>();
  for (const element of elementsIn(root)) {
    if (element.closest('[aria-hidden=true], [role=status], svg, button')) continue;
    const item = element.closest(ITEM);
    const text = normal(
      [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
    );
    if (item && text.length > 3 && /\p{L}/u.test(text)) {
      said.set(item, [...(said.get(item) ?? []), text]);
    }
  }
  return [...said.values()].flatMap((texts) =>
    texts.filter((text, index) => texts.indexOf(text) !== index),
  );
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the widgets of a story say in `lang`, but for those that show a document of the page's. */
async function said(story: Story, lang: string): Promise<Said[]> {
  const page = pageOf(lang, 'light', 900);
  pages.push(page);
  story.draw(page);
  await drawn(page);
  return [...page.querySelectorAll<DocumentElement>(tags.join())]
    .filter(({data}) => data === undefined)
    .flatMap((widget) => saidIn(widget.shadowRoot!, lang))
    .map(({text, lang: own}) => ({text: normal(text), lang: own}))
    .filter(({text}) => text !== '');
}

const english = new Map<Story, Promise<ReadonlySet<string>>>();

/** What a story says in English, drawn once for all languages. */
function englishOf(story: Story): Promise<ReadonlySet<string>> {
  const known = english.get(story);
  if (known) return known;
  const texts = said(story, 'en').then(
    (all) => new Set(all.filter(({lang}) => lang === 'en').map(({text}) => text)),
  );
  english.set(story, texts);
  return texts;
}

/** Words that are written with the Latin alphabet, but for acronyms, which stay as they are. */
const latinWords = (text: string) =>
  (text.match(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu) ?? []).filter(
    (word) => word.length > 1 && !/^[\p{Lu}\d-]+s?$/u.test(word),
  );

/** Names that stand in every language as they are, taken out. */
const withoutNames = (text: string) =>
  [...NAMES]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);

const OTHER_SCRIPT = new Set(['ar', 'ja', 'zh-Hans']);

/** Languages that differ in where blanks stand: beside signs, from right to left, nowhere. */
const READ = new Set<string>(isChromium ? inLanguages('fr', 'ar', 'ja') : []);

for (const lang of allLocales.filter((code) => code !== sourceLocale)) {
  describe(`in ${lang}`, () => {
    for (const story of stories) {
      it(`${story.tag} ${story.name} has no English, nothing left over, no repetition and no empty place`, async () => {
        const english = await englishOf(story);
        const texts = await said(story, lang);
        for (const {text} of texts) {
          expect(text).to.not.match(/undefined|\[object|\{\d\}|\$\{|NaN/);
        }
        // The last page that was drawn.
        for (const widget of pages.at(-1)!.querySelectorAll<DocumentElement>(tags.join())) {
          if (widget.data !== undefined) continue;
          expect(emptyPlaces(widget.shadowRoot!), 'empty').to.deep.equal([]);
          expect(repeated(widget.shadowRoot!), 'twice').to.deep.equal([]);
        }
        if (READ.has(lang)) {
          expect(lostInTree(pages.at(-1)!, await readTree()), 'lost').to.deep.equal([]);
        }
        const own = texts.filter((each) => each.lang === lang);
        expect(own.length > 0, 'whether it says anything').to.equal(english.size > 0);
        const same = SAME[lang] ?? [];
        for (const {text} of own) {
          const rest = withoutNames(text);
          if (latinWords(rest).length === 0) continue;
          if (OTHER_SCRIPT.has(lang)) expect.fail(`Latin letters in “${text}”`);
          expect(english.has(text) && !same.includes(text), `“${text}” is English`).to.equal(false);
        }
      });
    }
  });
}
