/** Listens in every window that contains hosts: widgets may move to frames and other windows. */
import {read} from '../../safe-dom.js';

type Listen = 'addEventListener' | 'removeEventListener';

/** The hosts and their windows. A window has listeners as long as it has hosts. */
export class HostWindows<T> {
  #views = new Map<T, Window>();
  #listen: (view: Window, action: Listen) => void;

  constructor(listen: (view: Window, action: Listen) => void) {
    this.#listen = listen;
  }

  get hosts(): readonly T[] {
    return [...this.#views.keys()];
  }

  get windows(): readonly Window[] {
    return [...this.#views.values()];
  }

  /** `element` determines the window of `host`, at the time of the call. */
  add(host: T, element: Element): void {
    const view = read(element.ownerDocument, 'defaultView') ?? window;
    const isNew = !this.windows.includes(view);
    this.#views.set(host, view);
    if (isNew) this.#listen(view, 'addEventListener');
  }

  delete(host: T): void {
    const view = this.#views.get(host);
    this.#views.delete(host);
    if (view && !this.windows.includes(view)) this.#listen(view, 'removeEventListener');
  }
}
