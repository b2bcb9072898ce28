/**
 * Tells whether a layout is loaded. Here all of them are bundled; in the loader's chunks,
 * `src/embed/chunks/late-layout.ts` replaces this file.
 */
import type {LitElement} from 'lit';
import type {Layout} from './rendering.js';

/**
 * Resolves once the layout of `host` has loaded or failed to load; `undefined` if it is available.
 */
export const layoutComing = (
  _host: LitElement,
  _layout: Layout<never> | undefined,
): Promise<void> | undefined => undefined;
