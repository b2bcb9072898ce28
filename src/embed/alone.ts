/**
 * Whether a link, or the text of an address, stands alone in its block or on its line, whatever
 * editors, filters and other scripts have left beside it.
 */
import {call, read} from '../safe-dom.js';
import {LINE_AFTER, LINE_BEFORE, LINKS, STAYS, WRAPPER} from './candidate.js';

/** What is replaced with the widget, and what goes out of sight together with it. */
export interface Line {
  /** The carrier with the wrappers that hold nothing else; the widget comes after it. */
  readonly top: Node;
  /** Icons, hints and second halves of the link, beside `top`. */
  readonly extras: readonly Node[];
  /** Whether nothing else stands in the block. */
  readonly whole: boolean;
  readonly block: Node;
}

/** Elements that stand on lines of their own. Of those that only the page knows nobody can tell. */
const BLOCK =
  /^(address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t([dhr]|able))$/i;

/** Never drawn. */
const UNSEEN =
  /^(#comment|base|datalist|link|meta|noscript|param|script|style|template|title|wbr)$/i;

/** Not drawn, or drawn beside a link by scripts that say where it leads. */
const HINT =
  '[hidden],[aria-hidden=true i],[type=hidden i],[class*=visually-hidden],[class*=visuallyhidden],' +
  '[class*=sr-only],[class*=screen-reader],.assistive-text,.element-invisible';

/** Drawn although there is no text in it. An element of the page's own may draw anything. */
const DRAWN =
  /-|^(audio|button|canvas|embed|[hb]r|i?frame|img|input|math|meter|object|picture|progress|select|svg|textarea|video)$/i;

/** Sizes of icons. */
const ICON = /^(([12]?\d|3[012])(\.\d+)?(px)?|[12](\.\d+)?em)$/;

const VISIBLE = /[^\s\p{DI}\u2800]/u;

const nameOf = (node: Node): string => read(node, 'nodeName');

const textOf = (node: Node): string => read(node, 'textContent') ?? '';

export const isBlock = (node: Node): boolean => BLOCK.test(nameOf(node));

/** Whether nothing of `node` is seen but, perhaps, a hint beside a link. */
function isBlank(node: Node): boolean {
  const name = nameOf(node);
  if (UNSEEN.test(name)) return true;
  if (read(node, 'nodeType') !== 1) return !VISIBLE.test(textOf(node));
  const element = node as Element;
  if (call(element, 'matches', HINT)) return true;
  if (DRAWN.test(name)) {
    return name === 'svg' && ICON.test(call(element, 'getAttribute', 'width') ?? '');
  }
  return [...read(element, 'childNodes')].every(isBlank);
}

/** A line break, and what is blank. */
export const isGap = (node: Node): boolean => /^br$/i.test(nameOf(node)) || isBlank(node);

/**
 * The line of `node`, where nothing else is on it: the block, or what stands in it between line
 * breaks. `isOurs` tells the widgets that were put there.
 *
 * A break in the source alone is a line only between sentences. Markdown keeps it, and so do
 * formatters, which break a running text anywhere.
 */
export function alone(node: Element | Text, isOurs: (node: Node) => boolean): Line | undefined {
  const holder = read(node, 'parentElement');
  if (!holder || call(holder, 'closest', LINKS)) return undefined;
  let block: Node = holder;
  while (WRAPPER.test(nameOf(block))) {
    const parent = read(block, 'parentNode');
    if (!parent) return undefined;
    block = parent;
  }
  if (!isBlock(block) || STAYS.test(nameOf(block))) return undefined;

  const extras: Node[] = [];
  let whole = true;
  const href = hrefOf(node);

  const ends = (side: 'previousSibling' | 'nextSibling'): boolean => {
    const isBefore = side === 'previousSibling';
    let gap = '';
    for (let at: Node = node; ;) {
      const next: Node | null = read(at, side);
      if (!next) {
        at = read(at, 'parentNode')!;
        if (at === block) return true;
        continue;
      }
      at = next;
      if (isOurs(at)) continue;
      if (/^br$/i.test(nameOf(at))) {
        whole = false;
        return true;
      }
      if (isBlock(at)) {
        whole &&= isBlank(at);
        return true;
      }
      if (href !== undefined && hrefOf(at) === href && !VISIBLE.test(gap) && !/\s/.test(gap)) {
        // Editors cut links in two.
        if (isBefore) return false;
        extras.push(at);
      } else if (isBlank(at)) {
        const type = read(at, 'nodeType');
        if (type === 3) gap = isBefore ? textOf(at) + gap : gap + textOf(at);
        // Not the comments by which Vue and Svelte find their places.
        else if (type === 1 && (textOf(at) || !call(at as Element, 'matches', '[id],[name]'))) {
          extras.push(at);
        }
      } else {
        whole = false;
        return isBefore ? LINE_BEFORE.test(textOf(at) + gap) : LINE_AFTER.test(gap + textOf(at));
      }
    }
  };

  if (!ends('previousSibling') || !ends('nextSibling')) return undefined;
  let top: Node = node;
  for (;;) {
    const parent: Node = read(top, 'parentNode')!;
    const others = [...read(parent, 'childNodes')].filter((each) => each !== top && !isOurs(each));
    if (parent === block || !others.every(isGap)) {
      return {top, extras, whole, block};
    }
    top = parent;
  }
}

const hrefOf = (node: Node): string | undefined =>
  /^a$/i.test(nameOf(node))
    ? (call(node as Element, 'getAttribute', 'href') ?? undefined)
    : undefined;
