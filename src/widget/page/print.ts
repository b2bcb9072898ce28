/**
 * Printing: what widgets do before and after the page is printed. One pair of listeners for all of
 * them, and another for those that run first.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

let printing = false;

/** Whether the page is being printed. */
export const isPrinting = (): boolean => printing;

/** Listeners of one phase. */
class Phase {
  #callbacks = new Map<object, () => void>();
  #capture: boolean;

  constructor(capture: boolean) {
    this.#capture = capture;
  }

  add(key: object, callback: () => void): void {
    if (this.#callbacks.set(key, callback).size === 1) this.#listen(addEventListener);
  }

  delete(key: object): void {
    if (this.#callbacks.delete(key) && this.#callbacks.size === 0) {
      this.#listen(removeEventListener);
    }
  }

  #listen(change: typeof addEventListener | typeof removeEventListener): void {
    change('beforeprint', this.#changed, this.#capture);
    change('afterprint', this.#changed, this.#capture);
  }

  #changed = ({type}: Event): void => {
    printing = type === 'beforeprint';
    for (const callback of [...this.#callbacks.values()]) callback();
  };
}

const first = new Phase(true);
const then = new Phase(false);

/** Calls `changed` before and after printing, while its host is in the page. */
export class PrintController implements ReactiveController {
  #changed: () => void;
  #phase: Phase;

  /** `isFirst`: before the others, which need its result to be rendered. */
  constructor(host: ReactiveControllerHost, changed: () => void, isFirst = false) {
    this.#changed = changed;
    this.#phase = isFirst ? first : then;
    host.addController(this);
  }

  hostConnected(): void {
    this.#phase.add(this, this.#changed);
  }

  hostDisconnected(): void {
    this.#phase.delete(this);
  }
}

/** Opens every `details` in the shadow root of `host` while the page is printed. */
export function openForPrint(host: ReactiveControllerHost & Element): void {
  let opened: HTMLDetailsElement[] = [];
  new PrintController(host, () => {
    if (printing) {
      opened.push(...host.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    }
    for (const entry of opened) entry.open = printing;
    if (!printing) opened = [];
  });
}
