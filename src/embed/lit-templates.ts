/** Replaces `lit` in `list.js`: creates templates that the loading script's Lit renders. */
import type {TemplateResult} from 'lit';

/** Shared by all copies of Lit. */
export const nothing = Symbol.for('lit-nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});
