/** Resizes the frames of our frame pages to the heights that the pages report. */
import {read} from '../safe-dom.js';
import type {Pages} from './address.js';
import {framesIn, HEIGHT} from './frames.js';

/** The range of a frame's height, in CSS pixels. Reported heights are clamped to it. */
const MIN = 40;
const MAX = 20_000;

/**
 * Lets the boxes around a frame grow. Content systems and scripts wrap every frame in a box with
 * the aspect ratio of a video and position the frame over it, so a taller frame would cover the
 * text below.
 */
function growBoxes(frame: HTMLElement): void {
  const height = frame.offsetHeight;
  for (let inner = frame; getComputedStyle(inner).position === 'absolute';) {
    const box = read(inner, 'offsetParent') as HTMLElement | null;
    if (!box || box === read(document, 'body')) return;
    const style = read(box, 'style');
    // Reset a box that grew for an earlier height, so that it can shrink again.
    style.removeProperty('min-height');
    if (read(box, 'offsetHeight') < height) {
      // Include the padding that maintains the aspect ratio.
      style.setProperty('box-sizing', 'border-box', 'important');
      style.setProperty('min-height', `${height}px`, 'important');
    } else {
      style.removeProperty('box-sizing');
    }
    inner = box;
  }
}

/** Follows the heights of our frame pages in the whole page. */
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
  // Frames that loaded earlier reported before anything listened.
  for (const {contentWindow} of framesIn(pages))
    contentWindow?.postMessage({message: 'ready'}, '*');
}
