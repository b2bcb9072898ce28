/** The inherited language of an element: the nearest `lang`, across shadow roots. */
import {call, read} from '../safe-dom.js';
import {cleanTag} from './negotiate.js';

/** An element's own language tag as its author wrote it. Some editors leave only `xml:lang`. */
export const ownLanguage = (element: Element): string | null =>
  call(element, 'getAttribute', 'lang') ?? call(element, 'getAttribute', 'xml:lang');

/** The nearest valid tag, starting with `element` itself; `undefined` if there is none. */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = read(node, 'nodeType') === 1 ? cleanTag(ownLanguage(node as Element)) : undefined;
    if (tag) return tag;
  }
  return undefined;
}

export const parentOf = (node: Node): Node | null =>
  read(node, 'parentNode') ?? (read(node, 'nodeType') === 11 ? (node as ShadowRoot).host : null);
