/**
 * Puts widgets in the place of their carriers: placeholders, links with the class, and links to a
 * frame page that stand alone in their block. The link, or what the placeholder held, becomes the
 * fallback of the widget. What is a widget already, or inside one, is left alone.
 */
import {trimValue} from '../widget/attributes.js';
import {acceptable, recognise, type Pair, type Site} from './recognise.js';

const CLASS = 'cooperation-widget';

/** What editors put around a link, and what is replaced with it where it is alone in there. */
const WRAPPER = /^(b|big|em|font|i|ins|mark|s|small|span|strong|u)$/i;

/** Elements that stand on lines of their own. Of those that only the page knows nobody can tell. */
const BLOCK =
  /^(article|aside|blockquote|body|center|d[dlt]|details|dialog|div|fieldset|figure|footer|form|h[1-6r]|header|main|nav|ol|p|pre|section|t[dr]|table|ul)$/i;

/** Places in which a link stays a link, unless it has the class. */
const LINKS =
  'nav,[role=navigation],li,h1,h2,h3,h4,h5,h6,summary,button,label,caption,figcaption,th,address';

/** Places in which nothing is touched: what somebody is editing, and what is not shown. */
const UNTOUCHED = 'template,[contenteditable]:not([contenteditable=false i])';

/** A comment, a line break, or text that is blank in any way. */
const isBlank = ({nodeName, nodeValue}: Node): boolean =>
  /^(#comment|br)$/i.test(nodeName) || (nodeName === '#text' && !/[^\s\u200b]/.test(nodeValue!));

/** The link with the wrappers around it, where it stands alone in its block. */
function aloneInBlock(node: Element): Element | undefined {
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let other = node[side];
    while (other && isBlank(other)) other = other[side];
    if (other && !BLOCK.test(other.nodeName)) return undefined;
  }
  const parent = node.parentElement!;
  if (BLOCK.test(parent.nodeName)) return node;
  return WRAPPER.test(parent.nodeName) ? aloneInBlock(parent) : undefined;
}

/** Upgrades the carriers in the page, and from now on those that come into it. */
export function upgradeCarriers(site: Site): void {
  const tags = [...site.widgets.keys()];

  const upgrade = (element: Element): void => {
    if (!element.isConnected || element.closest(`${tags.join()},${UNTOUCHED}`)) return;
    const {attributes, childNodes, classList, id} = element;
    const isLink = element.matches('a');
    const hasClass = classList.contains(CLASS);
    const linked = isLink
      ? recognise(element.getAttribute('href') ?? '', document.baseURI, site)
      : undefined;
    const tag =
      (hasClass &&
        [element.getAttribute('data-widget'), ...classList]
          .map((name) => trimValue(name).toLowerCase())
          .find((name) => tags.includes(name))) ||
      linked?.tag;
    const carrier = hasClass ? element : !element.closest(LINKS) && aloneInBlock(element);
    if (!tag || !carrier) return;

    const widget = document.createElement(tag);
    const language = element.closest('[lang]');
    // That of a wrapper would get lost with it.
    if (carrier.contains(language)) widget.setAttribute('lang', language!.getAttribute('lang')!);
    const own = [...attributes].map(({name, value}): Pair => [name.replace('data-', ''), value]);
    for (const [name, value] of acceptable(
      [...own, ...(linked?.attributes ?? [])],
      site.widgets.get(tag)!,
    )) {
      widget.setAttribute(name, value);
    }
    const fallback = isLink ? [carrier] : [...childNodes];
    element.removeAttribute('id');
    if (id) widget.id = id;
    carrier.replaceWith(widget);
    widget.append(...fallback);
  };

  const scan = (root: Element): void => {
    const selector = `.${CLASS},a[href*='embed/']`;
    for (const element of [root, ...root.querySelectorAll(selector)]) {
      try {
        if (element.matches(selector)) upgrade(element);
      } catch (error) {
        console.error(error);
      }
    }
  };

  scan(document.documentElement);
  // The document itself, since pages exchange their body and even their root element.
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node.nodeType === 1) scan(node as Element);
    }
  }).observe(document, {childList: true, subtree: true});
}
