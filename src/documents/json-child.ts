/** The document that stands in the page, inside the tag of a widget. */

/** What a child has to be in order to hold a document. */
const JSON_SCRIPT = 'script[type^="application/json"]';

/** Whether `node` is a script that holds a document. */
export const isJsonScript = (node: Node): boolean =>
  (node as Partial<Element>).matches?.(JSON_SCRIPT) ?? false;

/** The first child of `element` that holds a document. */
export const jsonChild = (element: Element): Element | null =>
  element.querySelector(`:scope>${JSON_SCRIPT}`);
