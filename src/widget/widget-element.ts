/** What every widget is: a heading, a body in one of several layouts, and where the facts come from. */
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Rows} from '../documents/csv.js';
import type {DocumentState} from '../documents/document-state.js';
import type {BundledDocument} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';
import {msg} from '../language/messages.js';
import {Actions, askedActions} from './actions.js';
import {flag, oneOf, textValue} from './attributes.js';
import {DocumentElement} from './document-element.js';
import {heading} from './headings.js';
import {sourceLine} from './source-line.js';
import {writeJsonLd, type JsonLd} from './structured-data.js';
import {widgetStyles} from './widget.styles.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;

/** What a layout needs to draw a document. */
export interface Rendering {
  readonly document: BundledDocument;
  readonly language: Language;
  /** Level of headings inside the body. */
  readonly level: number;
}

/**
 * Base class of the widgets that are a block of their own. It holds what all of them honour; what
 * only one needs stays there.
 *
 * @slot heading - A heading of the page's own, in place of the widget's.
 * @slot footer - Anything to stand under the source line.
 *
 * @csspart widget - The whole, and the container that layouts measure.
 * @csspart heading - The heading.
 * @csspart body - What the layout draws.
 * @csspart source - The line that says where the facts come from.
 * @csspart source-date - Of what date the facts are.
 * @csspart source-note - What one has to know about the source.
 * @csspart actions - The buttons of the attribute `actions`.
 * @csspart action - One of these buttons.
 * @csspart status - What has been copied, or the text itself where the browser would not copy it.
 * @csspart error - A line for readers on what could not be shown.
 * @csspart problems - With `debug`, the list of everything that is wrong with the document.
 *
 * @cssprop [--cw-font-size] - Size of text. Default: that of the page.
 * @cssprop [--cw-line-height] - Height of lines. Default: 1.5.
 * @cssprop [--cw-padding] - Room around everything. Default: none; with `theme` 1.25em 1.5em.
 * @cssprop [--cw-heading-color] - Colour of the heading. Default: that of the text.
 * @cssprop [--cw-heading-font] - Font of the heading. Default: that of the text.
 * @cssprop [--cw-heading-size] - Size of the heading. Default: 1.35em.
 * @cssprop [--cw-heading-weight] - Weight of the heading. Default: 700.
 */
export abstract class WidgetElement extends DocumentElement {
  static override styles = [...DocumentElement.styles, widgetStyles];

  static override properties: PropertyDeclarations = {
    layout: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    only: {},
    actions: {},
    structuredData: {attribute: 'structured-data', converter: {fromAttribute: flag}},
    debug: {converter: {fromAttribute: flag}},
  };

  /** The layouts of the class, the default first. */
  static readonly layouts: readonly string[];

  /**
   * How the data is drawn: one of the layouts of the widget, in any case. Default: the first.
   * An unknown layout shows the default and says so once in the console.
   */
  declare layout: string | undefined;

  /**
   * Text of the heading. Default: a heading of the widget's own in the language of the page.
   * Empty: no heading.
   */
  declare heading: string | undefined;

  /**
   * Level of the heading, 2 to 6. Default: 2. Headings in the body follow one level below.
   * Any other value shows the default and says so once in the console.
   */
  declare headingLevel: number | string | undefined;

  /**
   * Ids of the items to show, in the order to show them, separated by blanks or commas.
   * Default: all. Unknown ids are left out and named once in the console.
   */
  declare only: string | undefined;

  /**
   * What the reader can take away, any of `csv`, `json` and `cite`, separated by blanks: buttons
   * under the widget, in this order. Default: none. Others are named once in the console.
   */
  declare actions: string | undefined;

  /**
   * Whether the facts are also written as schema.org JSON-LD into the element's own content, for
   * machines that read the page: at most the first 1000 items. Default: false. It goes when the
   * attribute or the element goes.
   */
  declare structuredData: boolean | undefined;

  /**
   * Whether the widget lists under its body, in English and for whoever writes the document, the
   * problems that the console names. Default: false.
   */
  declare debug: boolean | undefined;

  #actions = new Actions(this);
  #jsonLd: JsonLd | undefined;
  #layout = '';
  #level = 2;

  /** Heading where the page gives none. */
  protected abstract defaultHeading(document: BundledDocument): string;

  /** The body in `layout`. Whatever it throws ends as an error line, never in the page. */
  protected abstract renderLayout(layout: string, rendering: Rendering): unknown;

  /** What is shown, as a table with a header, for the action `csv`. */
  protected abstract rows(rendering: Rendering): Rows;

  /** What is shown, as schema.org data. */
  protected abstract jsonLd(rendering: Rendering): JsonLd;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#layout = oneOf(
      this,
      'layout',
      this.layout,
      (this.constructor as typeof WidgetElement).layouts,
    );
    this.#level = Number(oneOf(this, 'heading-level', this.headingLevel, LEVELS));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData || changed.get('structuredData')) writeJsonLd(this, this.#jsonLd);
  }

  protected override renderDocument(
    document: BundledDocument,
    language: Language,
    shown: DocumentState,
  ): TemplateResult {
    const rendering = {document, language, level: this.#level + 1};
    const text = textValue(this.heading ?? this.defaultHeading(document));
    const body = this.renderLayout(this.#layout, rendering);
    this.#jsonLd = this.structuredData ? this.jsonLd(rendering) : undefined;
    return html`<div part="widget" lang=${language.lang} dir=${language.dir ?? nothing}>
      <slot name="heading">${text ? heading(this.#level, 'heading', text) : nothing}</slot>
      <div part="body ${this.#layout}">${body}</div>
      ${this.#notices(shown.lines?.(language), shown)} ${sourceLine(document.source, language)}
      ${this.#actions.render(askedActions(this, this.actions), {
        document,
        language,
        rows: () => this.rows(rendering),
      })}<slot name="footer"></slot>
    </div>`;
  }

  protected override renderProblem(language: Language, shown: DocumentState): TemplateResult {
    this.#jsonLd = undefined;
    const lines = shown.problems.length
      ? (shown.lines?.(language) ?? [
          msg('This information cannot be shown at the moment.', {id: 'error'}),
        ])
      : [];
    return html`<div part="widget" lang=${language.lang} dir=${language.dir ?? nothing}>
      <slot></slot>${this.#notices(lines, shown)}<slot name="footer"></slot>
    </div>`;
  }

  #notices(lines: readonly string[] = [], {problems, report}: DocumentState): unknown {
    const notices = lines.map((line) => html`<p part="error">${line}</p>`);
    if (!this.debug || problems.length === 0) return notices;
    const listed = (report ?? problems.map(({message}) => message)).map(
      (line) => html`<li>${line}</li>`,
    );
    return [
      ...notices,
      html`<ul part="problems" lang="en" dir="ltr">
        ${listed}
      </ul>`,
    ];
  }
}
