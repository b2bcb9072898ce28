/** What is really painted: the colours of a screenshot. Chromium and Firefox only. */
import {executeServerCommand} from '@web/test-runner-commands';
import type {Colour} from './contrast.js';

/** The colour at a point of the viewport. */
export type Pixels = (x: number, y: number) => Colour;

/** The viewport as it is painted now. */
export async function screenshot(): Promise<Pixels> {
  const image = new Image();
  image.src = `data:image/png;base64,${await executeServerCommand<string, unknown>('take-screenshot')}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return (x, y) => {
    const [red, green, blue] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
    return [red! / 255, green! / 255, blue! / 255, 1];
  };
}
