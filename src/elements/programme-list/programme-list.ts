/** `<programme-list>`: programmes in several countries, what they are for and who runs them. */
import bundled from '../../generated/documents/programme-list.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledProgramme} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {figuresIn} from '../../widget/figure/figures.js';
import {Items} from '../../widget/items/items.js';
import type {ListRendering} from '../../widget/rendering.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {cards} from './cards.js';
import {countriesOf, inCountry} from './countries.js';
import {programmeExports} from './export.js';
import {programmeListStyles} from './programme-list.styles.js';
import {table} from './table.js';
import {tableLayoutStyles} from './table.styles.js';
import type {ProgrammesView} from './view.js';

/** The searchable text of a programme. */
const searchText = (programme: BundledProgramme, language: Language): string => {
  const {acronym, name, description, coordinator, managers = [], note} = programme;
  const countries = countriesOf(programme, language);
  return [
    acronym,
    ...[name, description, coordinator, ...managers, note, ...countries].map(
      (text) => pickText(text, language).text,
    ),
  ].join(' ');
};

/**
 * Programmes in which several countries take part: the purpose of each, its partner countries,
 * figures, managers and coordinator.
 *
 * Layouts: `cards` (default) shows one card per programme, `table` one row per programme; if it is
 * too wide it scrolls, with the first column fixed.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and print in full.
 * The CSV download contains the search results, the JSON download the whole document.
 *
 * @summary Programmes of an organisation's international cooperation, with their partner countries.
 *
 * @csspart body-cards - The body in the layout `cards`.
 * @csspart body-table - The body in the layout `table`.
 * @csspart programmes - The list of programmes.
 * @csspart tiles - The same list: cards side by side, each under a rule.
 * @csspart programme - One programme.
 * @csspart programme-heading - Acronym and name of a programme, a heading.
 * @csspart acronym - Acronym of the programme.
 * @csspart name - Name of the programme.
 * @csspart description - What the programme is and what it is for.
 * @csspart figures - All figures of the programme.
 * @csspart figure - One figure of the programme.
 * @csspart value - The value with its qualifier.
 * @csspart qualifier - How exact the value is, in words.
 * @csspart number - The number, or the words that the source gives instead.
 * @csspart label - What is counted.
 * @csspart note - A note about a figure or a programme.
 * @csspart words - A number given in words, or a long one.
 * @csspart item-source - The source of one figure or programme, if it has its own or another date.
 * @csspart facts - Partner countries, duration, managers and coordinator.
 * @csspart fact - One of these facts: term and text.
 * @csspart countries - The list of partner countries.
 * @csspart country - One partner country.
 * @csspart managers - The list of managers.
 * @csspart manager - One manager.
 * @csspart coordinator - The coordinator, or the consortium that runs the programme.
 * @csspart repeated - Refers, in a table, to an earlier row with the same managers.
 * @csspart unstated - Says that the source states nothing.
 * @csspart duration - The duration of the programme in a table, if no figure gives it.
 * @csspart scroller - The container in which the table scrolls.
 * @csspart table - The table of the layout `table`.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class ProgrammeList extends WidgetElement<BundledProgramme, ProgrammesView> {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    figureStyles,
    programmeListStyles,
    ...tableLayoutStyles,
  ];
  static override properties = {country: {}};
  static override readonly layouts = {cards, table};

  /**
   * Shows only the programmes with this partner country: an ISO 3166-1 alpha-2 code in any case, or
   * the name of the country, with or without accents. Default: all programmes. A country without
   * programmes shows them all and is reported once in the console.
   */
  declare country: string | undefined;

  protected override readonly exports = programmeExports;

  protected override readonly items = new Items<BundledProgramme>(this, 'programmes', {
    part: 'programme',
    searchText,
    names: ({acronym, name}, language) => [acronym ?? pickText(name, language).text],
    choose: (named, all, {language}) => inCountry(this, this.country, named ?? all, language),
    keys: () => [this.country],
  });

  constructor() {
    super(bundled as BundledDocument, 'programmes');
  }

  protected override defaultHeading(document: BundledDocument): string {
    // Whether the programmes in other documents are examples, or multilateral, is unknown.
    return document === bundled
      ? msg('Examples of interdisciplinary and multilateral programs', {id: 'programmes.heading'})
      : msg('Programs', {id: 'programmes.other-heading'});
  }

  protected override view(list: ListRendering<BundledProgramme>): ProgrammesView {
    return {...list, figuresOf: figuresIn(list.document)};
  }
}
