/** Types for exporting items as table rows and as schema.org data. */
import type {Figure} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import type {Row, Rows} from './csv.js';

/** No consumer reads more items than this from a page, and more would bloat every page. */
export const MAX_ITEMS = 1000;

/** A node of a JSON-LD graph. */
export interface JsonLd {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/** Creates the nodes that widgets share. Loaded with the first widget that has structured data. */
export interface Nodes {
  figureNode(this: void, figure: Figure, language: Language): JsonLd;
}

/** How a widget exports its items. */
export interface Exports<T, View> {
  header(this: void, view: View): Row;
  /** The rows of an item. */
  rows(this: void, item: T, view: View): Rows;
  /** Describes `items`. The widget adds the name and the source. */
  graph(this: void, items: readonly T[], view: View, nodes: Nodes): JsonLd;
}
