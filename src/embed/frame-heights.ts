/** Gives the frames that hold our frame pages the height that these pages report. */
import {recognise, type Site} from './recognise.js';

/** Name of the message that a frame page sends: `{type: HEIGHT, height}`, in CSS pixels. */
export const HEIGHT = 'cooperation-widgets:height';

/** A height that a frame page can have, in CSS pixels. Whatever else is reported is cut to it. */
const LEAST = 40;
const MOST = 20_000;

/** Follows the heights of the frame pages of `site`, wherever they are in the page. */
export function followFrameHeights(site: Site): void {
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({src}) =>
      recognise(src, document.baseURI, site),
    );
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const {type, height} = Object(data) as {type?: unknown; height?: unknown};
    if (type !== HEIGHT || typeof height !== 'number' || !Number.isFinite(height)) return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame) return;
    const border = frame.offsetHeight - frame.clientHeight;
    frame.style.height = `${Math.min(Math.max(Math.ceil(height), LEAST), MOST) + border}px`;
  });
  // Those that were there earlier have reported to nobody.
  for (const {contentWindow} of frames()) contentWindow?.postMessage({message: 'ready'}, '*');
}
