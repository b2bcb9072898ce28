/** What a reader can take away: the data as CSV or JSON, a citation of the source. */
import {str} from '@lit/localize';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {toBibtex} from '../documents/bibtex.js';
import {toCsv, type Rows} from '../documents/csv.js';
import {pickText} from '../documents/localized-text.js';
import type {BundledDocument, Source} from '../documents/types.js';
import {dateText} from '../language/format.js';
import type {Language} from '../language/language-controller.js';
import {msg, withMessages} from '../language/messages.js';
import {call} from '../safe-dom.js';
import {parseUrl} from '../url.js';
import {words} from './attributes.js';
import {warnOnce} from './warnings.js';

const ACTIONS = ['csv', 'json', 'cite'] as const;

/** What the actions act on. */
export interface Takeaway {
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

/** Draws the buttons of one widget and says what has been copied. */
export class Actions {
  #host: LitElement;
  #status = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(asked: ReadonlySet<string>, takeaway: Takeaway): TemplateResult | typeof nothing {
    if (asked.size === 0) return nothing;
    const {document, language, rows} = takeaway;
    const name = this.#host.localName;
    const buttons: {readonly [action: string]: () => unknown} = {
      csv: () =>
        button(msg('Download as CSV', {id: 'actions.csv'}), () =>
          withMessages(language.code, () => this.#save(`${name}.csv`, 'text/csv', toCsv(rows()))),
        ),
      json: () =>
        button(msg('Download as JSON', {id: 'actions.json'}), () =>
          this.#save(`${name}.json`, 'application/json', toJson(document)),
        ),
      cite: () => [
        button(msg('Copy citation', {id: 'actions.cite'}), () =>
          this.#copy(
            withMessages(language.code, () => citation(document.source, language)),
            language,
          ),
        ),
        button(msg('Copy BibTeX', {id: 'actions.bibtex'}), () =>
          this.#copy(toBibtex(document.source, language), language),
        ),
      ],
    };
    return html`<div part="actions">
      ${[...asked].map((action) => buttons[action]!())}
      <span part="status" role="status">${this.#status}</span>
    </div>`;
  }

  #save(name: string, type: string, content: string): void {
    // A sandboxed frame has no origin, and mostly no right to download either, of which nothing is
    // told: the reader gets the text itself as well.
    if (globalThis.origin === 'null') {
      this.#status = content.replace(/^\ufeff/, '');
      this.#host.requestUpdate();
    }
    save(name, type, content);
  }

  async #copy(text: string, {code}: Language): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#status = withMessages(code, () => msg('Copied.', {id: 'actions.copied'}));
    } catch {
      // No clipboard on an insecure page, nor in a frame that was not given it: the reader gets
      // the text itself, to copy by hand.
      this.#status = text;
    }
    this.#host.requestUpdate();
  }
}

const button = (label: string, act: () => unknown): TemplateResult =>
  html`<button part="action" type="button" @click=${act}>${label}</button>`;

/** What bundled documents hold beyond the public format. */
const BUNDLED = ['formatted', 'membersText', 'countryNames', 'order', 'countryOrder'];

/** The document in the public format, without what was only written out for speed. */
const toJson = (document: BundledDocument): string =>
  JSON.stringify(document, (key, value: unknown) => (BUNDLED.includes(key) ? undefined : value), 2);

/** `CNRS. (n.d.). Title. Retrieved 22 November 2026, from http://…`, after the APA style. */
export function citation(source: Source, language: Language): string {
  const text = (value: Source['title']) => pickText(value, language).text;
  const year = source.asOf?.slice(0, 4) ?? msg('n.d.', {id: 'actions.no-date'});
  const date = dateText(source.retrieved, language.tag);
  const from = msg(str`Retrieved ${date}, from ${source.url}`, {id: 'actions.retrieved'});
  return msg(str`${text(source.publisher)}. (${year}). ${text(source.title)}. ${from}`, {
    id: 'actions.citation',
    desc: 'Publisher, year, title, and when and where it was retrieved',
  });
}

function save(name: string, type: string, content: string): void {
  const link = call(document, 'createElement', 'a') as HTMLAnchorElement;
  // The class itself, also where the page has taken its name.
  const NativeUrl = parseUrl('blob:')!.constructor as typeof URL;
  link.href = NativeUrl.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
  link.download = name;
  link.click();
  // Safari reads the address only after the click.
  setTimeout(() => NativeUrl.revokeObjectURL(link.href), 1000);
}
