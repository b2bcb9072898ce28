/**
 * Stands in for `lit` in `list.js`, whose templates are drawn by the Lit of the script that has
 * loaded it: what a template is, without what draws it.
 */
import type {TemplateResult} from 'lit';

/** Known to every copy of Lit. */
export const nothing = Symbol.for('lit-nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  _$litType$: 1,
  strings,
  values,
});

export const css = (strings: TemplateStringsArray): {readonly styleSheet: CSSStyleSheet} => {
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(strings[0]!);
  return {styleSheet};
};
