/** Theme files and the attribute `theme`, each with each: text and background come from one of them. */
import {expect} from '@open-wc/testing';
import {axeFindings} from '../helpers/axe.js';
import {lowContrast} from '../helpers/contrast.js';
import {part} from '../helpers/parts.js';
import {allStories, drawn, pageOf} from '../helpers/stories.js';
import {THEME_FILES, themeFile} from '../helpers/theme-files.js';

/** One story of each layout: the others differ in their facts, not in their colours. */
const stories = (await allStories()).filter(
  ({tag, attributes: {layout}}, i, all) =>
    all.findIndex((other) => other.tag === tag && other.attributes['layout'] === layout) === i,
);

const COLOURS = {
  light: {color: 'rgb(26, 31, 38)', backgroundColor: 'rgb(255, 255, 255)'},
  dark: {color: 'rgb(233, 237, 242)', backgroundColor: 'rgb(18, 23, 29)'},
} as const;

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

for (const file of THEME_FILES) {
  describe(`with the theme file ${file}`, () => {
    let link: HTMLElement;
    before(async () => {
      link = await themeFile(file);
    });
    after(() => link.remove());

    for (const theme of ['light', 'dark'] as const) {
      for (const story of stories) {
        it(`${story.tag} ${story.name} theme="${theme}" can be read`, async () => {
          page = pageOf('en', theme === 'light' ? 'dark' : 'light', 800);
          story.draw(page, {theme});
          await drawn(page);
          expect(await axeFindings(page)).to.deep.equal([]);
          expect(lowContrast(page)).to.deep.equal([]);
        });
      }

      it(`theme="${theme}" has text and background of its own`, async () => {
        page = pageOf('en', 'light');
        const widget = document.createElement('key-figures');
        widget.setAttribute('theme', theme);
        page.append(widget);
        await drawn(page);
        expect(getComputedStyle(part(widget, 'widget'))).to.include(COLOURS[theme]);
        expect(getComputedStyle(part(widget, 'heading')).color).to.equal(COLOURS[theme].color);
      });
    }

    it('leaves the colours that a page sets for one widget', async () => {
      page = pageOf('en', 'light');
      const widget = document.createElement('key-figures');
      widget.setAttribute('theme', 'dark');
      widget.style.setProperty('--cw-text', 'rgb(255, 255, 0)');
      page.append(widget);
      await drawn(page);
      expect(getComputedStyle(part(widget, 'widget'))).to.include({
        ...COLOURS.dark,
        color: 'rgb(255, 255, 0)',
      });
    });
  });
}
