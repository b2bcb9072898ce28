/** `<glossary-list>`: acronyms and terms with what they stand for and what they mean. */
import bundled from '../../generated/documents/glossary-list.json' with {type: 'json'};
import type {Rows} from '../../widget/export/csv.js';
import {pickText} from '../../documents/localized-text.js';
import {findTerm} from '../../widget/glossary/terms.js';
import type {BundledDocument, Term} from '../../documents/types.js';
import {collator} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {onlyThese, words} from '../../widget/attributes.js';
import {LongList} from '../../widget/items/long-list.js';
import {longListStyles} from '../../widget/items/long-list.styles.js';
import {memo} from '../../widget/items/memo.js';
import {originalText} from '../../widget/glossary/original-name.js';
import {MOST_ITEMS, sourceNode, type JsonLd} from '../../widget/export/structured-data.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {glossaryListStyles} from './glossary-list.styles.js';
import {list} from './list.js';
import {termNode, termRows} from './export.js';

/** The terms in alphabetical order; a bundled document has it written out. */
function inOrder({glossary = [], order}: BundledDocument, language: Language): readonly Term[] {
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
const wordsOf = (each: Term, language: Language): string => {
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
 * What is said of each of them can be searched where there are more than 30. Of a long list about
 * the first 100 are drawn, and more when the reader asks for them; on paper all are. The search in
 * the page that browsers have sees only what is drawn. The CSV download has
 * what the search has left, drawn or not; the JSON download is the whole document.
 *
 * @summary Acronyms and terms explained.
 *
 * @csspart list - The body in the layout `list`.
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
 * @csspart search - The field to search the terms, and how many are shown.
 * @csspart search-field - The field itself.
 * @csspart search-status - How many are shown, or that nothing was found.
 * @csspart more - The button that shows more terms.
 */
export class GlossaryList extends WidgetElement {
  static override styles = [...WidgetElement.styles, longListStyles, glossaryListStyles];
  static override readonly layouts = ['list'];

  #long = new LongList<Term>(this, 'entry', wordsOf);
  #ordered = memo<readonly Term[]>();

  constructor() {
    super(bundled as BundledDocument, 'glossary');
  }

  protected override defaultHeading(): string {
    return msg('Glossary', {id: 'glossary.heading'});
  }

  protected override renderLayout(_layout: string, rendering: Rendering): unknown {
    const {language} = rendering;
    return this.#long.render(this.#shown(rendering), language, (found, cut) =>
      list(cut([found])[0]!, language),
    );
  }

  protected override rows(rendering: Rendering): Rows {
    return termRows(this.#long.listed(this.#shown(rendering), rendering.language), rendering);
  }

  protected override jsonLd(rendering: Rendering): JsonLd {
    const {document, language} = rendering;
    return {
      '@type': 'DefinedTermSet',
      name: this.defaultHeading(),
      ...sourceNode(document.source, language),
      hasDefinedTerm: this.#shown(rendering)
        .slice(0, MOST_ITEMS)
        .map((term) => termNode(term, language)),
    };
  }

  #shown({document, language}: Rendering): readonly Term[] {
    return this.#ordered([document, language.asked, this.only], () => {
      const all = inOrder(document, language);
      const ids = words(this.only).map((name) => findTerm(all, name)?.id ?? name);
      return onlyThese(this, ids.join(' '), all);
    });
  }
}
