/** Warns page authors in the console, once per message. */

const said = new Set<string>();

/** Reports an unknown attribute value, the accepted values, and the value used instead. */
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
