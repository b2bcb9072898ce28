/**
 * Rollup plugin: gives a self-contained bundle, in place of the styles of Lit, those that its widgets
 * use. They adopt style sheets by themselves, for whichever document they stand in, and browsers
 * that have no such sheets cannot read the bundle: the rest of that module would never run.
 */
const MODULE = /[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/;

const CODE = `
export class CSSResult {
  constructor(text) {
    this.cssText = text;
  }
  toString() {
    return this.cssText;
  }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) => new CSSResult(String.raw({raw: strings}, ...values));
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
export const adoptStyles = () => {};
`;

export const litStyles = () => ({
  name: 'lit-styles',
  load: (id) => (MODULE.test(id) ? CODE : null),
});
