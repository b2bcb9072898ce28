/**
 * Hides a carrier, and shows it again, without moving it: frameworks and DOM morphing expect it in
 * place. Uses the style object, which a strict policy allows, with `!important`, since pages have
 * `a {display: block !important}`. A text node cannot be styled: it is emptied rather than wrapped,
 * which leaves the node to its owner.
 */
import {call, read} from '../safe-dom.js';

const styleOf = (node: Node): CSSStyleDeclaration | undefined =>
  read(node, 'nodeType') === 1 ? read(node as HTMLElement, 'style') : undefined;

/** Whether an element was concealed, also in a copy of the page. */
export function isConcealed(node: Node): boolean {
  const style = styleOf(node);
  return (
    style?.getPropertyValue('display') === 'none' &&
    style.getPropertyPriority('display') === 'important'
  );
}

/** Conceals `node` or shows it as it was before, which is noted in `before`. */
export function conceal(node: Node, hide: boolean, before: WeakMap<Node, unknown>): void {
  const style = styleOf(node);
  if (!style) {
    const text = node as Text;
    const data = read(text, 'data');
    if (hide && data) {
      before.set(text, data);
      text.data = '';
    } else if (!hide && !data && before.has(text)) {
      text.data = before.get(text) as string;
    }
  } else if (hide !== isConcealed(node)) {
    if (hide) {
      before.set(node, [style.getPropertyValue('display'), style.getPropertyPriority('display')]);
      style.setProperty('display', 'none', 'important');
      return;
    }
    const [value, priority] = (before.get(node) ?? ['', '']) as [string, string];
    style.setProperty('display', value, priority);
    // Exactly as before, for code that compares the markup.
    if (!call(node as Element, 'getAttribute', 'style')) {
      call(node as Element, 'removeAttribute', 'style');
    }
  }
}
