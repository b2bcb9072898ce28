/**
 * The texts of the interface, in the language of the element that is rendering.
 *
 * The runtime of @lit/localize has one language per page; here neighbouring elements may differ, so
 * `msg` is our own. Its type `MsgFn` lets the extractor of lit-localize recognise it, and it reads
 * the templates set by `withMessages`.
 */
import type {MsgFn, TemplateMap} from '@lit/localize/internal/types.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {catalogues} from '../generated/catalogues.js';
import {ownLanguages, type OwnLanguage} from './own-languages.js';

let active: TemplateMap | undefined;
let own: OwnLanguage | undefined;

/** Runs `render` with every `msg` in the language `code`. */
export function withMessages<T>(code: string, render: () => T): T {
  const previous = [active, own] as const;
  own = ownLanguages()[code];
  active = catalogues[own?.base ?? code];
  try {
    return render();
  } finally {
    [active, own] = previous;
  }
}

const fill = (strings: readonly string[], values: readonly unknown[]): string =>
  strings.reduce((text, string, i) => text + String(values[i - 1]) + string);

/**
 * The message with the given ID, in the language set by `withMessages`. Every call passes an `id`;
 * IDs computed from the English text would need a hash function in every file.
 */
export const msg = ((template: string | StrResult, options: {id: string}): string => {
  const {strings, values = []} = template as Partial<StrResult>;
  const target = (own?.message(
    strings?.reduce((text, string, i) => `${text}{${i - 1}}${string}`) ?? (template as string),
  ) ?? active?.[options.id]) as string | StrResult | undefined;
  if (target === undefined) return strings ? fill(strings, values) : (template as string);
  // In the bundled scripts, a translation is a string with placeholders: `{0}`. In the modules, it
  // has for each value its position in the English text.
  return typeof target === 'string'
    ? target.replace(/\{(\d)\}/g, (_, i: number) => String(values[i]))
    : fill(
        target.strings,
        target.values.map((i) => values[i as number]),
      );
}) as unknown as MsgFn;

const PLACEHOLDER = '\u0000';

/**
 * The text before and after the one placeholder of a message, for markup in its place. Word order
 * is up to the translator: `around((placeholder) => msg(str`over ${placeholder}`, …))`.
 */
export function around(message: (placeholder: string) => string): readonly [string, string] {
  const [before = '', after = ''] = message(PLACEHOLDER).split(PLACEHOLDER);
  return [before, after];
}
