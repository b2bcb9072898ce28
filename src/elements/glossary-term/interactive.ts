/** Elements that must not contain another control. */

const INTERACTIVE = 'a[href],button,label,summary,[role=button],[role=link]';

/** Whether `element` is inside a link, a button or similar, including outside its shadow root. */
export function isInInteractive(element: Element): boolean {
  for (let node: Element | undefined = element; node;) {
    if (node.closest(INTERACTIVE)) return true;
    const root: Node = node.getRootNode();
    node = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  }
  return false;
}
