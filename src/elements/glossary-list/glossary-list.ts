/** `<glossary-list>`: acronyms and terms with their expansions and meanings. */
import bundled from '../../generated/documents/glossary-list.json' with {type: 'json'};
import {pickText} from '../../documents/localized-text.js';
import type {BundledDocument, Term} from '../../documents/types.js';
import {collator} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {words} from '../../widget/attributes.js';
import {originalText} from '../../widget/glossary/original-name.js';
import {findTerm} from '../../widget/glossary/terms.js';
import {Items} from '../../widget/items/items.js';
import type {Rendering} from '../../widget/rendering.js';
import {WidgetElement} from '../../widget/widget-element.js';
import {termExports} from './export.js';
import {glossaryListStyles} from './glossary-list.styles.js';
import {list} from './list.js';

/** The terms in alphabetical order, which is precomputed in a bundled document. */
function inOrder({document, language}: Rendering): readonly Term[] {
  const {glossary = [], order} = document;
  if (order) {
    const ids = order[language.code];
    return ids ? [...glossary].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : glossary;
  }
  const {compare} = collator(language.tag);
  return glossary
    .map((each) => [pickText(each.term, language).text, each] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, each]) => each);
}

/** The searchable text of a term. */
const searchText = (each: Term, language: Language): string => {
  const {id, term, expansion, meaning} = each;
  const texts = [term, expansion, meaning].map((text) => pickText(text, language).text);
  return [id, ...texts, originalText(each, language)].join(' ');
};

/**
 * A glossary: each acronym or term with its expansion, its meaning and its successor. If the letters
 * come from words in another language, these are given too.
 *
 * Terms are in alphabetical order, or in the order of `only`, which takes IDs and the terms
 * themselves, regardless of case or hyphens: `only="UMI, INCO-NET"`.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and print in full.
 * The CSV download contains the search results, the JSON download the whole document.
 *
 * @summary Acronyms and terms explained.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart terms - The list of terms.
 * @csspart entry - One term with its explanation.
 * @csspart term - The term itself.
 * @csspart expansion - The words that it stands for.
 * @csspart original - The words in another language that the letters come from.
 * @csspart meaning - Its meaning.
 * @csspart successor - What replaced it, and since when.
 * @csspart replacement - Acronym and name of the successor.
 * @csspart note - A note about the successor or the term's own source.
 * @csspart item-source - The source of a term or its successor, if it has its own.
 */
export class GlossaryList extends WidgetElement<Term> {
  static override styles = [...WidgetElement.styles, glossaryListStyles];
  static override readonly layouts = {list};

  protected override readonly exports = termExports;

  protected override readonly items = new Items<Term>(this, 'glossary', {
    part: 'entry',
    searchText,
    order: inOrder,
    withIds: (only, terms) =>
      words(only)
        .map((name) => findTerm(terms, name)?.id ?? name)
        .join(' '),
  });

  constructor() {
    super(bundled as BundledDocument, 'glossary');
  }

  protected override defaultHeading(): string {
    return msg('Glossary', {id: 'glossary.heading'});
  }
}
