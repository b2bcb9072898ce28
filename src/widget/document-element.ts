/** The lower half of every widget: it shows a document, in the language of the place. */
import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {DocumentController, type Section} from '../documents/document-controller.js';
import type {BundledDocument, CooperationDocument} from '../documents/types.js';
import {allLocales, sourceLocale} from '../language/language-codes.js';
import {LanguageController, type Language} from '../language/language-controller.js';
import {withMessages} from '../language/messages.js';
import {ownLanguage} from '../language/nearest-language.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import type {Problem} from './events.js';
import {StatesController} from './states-controller.js';
import {tokenStyles} from './token.styles.js';
import {warnOnce} from './warnings.js';

/**
 * Base class of what shows a document: its language, its states and what happens where the
 * document cannot be shown. How it looks is left to the classes built on it.
 *
 * @slot - Shown until the widget is ready, and when it cannot be: usually a link.
 *
 * @cssstate loading - Nothing is shown yet but the fallback.
 * @cssstate ready - The facts are shown.
 * @cssstate error - The document cannot be read; the fallback is shown.
 *
 * @fires {WidgetReadyEvent} cw-ready - The facts are shown; again after each change of the document.
 * @fires {WidgetErrorEvent} cw-error - Something could not be shown.
 *
 * @attr {'light' | 'dark'} theme - Colours and a surface of its own, for a light or a dark place.
 * Default: the colours of the page.
 *
 * @cssprop [--cw-accent] - Colour of rules, bars, acronyms, markers and the focus. Default: a blue
 * as light as the text asks for.
 * @cssprop [--cw-text] - Colour of text. Default: that of the page.
 * @cssprop [--cw-muted] - Colour of notes and of the source line. Default: the text colour, paler.
 * @cssprop [--cw-border] - Colour of hairlines and frames. Default: the text colour, much paler.
 * @cssprop [--cw-sunken] - Ground of bars and of what is chosen. Default: a breath of the text colour.
 * @cssprop [--cw-surface] - Background. Default: none; with `theme` that of the theme.
 * @cssprop [--cw-radius] - Radius of corners. Default: 0.3em.
 * @cssprop [--cw-rule] - Thickness of the rule above a tile. Default: 2px.
 * @cssprop [--cw-space] - Room above the source line, of which it takes one and a half. Default: 1em.
 * @cssprop [--cw-font] - Font of text. Default: that of the page.
 */
export abstract class DocumentElement extends LitElement {
  static override styles = [tokenStyles];

  // No decorators: their helpers would weigh 350 bytes in every file.
  static override properties: PropertyDeclarations = {data: {attribute: false}};

  /**
   * A document in the public format to show in place of the bundled one. Default: the bundled
   * one. One that cannot be read leaves the fallback in place.
   */
  declare data: CooperationDocument | undefined;

  #language = new LanguageController(this);
  #states = new StatesController(this);
  #documents: DocumentController;
  #failure: {readonly error: unknown} | undefined;

  constructor(bundled: BundledDocument, section: Section) {
    super();
    this.#documents = new DocumentController(this, bundled, section);
  }

  /** The document. Whatever this throws ends in `renderProblem`, never in the page. */
  protected abstract renderDocument(document: BundledDocument, language: Language): unknown;

  /** What stands in the place of a document that cannot be shown. */
  protected abstract renderProblem(language: Language): unknown;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What a server has rendered is replaced: hydrating it would cost more than it saves.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const own = ownLanguage(this);
    const tag = cleanTag(own);
    if (own && !(tag && negotiate(tag, allLocales))) {
      warnOnce(this, 'lang', own, allLocales, tag ? sourceLocale : 'the language of the page');
    }
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // Whatever a document holds in place of what it should: some of it fails only on the way
      // into the page.
      this.#failure = {error};
      super.update(changed);
      this.#failure = undefined;
    }
  }

  protected override render(): unknown {
    const language = this.#language.value;
    const {value: document} = this.#documents;
    const problem = this.#problem();
    return withMessages(language.code, () => {
      const content = problem
        ? this.renderProblem(language)
        : this.renderDocument(document, language);
      this.#states.outcome = {subject: document, problem};
      return content;
    });
  }

  #problem(): Problem | undefined {
    const {value: received, problem} = this.#documents;
    if (problem) return {...problem, message: `data: expected ${problem.expected}.`};
    if (!this.#failure) return undefined;
    return {
      code: 'document-unreadable',
      path: '',
      received,
      expected: 'a document in the public format',
      message: `The document cannot be shown: ${String(this.#failure.error)}`,
    };
  }
}
