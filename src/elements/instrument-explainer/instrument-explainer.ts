/** `<instrument-explainer>`: forms of cooperation, what each is and how they relate. */
import type {PropertyValues} from 'lit';
import bundled from '../../generated/documents/instrument-explainer.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Instrument} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {trimValue} from '../../text.js';
import {flag, words} from '../../widget/attributes.js';
import {WidgetSelectEvent} from '../../widget/events.js';
import {figuresById} from '../../widget/figure/figures.js';
import {Items} from '../../widget/items/items.js';
import {layoutNames, type ListRendering} from '../../widget/rendering.js';
import {warnOnce} from '../../widget/warnings.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {instrumentExports} from './export.js';
import {readAnswers, writeAnswers, type Answers} from './finder-match.js';
import {finder} from './finder.js';
import {FragmentController} from './fragment-controller.js';
import {instrumentExplainerStyles} from './instrument-explainer.styles.js';
import {list} from './list.js';
import {pathway} from './pathway.js';
import {table} from './table.js';
import type {InstrumentsView} from './view.js';
import {allInstruments} from './words.js';

/** The searchable text of an instrument. */
const searchText = (instrument: Instrument, language: Language): string => {
  const {acronym, name, description, participants, buildsOn, replacedBy} = instrument;
  const texts = [name, description, participants, buildsOn, replacedBy?.name];
  return [acronym, replacedBy?.acronym, ...texts.map((text) => pickText(text, language).text)].join(
    ' ',
  );
};

/**
 * Forms of cooperation: what each is, who takes part, what it builds on, how many there are,
 * how they relate, and what replaced them.
 *
 * Layouts: `list` (default) shows entries that expand, and prints them expanded. `table` compares
 * the instruments, and scrolls if it is too wide. `pathway` draws the relations that the document
 * states; it becomes an outline if there is no room, if relations form a cycle, or with more than 40
 * instruments or 80 relations. `finder` asks the questions of the document's section `criteria` and
 * shows what each instrument states about the answers; what is not stated counts neither for nor
 * against an instrument. Without that section it falls back to the list.
 *
 * In the layouts `list` and `table`, more than 30 items get a search field; long lists show 100 at a
 * time, and print in full. The CSV download contains the search results, the JSON download the whole
 * document.
 *
 * @summary The instruments of an organisation's international cooperation, explained.
 *
 * @fires {WidgetSelectEvent} cw-select - The reader has opened an instrument: `id` is its ID. In the
 * finder, the reader has answered: `answers` contains all answers in the syntax of the attribute,
 * `id` the ID of the first matching instrument, or an empty string.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart body-table - The body in the layout `table`.
 * @csspart body-pathway - The body in the layout `pathway`.
 * @csspart body-finder - The body in the layout `finder`.
 * @csspart instruments - The list of instruments.
 * @csspart instrument - One instrument.
 * @csspart summary - The line that opens and closes an instrument.
 * @csspart acronym - Acronym of the instrument.
 * @csspart name - Name of the instrument.
 * @csspart value - How many there are, with the qualifier.
 * @csspart content - The content that expands below the line.
 * @csspart description - What the instrument is.
 * @csspart facts - Who takes part, what it builds on, relations, replacement.
 * @csspart fact - One of these facts: term and text.
 * @csspart replacement - What replaced the instrument.
 * @csspart item-source - The source of one item, if it has its own.
 * @csspart statement - A statement about all instruments.
 * @csspart note - A note about a fact; a relation to something that is not an instrument.
 * @csspart scroller - The container that scrolls horizontally if there is no room.
 * @csspart table - The table of the layout `table`.
 * @csspart unstated - Text for what is not stated; also an instrument or a finding without statement.
 * @csspart footnote - Below the table: the sources of the replacements.
 * @csspart diagram - The drawing of the layout `pathway`.
 * @csspart graph - Connected instruments, side by side in the drawing.
 * @csspart column - A column of instruments in the drawing.
 * @csspart gutter - The space between two columns.
 * @csspart lines - The lines across a gutter.
 * @csspart edge - The label of a line.
 * @csspart node - An instrument in the drawing.
 * @csspart target - An instrument that a line leads to.
 * @csspart reference - Something named only to explain an instrument, and the lines to it.
 * @csspart stack - Instruments that are counted together.
 * @csspart bracket - The bracket around them, with their number.
 * @csspart head - Acronym and number of an instrument in the pathway.
 * @csspart outline - The pathway in words.
 * @csspart relations - The relations of an instrument in the outline.
 * @csspart relation - One of these relations.
 * @csspart questions - The questions of the finder.
 * @csspart question - One question with its options.
 * @csspart legend - The text of a question.
 * @csspart options - The options of a question.
 * @csspart option - One option.
 * @csspart option-label - The label of an option.
 * @csspart chosen - The selected option.
 * @csspart results - The results of the finder.
 * @csspart result - The results in one sentence.
 * @csspart group - Instruments that match, that state nothing, or that differ.
 * @csspart group-heading - The heading of such a group.
 * @csspart best - An instrument with the most matches.
 * @csspart title - Acronym and name of an instrument in the finder.
 * @csspart participants - Who takes part, in the finder.
 * @csspart findings - What an instrument states about the answers.
 * @csspart finding - What it states about one answer.
 * @csspart match - An instrument or a finding that matches.
 * @csspart differs - An instrument or a finding that differs.
 * @csspart mark - The symbol for a match or a difference.
 */
export class InstrumentExplainer extends WidgetElement<Instrument, InstrumentsView> {
  static override styles = [...WidgetElement.styles, ...instrumentExplainerStyles];
  static override properties = {
    open: {},
    fragment: {converter: {fromAttribute: flag}},
    answers: {},
  };
  static override readonly layouts = {list, table, pathway, finder};

  /**
   * Which instruments are open: `all`, or acronyms or IDs separated by spaces or commas.
   * Default: none. `open` without a value means all. Unknown names are ignored.
   */
  declare open: string | undefined;

  /**
   * Whether the fragment of the page URL opens an instrument: `#lia` opens the entry LIA and scrolls
   * to it. Default: false, since fragments belong to the page.
   */
  declare fragment: boolean;

  /**
   * Initial answers of the finder: `partners:one, form:laboratory`, with IDs of questions and
   * options of the document. Default: none. Unknown IDs are ignored and reported once in the
   * console. The reader's answers do not change the attribute; they are in `cw-select`. Setting it
   * again replaces them.
   */
  declare answers: string | undefined;

  /** The reader's answers, if any, in place of the attribute's. */
  #answers: string | undefined;

  /** Deviations from `open` by ID, since elements are reused for other instruments. */
  #toggled = new Map<string, boolean>();

  #fragment = new FragmentController(this, () => this.fragment);

  protected override readonly exports = instrumentExports;

  protected override readonly items = new Items<Instrument>(this, 'instruments', {
    part: 'instrument',
    searchText,
    names: ({acronym}) => [acronym],
    order: ({document: {instruments = []}}) => instruments.filter(({reference}) => !reference),
    isWhole: ({layout}) => layout === 'pathway' || layout === 'finder',
  });

  constructor() {
    super(bundled as BundledDocument, 'instruments');
    this.fragment = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('answers')) this.#answers = undefined;
    if (changed.has('open')) this.#toggled.clear();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('fragment')) this.#fragment.follow();
  }

  protected override defaultHeading(_: BundledDocument, layout: string): string {
    switch (layout) {
      case 'table':
        return msg('Instruments compared', {id: 'instruments.table'});
      case 'pathway':
        return msg('How the instruments relate', {id: 'instruments.pathway'});
      case 'finder':
        return msg('Which instrument fits?', {id: 'instruments.finder'});
      default:
        return allInstruments();
    }
  }

  protected override layoutFor(layout: string, {criteria}: BundledDocument): string {
    if (layout !== 'finder' || criteria?.length) return layout;
    const others = layoutNames(InstrumentExplainer).filter((each) => each !== layout);
    const accepted = `${others.join(', ')} (the document has no criteria)`;
    warnOnce(this, 'layout', `${this.layout}`, [accepted], 'list');
    return 'list';
  }

  protected override view(list: ListRendering<Instrument>): InstrumentsView {
    const {document} = list;
    const open = words(this.open).map((word) => word.toLowerCase());
    const all = /^(|all|open|true)$/i.test(trimValue(this.open ?? 'none'));
    const isOpen = ({id, acronym}: Instrument): boolean =>
      this.#toggled.get(id) ??
      (all || open.includes(id.toLowerCase()) || open.includes(acronym.toLowerCase()));
    return {
      ...list,
      figures: figuresById(document),
      isOpen,
      selected: ({id}) => this.dispatchEvent(new WidgetSelectEvent(id)),
      toggled: (instrument, now) => {
        if (isOpen(instrument) === now) return;
        this.#toggled.set(instrument.id, now);
        this.requestUpdate();
      },
      answers: this.#readAnswers(document),
      answered: (answers, best) => {
        this.#answers = writeAnswers(answers);
        this.requestUpdate();
        this.dispatchEvent(new WidgetSelectEvent(best, this.#answers));
      },
    };
  }

  #readAnswers({criteria = []}: BundledDocument): Answers {
    const {answers, unknown} = readAnswers(this.#answers ?? trimValue(this.answers), criteria);
    if (unknown.length && this.#answers === undefined) {
      const accepted = criteria.flatMap(({id, options}) =>
        options.map((option) => `${id}:${option.id}`),
      );
      const shown = answers.size ? writeAnswers(answers) : 'no answers';
      warnOnce(this, 'answers', unknown.join(' '), accepted, shown);
    }
    return answers;
  }
}
