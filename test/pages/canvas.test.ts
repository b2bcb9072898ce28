/** The canvas of a frame page: pixels of text on what is behind it, in pages of every colour. */
import {expect, oneEvent} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {isWebkit} from '../helpers/engine.js';
import {until} from '../helpers/until.js';

const WIDTH = 600;
const HEIGHT = 400;

interface Pixels {
  /** The colour that most of the frame has: `r,g,b`. */
  readonly background: string;
  /** How well the pixel that differs most from it can be told from it, as WCAG has it. */
  readonly contrast: number;
}

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = colour.split(',').map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What a reader sees of a frame page in a page with the style `page`. */
async function look(query: string, page: string, onFrame = ''): Promise<Pixels> {
  const frame = document.createElement('iframe');
  frame.width = String(WIDTH);
  frame.height = String(HEIGHT);
  frame.style.cssText = `border: 0; inset: 0 auto auto 0; position: fixed; z-index: 1; ${onFrame}`;
  document.documentElement.style.cssText = page;
  frame.src = `/dist/embed/key-figures/${query}`;
  document.body.append(frame);
  await oneEvent(frame, 'load');
  const widget = () => frame.contentDocument!.querySelector('key-figures');
  await until(() => widget()?.matches(':state(ready)'), 'the widget');
  try {
    const base64 = await executeServerCommand<string, unknown>('take-screenshot');
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, WIDTH, HEIGHT);
    const counts = new Map<string, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = data.slice(i, i + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const [[background] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
    const contrasts = [...counts.keys()].map((colour) => contrast(colour, background));
    return {background, contrast: Math.max(...contrasts)};
  } finally {
    frame.remove();
    document.documentElement.style.cssText = '';
  }
}

const LIGHT = '255,255,255';
const DARK = '18,23,29';

const DARK_PAGE = 'background: #101418; color: #eee';

describe('canvas of a frame page', () => {
  // There is no way to the pixels of WebKit from here.
  if (isWebkit) return;

  for (const [what, page, onFrame] of [
    ['a light page', ''],
    ['a dark page without a colour scheme', DARK_PAGE],
    ['a dark page with one', `${DARK_PAGE}; color-scheme: dark`],
    ['a page whose frame alone has one', DARK_PAGE, 'color-scheme: dark'],
    ['a page in red', 'background: #b00020; color: #fff'],
  ] as const) {
    it(`is light with dark text in ${what}`, async () => {
      const pixels = await look('', page, onFrame);
      expect(pixels.background).to.equal(LIGHT);
      expect(pixels.contrast).to.be.above(7);
    });

    it(`is dark with light text, where asked for, in ${what}`, async () => {
      const pixels = await look('?theme=dark', page, onFrame);
      expect(pixels.background).to.equal(DARK);
      expect(pixels.contrast).to.be.above(7);
    });
  }

  it('is that of the page, where asked for', async () => {
    const pixels = await look('?background=transparent', 'background: #ffe9c7');
    expect(pixels.background).to.equal('255,233,199');
    expect(pixels.contrast).to.be.above(7);
  });

  it('is readable all the same where the colour schemes differ', async () => {
    const pixels = await look('?background=transparent', `${DARK_PAGE}; color-scheme: dark`);
    expect(pixels.contrast).to.be.above(7);
  });
});
