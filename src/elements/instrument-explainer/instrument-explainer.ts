/** `<instrument-explainer>`: forms of cooperation, what each is and how they relate. */
import type {PropertyValues} from 'lit';
import bundled from '../../documents/bundled/instrument-explainer.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import type {BundledDocument, BundledFigure, Instrument} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {flag, onlyThese, trimValue, words} from '../../widget/attributes.js';
import {WidgetSelectEvent} from '../../widget/events.js';
import type {JsonLd} from '../../widget/structured-data.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {FragmentController} from './fragment-controller.js';
import {instrumentExplainerStyles} from './instrument-explainer.styles.js';
import {list} from './list.js';
import {instrumentRows, instrumentTerms} from './takeaway.js';
import {openForPrint} from './open-for-print.js';

/** What a layout draws. */
export interface InstrumentsView {
  readonly instruments: readonly Instrument[];
  /** Figures by id. */
  readonly figures: ReadonlyMap<string, BundledFigure>;
  readonly document: BundledDocument;
  readonly language: Language;
  /** Whether the page asks for this instrument to be open. */
  readonly isOpen: (instrument: Instrument) => boolean;
  /** To be called when the reader opens an instrument. */
  readonly selected: (instrument: Instrument) => void;
}

/** Draws instruments in one language. */
export type InstrumentsLayout = (view: InstrumentsView) => unknown;

const layouts: {readonly [name: string]: InstrumentsLayout} = {list};

/**
 * Forms of cooperation: what each is, who takes part, what it builds on, how many there are,
 * how they relate, and what took their place.
 *
 * Layouts: `list` (default) entries that open; all are open on paper.
 *
 * @summary The instruments of an organisation's international cooperation, explained.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has opened an instrument; `id` is the instrument's.
 *
 * @csspart instruments - The list of instruments.
 * @csspart instrument - One instrument.
 * @csspart summary - The line that opens and closes an instrument.
 * @csspart acronym - Acronym of the instrument.
 * @csspart name - Name of the instrument.
 * @csspart value - How many there are, with the qualifier.
 * @csspart content - What opens under the line.
 * @csspart description - What the instrument is.
 * @csspart facts - Who takes part, what it builds on, relations, replacement.
 * @csspart fact - One of these facts: term and text.
 * @csspart replacement - What took the instrument's place.
 * @csspart item-source - Where one item has a source of its own.
 * @csspart statement - What holds for all instruments.
 */
export class InstrumentExplainer extends WidgetElement {
  static override styles = [...WidgetElement.styles, instrumentExplainerStyles];
  static override properties = {open: {}, fragment: {converter: {fromAttribute: flag}}};
  static override readonly layouts = Object.keys(layouts);

  /**
   * Which instruments are open: `all`, or acronyms or ids separated by blanks or commas.
   * Default: none. `open` without a value means all. Unknown names are passed over.
   */
  declare open: string | undefined;

  /**
   * Whether the fragment of the page's address opens an instrument: with it, `#lia` opens the
   * entry LIA and scrolls to it. Default: false, since a page's fragments are its own.
   */
  declare fragment: boolean;

  #fragment = new FragmentController(this, () => this.fragment);

  constructor() {
    super(bundled as BundledDocument, 'instruments');
    this.fragment = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    openForPrint(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    openForPrint(this, false);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('fragment')) this.#fragment.follow();
  }

  protected override defaultHeading(): string {
    return msg('International cooperation instruments', {id: 'instruments.heading'});
  }

  protected override renderLayout(layout: string, {document, language}: Rendering): unknown {
    const open = words(this.open).map((word) => word.toLowerCase());
    const all = /^(|all|open|true)$/i.test(trimValue(this.open ?? 'none'));
    return layouts[layout]!({
      instruments: this.#shown(document),
      figures: figuresById(document),
      document,
      language,
      isOpen: ({id, acronym}) =>
        all || open.includes(id.toLowerCase()) || open.includes(acronym.toLowerCase()),
      selected: ({id}) => this.dispatchEvent(new WidgetSelectEvent(id)),
    });
  }

  protected override rows({document, language}: Rendering): Rows {
    return instrumentRows(this.#shown(document), figuresById(document), document.source, language);
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    return instrumentTerms(this.#shown(document), this.defaultHeading(), document.source, language);
  }

  #shown({instruments = []}: BundledDocument): readonly Instrument[] {
    const listed = instruments.filter(({reference}) => !reference);
    return onlyThese(this, this.only, listed, ({acronym}) => [acronym]);
  }
}

const figuresById = ({figures = []}: BundledDocument): ReadonlyMap<string, BundledFigure> =>
  new Map(figures.map((figure) => [figure.id, figure]));
