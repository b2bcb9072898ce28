/** `<programme-list>`: programmes in several countries, what they are for and who runs them. */
import bundled from '../../generated/documents/programme-list.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import {figuresById} from '../../widget/figure/figures.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure, BundledProgramme} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {trimValue} from '../../text.js';
import {onlyThese} from '../../widget/attributes.js';
import {figureStyles} from '../../widget/figure/figure.styles.js';
import {LongList} from '../../widget/items/long-list.js';
import {longListStyles} from '../../widget/items/long-list.styles.js';
import {memo} from '../../widget/items/memo.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {
  figureNode,
  MOST_ITEMS,
  sourceNode,
  type JsonLd,
} from '../../widget/export/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {cards} from './cards.js';
import {countriesOf, inCountry} from './countries.js';
import {programmeListStyles} from './programme-list.styles.js';
import {table} from './table.js';
import {programmeNode, programmeRows} from './export.js';

/** What a layout draws. */
export interface ProgrammesView {
  readonly programmes: readonly BundledProgramme[];
  readonly figuresOf: (programme: BundledProgramme) => readonly BundledFigure[];
  readonly language: Language;
  /** What is shown, in words. */
  readonly title: string;
  /** Level of the headings of programmes. */
  readonly level: number;
}

/** Draws programmes in one language. */
export type ProgrammesLayout = (view: ProgrammesView) => unknown;

const layouts: {readonly [name: string]: ProgrammesLayout} = {cards, table};

/** What of a programme can be found. */
const wordsOf = (programme: BundledProgramme, language: Language): string => {
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
 * Programmes in which several countries take part: what each is for, its partner countries, its
 * figures, who manages and who coordinates it.
 *
 * Layouts: `cards` (default) one card a programme, `table` one row a programme; where it is wider
 * than its place it scrolls, and the first column stays.
 *
 * What is said of each of them can be searched where there are more than 30. Of a long list about
 * the first 100 are drawn, and more when the reader asks for them; on paper all are. The search in
 * the page that browsers have sees only what is drawn. The CSV download has
 * what the search has left, drawn or not; the JSON download is the whole document.
 *
 * @summary Programmes of an organisation's international cooperation, with their partner countries.
 *
 * @csspart cards - The body in the layout `cards`.
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
 * @csspart number - The number, or the words the source gives in its place.
 * @csspart label - What is counted.
 * @csspart note - What one has to know about a figure or a programme.
 * @csspart words - A number that is given in words, or is long.
 * @csspart item-source - Where one figure or one programme has a source of its own, or is of another date.
 * @csspart facts - Partner countries, duration, who manages and who coordinates.
 * @csspart fact - One of these facts: term and text.
 * @csspart countries - The list of partner countries.
 * @csspart country - One partner country.
 * @csspart managers - The list of those who manage the programme.
 * @csspart manager - One of them.
 * @csspart coordinator - Who coordinates the programme, or the consortium that runs it.
 * @csspart repeated - Says in a table that those who run a programme are those of a row above.
 * @csspart unstated - Says that the source states nothing.
 * @csspart duration - How long the programme lasts, in a table, where no figure tells it.
 * @csspart scroller - The place in which the table scrolls.
 * @csspart table - The table of the layout `table`.
 * @csspart search - The field to search the programmes, and how many are shown.
 * @csspart search-field - The field itself.
 * @csspart search-status - How many are shown, or that nothing was found.
 * @csspart more - The button that shows more programmes.
 *
 * @cssprop [--cw-number-color] - Colour of numbers and qualifiers. Default: the accent.
 * @cssprop [--cw-number-font] - Font of numbers. Default: that of the page.
 * @cssprop [--cw-number-weight] - Weight of numbers. Default: 700.
 * @cssprop [--cw-number-size] - Size of numbers in tiles. Default: 2.75em.
 */
export class ProgrammeList extends WidgetElement {
  static override styles = [
    ...WidgetElement.styles,
    tileStyles,
    tableStyles,
    figureStyles,
    longListStyles,
    programmeListStyles,
  ];
  static override properties = {country: {}};
  static override readonly layouts = Object.keys(layouts);

  /**
   * A partner country: only the programmes with it are shown. ISO 3166-1 alpha-2 in any case, or
   * the name of the country, with or without accents. Default: all programmes. A country that no
   * programme is with shows them all and says so once in the console.
   */
  declare country: string | undefined;

  #long = new LongList<BundledProgramme>(this, 'programme', wordsOf);
  #chosen = memo<readonly BundledProgramme[]>();

  constructor() {
    super(bundled as BundledDocument, 'programmes');
    watchOverflow(this);
  }

  protected override defaultHeading(): string {
    return msg('Examples of multilateral programs', {id: 'programmes.heading'});
  }

  protected override renderLayout(layout: string, {document, language, level}: Rendering): unknown {
    return this.#long.render(this.#shown(document, language), language, (found, cut) =>
      layouts[layout]!({
        programmes: cut([found])[0]!,
        figuresOf: figuresIn(document),
        language,
        title: trimValue(this.heading) || this.defaultHeading(),
        level,
      }),
    );
  }

  protected override rows({document, language}: Rendering): Rows {
    return programmeRows(
      this.#long.listed(this.#shown(document, language), language),
      figuresIn(document),
      document.source,
      language,
    );
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    const programmes = this.#shown(document, language).slice(0, MOST_ITEMS);
    return {
      '@type': 'Dataset',
      name: this.defaultHeading(),
      ...sourceNode(document.source, language),
      about: programmes.map((programme) => programmeNode(programme, language)),
      variableMeasured: programmes
        .flatMap(figuresIn(document))
        .map((figure) => figureNode(figure, language)),
    };
  }

  #shown(document: BundledDocument, language: Language): readonly BundledProgramme[] {
    const {programmes = []} = document;
    const {only, country} = this;
    return this.#chosen([programmes, only, country, language.asked, language.intl], () => {
      const named = onlyThese(this, only, programmes, ({acronym, name}) => [
        acronym ?? pickText(name, language).text,
      ]);
      return inCountry(this, country, named, language);
    });
  }
}

/** Finds the figures of a programme in `document`; what it does not hold is left out. */
const figuresIn = (document: BundledDocument) => {
  const figures = figuresById(document);
  return ({figures: ids = []}: BundledProgramme): readonly BundledFigure[] =>
    ids.flatMap((id) => figures.get(id) ?? []);
};
