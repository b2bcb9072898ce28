/** Whether the parser of the page has come to the end of an element, and waiting until it has. */

import {read} from '../../safe-dom.js';

/** Until the end of an element nobody knows what else comes into it: perhaps a document. */
function isOpen(element: Element): boolean {
  if (read(document, 'readyState') !== 'loading') return false;
  for (let node: Node | null = element; node; node = read(node, 'parentNode')) {
    if (read(node, 'nextSibling')) return false;
  }
  return true;
}

/** Settled when the parser has left `element`; `undefined` where it has already. */
export const parsed = (element: Element): Promise<void> | undefined =>
  isOpen(element)
    ? new Promise((resolve) => {
        const look = () => (isOpen(element) ? void setTimeout(look, 20) : resolve());
        setTimeout(look);
      })
    : undefined;
