/** Exposes the loading state of a widget as CSS states and events. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DocumentState} from '../documents/document-state.js';
import {WidgetErrorEvent, WidgetReadyEvent} from './events.js';

export type WidgetState = 'loading' | 'ready' | 'error';

/** Sets `:state(loading)`, `:state(ready)` or `:state(error)`; sends `cw-ready` and `cw-error`. */
export class StatesController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #states: CustomStateSet | undefined;
  readonly internals: ElementInternals;
  #state: WidgetState | undefined;
  #announced: DocumentState | undefined;

  /** The result of the last update, set by the host while it renders. */
  shown: DocumentState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.internals = host.attachInternals();
    // Undefined in browsers older than 2024, where the states do not match.
    this.#states = this.internals.states;
    host.addController(this);
    this.#show('loading');
  }

  hostUpdated(): void {
    const {shown} = this;
    if (!shown) return;
    const {document, problems, report = problems.map(({message}) => message)} = shown;
    this.#show(document ? 'ready' : problems.length ? 'error' : 'loading');
    const before = this.#announced;
    this.#announced = shown;
    if (before === shown) return;
    if (problems.length && problems !== before?.problems) {
      console.error(`<${this.#host.localName}> ${report.join('\n')}`);
      this.#host.dispatchEvent(new WidgetErrorEvent(problems));
    }
    if (document && document !== before?.document) this.#host.dispatchEvent(new WidgetReadyEvent());
  }

  #show(state: WidgetState): void {
    if (state === this.#state) return;
    if (this.#state) this.#states?.delete(this.#state);
    this.#states?.add((this.#state = state));
  }
}
