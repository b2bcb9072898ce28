/** Console messages for page authors, each of them once. */

const said = new Set<string>();

/**
 * Reports an unknown value of an attribute, the accepted values, and what is shown instead.
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
