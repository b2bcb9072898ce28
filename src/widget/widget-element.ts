/** Base of every block widget: a heading, a body in one of several layouts, a source line. */
import {
  html,
  noChange,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {DocumentState} from '../documents/document-state.js';
import {pickText} from '../documents/localized-text.js';
import type {BundledDocument} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';
import * as words from '../language/words.js';
import type {Actions} from './export/actions.js';
import {actionsClass, actionsComing} from './export/actions-class.js';
import {askedActions} from './export/asked-actions.js';
import {few} from './few.js';
import {flag, oneOf, textValue} from './attributes.js';
import {DocumentElement} from './document-element.js';
import {title} from './headings.js';
import {sourceLine} from './source-line.js';
import type {Exports} from './export/exports.js';
import type * as Files from './export/files.js';
import {filesOnDemand} from './export/loaded-files.js';
import type {Items} from './items/items.js';
import {layoutComing} from './late-layout.js';
import type {Item} from './items/listing.js';
import {
  layoutNames,
  type Companion,
  type Layout,
  type Layouts,
  type ListRendering,
  type Rendering,
} from './rendering.js';
import {widgetStyles} from './widget.styles.js';

const LEVELS = ['2', '3', '4', '5', '6'] as const;

/**
 * Base class of block widgets. It implements what all of them support; what only one needs belongs
 * to its own class.
 *
 * @slot heading - A heading that replaces the widget's own.
 * @slot footer - Content below the source line.
 *
 * @csspart widget - The whole widget.
 * @csspart heading - The heading.
 * @csspart body - The content of the layout.
 * @csspart search - In a list of more than 30 items, the search field and its status.
 * @csspart search-field - The field itself.
 * @csspart search-status - How many items are shown, or that nothing was found.
 * @csspart more - The button that shows more items of a long list.
 * @csspart source - The line that says where the facts come from.
 * @csspart source-date - The date of the facts.
 * @csspart source-note - A note about the source.
 * @csspart actions - The buttons of the attribute `actions`.
 * @csspart action - One of these buttons.
 * @csspart status - Says what was copied, or what to do if the browser does not allow it.
 * @csspart copy-text - The text to copy then, in a field; also that of a file that a sandbox may block.
 * @csspart error - A line that says what could not be shown.
 * @csspart problems - With `debug`, the list of all problems in the document.
 *
 * @cssprop [--cw-text] - Text colour. Default: inherited from the page.
 * @cssprop [--cw-font-size] - Text size. Default: inherited from the page.
 * @cssprop [--cw-line-height] - Line height. Default: 1.5.
 * @cssprop [--cw-padding] - Padding. Default: none; with `theme`, 1.25em 1.5em.
 * @cssprop [--cw-heading-color] - Colour of the heading. Default: that of the text.
 * @cssprop [--cw-heading-font] - Font of the heading. Default: that of the text.
 * @cssprop [--cw-heading-size] - Size of the heading. Default: 1.35em.
 * @cssprop [--cw-heading-weight] - Weight of the heading. Default: 700.
 */
export abstract class WidgetElement<
  T extends Item = Item,
  View extends ListRendering<T> = ListRendering<T>,
> extends DocumentElement {
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

  /** The layouts of the class by name, the default first. */
  static readonly layouts: Layouts;

  /**
   * Layouts that depend only on the items and the language. They are not rendered again for the
   * same items.
   */
  static readonly steady: readonly string[] = [];

  /**
   * One of the layouts of the widget; case does not matter. Default: the first.
   * An unknown value shows the default and is reported once in the console.
   */
  declare layout: string | undefined;

  /**
   * Text of the heading. Default: the widget's own heading, in its language. Empty: no heading.
   */
  declare heading: string | undefined;

  /**
   * Level of the heading, 2 to 6. Default: 2. Headings in the body are one level below.
   * Any other value gives the default and is reported once in the console.
   */
  declare headingLevel: number | string | undefined;

  /**
   * IDs of the items to show, in that order, separated by spaces or commas.
   * Default: all. Unknown IDs are ignored and reported once in the console.
   */
  declare only: string | undefined;

  /**
   * Download and copy buttons below the widget: any of `csv`, `json` and `cite`, separated by
   * spaces, in this order. Default: none. Other values are reported once in the console. CSV has the
   * separator and the decimal mark of spreadsheets in the widget's language: semicolon and comma in
   * French or German, comma and point in English. For programs, use JSON.
   */
  declare actions: string | undefined;

  /**
   * Whether to add the facts as schema.org JSON-LD to the element's light DOM, for search engines
   * and other machines: at most the first 1000 items. Default: false. It is removed with the
   * attribute or the element.
   */
  declare structuredData: boolean | undefined;

  /**
   * Whether to list the problems from the console below the body, in English, for authors of the
   * document. Default: false.
   */
  declare debug: boolean | undefined;

  #actions: Actions | undefined;
  #companions: Set<Companion> | undefined;
  #drawn: readonly unknown[] | undefined;
  #shown: View | undefined;
  #writing: Promise<void> | undefined;
  #layout = '';
  #level = 2;

  protected abstract readonly items: Pick<Items<T>, 'left' | 'prepare' | 'select'>;

  /** How the items are exported. */
  protected abstract readonly exports: Exports<T, View>;

  /** The heading if the page sets none. */
  protected abstract defaultHeading(document: BundledDocument, layout: string): string;

  /** What layouts and exports need in addition to the items. */
  protected view(rendering: ListRendering<T>): View {
    return rendering as View;
  }

  /** The layout in which to render `document` when `layout` is requested. */
  protected layoutFor(layout: string, _document: BundledDocument): string {
    return layout;
  }

  /** Content below every layout. */
  protected renderNote(_view: View): unknown {
    return undefined;
  }

  protected override prepare(document: BundledDocument): Promise<void> | undefined {
    const {layouts} = this.constructor as typeof WidgetElement;
    const waits = [
      this.items.prepare(document),
      layoutComing(this, layouts[this.layoutFor(this.#layout, document)]),
      askedActions(this, this.actions).size ? actionsComing() : undefined,
    ].filter((wait) => wait !== undefined);
    return waits.length ? Promise.all(waits).then(() => undefined) : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const names = layoutNames(this.constructor);
    this.#layout = oneOf(this, 'layout', this.layout, names);
    this.#level = Number(oneOf(this, 'heading-level', this.headingLevel, LEVELS));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData || changed.get('structuredData')) this.#writing = this.#writeFacts();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await this.#actions?.ready;
    await this.#writing;
    return result;
  }

  protected override renderDocument(
    document: BundledDocument,
    language: Language,
    shown: DocumentState,
  ): TemplateResult {
    const layout = this.layoutFor(this.#layout, document);
    const byDefault =
      pickText(document.heading, language).text || this.defaultHeading(document, layout);
    const text = textValue(this.heading ?? byDefault);
    const {view, body} = this.renderBody({
      document,
      language,
      layout,
      level: this.#level + 1,
      title: text || byDefault,
    });
    this.#shown = this.structuredData ? view : undefined;
    const part = `body body-${layout}`;
    this.#accompany(layout);
    const actions = this.actions ? this.#renderActions(document, language, view) : nothing;
    const notices = this.#notices(shown.lines?.(language), shown);
    const source = sourceLine(document.source, language, undefined);
    return html`<div
      class="widget"
      part="widget"
      lang=${language.lang}
      dir=${language.dir ?? nothing}
    >
      <slot name="heading">${text ? title(this.#level, text) : nothing}</slot>
      <div class=${part} part=${part}>${body}</div>
      ${notices.length > 0 || actions !== nothing ? [notices, source, actions] : source}<slot
        name="footer"
      ></slot>
    </div>`;
  }

  #renderActions(document: BundledDocument, language: Language, view: View): unknown {
    const asked = askedActions(this, this.actions);
    const Class = asked.size ? actionsClass() : undefined;
    if (!Class) return nothing;
    this.#actions ??= new Class(this);
    const csv = ({csvOf}: typeof Files) => csvOf(this.exports, this.items.left, view);
    return this.#actions.render(asked, {document, language, csv});
  }

  #accompany(layout: string): void {
    for (const companion of (this.constructor as typeof WidgetElement).layouts[layout]
      ?.companions ?? []) {
      this.#companions ??= new Set();
      if (this.#companions.has(companion)) continue;
      this.#companions.add(companion);
      companion(this);
    }
  }

  /** Renders the body in the layout of `rendering`. */
  protected renderBody(rendering: Rendering): {readonly view: View; readonly body: unknown} {
    const {before, after, ...list} = this.items.select(rendering);
    const view = this.view(list);
    const {layouts, steady} = this.constructor as typeof WidgetElement;
    const draw = layouts[rendering.layout] as Layout<View>;
    const keys = [rendering.layout, rendering.level, rendering.language, list.all, list.items];
    const isDrawn = keys.every((key, i) => key === this.#drawn?.[i]);
    if (isDrawn) return {view, body: noChange};
    // Remember the keys only after success: a layout may fail, or may not be loaded yet.
    this.#drawn = undefined;
    const parts = [before, draw(view), after, this.renderNote(view)];
    if (steady.includes(rendering.layout)) this.#drawn = keys;
    return {view, body: few(parts.filter((part) => part !== undefined && part !== nothing))};
  }

  protected override cleared(): void {
    this.#drawn = undefined;
  }

  protected override renderProblem(language: Language, shown: DocumentState): TemplateResult {
    this.#shown = undefined;
    this.#drawn = undefined;
    const lines = shown.problems.length ? (shown.lines?.(language) ?? [words.cannotBeShown()]) : [];
    return html`<div
      class="widget"
      part="widget"
      lang=${language.lang}
      dir=${language.dir ?? nothing}
    >
      <slot></slot>${this.#notices(lines, shown)}<slot name="footer"></slot>
    </div>`;
  }

  /** Adds the displayed facts to the page as structured data, or removes them. */
  async #writeFacts(): Promise<void> {
    try {
      const {jsonLdOf, writeJsonLd} = await filesOnDemand();
      writeJsonLd(this, this.#shown && jsonLdOf(this.exports, this.#shown), render);
    } catch (error) {
      console.error(error);
    }
  }

  #notices(
    lines: readonly string[] = [],
    {problems, report}: DocumentState,
  ): readonly TemplateResult[] {
    const errors = lines.map((line) => html`<p class="error" part="error">${line}</p>`);
    // Announce errors that occur while the reader is on the page, as in a refresh.
    const notices = this.src === undefined ? errors : [html`<div role="status">${errors}</div>`];
    if (this.debug && problems.length > 0) {
      const listed = (report ?? problems.map(({message}) => message)).map(
        (line) => html`<li>${line}</li>`,
      );
      notices.push(
        html`<ul class="problems" part="problems" role="list" lang="en" dir="ltr">
          ${listed}
        </ul>`,
      );
    }
    return notices;
  }
}
