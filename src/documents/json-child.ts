/** The document inside the tag of a widget. */

/** Matches a child with a document. */
const JSON_SCRIPT = 'script[type^="application/json"]';

/** Whether `node` is a script with a document. */
export const isJsonScript = (node: Node): boolean =>
  (node as Partial<Element>).matches?.(JSON_SCRIPT) ?? false;

/** The first child of `element` with a document. */
export const jsonChild = (element: Element): Element | null =>
  element.querySelector(`:scope>${JSON_SCRIPT}`);
