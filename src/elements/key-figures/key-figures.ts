/** `<key-figures>`: figures with their qualifiers, periods and conditions. */
import bundled from '../../generated/documents/key-figures.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {oneOf} from '../../widget/attributes.js';
import {figureString, periodText} from '../../widget/figure/figure-text.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {Items} from '../../widget/items/items.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {bars} from './bars.js';
import {barsLayoutStyles} from './bars.styles.js';
import {dots} from './dots.js';
import {dotsLayoutStyles} from './dots.styles.js';
import {figureExports} from './export.js';
import {grid} from './grid.js';
import {keyFiguresStyles} from './key-figures.styles.js';
import {table} from './table.js';
import {tableLayoutStyles} from './table.styles.js';
import type {FiguresView} from './view.js';

/** The default set, if the document has it. */
const DEFAULT_SET = 'instruments';

const NONE: readonly BundledFigure[] = [];

const sets = new WeakMap<readonly BundledFigure[], readonly string[]>();

/** The values of `set` for these figures, the default first. */
function setsOf(figures: readonly BundledFigure[]): readonly string[] {
  let found = sets.get(figures);
  if (!found) {
    const named = figures.flatMap(({set}) => set ?? []);
    const first = named.includes(DEFAULT_SET) ? DEFAULT_SET : 'all';
    sets.set(figures, (found = [...new Set([first, ...named])]));
  }
  return found;
}

/** The searchable text of a figure: its number both formatted and plain. */
const searchText = (figure: BundledFigure, language: Language): string => {
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
 * Figures, each with its qualifier, period and conditions.
 *
 * Layouts: `grid` (default) shows tiles, `bars` bars on a common scale, `dots` one dot per counted
 * thing, `table` a plain table. Only exact counts of one unit share a scale; other figures are shown
 * beside them without a bar.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and print in full.
 * The CSV download contains the search results, the JSON download the whole document.
 *
 * @summary Key figures of an organisation's international cooperation.
 *
 * @csspart body-grid - The body in the layout `grid`.
 * @csspart body-bars - The body in the layout `bars`.
 * @csspart body-dots - The body in the layout `dots`.
 * @csspart body-table - The body in the layout `table`.
 * @csspart figures - The list of figures.
 * @csspart tiles - The list in the layout `grid`: tiles side by side, each under a rule.
 * @csspart figure - One figure.
 * @csspart value - The value with its qualifier.
 * @csspart qualifier - How exact the value is, in words.
 * @csspart number - The number, or the words that the source gives instead.
 * @csspart words - A number given in words, or a long one.
 * @csspart label - What is counted.
 * @csspart acronym - Acronyms of what is counted.
 * @csspart head - Value and acronyms of a tile.
 * @csspart text - Label and notes.
 * @csspart note - A condition, the period, the names of what is counted, or a note.
 * @csspart item-source - The source of one figure, if it has its own or another date.
 * @csspart bar - The bar for the value.
 * @csspart dots - The dots, one for each counted thing.
 * @csspart data - The collapsed table with the data of the dots.
 * @csspart scroller - The container in which the table of the layout `table` scrolls.
 * @csspart table - The table, in the layout `table` or behind the dots.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class KeyFigures extends WidgetElement<BundledFigure, FiguresView> {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    figureStyles,
    keyFiguresStyles,
    barsLayoutStyles,
    dotsLayoutStyles,
    ...tableLayoutStyles,
  ];
  static override properties = {set: {}};
  static override readonly layouts = {grid, bars, dots, table};
  static override readonly steady = ['grid', 'bars'];

  /**
   * Which figures to show: `instruments` (default) for the number of each instrument and of offices,
   * `influence` for trips, researchers abroad, joint publications, delegations and recruitment,
   * `europe` for participation in European programmes. In your own document, any `set` that its
   * figures name; one without `instruments` is shown in full by default, as with `all`. An unknown
   * set shows the default and is reported once in the console.
   */
  declare set: string | undefined;

  protected override readonly exports = figureExports;

  protected override readonly items = new Items<BundledFigure>(this, 'figures', {
    part: 'figure',
    searchText,
    names: ({counts = []}) => counts,
    // Items named in `only` are shown whatever set they are in.
    choose: (named, all) => {
      if (named) return named;
      const asked = this.#setOf(all);
      const inSet = all.filter(({set}) => set === asked);
      return inSet.length ? inSet : all;
    },
    keys: () => [this.set],
  });

  constructor() {
    super(bundled as BundledDocument, 'figures');
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

  #setOf(figures: readonly BundledFigure[] = NONE): string {
    return oneOf(this, 'set', this.set, setsOf(figures));
  }
}
