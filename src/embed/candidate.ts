/**
 * What may ask for a widget: placeholders, links and addresses, by what can be told at first sight.
 * `carriers.ts` takes the exact decision; a link in a sentence, a heading or a menu ends here.
 */
import {call, read} from '../safe-dom.js';
import {trimValue} from '../text.js';
import {widgetAt, type Pages} from './address.js';

export const CLASS = 'cooperation-widget';

export const CARRIERS = `.${CLASS},a[href*='embed/'],oembed[url]`;

/** Places in which nothing is touched: what somebody edits, code, and what is not shown. */
export const UNTOUCHED =
  'template,pre,code,textarea,svg,[contenteditable]:not([contenteditable=false i])';

/** What may be an address, before anything that costs more is asked. */
const ADDRESS = /^[\s\p{DI}(<[]*(https?|file):\/\/\S+\s*$/u;

/** What editors put around a link, and what it may be alone in. */
export const WRAPPER = /^(b|bdi|big|em|font|i|ins|mark|o:p|s|small|span|strong|u)$/i;

/** Blocks whose own link stays a link. */
export const STAYS = /^(address|caption|figcaption|h[1-6]|li|th)$/i;

/** Places that hold links, or are pressed themselves, at any depth. */
export const LINKS =
  'nav,menu,[role=navigation],[role^=menu],ul[class*=menu],ul[class*=nav],button,summary,[role=button]';

/** A line that ends as sentences end, before a line of Markdown of its own. */
export const LINE_BEFORE = /[.!?:…。！？：]["'”»’)\]]*[^\S\n]*\n\s*$/;

/** A line that begins as sentences begin, after such a line. */
export const LINE_AFTER = /^[^\S\n]*\n\s*[^\s\p{Ll}\p{Pe}\p{Pf}.,;:!?]/u;

/** Whether a text may be an address of a frame page. */
export const mayBeAddress = (node: Node): boolean => {
  const data = read(node as Text, 'data');
  return data.includes('/embed/') && ADDRESS.test(data);
};

/** The texts in `element` that may be addresses. */
export function textsIn(element: Element): readonly Text[] {
  const found: Text[] = [];
  if (read(element, 'textContent')?.includes('/embed/')) {
    const texts = call(document, 'createTreeWalker', element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (mayBeAddress(text)) found.push(text as Text);
    }
  }
  return found;
}

/** The widget that the attributes of a placeholder name. */
export const namedIn = (element: Element, tags: readonly string[]): string | undefined =>
  `${call(element, 'getAttribute', 'data-widget') ?? ''} ${call(element, 'getAttribute', 'class') ?? ''}`
    .split(/\s+/)
    .map((name) => trimValue(name).toLowerCase())
    .find((name) => tags.includes(name));

/** What stands on the line of a link without being read as its text. */
const BESIDE = '[hidden],[aria-hidden],[class]';

/** Whether an element may be a part of a sentence. */
const isInline = (element: Element): boolean =>
  (/^a$/i.test(read(element, 'nodeName')) || WRAPPER.test(read(element, 'nodeName'))) &&
  !call(element, 'matches', BESIDE);

/** Whether words stand before or after `node` on its line, or its block keeps its links. */
function isInText(node: Element | Text): boolean {
  const href = (at: Node) =>
    read(at, 'nodeType') === 1 ? call(at as Element, 'getAttribute', 'href') : '';
  return (['previousSibling', 'nextSibling'] as const).some((side, isAfter) => {
    let gap = '';
    for (let at: Node = node; ;) {
      const next: Node | null = read(at, side);
      if (!next) {
        at = read(at, 'parentNode')!;
        if (WRAPPER.test(read(at, 'nodeName'))) continue;
        return STAYS.test(read(at, 'nodeName'));
      }
      at = next;
      const type = read(at, 'nodeType');
      if (type === 1 && (!isInline(at as Element) || href(at) === href(node))) return false;
      // Comments are no words.
      if (type > 3) continue;
      const text = read(at, 'textContent') ?? '';
      gap = isAfter ? gap + text : text + gap;
      if (/[\p{L}\p{N}]/u.test(text)) return !(isAfter ? LINE_AFTER : LINE_BEFORE).test(gap);
    }
  });
}

/** The widget that `node` may ask for, and the element by which its language is told. */
export function candidate(
  node: Element | Text,
  tags: readonly string[],
  pages: Pages,
): {readonly tag: string; readonly address: string; readonly element: Element} | undefined {
  const isText = read(node, 'nodeType') === 3;
  const element = isText ? read(node, 'parentElement') : (node as Element);
  if (!element || call(element, 'closest', `${tags.join()},${UNTOUCHED}`)) return undefined;
  const address =
    (isText
      ? read(node as Text, 'data')
      : (call(element, 'getAttribute', 'href') ?? call(element, 'getAttribute', 'url'))) ?? '';
  if (call(element, 'matches', `.${CLASS}`)) {
    const tag = namedIn(element, tags) ?? widgetAt(address, pages);
    return tag ? {tag, address, element} : undefined;
  }
  const tag = widgetAt(address, pages);
  if (!tag || call(element, 'closest', LINKS)) return undefined;
  if (!call(element, 'matches', 'oembed') && isInText(node)) return undefined;
  return {tag, address, element};
}
