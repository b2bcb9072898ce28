/**
 * Applies styles to shadow roots in any document: a style sheet works only in the document that
 * created it.
 */
import type {CSSResultOrNative, LitElement} from 'lit';
import {read} from '../../safe-dom.js';

const copies = new WeakMap<Window, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Applies the styles of its class to the shadow root of `host`, using sheets created in its window.
 */
export function adopt(host: LitElement): void {
  const view = read(host.ownerDocument, 'defaultView');
  // A document without a window is never rendered.
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

/** Adds a style that loaded late to the class of `host`, for its other elements too. */
export function adoptLate(host: LitElement, style: CSSResultOrNative): void {
  const {elementStyles} = host.constructor as typeof LitElement;
  if (!elementStyles.includes(style)) elementStyles.push(style);
  adopt(host);
}
