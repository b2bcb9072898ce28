/** `<programme-list>`: programmes in several countries, what they are for and who runs them. */
import bundled from '../../documents/bundled/programme-list.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import {figuresById} from '../../documents/figures.js';
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, BundledFigure, BundledProgramme} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {onlyThese, trimValue} from '../../widget/attributes.js';
import {figureStyles} from '../../widget/figure.styles.js';
import {OverflowController} from '../../widget/overflow-controller.js';
import {figureNode, sourceNode, type JsonLd} from '../../widget/structured-data.js';
import {tableStyles} from '../../widget/table.styles.js';
import {tileStyles} from '../../widget/tiles.styles.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {cards} from './cards.js';
import {inCountry} from './countries.js';
import {programmeListStyles} from './programme-list.styles.js';
import {table} from './table.js';
import {programmeNode, programmeRows} from './takeaway.js';

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

/**
 * Programmes in which several countries take part: what each is for, its partner countries, its
 * figures, who manages and who coordinates it.
 *
 * Layouts: `cards` (default) one card a programme, `table` one row a programme; where it is wider
 * than its place it scrolls, and the first column stays.
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
 * @csspart item-source - Where one figure has a source of its own, or is of another date.
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

  constructor() {
    super(bundled as BundledDocument, 'programmes');
    new OverflowController(this);
  }

  protected override defaultHeading(): string {
    return msg('Examples of multilateral programs', {id: 'programmes.heading'});
  }

  protected override renderLayout(layout: string, {document, language, level}: Rendering): unknown {
    return layouts[layout]!({
      programmes: this.#shown(document, language),
      figuresOf: figuresIn(document),
      language,
      title: trimValue(this.heading) || this.defaultHeading(),
      level,
    });
  }

  protected override rows({document, language}: Rendering): Rows {
    return programmeRows(
      this.#shown(document, language),
      figuresIn(document),
      document.source,
      language,
    );
  }

  protected override jsonLd({document, language}: Rendering): JsonLd {
    const programmes = this.#shown(document, language);
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
    const named = onlyThese(this, this.only, programmes, ({acronym, name}) => [
      acronym ?? pickText(name, language.code).text,
    ]);
    return inCountry(this, this.country, named, language);
  }
}

/** Finds the figures of a programme in `document`; what it does not hold is left out. */
const figuresIn = (document: BundledDocument) => {
  const figures = figuresById(document);
  return ({figures: ids = []}: BundledProgramme): readonly BundledFigure[] =>
    ids.flatMap((id) => figures.get(id) ?? []);
};
