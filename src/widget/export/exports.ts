/** The items of a widget as rows of a table and as schema.org data. */
import type {Figure} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import type {Row, Rows} from './csv.js';

/** Nothing reads more items than this from a page, and every page would carry their weight. */
export const MAX_ITEMS = 1000;

/** A node of a JSON-LD graph. */
export interface JsonLd {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** Makes the nodes that widgets share; loaded with the first widget that has structured data. */
export interface Nodes {
  figureNode(this: void, figure: Figure, language: Language): JsonLd;
}

/** How a widget exports its items. */
export interface Exports<T, View> {
  header(this: void, view: View): Row;
  /** The row of an item, or its rows. */
  rows(this: void, item: T, view: View): Rows;
  /** What is known about `items`. Its name and its source are those of the widget. */
  graph(this: void, items: readonly T[], view: View, nodes: Nodes): JsonLd;
}

export const rowsOf = <T, View>(
  {header, rows}: Exports<T, View>,
  items: readonly T[],
  view: View,
): Rows => [header(view), ...items.flatMap((item) => rows(item, view))];
