/**
 * How a widget exports its items, in chunks, which load the code for it on demand: the build replaces
 * `src/elements/<tag>/export.ts` with what `lateExports` returns. Everything that calls it has loaded
 * that file before.
 */
import type {Exports} from '../../widget/export/exports.js';
import {loadedFiles} from '../../widget/export/loaded-files.js';
import type {Rendering} from '../../widget/rendering.js';
import type {exportsOf} from './exports-of.js';

type AnyExports = Exports<unknown, Rendering>;

export function lateExports(tag: string): AnyExports {
  const exports = (): AnyExports =>
    (loadedFiles() as unknown as {exportsOf: typeof exportsOf}).exportsOf(tag);
  return {
    header: (view) => exports().header(view),
    rows: (item, view) => exports().rows(item, view),
    graph: (items, view, nodes) => exports().graph(items, view, nodes),
  };
}
