/** The items of a widget as rows of a table and as schema.org data. */
import type {ListRendering} from '../rendering.js';
import type {Row, Rows} from './csv.js';
import type * as Files from './files.js';
import type {JsonLd} from './structured-data.js';

/** What all exports share, loaded with the first widget that exports something. */
export type Tools = typeof Files;

/** How a widget exports its items. */
export interface Exports<T, View> {
  header(this: void, view: View, tools: Tools): Row;
  /** The row of an item, or its rows. */
  rows(this: void, item: T, view: View, tools: Tools): Rows;
  /** What is known about `items`. Its name and its source are those of the widget. */
  graph(this: void, items: readonly T[], view: View, tools: Tools): JsonLd;
}

export const rowsOf = <T, View>(
  {header, rows}: Exports<T, View>,
  items: readonly T[],
  view: View,
  tools: Tools,
): Rows => [header(view, tools), ...items.flatMap((item) => rows(item, view, tools))];

export const jsonLdOf = <T, View extends ListRendering<T>>(
  {graph}: Exports<T, View>,
  view: View,
  tools: Tools,
): JsonLd => ({
  name: view.title,
  ...tools.documentNode(view.document, view.language),
  ...graph(view.all.slice(0, tools.MAX_ITEMS), view, tools),
});
