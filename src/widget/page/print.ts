/**
 * Runs callbacks before and after printing. All widgets in a window share one pair of listeners;
 * another pair is for those that must run first.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {HostWindows} from './host-windows.js';

let printing = false;

/** Whether the page is being printed. */
export const isPrinting = (): boolean => printing;

/** The controllers of one phase. */
function phase(capture: boolean): HostWindows<PrintController> {
  const update = ({type}: Event) => {
    printing = type === 'beforeprint';
    for (const controller of controllers.hosts) controller.changed();
  };
  const controllers = new HostWindows<PrintController>((view, action) => {
    view[action]('beforeprint', update, capture);
    view[action]('afterprint', update, capture);
  });
  return controllers;
}

const first = phase(true);
const then = phase(false);

/** Calls `changed` before and after printing while its host is connected. */
export class PrintController implements ReactiveController {
  readonly changed: () => void;
  #host: ReactiveControllerHost & Element;
  #phase: HostWindows<PrintController>;

  /** `isFirst`: runs before the others, which need its result to be rendered. */
  constructor(host: ReactiveControllerHost & Element, changed: () => void, isFirst = false) {
    this.changed = changed;
    this.#host = host;
    this.#phase = isFirst ? first : then;
    host.addController(this);
  }

  hostConnected(): void {
    this.#phase.add(this, this.#host);
  }

  hostDisconnected(): void {
    this.#phase.delete(this);
  }
}

/** Opens every `details` in the shadow root of `host` during printing. */
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
