/** `<key-figures>`: figures with their qualifiers, periods and conditions. */
import bundled from '../../generated/documents/key-figures.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {oneOf, onlyThese} from '../../widget/attributes.js';
import {figureString, periodText} from '../../widget/figure/figure-text.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {LongList} from '../../widget/items/long-list.js';
import {longListStyles} from '../../widget/items/long-list.styles.js';
import {memo} from '../../widget/items/memo.js';
import {
  figureNode,
  MOST_ITEMS,
  sourceNode,
  type JsonLd,
} from '../../widget/export/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {openForPrint} from '../../widget/page/print.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {bars} from './bars.js';
import {dots} from './dots.js';
import {grid} from './grid.js';
import {keyFiguresStyles} from './key-figures.styles.js';
import {figureRows} from './export.js';
import {table} from './table.js';

/** The set that is shown where none is asked for and the document has it. */
const DEFAULT_SET = 'instruments';

/** Draws figures in one language; `all` are those whose scale they share, drawn or not. */
export type FiguresLayout = (
  figures: readonly BundledFigure[],
  language: Language,
  all: readonly BundledFigure[],
) => unknown;

const layouts: {readonly [name: string]: FiguresLayout} = {grid, bars, dots, table};

/** What of a figure can be found: its number as it is written, and plainly. */
const wordsOf = (figure: BundledFigure, language: Language): string => {
  const {value, period, counts = [], label, condition, note, members = []} = figure;
  return [
    figureString(figure, language),
    value,
    periodText(period, language),
    ...counts,
    ...[label, condition, note, ...members].map((text) => pickText(text, language).text),
  ].join(' ');
};

/**
 * Figures, each with its qualifier, its period and its conditions.
 *
 * Layouts: `grid` (default) tiles, `bars` lengths on a common scale, `dots` one dot for each thing
 * counted, `table` a plain table.
 * Only exact counts of one unit share a scale; other figures stand beside them without a bar.
 *
 * What is said of each of them can be searched where there are more than 30. Of a long list about
 * the first 100 are drawn, and more when the reader asks for them; on paper all are. The search in
 * the page that browsers have sees only what is drawn. The CSV download has
 * what the search has left, drawn or not; the JSON download is the whole document.
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
 * @csspart search - The field to search the figures, and how many are shown.
 * @csspart search-field - The field itself.
 * @csspart search-status - How many are shown, or that nothing was found.
 * @csspart more - The button that shows more figures.
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
    longListStyles,
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

  #long = new LongList<BundledFigure>(this, 'figure', wordsOf);
  #chosen = memo<readonly BundledFigure[]>();

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
    switch (this.#setOf(document.figures)) {
      case 'influence':
        return msg('International influence', {id: 'figures.influence'});
      case 'europe':
        return msg('European participation', {id: 'figures.europe'});
      default:
        return msg('Key figures', {id: 'figures.heading'});
    }
  }

  protected override renderLayout(layout: string, {document, language}: Rendering): unknown {
    const all = this.#shown(document);
    return this.#long.render(all, language, (found, cut) =>
      layouts[layout]!(cut([found])[0]!, language, all),
    );
  }

  protected override rows({document, language}: Rendering): Rows {
    const figures = this.#long.listed(this.#shown(document), language);
    return figureRows(figures, document.source, language);
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    const {source} = document;
    return {
      '@type': 'Dataset',
      name: this.defaultHeading(document),
      ...sourceNode(source, language),
      variableMeasured: this.#shown(document)
        .slice(0, MOST_ITEMS)
        .map((figure) => figureNode(figure, language)),
    };
  }

  #shown(document: BundledDocument): readonly BundledFigure[] {
    return this.#chosen([document, this.set, this.only], () => {
      const all = document.figures ?? [];
      const asked = this.#setOf(all);
      const inSet = all.filter(({set}) => set === asked);
      // An id that is asked for is shown, whatever set it is in.
      const named = onlyThese(this, this.only, all, ({counts = []}) => counts);
      return named !== all ? named : inSet.length ? inSet : all;
    });
  }

  #setOf(figures: readonly BundledFigure[] = []): string {
    const sets = figures.flatMap(({set}) => set ?? []);
    const first = sets.includes(DEFAULT_SET) ? DEFAULT_SET : 'all';
    return oneOf(this, 'set', this.set, [...new Set([first, ...sets])]);
  }
}
