/**
 * Parses attribute values as editors and sanitizers leave them: padded, in curly quotes, in
 * capitals. Unknown values fall back to the default and are reported once in the console.
 */
import {trimValue} from '../text.js';
import {warnOnce} from './warnings.js';

/**
 * A text to show. Quotes around the whole text come from an editor, those inside from the author.
 */
export const textValue = (value: string): string =>
  /^\s*["'“”„«»‘’]+([^"“”„«»]*)["'“”„«»‘’]+\s*$/.exec(value)?.[1]?.trim() ?? value.trim();

/** The words of a value: `"K1, K3"` is `["K1", "K3"]`. */
export const words = (value: unknown): readonly string[] =>
  trimValue(value)
    .split(/[\s,;]+/)
    .filter(Boolean);

/**
 * Whether a boolean attribute is true: `open`, `open=""`, `open="open"` and any other value, except
 * those that mean no.
 */
export const flag = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== false &&
  !/^(false|no|off|0)$/i.test(trimValue(value));

/** The value in `accepted` that matches `received`, else the first. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  received: unknown,
  accepted: readonly T[],
): T {
  const value = trimValue(received);
  const found = accepted.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const [first] = accepted as readonly [T];
  if (value) warnOnce(element, attribute, String(received), accepted, first);
  return first;
}

/**
 * The items named in `only`, in that order. Names are IDs or those from `namesOf`. Unknown names
 * are ignored; if none is known, all items are shown.
 */
export function onlyThese<T extends {readonly id: string}>(
  element: Element,
  only: unknown,
  items: readonly T[],
  namesOf: (item: T) => readonly string[] = () => [],
): readonly T[] {
  const names = words(only);
  if (names.length === 0) return items;
  const chosen = new Set<T>();
  for (const name of names) {
    const wanted = name.toLowerCase();
    const matches = items.filter((item) =>
      [item.id, ...namesOf(item)].some((each) => each.toLowerCase() === wanted),
    );
    for (const item of matches) chosen.add(item);
    if (matches.length === 0) {
      const accepted = items.map(({id}) => id);
      warnOnce(element, 'only', String(only), accepted, chosen.size ? 'the others' : 'all');
    }
  }
  return chosen.size ? [...chosen] : items;
}
