/**
 * The accessibility tree of Chromium, held against what is seen: texts that the eye sees apart must
 * not be one word for a screen reader, and nothing that is seen may be missing.
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {around} from './layout.js';

/** A node as assistive technology gets it. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value?: string | number;
  readonly states: {readonly [name: string]: string | number | boolean};
  /** The number of its text node in the page; none if a style sheet made the text. */
  readonly text?: number;
  readonly children: readonly TreeNode[];
}

/** The tree of the page. */
export const readTree = async (): Promise<readonly TreeNode[]> => {
  const [page] = await executeServerCommand<readonly TreeNode[], undefined>('tree');
  return page!.children;
};

/** Every text node of the page, numbered as by the command. */
export function textNodes(root: Node = document): Text[] {
  if (root.nodeType === Node.TEXT_NODE) return [root as Text];
  const {shadowRoot = null} = root as Partial<Element>;
  return [...(shadowRoot ? [shadowRoot] : []), ...root.childNodes].flatMap((node) =>
    textNodes(node),
  );
}

const solid = (text: string): string => text.replace(/\s/g, '');

/** The element that begins a line of its own around `node`. What is within a line is none. */
function blockOf(node: Node): Element | null {
  for (let element = around(node); element; element = around(element)) {
    if (!/^(inline|contents|ruby)/.test(getComputedStyle(element).display)) return element;
  }
  return null;
}

/** The lines of a text, from its first letter to its last. */
function linesOf(text: Text): readonly DOMRect[] {
  const {data} = text;
  const range = document.createRange();
  range.setStart(text, data.search(/\S/));
  range.setEnd(text, data.trimEnd().length);
  return [...range.getClientRects()];
}

/** A part of an em that is no accident of two letters. */
const GAP = 0.12;

const sizeOf = (text: Text): number => parseFloat(getComputedStyle(around(text)!).fontSize);

/** Where these meet, a line may break without a blank. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tall letters reach into the next line, but not to its middle. */
const isOneLine = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.top + a.bottom - b.top - b.bottom) < Math.min(a.height, b.height);

/** Whether the eye sees that one text ends and another begins; `undefined` if a line may hide it. */
function areApart(before: Text, after: Text): boolean | undefined {
  const lines = linesOf(after);
  // In whatever direction they run.
  const gaps = linesOf(before).flatMap((a) =>
    lines
      .filter((b) => isOneLine(a, b))
      .map((b) => Math.max(a.left, b.left) - Math.min(a.right, b.right)),
  );
  if (gaps.length === 0) {
    const [last, first] = [before.data.trimEnd().slice(-1), after.data.trimStart().slice(0, 1)];
    return BREAKS_ANYWHERE.test(last + first) ? undefined : true;
  }
  return Math.min(...gaps) > GAP * Math.min(sizeOf(before), sizeOf(after));
}

/** A text of the tree that is not blank, and whether a blank stands between it and the one before. */
interface Piece {
  readonly text: string;
  readonly node: Text | undefined;
  readonly isSpaced: boolean;
}

function piecesOf(nodes: readonly TreeNode[], texts: readonly Text[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let isSpaced = true;
  const visit = ({role, name, text, children}: TreeNode) => {
    if (role === 'LineBreak') isSpaced = true;
    if (role !== 'StaticText') {
      for (const child of children) visit(child);
      return;
    }
    if (!name.trim()) {
      isSpaced ||= name !== '';
      return;
    }
    pieces.push({
      text: name.trim(),
      node: text === undefined ? undefined : texts[text],
      isSpaced: isSpaced || /^\s/.test(name),
    });
    isSpaced = /\s$/.test(name);
  };
  for (const node of nodes) visit(node);
  return pieces;
}

/** How two texts that follow each other are seen. */
type Seam = 'apart' | 'together' | 'blocks' | 'unknown';

function seam(before: Piece, after: Piece): Seam {
  const [made] = [before, after].filter(({node}) => !node);
  // Where a style sheet puts a text cannot be measured: it is a number beside its item, or a dot.
  if (made) return /^\d+$/.test(made.text) ? 'unknown' : 'apart';
  if (blockOf(before.node!) !== blockOf(after.node!)) return 'blocks';
  const apart = areApart(before.node!, after.node!);
  return apart === undefined ? 'unknown' : apart ? 'apart' : 'together';
}

/** Names that are made of texts, without a blank where these are apart. */
function joinedNames(nodes: readonly TreeNode[], texts: readonly Text[]): string[] {
  return nodes.flatMap((node) => {
    const {role, name, children} = node;
    const inside = joinedNames(children, texts);
    const pieces = piecesOf(children, texts);
    if (pieces.length < 2 || solid(name) !== solid(pieces.map(({text}) => text).join(''))) {
      return inside;
    }
    let rest = name;
    for (const [i, piece] of pieces.entries()) {
      const isSpaced = /^\s/.test(rest);
      rest = rest.trimStart();
      const mustBe = i > 0 && /apart|blocks/.test(seam(pieces[i - 1]!, piece));
      if (mustBe && !isSpaced) return [...inside, `${role} is called "${name}"`];
      for (const character of solid(piece.text)) rest = rest.slice(rest.indexOf(character) + 1);
    }
    return inside;
  });
}

/** Whether a text is for the eye alone, or stands for words that are given instead. */
const isHidden = (text: Text): boolean => {
  for (let element = around(text); element; element = around(element)) {
    if (element.matches('[aria-hidden=true], [role=img], select, script, style')) return true;
  }
  return false;
};

/** What the eye gets of `place` and the tree does not: blanks, and whole texts. */
export function lostInTree(place: Element, nodes: readonly TreeNode[]): string[] {
  const texts = textNodes();
  const pieces = piecesOf(nodes, texts);
  const joined = pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (!before) return [];
    const seen = seam(before, piece);
    const both = `"${before.text}|${piece.text}"`;
    if (seen === 'apart' && !piece.isSpaced) return [`no blank: ${both}`];
    return seen === 'together' && piece.isSpaced ? [`a blank that is not seen: ${both}`] : [];
  });
  const read = new Set(pieces.map(({node}) => node));
  const missing = textNodes(place)
    .filter((text) => text.data.trim() && !read.has(text) && !isHidden(text))
    .filter((text) => around(text)?.checkVisibility({checkVisibilityCSS: true}))
    .map(({data}) => `not there: "${data.trim()}"`);
  return [...joined, ...joinedNames(nodes, texts), ...missing];
}

/** States that are said only where they differ from this. */
const USUAL: {readonly [state: string]: unknown} = {focusable: true, live: 'off'};

/** Roles whose state is in their place, or that every control has. */
const statesOf = ({role, states}: TreeNode): string =>
  Object.entries(states)
    .filter(
      ([state, value]) => USUAL[state] !== value && !(state === 'level' && role !== 'heading'),
    )
    .map(([state, value]) => ` [${value === true ? state : `${state}=${value}`}]`)
    .join('');

/** Whether a node is nothing but text, which is the name of the node around it. */
const isPlain = ({role, children}: TreeNode): boolean =>
  role === 'StaticText' || (/^(paragraph|time)$/.test(role) && children.every(isPlain));

/** How many nodes are given of each end of a long list. */
const SHOWN = 2;

/**
 * The tree as text: one node a line, its own indented, and the texts of one block as one line. If
 * `isBrief`, of more than a few nodes in another one only the first and the last.
 */
export function outline(nodes: readonly TreeNode[], isBrief = false): string {
  const texts = textNodes();
  const lines: string[] = [];
  const write = (siblings: readonly TreeNode[], indent: string) => {
    let run = '';
    let block: Element | null | undefined;
    const flush = () => {
      if (run.trim()) lines.push(`${indent}- text: ${run.replace(/\s+/g, ' ').trim()}`);
      run = '';
    };
    const isLong = isBrief && indent !== '' && siblings.length > 4 * SHOWN;
    const left = isLong ? siblings.length - 2 * SHOWN : 0;
    for (const [i, node] of siblings.entries()) {
      if (left && i === SHOWN) {
        flush();
        lines.push(`${indent}… ${left} more`);
      }
      if (left && i >= SHOWN && i < SHOWN + left) continue;
      if (node.role === 'StaticText') {
        const text = node.text === undefined ? undefined : texts[node.text];
        const own = text ? blockOf(text) : block;
        if (own !== block) flush();
        block = own;
        run += node.name;
        continue;
      }
      flush();
      block = undefined;
      const {role, name, description, value, children} = node;
      const said = [
        name.trim() && ` "${name.replace(/\s+/g, ' ').trim()}"`,
        statesOf(node),
        value === undefined ? '' : ` = ${value}`,
        description && ` (${description.replace(/\s+/g, ' ').trim()})`,
      ];
      lines.push(`${indent}- ${role}${said.join('')}`);
      if (!name.trim() || !children.every(isPlain)) write(children, `${indent}  `);
    }
    flush();
  };
  write(nodes, '');
  return lines.join('\n');
}
