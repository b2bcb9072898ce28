/** Documents in a `<script type="application/json">` inside the tag of a widget. */
import {call} from '../safe-dom.js';

const JSON_SCRIPT = 'script[type^="application/json"]';

/** Whether `node` is a script that holds a document. */
export const isJsonScript = (node: Node): boolean =>
  'matches' in node && call(node as Element, 'matches', JSON_SCRIPT);

/** The first child of `element` that holds a document. */
export const jsonChild = (element: Element): Element | null =>
  element.firstElementChild && element.querySelector(`:scope>${JSON_SCRIPT}`);
