/** What a reader can export: the data as CSV or JSON, a citation of the source. */
import {html, type LitElement, type TemplateResult} from 'lit';
import type {BundledDocument} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg, withMessages} from '../../language/messages.js';
import {cannotBeShown} from '../../language/words.js';
import type {Rows} from './csv.js';
import type * as Files from './files.js';
import {filesOnDemand, loadedFiles} from './loaded-files.js';

/** What the actions export. */
export interface Exportable {
  readonly document: BundledDocument;
  readonly language: Language;
  /** The data that is shown, as a table. */
  readonly rows: () => Rows;
}

/** What a button does. */
type Act = (made: typeof Files) => unknown;

/** Draws the buttons of one widget and says what has been copied, or shows what cannot be. */
export class Actions {
  #host: LitElement;
  #status = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Settled when a press of a button has its effect at once. */
  ready: Promise<unknown> | undefined;

  render(asked: ReadonlySet<string>, exportable: Exportable): TemplateResult {
    // Before the first press: what a browser allows only in answer to it must not wait.
    if (!loadedFiles())
      this.ready ??= filesOnDemand().catch((error: unknown) => console.error(error));
    const {document, language, rows} = exportable;
    const {source} = document;
    const {code} = language;
    const name = this.#host.localName;
    const button = (label: string, act: Act) => {
      const press = () => this.#act(act, code);
      return html`<button part="action" type="button" @click=${press}>${label}</button>`;
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
    return html`<div part="actions">
      ${[...asked].map((action) => buttons[action]!())}
      <span part="status" role="status">${this.#status}</span>
    </div>`;
  }

  async #act(act: Act, code: string): Promise<void> {
    try {
      act(loadedFiles() ?? (await filesOnDemand()));
    } catch (error) {
      console.error(error);
      this.#say(withMessages(code, () => cannotBeShown()));
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
