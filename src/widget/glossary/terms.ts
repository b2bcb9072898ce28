/** Finds a term of a glossary, however people write it. Pure, no DOM. */
import {textsOf} from '../../documents/localized-text.js';
import type {Term} from '../../documents/types.js';

/** Letters and digits alone, in one case and one width: `INCO-NET` is `inconet`, `7ᵉ` is `7e`. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();

function indexOf(terms: readonly Term[]): ReadonlyMap<string, Term> {
  let index = indexes.get(terms);
  if (!index) {
    const entries = terms.flatMap((item) =>
      [item.id, ...textsOf(item.term)].map((name): [string, Term] => [keyOf(name), item]),
    );
    // Of two terms with one name the first counts.
    indexes.set(terms, (index = new Map(entries.reverse())));
  }
  return index;
}

/**
 * The term `written`, in any language of the document. Case, width, hyphens and spaces do not
 * matter, nor does a plural `s`: `UMIs` finds UMI, while PICS stays PICS.
 */
export function findTerm(terms: readonly Term[], written: string): Term | undefined {
  const index = indexOf(terms);
  const key = keyOf(written);
  return index.get(key) ?? (key.endsWith('s') ? index.get(key.slice(0, -1)) : undefined);
}
