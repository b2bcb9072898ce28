/** Updates widgets when the text of the script in them changes. One observer serves the page. */
import type {DocumentHost} from '../document-state.js';

let observer: MutationObserver | undefined;

/** Updates the widget around `script` whenever its text or its type changes. */
export function watchScript(script: Element): void {
  observer ??= new MutationObserver((records) => {
    for (const {target} of records) {
      const changed = target.nodeType === 1 ? (target as Element) : target.parentElement;
      (changed?.parentElement as Partial<DocumentHost> | null | undefined)?.requestUpdate?.();
    }
  });
  observer.observe(script, {
    attributeFilter: ['type'],
    characterData: true,
    childList: true,
    subtree: true,
  });
}
