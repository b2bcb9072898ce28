/** The frames of a page that hold our frame pages. */
import {call} from '../safe-dom.js';
import {widgetAt, type Pages} from './address.js';

/** Name of the message that a frame page sends: `{type: HEIGHT, height}`, in CSS pixels. */
export const HEIGHT = 'cooperation-widgets:height';

export const framesIn = (pages: Pages): readonly HTMLIFrameElement[] =>
  [...call(document, 'querySelectorAll', 'iframe')].filter(
    (frame): frame is HTMLIFrameElement =>
      frame instanceof HTMLIFrameElement && widgetAt(frame.src, pages) !== undefined,
  );
