/** Updates terms when their text changes. All terms in a page share one observer. */
import type {LitElement} from 'lit';
import {read} from '../../safe-dom.js';

let observer: MutationObserver | undefined;
const watched = new WeakSet<Node>();

/**
 * Updates `host` whenever its text changes: the parser may deliver it in pieces, and frameworks
 * write into text nodes, for which slots fire no event.
 */
export function watchText(host: LitElement): void {
  if (watched.has(host)) return;
  watched.add(host);
  observer ??= new MutationObserver((records) => {
    for (const {target} of records) {
      let node: Node | null = target;
      while (node && !watched.has(node)) node = read(node, 'parentNode');
      (node as LitElement | null)?.requestUpdate();
    }
  });
  observer.observe(host, {characterData: true, childList: true, subtree: true});
}
