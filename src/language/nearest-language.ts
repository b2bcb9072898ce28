/**
 * The language of the place where an element stands: the nearest `lang`, through shadow roots up to
 * the root element.
 */
import {cleanTag} from './negotiate.js';

/** An element's own language tag as its author wrote it. Some editors leave only `xml:lang`. */
export const ownLanguage = (element: Element): string | null =>
  element.getAttribute('lang') ?? element.getAttribute('xml:lang');

/** The tag nearest to `element`, its own included, or `undefined` where the page names none. */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element ? cleanTag(ownLanguage(node)) : undefined;
    if (tag) return tag;
  }
  return undefined;
}

export const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
