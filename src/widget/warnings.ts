/** Messages to whoever writes the page, in the console, each of them once. */

const said = new Set<string>();

/**
 * Says that an attribute has a value that the widget does not know, what it knows, and what
 * it shows in its place.
 */
export function warnOnce(
  element: Element,
  attribute: string,
  received: string,
  accepted: readonly string[],
  shown: string,
): void {
  const message =
    `<${element.localName}> ${attribute}="${received}" is not known. ` +
    `Accepted: ${accepted.join(', ')}. Showing: ${shown}.`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
