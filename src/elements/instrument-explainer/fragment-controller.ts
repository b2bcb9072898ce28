/** Opens and focuses the instrument in the fragment of the page URL, if the page enables it. */
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
   * Opens the entry named by the fragment now, scrolls to it and focuses it, as browsers do with what
   * they find; not before the reader has followed a link if something else has the focus.
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

/** The fragment belongs to the page and may be malformed. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
