/** What a reader can export: the data as CSV or JSON, a citation of the source. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {BundledDocument} from '../../documents/types.js';
import {ofThisVersion} from '../../documents/version.js';
import type {Language} from '../../language/language-controller.js';
import {msg, withMessages} from '../../language/messages.js';
import {words} from '../attributes.js';
import {warnOnce} from '../warnings.js';
import type {Rows} from './csv.js';
import type * as Files from './files.js';
import {loadFiles} from './load-files.js';

const ACTIONS = ['csv', 'json', 'cite'] as const;

/** What the actions export. */
export interface Exportable {
  readonly document: BundledDocument;
  readonly language: Language;
  /** The data that is shown, as a table. */
  readonly rows: () => Rows;
}

/** The actions named by the attribute `actions`, each once; the others are named in the console. */
export function askedActions(element: Element, value: unknown): ReadonlySet<string> {
  const asked = words(value).map((word) => word.toLowerCase());
  const known = asked.filter((word) => (ACTIONS as readonly string[]).includes(word));
  if (known.length < asked.length) {
    warnOnce(element, 'actions', String(value), ACTIONS, known.join(' ') || 'none');
  }
  return new Set(known);
}

/** What a button does. */
type Act = (made: typeof Files) => unknown;

let files: typeof Files | undefined;
let coming: Promise<typeof Files> | undefined;

/** Draws the buttons of one widget and says what has been copied, or shows what cannot be. */
export class Actions {
  #host: LitElement;
  #status = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settled when a press of a button has its effect at once. */
  ready: Promise<unknown> | undefined;

  render(asked: ReadonlySet<string>, exportable: Exportable): TemplateResult | typeof nothing {
    if (asked.size === 0) return nothing;
    // Before the first press: what a browser allows only in answer to it must not wait.
    if (!files) this.ready ??= load().catch((error: unknown) => console.error(error));
    const {document, language, rows} = exportable;
    const {source} = document;
    const {code} = language;
    const name = this.#host.localName;
    const button = (label: string, act: Act) => {
      const press = () => this.#act(act, code);
      return html`<button class="action" part="action" type="button" @click=${press}>
        ${label}
      </button>`;
    };
    const buttons: {readonly [action: string]: () => unknown} = {
      csv: () =>
        button(msg('Download as CSV', {id: 'actions.csv'}), ({save, toCsv}) =>
          this.#say(save(`${name}.csv`, 'text/csv', toCsv(withMessages(code, rows)))),
        ),
      json: () =>
        button(msg('Download as JSON', {id: 'actions.json'}), ({save, toJson}) =>
          this.#say(save(`${name}.json`, 'application/json', toJson(document))),
        ),
      cite: () => [
        button(msg('Copy citation', {id: 'actions.cite'}), ({citation}) =>
          this.#copy(citation(source, language), code),
        ),
        button(msg('Copy BibTeX', {id: 'actions.bibtex'}), ({toBibtex}) =>
          this.#copy(toBibtex(source, language), code),
        ),
      ],
    };
    return html`<div class="actions" part="actions">
      ${[...asked].map((action) => buttons[action]!())}
      <span class="status" part="status" role="status">${this.#status}</span>
    </div>`;
  }

  async #act(act: Act, code: string): Promise<void> {
    try {
      act(files ?? (await load()));
    } catch (error) {
      console.error(error);
      this.#say(
        withMessages(code, () =>
          msg('This information cannot be shown at the moment.', {id: 'error'}),
        ),
      );
    }
  }

  async #copy(text: string, code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(withMessages(code, () => msg('Copied.', {id: 'actions.copied'})));
    } catch {
      // No clipboard on an insecure page, nor in a frame that was not given it: the reader gets
      // the text itself, to copy by hand.
      this.#say(text);
    }
  }

  #say(status: string): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** Asks again after a failure. */
async function load(): Promise<typeof Files> {
  try {
    return (files = await (coming ??= ofThisVersion(loadFiles(), 'save')));
  } catch (error) {
    coming = undefined;
    throw error;
  }
}
