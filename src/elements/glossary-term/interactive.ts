/** Places in which no further control may stand. */

const INTERACTIVE = 'a[href],button,label,summary,[role=button],[role=link]';

/** Whether `element` stands in a link, a button or the like, also outside its shadow root. */
export function isInInteractive(element: Element): boolean {
  for (let node: Element | undefined = element; node;) {
    if (node.closest(INTERACTIVE)) return true;
    const root: Node = node.getRootNode();
    node = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  }
  return false;
}
