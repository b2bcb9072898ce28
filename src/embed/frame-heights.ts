/** Gives the frames that hold our frame pages the height that these pages report. */
import {read} from '../safe-dom.js';
import type {Pages} from './address.js';
import {framesIn, HEIGHT} from './frames.js';

/** Heights that a frame page can have, in CSS pixels. Whatever else is reported is cut to them. */
const MIN = 40;
const MAX = 20_000;

/**
 * Lets the boxes around a frame grow. Content systems and scripts put every frame into a box with
 * the proportions of a film and lay it over that box, so that it would cover the text below.
 */
function growBoxes(frame: HTMLElement): void {
  const height = frame.offsetHeight;
  for (let inner = frame; getComputedStyle(inner).position === 'absolute';) {
    const box = read(inner, 'offsetParent') as HTMLElement | null;
    if (!box || box === read(document, 'body')) return;
    const style = read(box, 'style');
    // One that grew for an earlier height shrinks with it, down to its own.
    style.removeProperty('min-height');
    if (read(box, 'offsetHeight') < height) {
      // With the room that keeps the proportions counted in.
      style.setProperty('box-sizing', 'border-box', 'important');
      style.setProperty('min-height', `${height}px`, 'important');
    } else {
      style.removeProperty('box-sizing');
    }
    inner = box;
  }
}

/** Follows the heights of these frame pages, wherever they are in the page. */
export function followFrameHeights(pages: Pages): void {
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const {type, height} = Object(data) as {type?: unknown; height?: unknown};
    if (type !== HEIGHT || typeof height !== 'number' || !Number.isFinite(height)) return;
    const frame = framesIn(pages).find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(Math.max(Math.ceil(height), MIN), MAX) + border}px`;
    growBoxes(frame);
  });
  // Those that were there earlier have reported to nobody.
  for (const {contentWindow} of framesIn(pages))
    contentWindow?.postMessage({message: 'ready'}, '*');
}
