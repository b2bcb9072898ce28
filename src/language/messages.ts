/**
 * The texts of the interface, in the language of the element that is rendering.
 *
 * The stock runtime of @lit/localize has one language per page; here two elements side by
 * side may speak two. So `msg` is our own. It is typed `MsgFn`, by which the extractor of
 * lit-localize recognises it, and it reads the templates that `withMessages` has set.
 */
import type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {catalogues} from '../generated/catalogues.js';

let active: TemplateMap | undefined;

/** Runs `render` with every `msg` in it in the shipped language `code`. */
export function withMessages<T>(code: string, render: () => T): T {
  const previous = active;
  active = catalogues[code];
  try {
    return render();
  } finally {
    active = previous;
  }
}

const fill = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.reduce((text, string, i) => text + String(values[i - 1]) + string);

/**
 * The message with the given id, in the language set by `withMessages`. Every call names an
 * `id`; ids computed from the English text would need a hash function in every file.
 */
export const msg = ((template: string | StrResult, options: {id: string}): string => {
  const target = active?.[options.id] as string | StrResult | undefined;
  const {strings, values = []} = template as Partial<StrResult>;
  if (target === undefined) return strings ? fill(strings, values) : (template as string);
  // In the scripts a translation names the place of a value: `{0}`. In the modules it holds, in
  // place of each value, the position that the value has in the English text.
  return typeof target === 'string'
    ? target.replace(/\{(\d)\}/g, (_, i: number) => String(values[i]))
    : fill(
        target.strings,
        target.values.map((i) => values[i as number]),
      );
}) as unknown as MsgFn;

const HOLE = '\u0000';

/**
 * The text before and after the one place that a message leaves open, for markup in that
 * place. Word order stays the translator's: `around((hole) => msg(str`over ${hole}`, …))`.
 */
export function around(message: (hole: string) => string): readonly [string, string] {
  const [before = '', after = ''] = message(HOLE).split(HOLE);
  return [before, after];
}
