/**
 * Replaces `lit` in `list.js`: creates templates, which the Lit of the loading script renders.
 */
import type {TemplateResult} from 'lit';

/** Known to every copy of Lit. */
export const nothing = Symbol.for('lit-nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});
