/** Parses the attribute `actions`. */
import {words} from '../attributes.js';
import {warnOnce} from '../warnings.js';

export const ACTIONS = ['csv', 'json', 'cite'] as const;

/**
 * The actions in the attribute `actions`, without duplicates. Unknown ones are reported in the
 * console.
 */
export function askedActions(element: Element, value: unknown): ReadonlySet<string> {
  const asked = words(value).map((word) => word.toLowerCase());
  const known = asked.filter((word) => (ACTIONS as readonly string[]).includes(word));
  if (known.length < asked.length) {
    warnOnce(element, 'actions', String(value), ACTIONS, known.join(' ') || 'none');
  }
  return new Set(known);
}
