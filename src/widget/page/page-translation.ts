/**
 * Page translators work on the nodes of a page, those in open shadow roots included, and know
 * nothing of whoever has put them there. This brings a widget back to where Lit can go on.
 */

/**
 * Makes text of each `<font>` in `root`, of which widgets have none of their own. Google Translate
 * puts every text into two of them; Lit would look for its text there and write past it. What does
 * not change keeps its translation, and focus stays where it is.
 */
export function unwrapTranslations(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent);
}

/**
 * Takes everything out of `root`, and Lit's memory of it, so that it is drawn anew: the comments by
 * which Lit finds its places are gone where a translator has put together elements of its own.
 */
export function startAnew(root: ParentNode & Node): void {
  root.replaceChildren();
  delete (root as {_$litPart$?: unknown})._$litPart$;
}
