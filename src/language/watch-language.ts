/** One MutationObserver that notices when the language of the place of a widget changes. */
import {parentOf} from './nearest-language.js';

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
