/** Events that widgets dispatch. All bubble and cross shadow roots. */
import type {Problem} from '../documents/problem.js';

export type {Problem, ProblemCode} from '../documents/problem.js';

/** The browser's own class, even if the page defines a class named `Event`. */
export const NativeEvent = Reflect.getPrototypeOf(CustomEvent) as typeof Event;

const everywhere: EventInit = {bubbles: true, composed: true};

/**
 * `cw-ready`: the widget shows its facts, even if some items had to be left out; again after each
 * change of its document.
 */
export class WidgetReadyEvent extends NativeEvent {
  constructor() {
    super('cw-ready', everywhere);
  }
}

/**
 * `cw-error`: something could not be shown. Whatever can be shown is, all the same; once for all
 * problems of one update.
 */
export class WidgetErrorEvent extends NativeEvent {
  /** In the order of the document. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('cw-error', everywhere);
    this.problems = problems;
  }
}

/** `cw-select`: the reader has opened or chosen an item, or answered a question of a finder. */
export class WidgetSelectEvent extends NativeEvent {
  /** `id` of the item in the document; in a finder, of the first that matches, or empty. */
  readonly id: string;
  /** In a finder all answers, as its attribute `answers` takes them: `partners:one,form:network`. */
  readonly answers: string | undefined;

  constructor(id: string, answers?: string) {
    super('cw-select', everywhere);
    this.id = id;
    this.answers = answers;
  }
}

declare global {
  interface HTMLElementEventMap {
    'cw-ready': WidgetReadyEvent;
    'cw-error': WidgetErrorEvent;
    'cw-select': WidgetSelectEvent;
  }
}
