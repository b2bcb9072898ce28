/**
 * Layout `pathway`: the relations that the document states, as a drawing if there is room, else as
 * an outline. The outline contains everything in the drawing, so assistive technology reads the
 * outline.
 *
 * Each column of nodes, and each gutter between them, is a grid of equally high half rows, with
 * text in the page's size. The lines are SVG with a view box in half rows. The SVG is only as wide
 * as a bend and its lines overflow it, so that no text is on top of an image, where tools cannot
 * measure its contrast.
 */
import {str} from '@lit/localize';
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Instrument, Relation} from '../../documents/types.js';
import {msg} from '../../language/messages.js';
import {watchOverflow} from '../../widget/page/overflow.js';
import {accompanied} from '../../widget/rendering.js';
import {figureString} from '../../widget/figure/figure-text.js';
import {acronymBefore, localized} from '../../widget/localized.js';
import type {InstrumentsLayout, InstrumentsView} from './view.js';
import {count, statement} from './list.js';
import {layOut, type Drawing} from './pathway-layout.js';

/** Larger graphs are hard to read and become an outline. */
const MAX_NODES = 40;
const MAX_RELATIONS = 80;

/** How many columns the unconnected instruments fill if there is no drawing. */
const COLUMNS = 3;

/**
 * Widths of a bend and of a column in the lines' coordinates, where a gutter is 100 wide. The style
 * sheet uses the same values.
 */
const BEND = 15;
const COLUMN = 114;

interface Link {
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
}

/** An item in a column or a gutter, starting at a half row. */
interface Cell {
  readonly row: number;
  readonly height: number;
  readonly content: unknown;
}

interface Layer {
  readonly cells: Cell[];
  /** The path of the lines through a gutter and the following column. */
  lines: string;
}

const drawPathway = (view: InstrumentsView): TemplateResult => {
  const {nodes, links} = graphOf(view);
  const tooLarge = nodes.length > MAX_NODES || links.length > MAX_RELATIONS;
  const layout = tooLarge ? undefined : layOut(nodes.length, links);
  const columns = Math.max(0, ...(layout?.drawings ?? []).map((drawing) => drawing.columns));
  return html`<div class="scroller" part="scroller" data-label=${view.title}>
      ${
        layout
          ? html`<div class="diagram" part="diagram" aria-hidden="true">
              ${layout.drawings.map((drawing) => draw(drawing, columns, nodes, links, view))}
              ${others(layout.alone, columns, nodes, view)}
            </div>`
          : html`<p class="note" part="note">
              ${msg('These relations cannot be drawn. Here they are in words.', {
                id: 'instruments.undrawn',
              })}
            </p>`
      }
      ${outline(nodes, view)}
    </div>
    ${statement(view.document, view.language)}`;
};

export const pathway: InstrumentsLayout = accompanied(drawPathway, watchOverflow);

/**
 * The displayed instruments, the targets of their relations, and these relations. Relations to
 * something that is not an instrument of the document are shown as notes.
 */
function graphOf({items, document}: InstrumentsView): {
  readonly nodes: readonly Instrument[];
  readonly links: readonly Link[];
} {
  const nodes = [...items];
  const links: Link[] = [];
  // Grows during the iteration.
  for (const [from, node] of nodes.entries()) {
    if (from >= items.length && !node.reference) continue;
    for (const relation of node.relations ?? []) {
      const target = targetOf(relation, document.instruments);
      if (!target) continue;
      const known = nodes.indexOf(target);
      links.push({from, to: known < 0 ? nodes.push(target) - 1 : known, relation});
    }
  }
  return {nodes, links};
}

const targetOf = (
  {target}: Relation,
  instruments: readonly Instrument[] = [],
): Instrument | undefined => (target ? instruments.find(({id}) => id === target) : undefined);

/** Draws a connected group of nodes with its lines. */
function draw(
  {rows, nodes: placed, edges}: Drawing,
  columns: number,
  nodes: readonly Instrument[],
  links: readonly Link[],
  view: InstrumentsView,
): TemplateResult {
  /** Columns at even indices, gutters at odd ones. */
  const layers = Array.from({length: 2 * columns - 1}, (): Layer => ({cells: [], lines: ''}));
  for (const {node, column, row} of placed) {
    const content = box(
      nodes[node]!,
      view,
      links.some(({to}) => to === node),
    );
    layers[2 * column]!.cells.push({row, height: 2, content});
  }
  for (const {edge, column, rows: path} of edges) {
    const {short, label} = links[edge]!.relation;
    const content = html`<span class="edge" part="edge"
      >${localized(short ?? label, view.language)}</span
    >`;
    // The label is on its line, which runs between the two half rows.
    layers[2 * column + 1]!.cells.push({row: path[1]!, height: 1, content});
    for (let i = 1; i < path.length; i += 2) {
      const [from, on, to] = [path[i - 1]! + 1, path[i]! + 1, path[i + 1]! + 1];
      layers[2 * column + i]!.lines +=
        `M0 ${from}C${BEND / 2} ${from} ${BEND / 2} ${on} ${BEND} ${on}H${100 - BEND}` +
        `C${100 - BEND / 2} ${on} ${100 - BEND / 2} ${to} 100 ${to}` +
        (i < path.length - 2 ? `h${COLUMN}` : '');
    }
  }
  return html`<div class="graph" part="graph">
    ${layers.map(
      ({cells, lines}, i) =>
        html`<div class=${columnPart(i)} part=${columnPart(i)}>
          ${
            lines &&
            html`<svg
              class="lines"
              part="lines"
              viewBox=${`0 0 ${BEND} ${rows}`}
              preserveAspectRatio="none"
            >
              ${svg`<path d=${lines}></path>`}
            </svg>`
          }
          ${fill(cells, rows)}
        </div>`,
    )}
  </div>`;
}

/** The cells in row order, with an empty element for each half row in between. */
function fill(cells: Cell[], rows: number): unknown {
  const all: unknown[] = [];
  let next = 0;
  const until = (row: number) => {
    for (; next < row; next++) all.push(html`<i></i>`);
  };
  for (const {row, height, content} of cells.sort((a, b) => a.row - b.row)) {
    until(row);
    all.push(content);
    next += height;
  }
  until(rows);
  return all;
}

/** Instruments without relations to draw, in the same columns below the drawing. */
function others(
  alone: readonly number[],
  columns: number,
  nodes: readonly Instrument[],
  view: InstrumentsView,
): unknown {
  // Instruments that share a count are grouped.
  const stacks = new Map<string, Instrument[]>();
  for (const node of alone) {
    const {figure, id} = nodes[node]!;
    const key = figure ?? `#${id}`;
    stacks.set(key, [...(stacks.get(key) ?? []), nodes[node]!]);
  }
  const width = columns || Math.min(COLUMNS, stacks.size);
  const rows: Instrument[][][] = [];
  [...stacks.values()].forEach((stack, i) => {
    if (i % width === 0) rows.push([]);
    rows.at(-1)!.push(stack);
  });
  return rows.map(
    (row) =>
      html`<div class="graph" part="graph">
        ${Array.from({length: 2 * width - 1}, (_, i) => {
          const stack = row[i / 2] ?? [];
          // The last column has no gutter for the bracket with the count.
          const number = stack.length > 1 && i < 2 * width - 2 ? figureOf(stack[0]!, view) : '';
          return html`<div class=${columnPart(i)} part=${columnPart(i)}>
            ${
              stack.length
                ? html`<div class="stack" part="stack">
                    ${stack.map((node) => box(node, view, false, Boolean(number)))}
                    ${
                      number
                        ? html`<div class="bracket" part="bracket">
                            ${msg(str`${number} counted together`, {
                              id: 'instruments.together',
                              desc: 'Beside a bracket around two instruments that have one count',
                            })}
                          </div>`
                        : nothing
                    }
                  </div>`
                : nothing
            }
          </div>`;
        })}
      </div>`,
  );
}

function figureOf({figure: id}: Instrument, {figures, language}: InstrumentsView): string {
  const figure = id ? figures.get(id) : undefined;
  return figure ? figureString(figure, language) : '';
}

/** A node of the drawing. */
const box = (
  node: Instrument,
  view: InstrumentsView,
  isTarget: boolean,
  isCounted = false,
): TemplateResult => {
  const part = ['node', node.reference && 'reference', isTarget && 'target']
    .filter(Boolean)
    .join(' ');
  return html`<div class=${part} part=${part}>
    ${head(node, view, isCounted)}
    ${told(node, view).map(
      ({label}) => html`<span class="note" part="note">${localized(label, view.language)}</span>`,
    )}
  </div>`;
};

/** Columns of nodes alternate with gutters of lines. */
const columnPart = (index: number): string => (index % 2 ? 'gutter' : 'column');

const head = (node: Instrument, {figures, language}: InstrumentsView, isCounted = false) =>
  html`<div class="head" part="head">
      <span class="acronym" part="acronym">${acronymBefore(node, language)}</span
      >${isCounted || !node.figure ? nothing : html`<span class="value" part="value">${count(node, figures, language)}</span>`}
    </div>
    <div class="name" part="name">${localized(node.name, language)}</div>
    ${
      // Explain what is not listed anywhere else.
      node.reference
        ? html`<div class="description" part="description">
            ${localized(node.description, language)}
          </div>`
        : nothing
    }`;

/** Relations whose target is not an instrument of the document. */
const told = ({relations = []}: Instrument, {document}: InstrumentsView): readonly Relation[] =>
  relations.filter((relation) => !targetOf(relation, document.instruments));

const outline = (nodes: readonly Instrument[], view: InstrumentsView): TemplateResult =>
  html`<ol class="outline" part="outline" role="list">
    ${nodes.map((node) => {
      const part = node.reference ? 'instrument reference' : 'instrument';
      return html`<li class=${part} part=${part}>
        ${head(node, view)}
        ${
          node.relations?.length
            ? html`<ul class="relations" part="relations" role="list">
                ${node.relations.map(
                  ({label}) =>
                    html`<li class="relation" part="relation">
                      ${localized(label, view.language)}
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
