/** `<glossary-list>`: acronyms and terms with what they stand for and what they mean. */
import bundled from '../../documents/bundled/glossary-list.json' with {type: 'json'};
import type {Rows} from '../../documents/csv.js';
import {pickText} from '../../documents/localized-text.js';
import {findTerm} from '../../documents/terms.js';
import type {BundledDocument, Term} from '../../documents/types.js';
import {collator} from '../../language/format.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {onlyThese, words} from '../../widget/attributes.js';
import {sourceNode, type JsonLd} from '../../widget/structured-data.js';
import {WidgetElement, type Rendering} from '../../widget/widget-element.js';
import {glossaryListStyles} from './glossary-list.styles.js';
import {list} from './list.js';
import {termNode, termRows} from './takeaway.js';

/** The terms in alphabetical order; a bundled document has it written out. */
function inOrder({glossary = [], order}: BundledDocument, {code, tag}: Language): readonly Term[] {
  if (order) {
    const ids = order[code];
    return ids ? [...glossary].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : glossary;
  }
  const {compare} = collator(tag);
  const name = ({term}: Term) => pickText(term, code).text;
  return [...glossary].sort((a, b) => compare(name(a), name(b)));
}

/**
 * A glossary: each acronym or term with the words it stands for, what it means, and what took its
 * place. Where the letters stand for words of another language, these are given as well.
 *
 * In alphabetical order; those that `only` names in its order. `only` takes ids and the terms
 * themselves, however they are written: `only="UMI, INCO-NET"`.
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
 * @csspart note - What one has to know about the successor.
 * @csspart item-source - Where the successor has a source of its own.
 */
export class GlossaryList extends WidgetElement {
  static override styles = [...WidgetElement.styles, glossaryListStyles];
  static override readonly layouts = ['list'];

  constructor() {
    super(bundled as BundledDocument, 'glossary');
  }

  protected override defaultHeading(): string {
    return msg('Glossary', {id: 'glossary.heading'});
  }

  protected override renderLayout(_layout: string, rendering: Rendering): unknown {
    return list(this.#shown(rendering), rendering.language);
  }

  protected override rows(rendering: Rendering): Rows {
    return termRows(this.#shown(rendering), rendering);
  }

  protected override jsonLd(rendering: Rendering): JsonLd {
    const {document, language} = rendering;
    return {
      '@type': 'DefinedTermSet',
      name: this.defaultHeading(),
      ...sourceNode(document.source, language),
      hasDefinedTerm: this.#shown(rendering).map((term) => termNode(term, language)),
    };
  }

  #shown({document, language}: Rendering): readonly Term[] {
    const all = inOrder(document, language);
    const ids = words(this.only).map((name) => findTerm(all, name)?.id ?? name);
    return onlyThese(this, ids.join(' '), all);
  }
}
