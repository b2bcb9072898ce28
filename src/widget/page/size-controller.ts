/** Sizes: tells a widget when parts of it have another one. One observer serves a whole window. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {read} from '../../safe-dom.js';

type Host = ReactiveControllerHost & {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  readonly hasUpdated: boolean;
};

const controllers = new WeakMap<Element, SizeController>();
const observers = new WeakMap<Window, ResizeObserver>();

/** The observer of the window that `element` stands in: another one would look when that is not drawn. */
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

/** Observes elements of its host: those that are there after each update. */
export class SizeController implements ReactiveController {
  #host: Host;
  #select: (root: ParentNode) => readonly Element[];
  #changed: (elements: readonly Element[]) => void;
  #observed: readonly Element[] = [];
  #observer: ResizeObserver | undefined;

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

  /** What is observed from the start is found by the first update. */
  hostConnected(): void {
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  /** Observing again makes the observer report, so this also follows a change of the data. */
  hostUpdated(): void {
    this.hostDisconnected();
    // An update may come after the host has left, and what is observed stays in memory.
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

  /** For the observer: something has another size. */
  report(): void {
    if (this.#observed.length) this.#changed(this.#observed);
  }
}
