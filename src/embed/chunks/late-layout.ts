/**
 * Layouts that load only when a page requests them. In a widget's chunk, the build replaces the
 * module of such a layout with a stub made by `lateLayout`.
 */
import type {CSSResult, LitElement} from 'lit';
import {adoptLate} from '../../widget/page/adopt.js';
import type {Layout} from '../../widget/rendering.js';
import {tryToBring} from '../bring.js';

/** What a chunk of layouts exports. */
interface LayoutsFile {
  readonly layouts: Readonly<Record<string, Layout<never>>>;
  readonly styles: readonly CSSResult[];
}

type LateLayout = Layout<never> & {readonly chunk?: string};

/** `undefined` for layouts that failed to load. */
const loaded = new Map<string, LayoutsFile | undefined>();
const coming = new Map<string, Promise<void>>();
const styled = new WeakSet<LitElement>();

/** The layout `name` from the chunk `chunk`. */
export const lateLayout = (chunk: string, name: string): LateLayout =>
  Object.defineProperty(
    Object.assign(
      (view: never): unknown => {
        const file = loaded.get(chunk);
        if (!file) throw new Error(`the layout ${name} could not be loaded`);
        return file.layouts[name]!(view);
      },
      {chunk},
    ),
    'companions',
    {get: () => loaded.get(chunk)?.layouts[name]!.companions},
  );

export function layoutComing(
  host: LitElement,
  layout: LateLayout | undefined,
): Promise<void> | undefined {
  const chunk = layout?.chunk;
  if (!chunk) return undefined;
  if (!loaded.has(chunk)) {
    if (!coming.has(chunk)) {
      const file = tryToBring(chunk) as Promise<unknown> as Promise<LayoutsFile | undefined>;
      coming.set(
        chunk,
        file.then((exports) => void loaded.set(chunk, exports)),
      );
    }
    return coming.get(chunk);
  }
  if (!styled.has(host)) {
    styled.add(host);
    for (const style of loaded.get(chunk)?.styles ?? []) adoptLate(host, style);
  }
  return undefined;
}
