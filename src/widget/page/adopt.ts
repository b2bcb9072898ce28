/** Styles of shadow roots in whatever document they stand: a style sheet belongs to the one it was made in. */
import {adoptStyles, type CSSResultOrNative} from 'lit';
import {read} from '../../safe-dom.js';

const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Gives `root` its `styles`, by copies where it has been moved to a frame or another window. */
export function adopt(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) return adoptStyles(root, styles);
  const view = read(ownerDocument, 'defaultView');
  // Nobody sees a document without a window.
  if (!view) return;
  const sheets = copies.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(ownerDocument, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(String(style));
    sheets.set(style, sheet);
    return sheet;
  });
}
