/** Every story in a narrow page: whatever has the focus is seen, whole, and its ring is thick enough. */
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {isWebkit} from '../helpers/engine.js';
import {around} from '../helpers/layout.js';
import {inLanguages} from '../helpers/matrix.js';
import {allStories, drawn, pageOf} from '../helpers/stories.js';

const stories = await allStories();

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

/** The element that has the focus, in whichever shadow root. */
function focused(): HTMLElement {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** What is drawn at a point, in whichever shadow root. */
function drawnAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inside = element.shadowRoot.elementFromPoint(x, y);
    if (!inside || inside === element) break;
    element = inside;
  }
  return element;
}

const contains = (outer: Element, inner: Element | null): boolean =>
  inner !== null && (outer === inner || contains(outer, around(inner)));

/** The part of `element`, from 0 to 1, that nothing covers and that has not scrolled away. */
function visiblePart(element: Element): number {
  let seen = 0;
  let all = 0;
  for (const {left, top, width, height} of element.getClientRects()) {
    for (let across = 0.5; across < 12; across++) {
      for (let down = 0.5; down < 4; down++) {
        const at = drawnAt(left + (width * across) / 12, top + (height * down) / 4);
        all++;
        if (contains(element, at)) seen++;
      }
    }
  }
  return all ? seen / all : 0;
}

const nameOf = (element: Element): string =>
  `${element.localName} "${(element.textContent || element.ariaLabel || '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;

/** Focuses everything in `place` with the keyboard, as long as there is more; calls `look` for each. */
async function tabThrough(
  key: 'Tab' | 'Shift+Tab',
  place: Element,
  look: (element: HTMLElement) => void,
): Promise<number> {
  const seen = new Set<Element>();
  for (;;) {
    await sendKeys({press: key});
    const element = focused();
    if (!contains(place, element) || seen.has(element)) return seen.size;
    seen.add(element);
    look(element);
  }
}

const TABLES = stories.filter(({attributes: {layout}}) => layout === 'table');

describe('at 320 pixels', function () {
  if (isWebkit) return;

  // So high that nothing is scrolled but the tables.
  before(() => setViewport({width: 800, height: 2400}));

  for (const lang of inLanguages('en', 'fr', 'de', 'ar')) {
    for (const story of TABLES) {
      it(`nothing covers what has the focus in ${story.tag} ${story.name} in ${lang}`, async () => {
        page = pageOf(lang, 'light', 320);
        const before = document.createElement('button');
        const after = document.createElement('button');
        const place = document.createElement('div');
        page.append(before, place, after);
        story.draw(place, {actions: 'cite'});
        await drawn(page);
        const covered: string[] = [];
        const look = (element: Element) => {
          // The region itself is larger than the page where the table is long.
          if (element.matches('[part~="scroller"]')) return;
          const part = visiblePart(element);
          if (part < 0.99) covered.push(`${Math.round(part * 100)} % of ${nameOf(element)}`);
        };
        before.focus();
        const forward = await tabThrough('Tab', place, look);
        after.focus();
        const back = await tabThrough('Shift+Tab', place, look);
        expect(covered).to.deep.equal([]);
        expect(forward).to.be.above(1);
        expect(back).to.equal(forward);
      });
    }
  }
});

describe('the focus ring', function () {
  if (isWebkit) return;

  for (const size of [13, 16]) {
    for (const story of stories) {
      it(`of ${story.tag} ${story.name} on a page of ${size} pixels is two pixels thick or more`, async () => {
        page = pageOf('en', 'light', 800);
        page.style.fontSize = `${size}px`;
        const before = document.createElement('button');
        const after = document.createElement('button');
        const place = document.createElement('div');
        // Without a stop after it the focus would leave the page for the browser.
        page.append(before, place, after);
        story.draw(place, {actions: 'cite'});
        await drawn(page);
        before.focus();
        const thin: string[] = [];
        await tabThrough('Tab', place, (element) => {
          const {outlineWidth, outlineStyle, outlineColor} = getComputedStyle(element);
          const isOpaque = !/\/ 0?\.\d|rgba\(.*0?\.\d+\)/.test(outlineColor);
          if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || !isOpaque) {
            thin.push(`${nameOf(element)}: ${outlineWidth} ${outlineStyle} ${outlineColor}`);
          }
        });
        expect(thin).to.deep.equal([]);
      });
    }
  }
});
