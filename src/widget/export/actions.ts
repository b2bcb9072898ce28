/** Export buttons: the data as CSV or JSON, and a citation of the source. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {BundledDocument} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {cannotBeShown} from '../../language/words.js';
import type * as Files from './files.js';
import {filesOnDemand, loadedFiles} from './loaded-files.js';

/** What the actions export. */
export interface Exportable {
  readonly document: BundledDocument;
  readonly language: Language;
  /** The displayed data as CSV. */
  readonly csv: (files: typeof Files) => string;
}

/** What a button does. */
type Act = (made: typeof Files) => unknown;

/** The result of pressing a button. */
interface Outcome {
  /** A function, so that the message follows the current language. */
  readonly message: () => string;
  /** Text that the reader has to copy manually. */
  readonly text?: string;
}

/** Two templates used in turn: a new element makes screen readers announce a repeated message. */
const ANNOUNCED = [
  (message: string) => html`<span>${message}</span>`,
  (message: string) => html`<span>${message}</span>`,
] as const;

const buttonOf = (label: string, press: () => unknown): TemplateResult =>
  html`<button class="action" part="action" type="button" @click=${press}>${label}</button>`;

const select = ({target}: Event): void => (target as HTMLTextAreaElement).select();

/** Renders a widget's buttons and reports what was copied, or shows what could not be. */
export class Actions {
  #host: LitElement;
  #outcome: Outcome | undefined;
  #turn: 0 | 1 = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Resolves once a button press can take effect immediately. */
  ready: Promise<unknown> | undefined;

  render(asked: ReadonlySet<string>, exportable: Exportable): TemplateResult {
    // Load the code before the first press: browsers allow some actions only directly in response
    // to it.
    if (!loadedFiles())
      this.ready ??= filesOnDemand().catch((error: unknown) => console.error(error));
    const {document, language, csv} = exportable;
    const {source} = document;
    const name = this.#host.localName;
    const button = (label: string, act: Act) => buttonOf(label, () => this.#act(act));
    const buttons: {readonly [action: string]: () => unknown} = {
      csv: () =>
        button(msg('Download as CSV', {id: 'actions.csv'}), (files) =>
          this.#saved(files.save(`${name}.csv`, 'text/csv', csv(files))),
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
      ${[...asked].map((action) => buttons[action]!())}<span
        class="status"
        part="status"
        id="status"
        role="status"
        >${message ? ANNOUNCED[this.#turn](message()) : nothing}</span
      >${
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
      // The clipboard is unavailable on insecure pages, and in frames without permission.
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

  /** `text`: the contents of the file if it may not have been saved. */
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
