/**
 * Makes what scrolls sideways reachable with the keyboard: a region with a name, and only while
 * there is something to scroll to. One observer serves all widgets of the page.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
};

let observer: ResizeObserver | undefined;

function sizesChanged(entries: readonly ResizeObserverEntry[]): void {
  for (const {target} of entries) {
    const scroller = target.closest<HTMLElement>("[part~='scroller']");
    if (!scroller) continue;
    const overflows = scroller.scrollWidth > scroller.clientWidth + 1;
    const attributes = {tabindex: '0', role: 'region', 'aria-label': scroller.dataset['label']!};
    for (const [name, value] of Object.entries(attributes)) {
      if (overflows) scroller.setAttribute(name, value);
      else scroller.removeAttribute(name);
    }
  }
}

/** Watches the part `scroller` of its host, where there is one, and what is in it. */
export class OverflowController implements ReactiveController {
  #host: Host;
  #watched: readonly Element[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Watching anew makes the observer report at once, so this also follows a change of language. */
  hostUpdated(): void {
    this.hostDisconnected();
    // An update may come after the host has left, and what is watched stays in memory.
    if (!this.#host.isConnected) return;
    const scroller = this.#host.renderRoot.querySelector("[part~='scroller']");
    if (!scroller) return;
    this.#watched = [scroller, scroller.firstElementChild!];
    observer ??= new ResizeObserver(sizesChanged);
    for (const element of this.#watched) observer.observe(element);
  }

  hostDisconnected(): void {
    for (const element of this.#watched) observer!.unobserve(element);
    this.#watched = [];
  }
}
