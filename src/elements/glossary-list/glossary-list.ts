/** `<glossary-list>`: acronyms and terms with what they stand for and what they mean. */
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

/** The terms in alphabetical order; a bundled document has it written out. */
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

/** What of a term can be found. */
const searchText = (each: Term, language: Language): string => {
  const {id, term, expansion, meaning} = each;
  const texts = [term, expansion, meaning].map((text) => pickText(text, language).text);
  return [id, ...texts, originalText(each, language)].join(' ');
};

/**
 * A glossary: each acronym or term with the words it stands for, what it means, and what took its
 * place. Where the letters stand for words of another language, these are given as well.
 *
 * In alphabetical order; those that `only` names in its order. `only` takes ids and the terms
 * themselves, however they are written: `only="UMI, INCO-NET"`.
 *
 * Lists of more than 30 items get a search field; long lists show 100 at a time, and all of them on
 * paper. The CSV download has what the search has found, the JSON download the whole document.
 *
 * @summary Acronyms and terms explained.
 *
 * @csspart body-list - The body in the layout `list`.
 * @csspart terms - The list of terms.
 * @csspart entry - One term with all that is said of it.
 * @csspart term - The term itself.
 * @csspart expansion - The words it stands for.
 * @csspart original - The words of another language for which the letters stand.
 * @csspart meaning - What it means.
 * @csspart successor - What took its place, and since when.
 * @csspart replacement - Acronym and name of what took its place.
 * @csspart note - What one has to know about the successor, and the term's own source.
 * @csspart item-source - Where a term or its successor has a source of its own.
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
