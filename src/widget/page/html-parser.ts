/** Waits until the parser has reached the end of an element. */

import {read} from '../../safe-dom.js';

/** Until its end tag is parsed, an element may still receive content, such as a document. */
function isOpen(element: Element): boolean {
  if (read(document, 'readyState') !== 'loading') return false;
  for (let node: Node | null = element; node; node = read(node, 'parentNode')) {
    if (read(node, 'nextSibling')) return false;
  }
  return true;
}

/** Resolves once the parser has left `element`; `undefined` if it already has. */
export const parsed = (element: Element): Promise<void> | undefined =>
  isOpen(element)
    ? new Promise((resolve) => {
        const look = () => (isOpen(element) ? void setTimeout(look, 20) : resolve());
        setTimeout(look);
      })
    : undefined;
