/** What a widget tells the page. All events bubble and leave shadow roots. */

const everywhere: EventInit = {bubbles: true, composed: true};

/** One thing that could not be shown, for whoever writes the page or the document. */
export interface Problem {
  /** Stable name of the kind of problem, for example `document-unreadable`. */
  readonly code: string;
  /** Where in the document, for example `figures[3].value`; empty for the whole of it. */
  readonly path: string;
  readonly received: unknown;
  readonly expected: string;
  /** The same as one English sentence. */
  readonly message: string;
}

/** `cw-ready`: the widget shows its facts; again after each change of its document. */
export class WidgetReadyEvent extends Event {
  constructor() {
    super('cw-ready', everywhere);
  }
}

/** `cw-error`: something could not be shown. The rest of the widget is shown all the same. */
export class WidgetErrorEvent extends Event {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('cw-error', everywhere);
    this.problems = problems;
  }
}

/** `cw-select`: the reader has opened or chosen an item, or answered a question of a finder. */
export class WidgetSelectEvent extends Event {
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
