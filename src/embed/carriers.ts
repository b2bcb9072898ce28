/**
 * Inserts widgets beside their carriers: placeholders, links with the class, links to a frame page
 * that are alone in their block or line, its address as text, and markup that editors store for it.
 * Carriers stay in place because frameworks and DOM morphing own the nodes they created. A carrier
 * is visible until its widget is ready, and hidden from then on; the widget follows the carrier's
 * changes and is removed with it. Content inside a widget's tag is its fallback and is left alone.
 */
import {call, read} from '../safe-dom.js';
import {alone, isBlock, isGap, type Line} from './alone.js';
import {acceptable, recognise, type Pair, type Site} from './recognise.js';
import {CARRIERS, CLASS, mayBeAddress, namedIn, textsIn, UNTOUCHED} from './candidate.js';
import {conceal, isConcealed} from './conceal.js';

interface Plan extends Line {
  readonly tag: string;
  readonly attributes: readonly Pair[];
  /** The JSON text in a placeholder, unparsed. */
  readonly json: string | undefined;
}

interface Entry {
  readonly tag: string;
  readonly widget: HTMLElement & {data?: unknown};
  /** Whether this script inserted the widget, which is then removed with its carrier. */
  readonly made: boolean;
  /** Whether the widget shows its facts. */
  ready: boolean;
  plan: Plan;
  names: readonly string[];
  json: string | undefined;
}

/** Whether a widget shows its facts; `undefined` in browsers without custom states. */
const isReady = (widget: Element): boolean | undefined => {
  try {
    return widget.matches(':state(ready)');
  } catch {
    return undefined;
  }
};

/** Upgrades the carriers in the page, now and whenever one is added or changed. */
export function upgradeCarriers(site: Site): void {
  const tags = [...site.widgets.keys()];
  const inside = `${tags.join()},${UNTOUCHED}`;
  /** All candidates; those that are carriers have an entry. */
  const known = new Map<Node, Entry | undefined>();
  const claimed = new Set<Node>();

  const isTag = (node: Node) => tags.includes(read(node, 'nodeName').toLowerCase());

  /** Whether `node` is a widget beside a carrier, including in a cloned page. */
  const isOurs = (node: Node): boolean => {
    if (claimed.has(node)) return true;
    const before = read(node, 'previousSibling');
    return isTag(node) && before !== null && isConcealed(before);
  };

  const tagOf = (element: Element) => namedIn(element, tags);

  const isInCarrier = (element: Element): boolean => {
    const parent = read(element, 'parentElement');
    const outer = parent && call(parent, 'closest', `.${CLASS}`);
    return !!outer && (!!tagOf(outer) || isInCarrier(outer));
  };

  const plan = (node: Element | Text): Plan | undefined => {
    const isText = read(node, 'nodeType') === 3;
    const element = isText ? read(node, 'parentElement') : (node as Element);
    if (!element || !read(node, 'isConnected') || call(element, 'closest', inside)) return;
    const hasClass = !isText && call(element, 'matches', `.${CLASS}`);
    if (isInCarrier(element) || (isText && call(element, 'matches', `.${CLASS}`))) return;
    const address = isText
      ? written(node as Text)
      : call(element, 'getAttribute', call(element, 'matches', 'a') ? 'href' : 'url');
    const linked = recognise(address ?? '', read(document, 'baseURI'), site);
    const tag = (hasClass && tagOf(element)) || linked?.tag;
    if (!tag || (hasClass && call(element, 'querySelector', tag))) return;
    const whole = hasClass || call(element, 'matches', 'oembed');
    const line = whole ? {top: node, extras: [], whole: false, block: node} : alone(node, isOurs);
    if (!line) return;
    const {block} = line;
    // Hide a block that contains nothing else as a whole, since a text node cannot be hidden.
    const isBox = isText && line.whole && /^(p|div)$/i.test(read(block, 'nodeName'));
    const top = isBox ? block : line.top;

    const pairs: Pair[] = [];
    for (const name of ['lang', 'dir']) {
      // The widget beside a wrapper does not inherit the wrapper's attributes.
      const holder = call(element, 'closest', `[${name}]`);
      if (holder && call(top, 'contains', holder)) {
        pairs.push([name, call(holder, 'getAttribute', name)!]);
      }
    }
    if (hasClass) {
      for (const {name, value} of read(element, 'attributes')) {
        pairs.push([name.replace(/^data-/, ''), value]);
      }
    }
    for (const pair of linked?.attributes ?? []) {
      // People who can only post a link, as in a comment, must not set the heading.
      if (hasClass || pair[0] !== 'heading') pairs.push(pair);
    }
    const json = hasClass && call(element, 'querySelector', 'script[type^="application/json"]');
    return {
      ...line,
      top,
      tag,
      attributes: acceptable(pairs, site.widgets.get(tag)!),
      json: json ? (read(json, 'textContent') ?? '') : undefined,
    };
  };

  /** The text as the page wrote it. */
  const written = (node: Text): string => {
    const data = read(node, 'data');
    return data || (known.get(node) ? ((concealed.get(node) as string | undefined) ?? '') : '');
  };
  const concealed = new WeakMap<Node, unknown>();

  const show = ({plan: {top, extras}, ready}: Entry): void => {
    for (const node of [top, ...extras]) conceal(node, ready, concealed);
  };

  const skipBlanks = (node: Node | null): Node | null => {
    let at = node;
    while (at && !isTag(at) && isGap(at)) {
      at = read(at, 'previousSibling');
    }
    return at;
  };

  /**
   * A tag in the page whose fallback is this carrier: in a cloned page, or where a filter that adds
   * paragraphs moved the link out of its tag.
   */
  const existing = ({tag, top, attributes, block}: Plan): Entry['widget'] | undefined => {
    const next = read(top, 'nextSibling');
    if (next && isConcealed(top) && isTag(next) && !claimed.has(next)) {
      if (read(next, 'nodeName').toLowerCase() === tag) return next as Entry['widget'];
    }
    let before = skipBlanks(read(top, 'previousSibling'));
    if (!before && block !== top) {
      before = skipBlanks(read(block, 'previousSibling'));
      // A tag between blocks was not split by a filter: it is a separate widget.
      if (!before || !/^p$/i.test(read(before, 'nodeName'))) return undefined;
      before = skipBlanks(read(before, 'lastChild'));
      if (before && skipBlanks(read(before, 'previousSibling'))) return undefined;
    }
    const found = before as Entry['widget'] | null;
    return found?.localName === tag &&
      !claimed.has(found) &&
      [...found.childNodes].every(isGap) &&
      attributes.every(([name, value]) => name === 'lang' || found.getAttribute(name) === value)
      ? found
      : undefined;
  };

  const drop = (node: Node, entry: Entry): void => {
    known.set(node, undefined);
    claimed.delete(entry.widget);
    show({...entry, ready: false});
    if (entry.made) entry.widget.remove();
  };

  const follow = (node: Element | Text): void => {
    const next = plan(node);
    let entry = known.get(node);
    if (entry && (next?.tag !== entry.tag || (!entry.widget.isConnected && !entry.made))) {
      drop(node, entry);
      entry = undefined;
    }
    if (!next) return;
    if (!entry) {
      const found = existing(next);
      const isCopy = !!found && isConcealed(next.top);
      const widget = found ?? call(document, 'createElement', next.tag);
      entry = {
        tag: next.tag,
        widget,
        made: !found || isCopy,
        ready: isReady(widget) ?? false,
        plan: next,
        names: isCopy ? [...widget.attributes].map(({name}) => name) : [],
        json: undefined,
      };
      known.set(node, entry);
      claimed.add(widget);
      const settle = (ready: boolean | undefined) => {
        const now = known.get(node);
        if (now?.widget !== widget || ready === undefined) return;
        now.ready = ready;
        show(now);
      };
      widget.addEventListener('cw-ready', () => settle(true));
      widget.addEventListener('cw-error', () => settle(isReady(widget)));
      // Observe all attributes of the carrier; elsewhere only those that can create a carrier.
      observer.observe(node, {attributes: true, characterData: true});
    }
    const {widget, made} = entry;
    for (const old of [entry.plan.top, ...entry.plan.extras]) {
      if (old !== next.top && !next.extras.includes(old)) conceal(old, false, concealed);
    }
    entry.plan = next;
    if (made) {
      const names = next.attributes.map(([name]) => name);
      for (const name of entry.names) if (!names.includes(name)) widget.removeAttribute(name);
      for (const [name, value] of new Map(next.attributes)) {
        if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
      }
      entry.names = names;
      if (next.json !== entry.json) widget.data = parsed((entry.json = next.json));
      const {top} = next;
      if (read(top, 'nextSibling') !== widget) {
        call(read(top, 'parentNode')!, 'insertBefore', widget, read(top, 'nextSibling'));
      }
    }
    show(entry);
  };

  const look = (node: Element | Text): void => {
    try {
      if (!known.has(node)) known.set(node, undefined);
      follow(node);
    } catch (error) {
      console.error(error);
    }
  };

  const scan = (root: Node): void => {
    if (read(root, 'nodeType') === 3) {
      if (mayBeAddress(root)) look(root as Text);
      return;
    }
    if (read(root, 'nodeType') !== 1) return;
    const element = root as Element;
    if (call(element, 'matches', CARRIERS)) look(element);
    for (const each of call(element, 'querySelectorAll', CARRIERS)) look(each);
    for (const text of textsIn(element)) look(text);
  };

  const observer = new MutationObserver((records) => {
    try {
      update(records);
    } catch (error) {
      console.error(error);
    }
  });

  /** Whether something changed in the block of `node`. */
  const isTouched = (node: Node, touched: ReadonlySet<Node>): boolean => {
    if (touched.has(node)) return true;
    for (let at = read(node, 'parentNode'); at; at = read(at, 'parentNode')) {
      if (touched.has(at)) return true;
      if (isBlock(at)) return false;
    }
    return false;
  };

  const update = (records: readonly MutationRecord[]): void => {
    const touched = new Set<Node>();
    const added = new Set<Node>();
    let everywhere = false;
    for (const {type, target, addedNodes, attributeName} of records) {
      if (attributeName === 'contenteditable') everywhere = true;
      else if (type === 'attributes') {
        if (known.has(target)) touched.add(target);
        else if (call(target as Element, 'matches', CARRIERS)) added.add(target);
      } else {
        const changed = type === 'childList' ? target : read(target, 'parentElement');
        if (type !== 'childList' && !known.has(target) && mayBeAddress(target)) added.add(target);
        for (const node of addedNodes) if (!claimed.has(node)) added.add(node);
        if (!changed || known.size === 0) continue;
        touched.add(changed);
        // A change inside a placeholder affects the placeholder.
        const outer =
          read(changed, 'nodeType') === 1 && call(changed as Element, 'closest', `.${CLASS}`);
        if (outer) touched.add(outer);
      }
    }
    if (touched.size || everywhere) {
      for (const [node, entry] of known) {
        if (!read(node, 'isConnected')) {
          if (entry) drop(node, entry);
          known.delete(node);
        } else if (everywhere || isTouched(node, touched)) {
          look(node as Element | Text);
        }
      }
    }
    for (const node of added) if (read(node, 'isConnected')) scan(node);
  };

  scan(read(document, 'documentElement'));
  // Observe the document: pages replace their body and even their root element.
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['class', 'contenteditable', 'data-widget', 'href', 'url'],
  });
}

/** Parses the JSON in a placeholder. Invalid JSON is returned as text, for validation to report. */
function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return json;
  }
}
