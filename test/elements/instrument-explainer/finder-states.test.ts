/** The options of the finder, by their pixels: which one is chosen is seen, and what can be pressed. */
import {sendMouse} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../../src/define/instrument-explainer.js';
import {contrast} from '../../helpers/contrast.js';
import {isWebkit} from '../../helpers/engine.js';
import {parts} from '../../helpers/parts.js';
import {screenshot} from '../../helpers/pixels.js';
import {drawn, pageOf, settledLayout} from '../../helpers/stories.js';
import {themeFile} from '../../helpers/theme-files.js';

/** Pixels from the edge of an option into its frame. */
const INSIDE = 2;

describe('the options of the finder', () => {
  if (isWebkit) return;

  let page: HTMLElement;
  let theme: HTMLElement | undefined;

  afterEach(async () => {
    page.remove();
    theme?.remove();
    theme = undefined;
    // Off to a place where the next test does not look.
    await sendMouse({type: 'move', position: [799, 1]});
  });

  for (const [where, scheme, file] of [
    ['a light page', 'light', undefined],
    ['a dark page', 'dark', undefined],
    ['a page with the DSFR theme', 'light', 'dsfr'],
    ['a page with the dark theme', 'dark', 'dark'],
  ] as const) {
    it(`show which one is chosen, in ${where}`, async () => {
      theme = file && (await themeFile(file));
      page = pageOf('en', scheme, 700);
      Object.assign(page.style, {position: 'fixed', inset: '0 auto auto 0', padding: '20px'});
      const widget = document.createElement('instrument-explainer');
      widget.layout = 'finder';
      page.append(widget);
      await drawn(page);

      /** Colours of the first three options at their start edge, and of their border, now. */
      const look = async () => {
        await widget.updateComplete;
        await settledLayout();
        const pixels = await screenshot();
        const boxes = parts(widget, 'option')
          .slice(0, 3)
          .map((option) => option.getBoundingClientRect());
        const [first] = boxes;
        const middle = first!.top + first!.height / 2;
        return {
          frames: boxes.map(({left}) => pixels(left + INSIDE, middle)),
          border: pixels(first!.left, middle),
          ground: pixels(2, 2),
        };
      };
      const [any, one] = parts(widget, 'option');

      const before = await look();
      const [chosenAny, ...others] = before.frames;
      for (const other of others) expect(contrast(chosenAny!, other)).to.be.above(3);

      one!.click();
      const after = await look();
      expect(contrast(after.frames[1]!, after.frames[0]!), 'an answer').to.be.above(3);
      expect(contrast(after.border, after.ground), 'the border').to.be.above(3);

      const {left, top, width, height} = any!.getBoundingClientRect();
      const centre: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({type: 'move', position: centre});
      const hovered = await look();
      expect(contrast(hovered.frames[0]!, chosenAny!), 'hovered and chosen').to.be.above(3);
      expect(hovered.frames[0], 'hovered and not').not.to.deep.equal(after.frames[0]);
    });
  }
});
