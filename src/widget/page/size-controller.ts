/** Notifies widgets when parts of them change size. Each window has one shared observer. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {read} from '../../safe-dom.js';

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  readonly hasUpdated: boolean;
};

const controllers = new WeakMap<Element, SizeController>();
const observers = new WeakMap<Window, ResizeObserver>();

/**
 * The observer of the window that contains `element`: one from another window would not follow its
 * rendering.
 */
function observerOf(element: Element): ResizeObserver {
  const view = read(element.ownerDocument, 'defaultView')!;
  const observer = observers.get(view) ?? new view.ResizeObserver(sizesChanged);
  observers.set(view, observer);
  return observer;
}

function sizesChanged(entries: readonly ResizeObserverEntry[]): void {
  for (const controller of new Set(entries.map(({target}) => controllers.get(target)!))) {
    controller.report();
  }
}

/** Observes elements of its host, selected again after each update. */
export class SizeController implements ReactiveController {
  #host: Host;
  #select: (root: ParentNode) => readonly Element[];
  #changed: (elements: readonly Element[]) => void;
  #observed: readonly Element[] = [];
  #observer: ResizeObserver | undefined;

  /**
   * Calls `changed` with the elements from `select`, once however many of them changed size.
   * `changed` must not resize any of them.
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

  /** Before the first update there is nothing to observe. */
  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  /** Observing again makes the observer report, so changes of the data are covered too. */
  hostUpdated(): void {
    this.hostDisconnected();
    // An update may run after the host was removed, and observed elements stay in memory.
    if (!this.#host.isConnected) return;
    this.#observed = this.#select(this.#host.renderRoot);
    for (const element of this.#observed) {
      controllers.set(element, this);
      (this.#observer = observerOf(element)).observe(element);
    }
  }

  hostDisconnected(): void {
    for (const element of this.#observed) this.#observer!.unobserve(element);
    this.#observed = [];
  }

  /** Called by the observer when a size has changed. */
  report(): void {
    if (this.#observed.length) this.#changed(this.#observed);
  }
}
