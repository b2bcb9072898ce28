/**
 * Hides a carrier, and shows it again, without moving it: frameworks and DOM morphing expect it in
 * place. Uses the style object, which a strict CSP allows, with `!important` to override rules like
 * `a {display: block !important}`. A text node cannot be styled, so it is emptied. Wrapping it
 * would take the node away from its owner.
 */
import {call, read} from '../safe-dom.js';

const styleOf = (node: Node): CSSStyleDeclaration | undefined =>
  read(node, 'nodeType') === 1 ? read(node as HTMLElement, 'style') : undefined;

/** Whether an element was concealed, including in a cloned page. */
export function isConcealed(node: Node): boolean {
  const style = styleOf(node);
  return (
    style?.getPropertyValue('display') === 'none' &&
    style.getPropertyPriority('display') === 'important'
  );
}

/** Hides `node`, or restores its previous state, which is kept in `before`. */
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
    // Restore the exact markup, for code that compares it.
    if (!call(node as Element, 'getAttribute', 'style')) {
      call(node as Element, 'removeAttribute', 'style');
    }
  }
}
