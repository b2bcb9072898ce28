/** Looks for what is broken in a layout: content beyond its place, cut text, text on text. */

/** Pixels by which rounding may differ. */
const TOLERANCE = 1;

/** Every element in `place`, those in open shadow roots included. */
export function everyElement(place: Element): Element[] {
  const inside = [...place.children, ...(place.shadowRoot?.children ?? [])];
  return inside.flatMap((element) => [element, ...everyElement(element)]);
}

/** The element around `node`: its parent, its slot, or the host of its shadow root. */
export const around = (node: Node): Element | null =>
  (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ??
  node.parentElement ??
  (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);

const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

/** Whether an element is hidden from the eye and left to screen readers. */
function isOnlyRead(element: Element): boolean {
  const {clipPath, position, overflow} = getComputedStyle(element);
  if (clipPath === 'inset(50%)') return true;
  if (position !== 'absolute' || overflow === 'visible') return false;
  const {width, height} = element.getBoundingClientRect();
  return width <= 1 && height <= 1;
}

/** A line of text as it stands on the screen. */
interface Line {
  readonly text: string;
  readonly node: Text;
  readonly box: DOMRect;
}

/**
 * Every text in these elements that can be seen, or scrolled to. What the browser leaves out until it
 * is near has its place only then: to ask where it stands now would be to ask what nobody sees.
 */
function textsIn(seen: readonly Element[]): Text[] {
  const shown = {checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true};
  return seen
    .filter((element) => element.checkVisibility(shown))
    .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
    .filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
}

/** The lines of the texts in these elements. */
function linesIn(seen: readonly Element[]): Line[] {
  const range = document.createRange();
  return textsIn(seen).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({width, height}) => width > 0 && height > 0)
      .map((box) => ({text: node.data.trim(), node, box}));
  });
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const nameOf = (element: Element): string => {
  const part = element.getAttribute('part');
  return element.localName + (part ? `[part="${part}"]` : '');
};

/** An element beyond whose edge text must not stand. */
interface Holder {
  readonly element: Element;
  readonly edge: DOMRect;
  readonly cuts: boolean;
}

/**
 * Finds what must hold the text in an element, the innermost first: each element that cuts, up to
 * one that scrolls, and the place itself. Computed once for each element, because many lines share
 * theirs.
 */
function holdersIn(place: Element): (element: Element | null) => readonly Holder[] {
  const known = new Map<Element, readonly Holder[]>();
  const look = (element: Element): readonly Holder[] => {
    const {overflowX, overflowY, display} = getComputedStyle(element);
    // What scrolls may hold more than it shows.
    if (scrolls(overflowX) || scrolls(overflowY)) return [];
    const outside = element === place ? [] : holdersOf(around(element));
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    if ((!cuts && element !== place) || display === 'inline' || display === 'contents') {
      return outside;
    }
    return [{element, edge: element.getBoundingClientRect(), cuts}, ...outside];
  };
  const holdersOf = (element: Element | null): readonly Holder[] => {
    if (!element) return [];
    let holders = known.get(element);
    if (!holders) known.set(element, (holders = look(element)));
    return holders;
  };
  return holdersOf;
}

/** Text beyond the edge of what holds it: the place itself, or an element that cuts. */
function cutText(place: Element, lines: readonly Line[]): string[] {
  const problems = [];
  const holdersOf = holdersIn(place);
  for (const {text, node, box} of lines) {
    for (const {element, edge, cuts} of holdersOf(around(node))) {
      if (
        box.left < edge.left - TOLERANCE ||
        box.right > edge.right + TOLERANCE ||
        (cuts && box.bottom > edge.bottom + box.height / 4 + TOLERANCE) ||
        (cuts && box.top < edge.top - box.height / 4 - TOLERANCE)
      ) {
        problems.push(`"${short(text)}" stands beyond ${nameOf(element)}`);
      }
    }
  }
  return problems;
}

/** Lines of text that stand on each other. Line boxes may touch: letters do not fill them. */
function textOnText(lines: readonly Line[]): string[] {
  const problems = [];
  const sorted = [...lines].sort((a, b) => a.box.top - b.box.top);
  for (const [index, {node, text, box}] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.box.top > box.bottom) break;
      if (other.node === node) continue;
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (width > 2 && height > 0.45 * Math.min(box.height, other.box.height)) {
        problems.push(`"${short(text)}" stands on "${short(other.text)}"`);
      }
    }
  }
  return problems;
}

/** Every element in `place` that can be seen, or scrolled to. */
export function seenElements(place: Element): Element[] {
  if (!place.checkVisibility({checkVisibilityCSS: true}) || isOnlyRead(place)) return [];
  const inside = [...place.children, ...(place.shadowRoot?.children ?? [])];
  return [place, ...inside.flatMap(seenElements)];
}

/** Whether nothing leaves `element` but what is laid over its neighbours, within `place`. */
function isOverlaid(element: Element, place: Element): boolean {
  const edge = element.getBoundingClientRect();
  const page = place.getBoundingClientRect();
  return seenElements(element).every((inside) => {
    const {left, right} = inside.getBoundingClientRect();
    const leaves = left < edge.left - TOLERANCE || right > edge.right + TOLERANCE;
    const {position} = getComputedStyle(inside);
    return !leaves || (position === 'absolute' && left >= page.left && right <= page.right);
  });
}

/** Which of these elements have more in them than they can show, but for those made to scroll. */
function overflowing(place: Element, seen: readonly Element[]): string[] {
  return seen
    .filter((element) => {
      if (!(element instanceof HTMLElement)) return false;
      const {clientWidth, scrollWidth} = element;
      if (clientWidth === 0 || scrollWidth <= clientWidth + TOLERANCE) return false;
      const {overflowX, display} = getComputedStyle(element);
      return (
        display !== 'inline' &&
        !scrolls(overflowX) &&
        !(overflowX === 'visible' && element !== place && isOverlaid(element, place))
      );
    })
    .map(
      (element) =>
        `${nameOf(element)} is ${element.scrollWidth} wide in ${element.clientWidth} pixels`,
    );
}

/** What is broken in the layout of `place`, in words; empty where nothing is. */
export function layoutProblems(place: HTMLElement): string[] {
  const seen = seenElements(place);
  const lines = linesIn(seen);
  return [
    ...new Set([...overflowing(place, seen), ...cutText(place, lines), ...textOnText(lines)]),
  ];
}

/** Regions in `place` that scroll and that a keyboard does not reach. */
export function unreachableScrollers(place: HTMLElement): string[] {
  return everyElement(place)
    .filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const more =
        (scrolls(overflowX) && element.scrollWidth > element.clientWidth + TOLERANCE) ||
        (scrolls(overflowY) && element.scrollHeight > element.clientHeight + TOLERANCE);
      return more && (element as HTMLElement).tabIndex < 0;
    })
    .map(nameOf);
}

/** Pixels that WCAG 2.2 asks of any target (2.5.8), and that we ask of what is no link in text. */
const MIN_TARGET = 24;
const COMFORTABLE = 44;

/** Whether a target stands in a line of text, where its height is that of the line. */
function isInText(target: Element): boolean {
  if (getComputedStyle(target).display.startsWith('inline')) {
    const {host} = target.getRootNode() as ShadowRoot;
    if (host && getComputedStyle(host).display === 'inline') return true;
  }
  if (getComputedStyle(target).display !== 'inline') return false;
  const rest = (around(target)?.textContent ?? '').replace(target.textContent ?? '', '');
  return rest.trim() !== '';
}

/** Targets in `place` that are too small for a finger. */
export function smallTargets(place: HTMLElement): string[] {
  const problems = [];
  for (const target of everyElement(place)) {
    if (!target.matches('a[href], button, summary, input, select, textarea, [role=button]')) {
      continue;
    }
    if (!target.checkVisibility({checkVisibilityCSS: true})) continue;
    if (isInText(target)) continue;
    // A press on its label is a press on an input.
    const [label] = (target as HTMLInputElement).labels ?? [];
    const {width, height} = (label ?? target).getBoundingClientRect();
    const least = target.matches('a') ? MIN_TARGET : COMFORTABLE;
    if (height < least - 0.5 || width < least - 0.5) {
      problems.push(`${nameOf(target)} is ${width.toFixed(1)} × ${height.toFixed(1)} pixels`);
    }
  }
  return problems;
}
