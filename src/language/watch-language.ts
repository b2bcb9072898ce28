/**
 * Notices when the inherited language of a widget changes, and when a page adds a language. One
 * observer and one listener serve the page.
 */
import {parentOf} from './nearest-language.js';
import {ADDED} from './own-languages.js';

const subscribers = new Map<Element, () => void>();
// Weak, so that removed shadow roots can be collected while widgets remain.
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

const notifyAll = (): void => {
  for (const notify of [...subscribers.values()]) notify();
};

/**
 * Calls `changed` whenever a `lang` or `dir` changes in any document or shadow root around
 * `element`, and when a language is added. Call it again after a move, and `unwatchLanguage` on removal.
 */
export function watchLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(notifyAll);
  if (subscribers.size === 0) addEventListener(ADDED, notifyAll);
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
    removeEventListener(ADDED, notifyAll);
    observed = new WeakSet();
  }
}
