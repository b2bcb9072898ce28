/** Styles of shadow roots in whatever document they stand: a style sheet belongs to the one it was made in. */
import type {CSSResultOrNative, LitElement} from 'lit';
import {read} from '../../safe-dom.js';

const copies = new WeakMap<Window, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives the shadow root of `host` the styles of its class, as sheets of the window that it stands in. */
export function adopt(host: LitElement): void {
  const view = read(host.ownerDocument, 'defaultView');
  // Nobody sees a document without a window.
  if (!view) return;
  const sheets = copies.get(view) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(view, sheets);
  const {elementStyles} = host.constructor as typeof LitElement;
  (host.renderRoot as ShadowRoot).adoptedStyleSheets = elementStyles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheets.set(style, (sheet = new view.CSSStyleSheet()));
      sheet.replaceSync(String(style));
    }
    return sheet;
  });
}

/** Adds a style that has come late to the class of `host`, whose other elements will need it as well. */
export function adoptLate(host: LitElement, style: CSSResultOrNative): void {
  const {elementStyles} = host.constructor as typeof LitElement;
  if (!elementStyles.includes(style)) elementStyles.push(style);
  adopt(host);
}
