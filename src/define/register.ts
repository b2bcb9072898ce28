/**
 * Registers one tag unless the page has already defined it: the first copy of a widget wins, and a
 * second one must not throw and stop the rest of its script.
 */

/** Registers `element` as `tag` unless it is already defined. Returns whether it did. */
export function register(tag: string, element: CustomElementConstructor): boolean {
  if (customElements.get(tag)) return false;
  customElements.define(tag, element);
  return true;
}
