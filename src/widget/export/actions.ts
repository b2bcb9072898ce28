/** What a reader can export: the data as CSV or JSON, a citation of the source. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
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

/** What has come of a press. */
interface Outcome {
  /** In the language of whenever it is shown. */
  readonly message: () => string;
  /** What the reader has to copy by hand. */
  readonly text?: string;
}

/** A message in an element that the one before did not have: then the same one is announced again. */
const ANNOUNCED = [
  (message: string) => html`<span>${message}</span>`,
  (message: string) => html`<span>${message}</span>`,
] as const;

const buttonOf = (label: string, press: () => unknown): TemplateResult =>
  html`<button class="action" part="action" type="button" @click=${press}>${label}</button>`;

const select = ({target}: Event): void => (target as HTMLTextAreaElement).select();

/** Draws the buttons of one widget and says what has been copied, or offers what cannot be. */
export class Actions {
  #host: LitElement;
  #outcome: Outcome | undefined;
  #turn: 0 | 1 = 0;

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
    const button = (label: string, act: Act) => buttonOf(label, () => this.#act(act));
    const buttons: {readonly [action: string]: () => unknown} = {
      csv: () =>
        button(msg('Download as CSV', {id: 'actions.csv'}), ({save, toCsv}) =>
          this.#saved(
            save(`${name}.csv`, 'text/csv', toCsv(withMessages(code, rows), language.tag)),
          ),
        ),
      json: () =>
        button(msg('Download as JSON', {id: 'actions.json'}), ({save, toJson}) =>
          this.#saved(save(`${name}.json`, 'application/json', toJson(document))),
        ),
      cite: () => [
        button(msg('Copy citation', {id: 'actions.cite'}), ({citation}) =>
          this.#copy(citation(source, language)),
        ),
        button(msg('Copy BibTeX', {id: 'actions.bibtex'}), ({toBibtex}) =>
          this.#copy(toBibtex(source, language)),
        ),
      ],
    };
    const {message, text} = this.#outcome ?? {};
    return html`<div class="actions" part="actions">
      ${[...asked].map((action) => buttons[action]!())}
      <span class="status" part="status" id="status" role="status"
        >${message ? ANNOUNCED[this.#turn](message()) : nothing}</span
      >
      ${
        text
          ? html`<textarea
              class="copy-text"
              part="copy-text"
              aria-labelledby="status"
              dir="auto"
              readonly
              rows="5"
              .value=${text}
              @focus=${select}
            ></textarea>`
          : nothing
      }
    </div>`;
  }

  async #act(act: Act): Promise<void> {
    this.#show(undefined);
    try {
      act(loadedFiles() ?? (await filesOnDemand()));
    } catch (error) {
      console.error(error);
      this.#show({message: cannotBeShown});
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#show({message: () => msg('Copied.', {id: 'actions.copied'})});
    } catch {
      // No clipboard on an insecure page, nor in a frame that was not given it.
      this.#show({
        message: () =>
          msg('The browser does not allow copying here. The text is selected: copy it yourself.', {
            id: 'actions.blocked',
          }),
        text,
      });
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector('textarea')?.focus();
    }
  }

  /** `text`: the content of the file, where it may not have been saved. */
  #saved(text: string | undefined): void {
    if (text === undefined) return;
    this.#show({
      message: () =>
        msg('If no file was saved, downloads are blocked here: copy the text.', {
          id: 'actions.no-file',
        }),
      text,
    });
  }

  #show(outcome: Outcome | undefined): void {
    this.#outcome = outcome;
    this.#turn = this.#turn ? 0 : 1;
    this.#host.requestUpdate();
  }
}
