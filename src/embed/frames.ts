/** Finds the frames in a page that show our frame pages. */
import {call} from '../safe-dom.js';
import {widgetAt, type Pages} from './address.js';

/** The message type that a frame page sends: `{type: HEIGHT, height}`, in CSS pixels. */
export const HEIGHT = 'cooperation-widgets:height';

export const framesIn = (pages: Pages): readonly HTMLIFrameElement[] =>
  [...call(document, 'querySelectorAll', 'iframe')].filter(
    (frame): frame is HTMLIFrameElement =>
      frame instanceof HTMLIFrameElement && widgetAt(frame.src, pages) !== undefined,
  );
