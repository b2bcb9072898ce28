/** `<key-figures>`: figures with their qualifiers, periods and conditions. */
import bundled from '../../documents/bundled/key-figures.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import {figuresOf} from '../../documents/figures.js';
import type {BundledDocument, BundledFigure} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {oneOf, onlyThese} from '../../widget/attributes.js';
import {figureStyles} from '../../widget/figure.styles.js';
import {figureNode, sourceNode, type JsonLd} from '../../widget/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {openForPrint} from '../../widget/open-for-print.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {bars} from './bars.js';
import {dots} from './dots.js';
import {grid} from './grid.js';
import {keyFiguresStyles} from './key-figures.styles.js';
import {figureRows} from './rows.js';
import {table} from './table.js';

/** The set that is shown where none is asked for and the document has it. */
const DEFAULT_SET = 'instruments';

/** Draws figures in one language. */
export type FiguresLayout = (figures: readonly BundledFigure[], language: Language) => unknown;

const layouts: {readonly [name: string]: FiguresLayout} = {grid, bars, dots, table};

/**
 * Figures, each with its qualifier, its period and its conditions.
 *
 * Layouts: `grid` (default) tiles, `bars` lengths on a common scale, `dots` one dot for each thing
 * counted, `table` a plain table.
 * Only exact counts of one unit share a scale; other figures stand beside them without a bar.
 *
 * @summary Key figures of an organisation's international cooperation.
 *
 * @csspart grid - The body in the layout `grid`.
 * @csspart bars - The body in the layout `bars`.
 * @csspart figures - The list of figures.
 * @csspart tiles - The list in the layout `grid`: tiles side by side, each under a rule.
 * @csspart figure - One figure.
 * @csspart value - The value with its qualifier.
 * @csspart qualifier - How exact the value is, in words.
 * @csspart number - The number, or the words the source gives in its place.
 * @csspart words - A number that is given in words, or is long.
 * @csspart label - What is counted.
 * @csspart acronym - Acronyms of what is counted.
 * @csspart head - Value and acronyms of a tile.
 * @csspart text - Label and notes.
 * @csspart note - A condition, the period, the counted things by name, what one has to know.
 * @csspart item-source - Where one figure has a source of its own, or is of another date.
 * @csspart bar - The length that stands for the value.
 * @csspart dots - The dots that stand for the things counted.
 * @csspart data - The table behind the dots, one step away.
 * @csspart table - The table of the layout `table`.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class KeyFigures extends WidgetElement {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    tableStyles,
    figureStyles,
    keyFiguresStyles,
  ];
  static override properties = {set: {}};
  static override readonly layouts = Object.keys(layouts);

  /**
   * Which figures: `instruments` (default) how many of each instrument and of offices,
   * `influence` trips, researchers abroad, joint publications, delegations, recruitment,
   * `europe` participation in European programmes. In a document of one's own any `set` that its
   * figures name; one that has no `instruments` is shown whole by default, and by `all`. An unknown
   * set shows the default and is named once in the console.
   */
  declare set: string | undefined;

  constructor() {
    super(bundled as BundledDocument, 'figures');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    openForPrint(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    openForPrint(this, false);
  }

  protected override defaultHeading(document: BundledDocument): string {
    switch (this.#setOf(figuresOf(document))) {
      case 'influence':
        return msg('International influence', {id: 'figures.influence'});
      case 'europe':
        return msg('European participation', {id: 'figures.europe'});
      default:
        return msg('Key figures', {id: 'figures.heading'});
    }
  }

  protected override renderLayout(layout: string, {document, language}: Rendering): unknown {
    return layouts[layout]!(this.#shown(document), language);
  }

  protected override rows({document, language}: Rendering): Rows {
    return figureRows(this.#shown(document), document.source, language);
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    const {source} = document;
    return {
      '@type': 'Dataset',
      name: this.defaultHeading(document),
      ...sourceNode(source, language),
      variableMeasured: this.#shown(document).map((figure) => figureNode(figure, language)),
    };
  }

  #shown(document: BundledDocument): readonly BundledFigure[] {
    const all = figuresOf(document);
    const asked = this.#setOf(all);
    const inSet = all.filter(({set}) => set === asked);
    // An id that is asked for is shown, whatever set it is in.
    const named = onlyThese(this, this.only, all, ({counts = []}) => counts);
    return named !== all ? named : inSet.length ? inSet : all;
  }

  #setOf(figures: readonly BundledFigure[]): string {
    const sets = figures.flatMap(({set}) => set ?? []);
    const first = sets.includes(DEFAULT_SET) ? DEFAULT_SET : 'all';
    return oneOf(this, 'set', this.set, [...new Set([first, ...sets])]);
  }
}
