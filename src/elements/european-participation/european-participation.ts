/** `<european-participation>`: the European programmes that an organisation takes part in. */
import bundled from '../../generated/documents/european-participation.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, EuropeanItem} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {figuresIn} from '../../widget/figure/figures.js';
import {Items} from '../../widget/items/items.js';
import type {ListRendering} from '../../widget/rendering.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {europeanParticipationStyles} from './european-participation.styles.js';
import {europeExports} from './export.js';
import {allOf, namesOf, topOnly} from './nested-items.js';
import {overview} from './overview.js';
import {tree} from './tree.js';
import type {EuropeView} from './view.js';

/** The searchable text of an item and its parts. */
const searchText = (item: EuropeanItem, language: Language): string =>
  allOf([item])
    .flatMap(({acronym, name, description, points = []}) => [acronym, name, description, ...points])
    .map((text) => pickText(text, language).text)
    .join(' ');

/**
 * The European programmes, calls and projects in which an organisation takes part, what they belong
 * to, their figures, and what the organisation has announced.
 *
 * Layouts: `overview` (default) shows large figures, then every item with its parts; `tree` shows
 * nested lists, as a diagram if there is room, else as an outline.
 *
 * `only` also takes acronyms and names, at any depth: `only="INCO ERC Horizon-2020"`. An item
 * includes its parts.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and print in full.
 * The CSV download contains the search results, the JSON download the whole document.
 *
 * @summary European programmes that an organisation takes part in, as an overview or a tree.
 *
 * @csspart body-overview - The body in the layout `overview`.
 * @csspart body-tree - The body in the layout `tree`.
 * @csspart figures - The list of figures of the layout `overview`.
 * @csspart tiles - The same list: figures side by side, each under a rule.
 * @csspart figure - One figure.
 * @csspart value - The value with its qualifier.
 * @csspart qualifier - How exact the value is, in words.
 * @csspart number - The number, or the words that the source gives instead.
 * @csspart text - Label and notes of a figure of the layout `overview`.
 * @csspart label - What is counted.
 * @csspart note - A condition of a figure, or a note about an item.
 * @csspart words - A number given in words, or a long one.
 * @csspart item-source - The source of one figure or item, if it has its own or another date.
 * @csspart items - The list of items.
 * @csspart diagram - The same list in the layout `tree`, unless it has too many levels for a diagram.
 * @csspart item - One item, at any depth, with its parts.
 * @csspart node - What the tree says about one item.
 * @csspart content - What the overview says about one item.
 * @csspart item-heading - Acronym and name of an item, in the overview a heading at the top.
 * @csspart acronym - Acronym of the item.
 * @csspart name - Name of the item.
 * @csspart description - What the item is, or what the organisation does in it.
 * @csspart points - The list of statements of an item.
 * @csspart point - One statement.
 * @csspart frameworks - The items that an item runs under without being a part of them.
 * @csspart parts - The list of the parts of an item.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class EuropeanParticipation extends WidgetElement<EuropeanItem, EuropeView> {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    figureStyles,
    europeanParticipationStyles,
  ];
  static override readonly layouts = {overview, tree};

  protected override readonly exports = europeExports;

  protected override readonly items = new Items<EuropeanItem>(this, 'europe', {
    part: 'item',
    searchText,
    order: ({document: {europe = []}}) => allOf(europe),
    names: namesOf,
    choose: (named, _, {document: {europe = []}}) => (named ? topOnly(named) : europe),
  });

  constructor() {
    super(bundled as BundledDocument, 'europe');
  }

  protected override defaultHeading(): string {
    return msg('Participation in European programs', {id: 'europe.heading'});
  }

  protected override view(list: ListRendering<EuropeanItem>): EuropeView {
    const {document} = list;
    const all = allOf(document.europe ?? []);
    return {
      ...list,
      figuresOf: figuresIn(document),
      frameworksOf: ({within = []}) => within.flatMap((id) => all.filter((item) => item.id === id)),
    };
  }
}
