/** Notices when the inherited language of a widget changes. One observer serves the page. */
import {parentOf} from './nearest-language.js';

const subscribers = new Map<Element, () => void>();
// Weak, so that removed shadow roots can be collected while widgets remain.
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls `changed` whenever a `lang` or `dir` changes in any document or shadow root around
 * `element`. Call it again after a move, and `unwatchLanguage` on removal.
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

/** Stops watching. With the last element, the observer is disconnected from every root. */
export function unwatchLanguage(element: Element): void {
  subscribers.delete(element);
  if (subscribers.size === 0) {
    observer?.disconnect();
    observed = new WeakSet();
  }
}
