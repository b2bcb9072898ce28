/** Every story, from the narrowest to the widest place: nothing is broken. */
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {isChromium} from '../helpers/engine.js';
import {everyElement, layoutProblems, unreachableScrollers} from '../helpers/layout.js';
import {inLanguages} from '../helpers/matrix.js';
import {allStories, drawn, pageOf, settledLayout, type Story} from '../helpers/stories.js';

const stories = await allStories();

before(async () => {
  await setViewport({width: 1500, height: 1000});
  // Boxes are measured as ever, and nothing is painted, which takes a fifth of the time.
  document.body.style.clipPath = 'inset(100%)';
});

let pages: HTMLElement[] = [];

afterEach(() => {
  for (const page of pages) page.remove();
  pages = [];
});

/** What is broken in a page. */
const problemsIn = (page: HTMLElement): string[] =>
  [
    ...layoutProblems(page),
    ...unreachableScrollers(page).map((name) => `${name} scrolls, but not by keyboard`),
  ].map((problem) => `${page.style.inlineSize}: ${problem}`);

/** What is broken in a story at each of `widths`, in pages that are prepared by `prepare`. */
async function problemsAt(
  widths: readonly number[],
  story: Story,
  lang: string,
  prepare: (page: HTMLElement) => void = () => undefined,
): Promise<string[]> {
  pages = widths.map((width) => pageOf(lang, 'light', width));
  for (const page of pages) {
    prepare(page);
    story.draw(page, page.dir ? {dir: page.dir} : {});
  }
  await drawn(document.body);
  return pages.flatMap(problemsIn);
}

for (const story of stories) {
  describe(`${story.tag} ${story.name}`, () => {
    // Long words, no spaces between words, from right to left.
    for (const lang of inLanguages('de', 'ja', 'ar')) {
      it(`fits every width in ${lang}`, async () => {
        expect(await problemsAt([240, 300, 600, 1000, 1400], story, lang)).to.deep.equal([]);
      });

      it(`fits in ${lang} with text of twice the size`, async () => {
        const twice = (page: HTMLElement) => {
          page.style.fontSize = '32px';
        };
        expect(await problemsAt([320, 640, 1400], story, lang, twice)).to.deep.equal([]);
      });

      // Arabic does so by itself, at every width.
      if (lang !== 'ar') {
        it(`fits in ${lang} where text runs from the right`, async () => {
          const fromTheRight = (page: HTMLElement) => {
            page.dir = 'rtl';
          };
          expect(await problemsAt([240, 600, 1000], story, lang, fromTheRight)).to.deep.equal([]);
        });
      }

      it(`fits in ${lang} with the spacing of text that a reader may set`, async () => {
        // The values of WCAG 1.4.12.
        const wide = (page: HTMLElement) => {
          Object.assign(page.style, {letterSpacing: '0.12em', wordSpacing: '0.16em'});
        };
        expect(await problemsAt([320, 1000], story, lang, wide)).to.deep.equal([]);
      });
    }

    it('settles in a container that is just too narrow, or just wide enough', async () => {
      expect(await problemsAt([300], story, 'en')).to.deep.equal([]);
      const [scroller] = everyElement(pages[0]!).filter((each) => each.matches('[part~=scroller]'));
      if (!scroller) return;
      // The narrowest place in which all of it is seen, and the 24 pixels around that.
      const wanted = scroller.scrollWidth;
      pages[0]!.remove();
      const widths = Array.from({length: 24}, (_, index) => wanted - 12 + index);
      expect(await problemsAt(widths, story, 'en')).to.deep.equal([]);
      let changes = 0;
      const observer = new MutationObserver((records) => (changes += records.length));
      for (const each of pages.flatMap(everyElement)) {
        if (each.matches('[part~=scroller]')) observer.observe(each, {attributes: true});
      }
      for (let frame = 0; frame < 5; frame++) await settledLayout();
      observer.disconnect();
      expect(changes).to.equal(0);
    });

    it('fits a place that becomes narrow, and wide again', async () => {
      expect(await problemsAt([1000], story, 'fr')).to.deep.equal([]);
      const [page] = pages;
      for (const width of ['240px', '1000px']) {
        page!.style.inlineSize = width;
        await settledLayout();
        expect(problemsIn(page!)).to.deep.equal([]);
      }
    });
  });
}

if (isChromium) {
  describe('forced colours', () => {
    before(async () => {
      await emulateMedia({forcedColors: 'active'});
    });

    after(async () => {
      await emulateMedia({forcedColors: 'none'});
    });

    /** The colour of the ground, as computed styles have it. */
    const ground = (page: HTMLElement): string => {
      page.style.outlineColor = 'Canvas';
      return getComputedStyle(page).outlineColor;
    };

    for (const story of stories) {
      it(`leave everything to see in ${story.tag} ${story.name}`, async () => {
        expect(await problemsAt([300, 800], story, 'en')).to.deep.equal([]);
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const unseen = ['none', ground(pages[0]!)];
        for (const element of everyElement(pages[1]!)) {
          if (!(element instanceof SVGGeometryElement)) continue;
          if (element.closest('clipPath, defs, mask')) continue;
          const {fill, stroke, strokeWidth} = getComputedStyle(element);
          const drawing = [fill, parseFloat(strokeWidth) > 0 ? stroke : 'none'];
          const seen = drawing.filter((colour) => !unseen.includes(colour));
          expect(seen, element.outerHTML.slice(0, 80)).to.not.be.empty;
        }
      });
    }
  });
}
