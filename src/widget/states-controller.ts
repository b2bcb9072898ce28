/** Where a widget is on its way to showing its facts, as CSS states and events. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {WidgetErrorEvent, WidgetReadyEvent, type Problem} from './events.js';

export type State = 'loading' | 'ready' | 'error';

/** What an update has shown. */
export interface Outcome {
  /** What the facts were taken from. A new subject is announced anew. */
  readonly subject: unknown;
  /** What kept the subject from being shown. */
  readonly problem?: Problem | undefined;
}

/** Sets `:state(loading)`, `:state(ready)` or `:state(error)`; sends `cw-ready` and `cw-error`. */
export class StatesController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #states: CustomStateSet | undefined;
  #state: State | undefined;
  #announced: Outcome | undefined;

  /** Set by the host while it renders. */
  outcome: Outcome | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Undefined in browsers from before 2024, in which the states simply do not match.
    this.#states = host.attachInternals().states;
    host.addController(this);
    this.#show('loading');
  }

  hostUpdated(): void {
    const {outcome} = this;
    if (!outcome) return;
    const {subject, problem} = outcome;
    this.#show(problem ? 'error' : 'ready');
    const before = this.#announced;
    this.#announced = outcome;
    if (before?.subject === subject && before?.problem?.message === problem?.message) return;
    if (problem) console.error(`<${this.#host.localName}> ${problem.message}`);
    this.#host.dispatchEvent(problem ? new WidgetErrorEvent([problem]) : new WidgetReadyEvent());
  }

  #show(state: State): void {
    if (state === this.#state) return;
    if (this.#state) this.#states?.delete(this.#state);
    this.#states?.add((this.#state = state));
  }
}
