/** The items of a widget as rows of a table and as schema.org data. */
import type {ListRendering} from '../rendering.js';
import type {Row, Rows} from './csv.js';
import {documentNode, MAX_ITEMS, type JsonLd} from './structured-data.js';

/** How a widget exports its items. */
export interface Exports<T, View> {
  header(this: void, view: View): Row;
  /** The row of an item, or its rows. */
  rows(this: void, item: T, view: View): Rows;
  /** What is known about `items`. Its name and its source are those of the widget. */
  graph(this: void, items: readonly T[], view: View): JsonLd;
}

export const rowsOf = <T, View>(
  {header, rows}: Exports<T, View>,
  items: readonly T[],
  view: View,
): Rows => [header(view), ...items.flatMap((item) => rows(item, view))];

export const jsonLdOf = <T, View extends ListRendering<T>>(
  {graph}: Exports<T, View>,
  view: View,
): JsonLd => ({
  name: view.title,
  ...documentNode(view.document, view.language),
  ...graph(view.all.slice(0, MAX_ITEMS), view),
});
