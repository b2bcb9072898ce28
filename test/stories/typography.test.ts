/**
 * Every story as a typographer of its language would have it: the marks of the language between
 * its words, no space where it has none, and letters at the distance that their script asks for.
 */
import {expect} from '@open-wc/testing';
import type {DocumentElement} from '../../src/widget/document-element.js';
import {allStories, drawn, pageOf, tags, type Story} from '../helpers/stories.js';

const stories = await allStories();

let page: HTMLElement | undefined;
afterEach(() => {
  page?.remove();
  page = undefined;
});

/** The widgets of a story in `lang`, but for those that show a document of the page's. */
async function widgetsOf(story: Story, lang: string): Promise<DocumentElement[]> {
  page = pageOf(lang, 'light', 900);
  story.draw(page);
  await drawn(page);
  return [...page.querySelectorAll<DocumentElement>(tags.join())].filter(
    ({data}) => data === undefined,
  );
}

/** What is seen, line by line; what opens on a press is opened, since only then it has lines. */
function linesOf(widget: DocumentElement): readonly string[] {
  const root = widget.shadowRoot!;
  for (const popover of root.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover();
  return [...root.querySelectorAll<HTMLElement>('[part~="widget"], [part~="popover"]')]
    .flatMap(({innerText}) => innerText.split(/[\n\t]+/))
    .map((line) => line.trim());
}

/** Elements that hold letters of `script` themselves. */
const withLetters = (widget: DocumentElement, script: RegExp): readonly Element[] =>
  [...widget.shadowRoot!.querySelectorAll('*')].filter(({childNodes}) =>
    [...childNodes].some((node) => node instanceof Text && script.test(node.data)),
  );

const SQUARE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** Full-width punctuation, without spaces beside it. */
function expectSquareMarks(line: string): void {
  expect(line).to.not.match(new RegExp(`${SQUARE}[,.:;!?()]`, 'u'));
  expect(line).to.not.match(new RegExp(`[,:;!?()] ?${SQUARE}`, 'u'));
  expect(line).to.not.match(/[、，。：；（] | [、，。：；）]/u);
}

/** Arabic commas between Arabic words. */
function expectArabicMarks(line: string): void {
  expect(line).to.not.match(/\p{Script=Arabic} ?[,;?]|[,;?] ?\p{Script=Arabic}/u);
}

/** Letters keep their distance, and feign no slant. */
function expectOwnLetters(element: Element): void {
  const style = getComputedStyle(element);
  const what = `${element.getAttribute('part')} “${element.textContent}”`;
  expect(style.letterSpacing, what).to.equal('normal');
  expect(style.getPropertyValue('font-synthesis'), what).to.equal('none');
}

for (const [lang, script, expectMarks] of [
  ['ar', /\p{Script=Arabic}/u, expectArabicMarks],
  ['ja', new RegExp(SQUARE, 'u'), expectSquareMarks],
  ['zh-Hans', /\p{Script=Han}/u, expectSquareMarks],
] as const) {
  describe(`typography in ${lang}`, () => {
    for (const story of stories) {
      it(`${story.tag} ${story.name} has the marks and the letters of its script`, async () => {
        for (const widget of await widgetsOf(story, lang)) {
          for (const line of linesOf(widget)) expectMarks(line);
          for (const element of withLetters(widget, script)) expectOwnLetters(element);
        }
      });
    }
  });
}
