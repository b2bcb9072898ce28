/**
 * Finds possible carriers with cheap checks: placeholders, links and addresses. `carriers.ts` makes
 * the exact decision; links in sentences, headings and menus are rejected here.
 */
import {call, read} from '../safe-dom.js';
import {trimValue} from '../text.js';
import {widgetAt, type Pages} from './address.js';

export const CLASS = 'cooperation-widget';

export const CARRIERS = `.${CLASS},a[href*='embed/'],oembed[url]`;

/** Content that must not be changed: editable regions, code and templates. */
export const UNTOUCHED =
  'template,pre,code,textarea,svg,[contenteditable]:not([contenteditable=false i])';

/** Cheap check for a possible address, before the expensive ones. */
const ADDRESS = /^[\s\p{DI}(<[]*(https?|file):\/\/\S+\s*$/u;

/** Inline elements that editors wrap around a link. */
export const WRAPPER = /^(b|bdi|big|em|font|i|ins|mark|o:p|s|small|span|strong|u)$/i;

/** Blocks in which a link stays a link. */
export const STAYS = /^(address|caption|figcaption|h[1-6]|li|th)$/i;

/** Ancestors that contain navigation or are interactive themselves, at any depth. */
export const LINKS =
  'nav,menu,[role=navigation],[role^=menu],ul[class*=menu],ul[class*=nav],button,summary,[role=button]';

/** Ends like a sentence, then a line break: precedes an address on its own line in Markdown. */
export const LINE_BEFORE = /[.!?:…。！？：]["'”»’)\]]*[^\S\n]*\n\s*$/;

/** A line break, then a start like that of a sentence: follows such an address. */
export const LINE_AFTER = /^[^\S\n]*\n\s*[^\s\p{Ll}\p{Pe}\p{Pf}.,;:!?]/u;

/** Whether a text may be the address of a frame page. */
export const mayBeAddress = (node: Node): boolean => {
  const data = read(node as Text, 'data');
  return data.includes('/embed/') && ADDRESS.test(data);
};

/** The text nodes in `element` that may be addresses. */
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

/** The widget that a placeholder's attributes name. */
export const namedIn = (element: Element, tags: readonly string[]): string | undefined =>
  `${call(element, 'getAttribute', 'data-widget') ?? ''} ${call(element, 'getAttribute', 'class') ?? ''}`
    .split(/\s+/)
    .map((name) => trimValue(name).toLowerCase())
    .find((name) => tags.includes(name));

/** Elements beside a link that may not be part of its sentence. */
const BESIDE = '[hidden],[aria-hidden],[class]';

/** Whether an element may be part of a sentence. */
const isInline = (element: Element): boolean =>
  (/^a$/i.test(read(element, 'nodeName')) || WRAPPER.test(read(element, 'nodeName'))) &&
  !call(element, 'matches', BESIDE);

/** Whether there is text before or after `node` on its line, or its block keeps its links. */
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
      // Skip comments.
      if (type > 3) continue;
      const text = read(at, 'textContent') ?? '';
      gap = isAfter ? gap + text : text + gap;
      if (/[\p{L}\p{N}]/u.test(text)) return !(isAfter ? LINE_AFTER : LINE_BEFORE).test(gap);
    }
  });
}

/** The widget that `node` may request, and the element that determines its language. */
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
