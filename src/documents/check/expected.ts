/** What a schema asks for: its kind, and the words for it. */
import type * as v from 'valibot';
import {limits} from './limits.js';
import * as sentences from './sentences.js';
import type {Kind} from './sentences.js';
import {unwrap, type SchemaNode} from './unwrap.js';

/** The kind of value that a schema names; `undefined` for lists and words. */
export const kindOf = (schema: SchemaNode): Kind | undefined =>
  unwrap(schema).steps.findLast((step) => step.metadata?.kind)?.metadata?.kind;

/** The words that a schema accepts, if it is a picklist. */
export const wordsOf = (schema: SchemaNode): readonly string[] => {
  const {base} = unwrap(schema);
  return base.type === 'picklist' ? (base.options as readonly string[]) : [];
};

/** What the schema requires, whatever was found. */
function wordsFor(schema: SchemaNode): string {
  const {base} = unwrap(schema);
  const kind = kindOf(schema);
  switch (base.type) {
    case 'picklist':
      return sentences.oneOf(wordsOf(schema));
    case 'array':
      return sentences.listOf(kindOf(base.item!)!);
    case 'strict_object':
      return sentences.objectWith(
        Object.keys(base.entries!).filter((key) => base.entries![key]!.type !== 'optional'),
      );
    default:
      return sentences.one(kind!);
  }
}

/** What was expected where `issue` was found. */
export function expectedOf(schema: SchemaNode, issue?: v.BaseIssue<unknown>): string {
  const {base, nullable} = unwrap(schema);
  const kind = kindOf(schema);
  const type = issue?.type;
  let words = wordsFor(schema);
  if (type === 'raw_check') words = issue!.message;
  if (type === 'min_length') words = sentences.atLeastOne(kindOf(base.item!)!);
  if (type === 'min_entries') words = sentences.textInALanguage;
  if (type === 'max_length') words = sentences.textUpTo(limits.characters);
  if (type === 'check' && kind === 'text') words = sentences.textWithoutControls;
  if (type === 'check' && (kind === 'day' || kind === 'date')) words = sentences.realDate;
  return nullable ? sentences.orNull(words) : words;
}
