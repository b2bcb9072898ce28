/** `<european-participation>`: the European programmes that an organisation takes part in. */
import bundled from '../../generated/documents/european-participation.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import {figuresById} from '../../widget/figure/figures.js';
import type {BundledDocument, BundledFigure, EuropeanItem} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {onlyThese} from '../../widget/attributes.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {figureNode, sourceNode, type JsonLd} from '../../widget/export/structured-data.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {europeanParticipationStyles} from './european-participation.styles.js';
import {allOf, namesOf, topOnly} from './items.js';
import {overview} from './overview.js';
import {itemNode, itemRows} from './export.js';
import {tree} from './tree.js';

/** What a layout draws. */
export interface ItemsView {
  readonly items: readonly EuropeanItem[];
  readonly figuresOf: (item: EuropeanItem) => readonly BundledFigure[];
  /** The items in whose framework one stands. */
  readonly frameworksOf: (item: EuropeanItem) => readonly EuropeanItem[];
  readonly language: Language;
  /** Level of the headings of items. */
  readonly level: number;
}

/** Draws items and their parts in one language. */
export type ItemsLayout = (view: ItemsView) => unknown;

const layouts: {readonly [name: string]: ItemsLayout} = {overview, tree};

/**
 * The European programmes, calls and projects in which an organisation takes part, what they are
 * part of, their figures, and what the organisation has announced.
 *
 * Layouts: `overview` (default) figures large, then every item with its parts; `tree` a list of
 * lists, drawn as an outline where it is narrow and as a diagram where there is room.
 *
 * `only` also takes acronyms and names, at any depth: `only="INCO ERC Horizon-2020"`. An item
 * comes with its parts.
 *
 * @summary European programmes that an organisation takes part in, as an overview or a tree.
 *
 * @csspart overview - The body in the layout `overview`.
 * @csspart tree - The body in the layout `tree`.
 * @csspart figures - The list of figures of the layout `overview`.
 * @csspart tiles - The same list: figures side by side, each under a rule.
 * @csspart figure - One figure.
 * @csspart value - The value with its qualifier.
 * @csspart qualifier - How exact the value is, in words.
 * @csspart number - The number, or the words the source gives in its place.
 * @csspart text - Label and notes of a figure of the layout `overview`.
 * @csspart label - What is counted.
 * @csspart note - A condition of a figure, and what one has to know about an item.
 * @csspart words - A number that is given in words, or is long.
 * @csspart item-source - Where one figure or one item has a source of its own, or is of another date.
 * @csspart items - The list of items.
 * @csspart diagram - The same list in the layout `tree`, unless it has too many levels to go sideways.
 * @csspart item - One item, at any depth, with its parts.
 * @csspart node - What the tree says about one item.
 * @csspart content - What the overview says about one item.
 * @csspart item-heading - Acronym and name of an item, in the overview a heading at the top.
 * @csspart acronym - Acronym of the item.
 * @csspart name - Name of the item.
 * @csspart description - What the item is, or what the organisation does in it.
 * @csspart points - The list of single statements of an item.
 * @csspart point - One statement.
 * @csspart frameworks - The items in whose framework one stands without being a part of them.
 * @csspart parts - The list of the parts of an item.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class EuropeanParticipation extends WidgetElement {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    figureStyles,
    europeanParticipationStyles,
  ];
  static override readonly layouts = Object.keys(layouts);

  constructor() {
    super(bundled as BundledDocument, 'europe');
  }

  protected override defaultHeading(): string {
    return msg('Participation in European programs', {id: 'europe.heading'});
  }

  protected override renderLayout(layout: string, {document, language, level}: Rendering): unknown {
    const all = allOf(document.europe ?? []);
    return layouts[layout]!({
      items: this.#shown(document),
      figuresOf: figuresIn(document),
      frameworksOf: ({within = []}) => within.flatMap((id) => all.filter((item) => item.id === id)),
      language,
      level,
    });
  }

  protected override rows({document, language}: Rendering): Rows {
    return itemRows(this.#shown(document), figuresIn(document), document.source, language);
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    const items = allOf(this.#shown(document));
    return {
      '@type': 'Dataset',
      name: this.defaultHeading(),
      ...sourceNode(document.source, language),
      about: items.map((item) => itemNode(item, language)),
      variableMeasured: items
        .flatMap(figuresIn(document))
        .map((figure) => figureNode(figure, language)),
    };
  }

  /** The items at the top, or those that `only` names wherever they stand. */
  #shown({europe = []}: BundledDocument): readonly EuropeanItem[] {
    const all = allOf(europe);
    const named = onlyThese(this, this.only, all, namesOf);
    return named === all ? europe : topOnly(named);
  }
}

/** Finds the figures of an item in `document`; what it does not hold is left out. */
const figuresIn = (document: BundledDocument) => {
  const figures = figuresById(document);
  return ({figures: ids = []}: EuropeanItem): readonly BundledFigure[] =>
    ids.flatMap((id) => figures.get(id) ?? []);
};
