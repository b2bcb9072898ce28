/**
 * Repairs a widget after page translation, so that Lit can continue: translators change the nodes
 * of a page, even in open shadow roots.
 */

/**
 * Unwraps each `<font>` in `root`; widgets use none themselves. Google Translate wraps every text
 * in two of them, so Lit would not find its text node. Unchanged text stays translated, and focus
 * stays in place.
 */
export function unwrapTranslations(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent);
}

/**
 * Clears `root` and Lit's state for it, so that it is rendered again: a translator that rebuilt
 * elements removed Lit's marker comments.
 */
export function startAnew(root: ParentNode & Node): void {
  root.replaceChildren();
  delete (root as {_$litPart$?: unknown})._$litPart$;
}
