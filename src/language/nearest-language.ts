/**
 * The language of the place where an element stands: the nearest `lang`, through shadow roots
 * up to the root element, and one MutationObserver that tells when it changes.
 */
import {call, read} from '../safe-dom.js';
import {cleanTag} from './negotiate.js';

/** An element's own language tag as its author wrote it. Some editors leave only `xml:lang`. */
export const ownLanguage = (element: Element): string | null =>
  call(element, 'getAttribute', 'lang') ?? call(element, 'getAttribute', 'xml:lang');

/** The tag nearest to `element`, its own included, or `undefined` where the page names none. */
export function nearestLanguage(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = read(node, 'nodeType') === 1 ? cleanTag(ownLanguage(node as Element)) : undefined;
    if (tag) return tag;
  }
  return undefined;
}

const parentOf = (node: Node): Node | null =>
  read(node, 'parentNode') ?? (read(node, 'nodeType') === 11 ? (node as ShadowRoot).host : null);

const subscribers = new Map<Element, () => void>();
// Weak: a shadow root that has left the page must not stay in memory for as long as any widget does.
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` whenever a `lang` or `dir` changes anywhere in the documents and shadow roots that
 * `element` stands in. Call it again after a move, and `unwatchLanguage` when it leaves.
 */
export function watchLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(() => {
    for (const notify of [...subscribers.values()]) notify();
  });
  subscribers.set(element, changed);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const root = node.getRootNode();
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, {
        subtree: true,
        attributes: true,
        attributeFilter: ['lang', 'xml:lang', 'dir'],
      });
    }
    node = root;
  }
}

/** Ends the watch. With the last element the observer lets go of every root. */
export function unwatchLanguage(element: Element): void {
  subscribers.delete(element);
  if (subscribers.size === 0) {
    observer?.disconnect();
    observed = new WeakSet();
  }
}
