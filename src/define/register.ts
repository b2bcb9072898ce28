/**
 * Registration of one tag. A tag that the page already has is left alone: the first copy of a
 * widget wins, and a second one must not throw and take the rest of its script with it.
 */

/** Registers `element` as `tag` unless the page has such an element. Tells whether it did. */
export function register(tag: string, element: CustomElementConstructor): boolean {
  if (customElements.get(tag)) return false;
  customElements.define(tag, element);
  return true;
}
