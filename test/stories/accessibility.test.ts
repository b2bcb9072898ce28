/** Every story, light and dark, in both directions: axe finds nothing, and fingers find everything. */
import {emulateMedia} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import {widgets} from '../../src/define/define.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {axeFindings, colourFindings} from '../helpers/axe.js';
import {lowContrast} from '../helpers/contrast.js';
import {isChromium} from '../helpers/engine.js';
import {smallTargets} from '../helpers/layout.js';
import {inLanguages} from '../helpers/matrix.js';
import {allStories, drawn, pageOf, PAGES, storiesOf, tags} from '../helpers/stories.js';

const stories = await allStories();

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

for (const tag of tags) {
  it(`${tag} has a story for each of its layouts`, async () => {
    const found = await storiesOf(tag);
    expect(found).to.not.be.empty;
    const [first, ...others] = layoutNames(widgets[tag]);
    const drawn = found.map(({attributes: {layout = first}}) => layout);
    expect(drawn).to.include.members([first, ...others]);
  });
}

const SCHEMES = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** A dark page differs from a light one in its colours alone. */
const FINDINGS = {light: axeFindings, dark: colourFindings};

for (const scheme of SCHEMES) {
  describe(`in a ${scheme} page`, () => {
    before(async () => {
      if (isChromium) await emulateMedia({colorScheme: scheme});
    });

    after(async () => {
      if (isChromium) await emulateMedia({colorScheme: 'no-preference'});
    });

    for (const lang of inLanguages('en', 'ar')) {
      for (const story of stories) {
        it(`${story.tag} ${story.name} in ${lang} has nothing that axe finds`, async () => {
          page = pageOf(lang, scheme, 800);
          story.draw(page);
          await drawn(page);
          expect(await FINDINGS[scheme](page)).to.deep.equal([]);
          expect(lowContrast(page)).to.deep.equal([]);
        });
      }
    }
  });
}

describe('with a theme of its own', () => {
  for (const theme of SCHEMES) {
    for (const story of stories) {
      it(`${story.tag} ${story.name} ${theme} has nothing that axe finds in the other page`, async () => {
        page = pageOf('en', theme === 'light' ? 'dark' : 'light', 800);
        story.draw(page, {theme});
        await drawn(page);
        expect(await colourFindings(page)).to.deep.equal([]);
        expect(lowContrast(page)).to.deep.equal([]);
      });
    }
  }
});

describe('targets', () => {
  for (const lang of inLanguages('de', 'ar')) {
    for (const story of stories) {
      it(`of ${story.tag} ${story.name} in ${lang} are large enough`, async () => {
        for (const width of [300, 1000]) {
          page = pageOf(lang, 'light', width);
          story.draw(page);
          await drawn(page);
          expect(smallTargets(page), `${width} pixels`).to.deep.equal([]);
          page.remove();
        }
      });
    }
  }
});
