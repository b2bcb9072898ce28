/**
 * Page translators change the nodes of a page, even in open shadow roots, regardless of their owner.
 * This restores a widget so that Lit can continue.
 */

/**
 * Unwraps each `<font>` in `root`; widgets use none themselves. Google Translate wraps every text in
 * two of them, and Lit would miss its text node. What does not change keeps its translation, and
 * focus stays where it is.
 */
export function unwrapTranslations(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent);
}

/**
 * Clears `root`, and Lit's state for it, so that it is rendered again: Lit's marker comments are gone
 * where a translator has rebuilt elements.
 */
export function startAnew(root: ParentNode & Node): void {
  root.replaceChildren();
  delete (root as {_$litPart$?: unknown})._$litPart$;
}
