/** Opens and focuses the instrument in the fragment of the page URL, if enabled. */
import type {LitElement, ReactiveController} from 'lit';
import {read} from '../../safe-dom.js';

export class FragmentController implements ReactiveController {
  #host: LitElement;
  #isAskedFor: () => boolean;

  constructor(host: LitElement, isAskedFor: () => boolean) {
    this.#host = host;
    this.#isAskedFor = isAskedFor;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /**
   * Opens the entry in the fragment, scrolls to it and focuses it, as browsers do with their
   * targets. If something else has focus, it waits until the reader follows a link.
   */
  follow = (event?: Event): void => {
    const name = decode(location.hash.slice(1)).toLowerCase();
    if (!name || !this.#isAskedFor()) return;
    const entries = this.#host.renderRoot.querySelectorAll('details');
    const entry = [...entries].find(({dataset}) => dataset['names']?.split(' ').includes(name));
    if (!entry) return;
    entry.open = true;
    entry.scrollIntoView({block: 'nearest'});
    const focused = read(document, 'activeElement');
    if (event || !focused || focused === read(document, 'body')) {
      entry.querySelector('summary')!.focus({preventScroll: true});
    }
  };
}

/** Decodes a fragment, which belongs to the page and may be malformed. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
