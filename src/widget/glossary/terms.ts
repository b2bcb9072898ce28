/** Finds a glossary term regardless of spelling variants. Pure, no DOM. */
import {textsOf} from '../../documents/localized-text.js';
import type {Term} from '../../documents/types.js';

/** Only letters and digits, normalized in case and width: `INCO-NET` is `inconet`, `7ᵉ` is `7e`. */
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
    // If two terms share a name, the first one wins.
    indexes.set(terms, (index = new Map(entries.reverse())));
  }
  return index;
}

/**
 * Finds `written` in any language of the document. Ignores case, width, hyphens, spaces and a
 * plural `s`: `UMIs` finds UMI, but PICS stays PICS.
 */
export function findTerm(terms: readonly Term[], written: string): Term | undefined {
  const index = indexOf(terms);
  const key = keyOf(written);
  return index.get(key) ?? (key.endsWith('s') ? index.get(key.slice(0, -1)) : undefined);
}
