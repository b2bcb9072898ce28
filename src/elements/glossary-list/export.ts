/** Exports terms: as rows of a table and as schema.org data. */
import {pickText} from '../../documents/localized-text.js';
import type {LocalizedText, Term} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import * as words from '../../language/words.js';
import {originalText} from '../../widget/glossary/original-name.js';
import {pair} from '../../widget/pair.js';
import type {Exports, JsonLd} from '../../widget/export/exports.js';
import type {TermsView} from './view.js';

/** One row per term. A successor's source follows it; the term's own comes last. */
export const termExports: Exports<Term, TermsView> = {
  header: () => [
    'id',
    msg('Term', {id: 'glossary.term'}),
    msg('Stands for', {id: 'glossary.expansion'}),
    msg('Original name', {id: 'glossary.original'}),
    msg('Meaning', {id: 'glossary.meaning'}),
    words.replacedBy(),
    msg('Since', {id: 'glossary.since'}),
    words.note(),
    msg('Source of the replacement', {id: 'glossary.replacement-source'}),
    words.source(),
  ],
  rows: (each, {document, language}) => {
    const text = (value: LocalizedText | undefined) => pickText(value, language).text;
    const {id, term, expansion, meaning, replacedBy, source} = each;
    return [
      [
        id,
        text(term),
        text(expansion),
        originalText(each, language),
        text(meaning),
        replacedBy && pair(replacedBy.acronym, text(replacedBy.name)),
        replacedBy?.since,
        text(replacedBy?.note),
        replacedBy?.source?.url,
        source?.url ?? document.source.url,
      ],
    ];
  },
  graph: (terms, {language}) => ({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: terms.map((each) => nodeOf(each, language)),
  }),
};

/** A term for schema.org: its code is the acronym, its name the expansion. */
function nodeOf(each: Term, language: Language): JsonLd {
  const text = (value: LocalizedText | undefined) => pickText(value, language).text;
  const {id, term, expansion, meaning} = each;
  return {
    '@type': 'DefinedTerm',
    identifier: id,
    termCode: text(term),
    name: text(expansion) || text(term),
    alternateName: originalText(each, language) || undefined,
    description: text(meaning) || undefined,
  };
}
