/** Sizes: tells a widget when parts of it have another one. One observer serves the whole page. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
};

const controllers = new WeakMap<Element, SizeController>();
let observer: ResizeObserver | undefined;

function sizesChanged(entries: readonly ResizeObserverEntry[]): void {
  for (const controller of new Set(entries.map(({target}) => controllers.get(target)!))) {
    controller.report();
  }
}

/** Observes elements of its host: those that are there after each update. */
export class SizeController implements ReactiveController {
  #host: Host;
  #select: (root: ParentNode) => readonly Element[];
  #changed: (elements: readonly Element[]) => void;
  #observed: readonly Element[] = [];

  /**
   * Calls `changed` with the elements that `select` has found, once for all of them that have
   * another size. `changed` must not change the size of any of them.
   */
  constructor(
    host: Host,
    select: (root: ParentNode) => readonly Element[],
    changed: (elements: readonly Element[]) => void,
  ) {
    this.#host = host;
    this.#select = select;
    this.#changed = changed;
    host.addController(this);
  }

  /** Observing again makes the observer report, so this also follows a change of the data. */
  hostUpdated(): void {
    this.hostDisconnected();
    // An update may come after the host has left, and what is observed stays in memory.
    if (!this.#host.isConnected) return;
    this.#observed = this.#select(this.#host.renderRoot);
    for (const element of this.#observed) {
      controllers.set(element, this);
      (observer ??= new ResizeObserver(sizesChanged)).observe(element);
    }
  }

  hostDisconnected(): void {
    for (const element of this.#observed) observer!.unobserve(element);
    this.#observed = [];
  }

  /** For the observer: something has another size. */
  report(): void {
    if (this.#observed.length) this.#changed(this.#observed);
  }
}
