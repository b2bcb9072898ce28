/** Base of every widget: shows a document in the language of its context. */
import {
  LitElement,
  unsafeCSS,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import {DocumentController} from '../documents/document-controller.js';
import type {DocumentState} from '../documents/document-state.js';
import type {Section} from '../documents/sections.js';
import type {BundledDocument, CooperationDocument} from '../documents/types.js';
import {sourceLocale} from '../generated/language-codes.js';
import {isLanguageMissing} from '../language/arrival.js';
import {LanguageController, type Language} from '../language/language-controller.js';
import {withMessages} from '../language/messages.js';
import {ownLanguage} from '../language/nearest-language.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {availableLanguages, ownLanguages} from '../language/own-languages.js';
import {call} from '../safe-dom.js';
import {adopt} from './page/adopt.js';
import {parsed} from './page/html-parser.js';
import {startAnew, unwrapTranslations} from './page/page-translation.js';
import {StatesController} from './states-controller.js';
import {tokenStyles} from './token.styles.js';
import {warnOnce} from './warnings.js';

const LOADING: DocumentState = {problems: []};

/** Values of `lang` already checked: most widgets in a page share one. */
const known = new Set<string>();

/**
 * Base class of elements that show a document: language, states, and the fallback when the document
 * cannot be shown. Subclasses define the appearance.
 *
 * The document is the first of these that is present: `data`; a child
 * `<script type="application/json">`; the document at the URL `src`; the bundled document. Changes
 * take effect at once. All but the bundled document are checked: whatever is wrong is left out, the
 * rest is shown, and `cw-error` and the console report every problem with its place.
 *
 * @slot - Shown until the widget is ready, and if it fails: usually a link. May also contain a
 * script with a document.
 *
 * @cssstate loading - Only the fallback is shown so far.
 * @cssstate ready - The facts are shown.
 * @cssstate error - Nothing in the document can be shown; the fallback is.
 *
 * @fires {WidgetReadyEvent} cw-ready - The facts are shown, even if some had to be left out; again
 * after each change of the document.
 * @fires {WidgetErrorEvent} cw-error - Something could not be loaded or shown. Contains every
 * problem: its code, its place in the document, what was received, what was expected.
 *
 * @attr {'light' | 'dark'} theme - Its own colours and background, for light or dark surroundings.
 * Colours that the page sets for all of its widgets do not apply then, those that it sets for this
 * element do. Default: the colours of the page.
 *
 * @cssprop [--cw-accent] - Colour of rules, bars, acronyms, markers and the focus ring. Default: a
 * blue with a lightness that follows the text colour.
 * @cssprop [--cw-muted] - Colour of notes and of the source line. Default: a paler text colour.
 * @cssprop [--cw-border] - Colour of hairlines and borders. Default: a much paler text colour.
 * @cssprop [--cw-sunken] - Background of bars and of selected elements. Default: a faint tint of
 * the text colour.
 * @cssprop [--cw-surface] - Background. Default: none; with `theme`, that of the theme.
 * @cssprop [--cw-radius] - Corner radius. Default: 0.3em.
 * @cssprop [--cw-rule] - Thickness of the rule above a tile. Default: 2px.
 * @cssprop [--cw-space] - Unit of spacing; the source line has 1.5 times this above it. Default: 1em.
 * @cssprop [--cw-font] - Font of the text. Default: inherited from the page.
 */
export abstract class DocumentElement extends LitElement {
  static override styles = [tokenStyles];

  /**
   * Merges the styles into one sheet, since a shadow root uses memory for each sheet that it
   * adopts.
   */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [unsafeCSS(super.finalizeStyles(styles).join('\n'))];
  }

  // No decorators: their helpers would add 350 bytes to every file.
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    integrity: {},
    refresh: {},
  };

  /**
   * A document in the public format; takes precedence over all others. Default: none. It is copied
   * and checked; the first one on a page waits until the check has loaded, and `updateComplete` waits
   * too. Later changes inside the object have no effect: set another object. If it cannot be read,
   * the fallback stays. While it is set, the element has an empty attribute `data`. Browsers clone
   * attributes and children only: a clone shows the bundled document, and the console says so once,
   * until the property is set on it too.
   */
  declare data: CooperationDocument | undefined;

  /**
   * URL of a document in the public format, `http` or `https`, resolved against the page URL.
   * Default: none, or the document that the host of the script shows in place of the bundled one,
   * which is shown only if there is no URL: `src=""` asks for it. A server at another origin
   * has to send `Access-Control-Allow-Origin`. Requests carry neither cookies nor referrer and are
   * limited to 5 MB and 10 seconds. Each URL is requested once per page. If nothing can be shown,
   * the fallback stays, with a line that says so.
   */
  declare src: string | undefined;

  /**
   * Hash of the document at `src`, as for scripts: `sha384-…`; several are separated by spaces.
   * Default: none. A document with another hash is not shown; with a value that contains no valid
   * hash, no document is.
   */
  declare integrity: string | undefined;

  /**
   * How often to reload the document at `src`: a number with `s`, `m` or `h`, such as `15m`; at
   * least 10 seconds. Default: never. Waits while the page is hidden or offline, then catches up at
   * once. If a reload fails, the document stays, with a line that says when it was loaded. Any other
   * value means never and is reported once in the console.
   */
  declare refresh: string | undefined;

  #language = new LanguageController(this);
  #states = new StatesController(this);
  #bundled: BundledDocument;
  #documents: DocumentController;
  #failed: DocumentState | undefined;
  #failure: DocumentState | undefined;
  #before: DocumentState = LOADING;
  #preparing: Promise<void> | undefined;
  #fallback: Element | undefined;

  constructor(bundled: BundledDocument, section: Section) {
    super();
    this.#bundled = bundled;
    this.#documents = new DocumentController(this, bundled, section);
  }

  /**
   * Renders the document. Errors are caught and shown by `renderProblem`; they never reach the
   * page.
   */
  protected abstract renderDocument(
    document: BundledDocument,
    language: Language,
    shown: DocumentState,
  ): unknown;

  /** Called when all rendered content has been discarded. */
  protected cleared(): void {
    return undefined;
  }

  /**
   * Resolves once everything needed to render `document` has loaded; `undefined` if it already has.
   */
  protected prepare(_document: BundledDocument): Promise<void> | undefined {
    return undefined;
  }

  /** Renders the replacement for a document that cannot be shown, or not yet. */
  protected abstract renderProblem(language: Language, shown: DocumentState): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    let root: ShadowRoot | DocumentFragment | null =
      this.shadowRoot ?? this.#states.internals.shadowRoot;
    try {
      // eslint-disable-next-line wc/attach-shadow-constructor
      root ??= this.attachShadow({mode: 'open'});
    } catch (error) {
      // Render into a detached fragment, so that the fallback stays visible.
      this.#failure = this.#failureOf(error);
      root = new DocumentFragment();
    }
    // Without a slot the fallback would be hidden until the first update, or permanently if that
    // fails. Server-rendered content is replaced: hydrating it would cost more than it saves.
    root.replaceChildren((this.#fallback = call(document, 'createElement', 'slot')));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A shadow root that moves to another document, in a frame or another window, loses its styles.
    const root = this.renderRoot as DocumentFragment | ShadowRoot;
    if (!('host' in root) || root.adoptedStyleSheets?.length) return;
    try {
      adopt(this);
      this.#failure = undefined;
    } catch (error) {
      this.#failure = this.#failureOf(error);
    }
    this.requestUpdate();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    // Keep the current content until the language has loaded. If the script runs before the tag is
    // parsed, also wait for the tag's content: otherwise the bundled document would flash before
    // the one inside the tag.
    const wait = this.#language.coming ?? (this.hasUpdated ? undefined : parsed(this));
    return wait ? wait.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Mirror the property in an attribute, since clones copy only attributes.
    if (changed.has('data')) this.toggleAttribute('data', this.data !== undefined);
    const attribute = this.data === undefined ? this.getAttribute('data') : null;
    if (attribute !== null) {
      const others = ['src', 'a script inside', 'the property data'];
      warnOnce(this, 'data', attribute.slice(0, 40), others, 'what these say');
    }
    const own = ownLanguage(this);
    if (own && !known.has(own)) {
      const tag = cleanTag(own);
      const available = availableLanguages();
      if (tag && negotiate(tag, available)) known.add(own);
      else warnOnce(this, 'lang', own, available, tag ? sourceLocale : 'the language of the page');
    }
  }

  protected override update(changed: PropertyValues): void {
    if (this.hasUpdated) unwrapTranslations(this.renderRoot);
    try {
      super.update(changed);
      this.#fallback!.remove();
    } catch {
      startAnew(this.renderRoot);
      this.cleared();
      this.#updateAnew(changed);
    }
  }

  #updateAnew(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // Some invalid values in a document only fail while Lit renders them.
      this.#failure = this.#failureOf(error);
      try {
        super.update(changed);
      } catch {
        // No template can be rendered: the page is XHTML, or its markup shadows the DOM methods
        // that create templates.
        startAnew(this.renderRoot);
        this.renderRoot.append(this.#fallback!);
      }
      this.#failure = undefined;
    }
  }

  protected override render(): unknown {
    const language = this.#language.value;
    const shown = this.#prepared(this.#failure ?? this.#documents.shown);
    ownLanguages()[language.code]?.fill(this.#bundled);
    if (shown.document === this.#bundled && isLanguageMissing(language.code)) {
      throw new Error(`no texts in ${language.code}`);
    }
    return withMessages(language.code, () => {
      const content = shown.document
        ? this.renderDocument(shown.document, language, shown)
        : this.renderProblem(language, shown);
      this.#states.shown = shown;
      return content;
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let result = await super.getUpdateComplete();
    // Wait for validation, then for the code of long lists. What has not loaded by then counts as
    // an error, and is not awaited again.
    for (let waits = 0; waits < 2; waits++) {
      const pending = this.#documents.pending ?? this.#preparing;
      if (!pending) break;
      await pending;
      result = await super.getUpdateComplete();
    }
    return result;
  }

  /** Returns `shown`, or the previous state until `shown` can be rendered. */
  #prepared(shown: DocumentState): DocumentState {
    const wait = shown.document && this.prepare(shown.document);
    if (!wait) return (this.#before = shown);
    this.#preparing ??= wait.then(() => {
      this.#preparing = undefined;
      this.requestUpdate();
    });
    return this.#before;
  }

  /** Returns the same object for the same failure, so that it is not reported again. */
  #failureOf(error: unknown): DocumentState {
    const {document: received} = this.#documents.shown;
    const message = `The document cannot be shown: ${String(error)}`;
    const [before] = this.#failed?.problems ?? [];
    if (!this.#failed || before?.received !== received || before?.message !== message) {
      const expected = 'a document in the public format';
      this.#failed = {
        problems: [{code: 'document-unreadable', path: '', steps: [], received, expected, message}],
      };
    }
    return this.#failed;
  }
}
