/**
 * Lays out a graph so that all relations run forward and nothing overlaps. Pure, no DOM.
 *
 * Columns of nodes alternate with gutters. A relation has a slot in every column and gutter that it
 * crosses; the first contains its label. Nodes and slots in the same column or gutter are at least
 * one row apart. Positions are in half rows, so that a node can be between two rows.
 */

/** A relation between two nodes, given by their indices. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** The position of a node: its column, and the first of the two half rows that it occupies. */
export interface PlacedNode {
  readonly node: number;
  readonly column: number;
  readonly row: number;
}

/**
 * The route of a relation: its half row at the start node, in the next gutter, where its label is,
 * in the next column, and so on up to the end node.
 */
export interface PlacedEdge {
  readonly edge: number;
  /** The column of the start node. */
  readonly column: number;
  readonly rows: readonly number[];
}

/** A connected group of nodes. */
export interface Drawing {
  readonly columns: number;
  /** The height in half rows. */
  readonly rows: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export interface GraphLayout {
  readonly drawings: readonly Drawing[];
  /** Nodes without relations. */
  readonly alone: readonly number[];
}

/** A slot in a column or a gutter, and the slots that it connects to on either side. */
interface Slot {
  readonly before: Slot[];
  readonly after: Slot[];
  row: number;
}

const SWEEPS = 8;

/** Lays out `count` nodes. Returns `undefined` if the relations form a cycle. */
export function layOut(count: number, edges: readonly Edge[]): GraphLayout | undefined {
  const columns = columnsOf(count, edges);
  if (!columns) return undefined;
  let group = columns.map((_, node) => node);
  for (const {from, to} of edges) {
    const [kept, joined] = [group[from], group[to]];
    group = group.map((each) => (each === joined ? kept! : each));
  }
  const drawings: Drawing[] = [];
  const alone: number[] = [];
  for (const each of new Set(group)) {
    const nodes = [...group.keys()].filter((node) => group[node] === each);
    if (nodes.length > 1) drawings.push(draw(nodes, edges, columns));
    else alone.push(...nodes);
  }
  return {drawings, alone};
}

/**
 * The column of each node: after all its predecessors; for a node without any, right before its
 * first successor.
 */
function columnsOf(count: number, edges: readonly Edge[]): number[] | undefined {
  const columns = Array.from({length: count}, () => 0);
  const waiting = columns.map((_, node) => edges.filter(({to}) => to === node).length);
  const sources = [...columns.keys()].filter((node) => !waiting[node]);
  const ready = [...sources];
  // Grows during the iteration.
  for (const node of ready) {
    for (const {from, to} of edges) {
      if (from !== node) continue;
      columns[to] = Math.max(columns[to]!, columns[node]! + 1);
      if (--waiting[to]! === 0) ready.push(to);
    }
  }
  if (ready.length < count) return undefined;
  for (const source of sources) {
    const targets = edges.filter(({from}) => from === source).map(({to}) => columns[to]!);
    if (targets.length) columns[source] = Math.min(...targets) - 1;
  }
  return columns;
}

function draw(
  nodes: readonly number[],
  edges: readonly Edge[],
  columnOf: readonly number[],
): Drawing {
  const first = Math.min(...nodes.map((node) => columnOf[node]!));
  const columns = Math.max(...nodes.map((node) => columnOf[node]!)) - first + 1;
  /** Columns at even indices, gutters at odd ones. */
  const layers: Slot[][] = Array.from({length: 2 * columns - 1}, () => []);
  const add = (layer: number): Slot => {
    const place: Slot = {before: [], after: [], row: layers[layer]!.length};
    layers[layer]!.push(place);
    return place;
  };

  const places = new Map(nodes.map((node) => [node, add(2 * (columnOf[node]! - first))]));
  const chains = [...edges.entries()]
    .filter(([, {from}]) => places.has(from))
    .map(([edge, {from, to}]) => {
      const column = columnOf[from]! - first;
      const chain = [places.get(from)!];
      for (let layer = 2 * column + 1; layer < 2 * (columnOf[to]! - first); layer++) {
        chain.push(add(layer));
      }
      chain.push(places.get(to)!);
      for (let i = 1; i < chain.length; i++) {
        chain[i - 1]!.after.push(chain[i]!);
        chain[i]!.before.push(chain[i - 1]!);
      }
      return {edge, column, chain};
    });

  order(layers);
  align(layers);

  const top = Math.min(...layers.flat().map(({row}) => row));
  const halfRow = ({row}: Slot) => Math.floor((row - top) * 2);
  return {
    columns,
    rows: Math.max(...layers.flat().map(halfRow)) + 2,
    nodes: nodes.map((node) => ({
      node,
      column: columnOf[node]! - first,
      row: halfRow(places.get(node)!),
    })),
    edges: chains.map(({edge, column, chain}) => ({edge, column, rows: chain.map(halfRow)})),
  };
}

/** The mean row of `neighbours`, or the slot's own row if there are none. */
const middle = (place: Slot, neighbours: readonly Slot[]): number =>
  neighbours.length
    ? neighbours.reduce((sum, {row}) => sum + row, 0) / neighbours.length
    : place.row;

/** Orders the slots of each layer to reduce crossings. */
function order(layers: readonly Slot[][]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 > 0;
    for (const layer of forward ? layers : [...layers].reverse()) {
      const wanted = new Map(
        layer.map((place) => [place, middle(place, forward ? place.before : place.after)]),
      );
      layer.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      layer.forEach((place, i) => (place.row = i));
    }
  }
}

/**
 * Moves each slot as close to the mean of its neighbours as its layer allows, keeping the order.
 */
function align(layers: readonly Slot[][]): void {
  const backward = [...layers].reverse();
  for (const layer of layers) spread(layer, ({before}) => before);
  for (const layer of backward) spread(layer, ({after}) => after);
  for (const layer of layers) spread(layer, ({before, after}) => [...before, ...after]);
}

/**
 * Least squares: slots that compete for the same rows are spread evenly around their ideal
 * position.
 */
function spread(layer: readonly Slot[], neighbours: (place: Slot) => readonly Slot[]): void {
  const blocks: {sum: number; size: number}[] = [];
  const start = ({sum, size}: {sum: number; size: number}) => sum / size;
  layer.forEach((place, i) => {
    let block = {sum: middle(place, neighbours(place)) - i, size: 1};
    for (let last = blocks.at(-1); last && start(last) > start(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {sum: last.sum + block.sum, size: last.size + block.size};
    }
    blocks.push(block);
  });
  let i = 0;
  for (const block of blocks) {
    for (let n = 0; n < block.size; n++, i++) layer[i]!.row = start(block) + i;
  }
}
