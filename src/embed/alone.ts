/**
 * Decides whether a link or an address in text is alone in its block or on its line, ignoring what
 * editors, filters and other scripts leave beside it.
 */
import {call, read} from '../safe-dom.js';
import {LINE_AFTER, LINE_BEFORE, LINKS, STAYS, WRAPPER} from './candidate.js';

/** What the widget replaces, and what is hidden along with it. */
export interface Line {
  /** The carrier with any wrappers that contain nothing else; the widget is inserted after it. */
  readonly top: Node;
  /** Icons, hints and the other half of a split link, beside `top`. */
  readonly extras: readonly Node[];
  /** Whether the block contains nothing else. */
  readonly whole: boolean;
  readonly block: Node;
}

/** Block-level elements. Custom elements are unknown, so they are not listed. */
const BLOCK =
  /^(address|article|aside|blockquote|body|caption|center|d[dlt]|details|dialog|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t([dhr]|able))$/i;

/** Never rendered. */
const UNSEEN =
  /^(#comment|base|datalist|link|meta|noscript|param|script|style|template|title|wbr)$/i;

/** Hidden, or added beside links by scripts to describe where they lead. */
const HINT =
  '[hidden],[aria-hidden=true i],[type=hidden i],[class*=visually-hidden],[class*=visuallyhidden],' +
  '[class*=sr-only],[class*=screen-reader],.assistive-text,.element-invisible';

/** Rendered even without text. A custom element may render anything. */
const DRAWN =
  /-|^(audio|button|canvas|embed|[hb]r|i?frame|img|input|math|meter|object|picture|progress|select|svg|textarea|video)$/i;

/** Widths that mark an SVG as an icon. */
const ICON = /^(([12]?\d|3[012])(\.\d+)?(px)?|[12](\.\d+)?em)$/;

const VISIBLE = /[^\s\p{DI}\u2800]/u;

const nameOf = (node: Node): string => read(node, 'nodeName');

const textOf = (node: Node): string => read(node, 'textContent') ?? '';

export const isBlock = (node: Node): boolean => BLOCK.test(nameOf(node));

/** Whether `node` renders nothing, except perhaps a hint beside a link. */
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

/** Whether `node` is a line break or blank. */
export const isGap = (node: Node): boolean => /^br$/i.test(nameOf(node)) || isBlank(node);

/**
 * Returns the line of `node` if nothing else is on it: the whole block, or its part between line
 * breaks. `isOurs` identifies widgets that this script inserted.
 *
 * A line break in the source counts only between sentences: Markdown preserves it, but so do
 * formatters, which wrap prose anywhere.
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
        // Editors split links in two.
        if (isBefore) return false;
        extras.push(at);
      } else if (isBlank(at)) {
        const type = read(at, 'nodeType');
        if (type === 3) gap = isBefore ? textOf(at) + gap : gap + textOf(at);
        // Leave comments alone: Vue and Svelte use them as anchors.
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
