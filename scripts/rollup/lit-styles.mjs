/**
 * Rollup plugin: replaces Lit's style handling in a self-contained bundle by the part that widgets
 * use. They adopt style sheets themselves, for the document that they are in, and browsers without
 * constructable style sheets cannot parse the bundle: the rest of that module would never run.
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
