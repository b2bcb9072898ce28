/**
 * Whether a layout is loaded. Here all of them are part of the script; in the chunks of the loader,
 * `src/embed/chunks/late-layout.ts` replaces this file.
 */
import type {LitElement} from 'lit';
import type {Layout} from './rendering.js';

/** Settled when `host` can draw the layout, or never will; `undefined` if it can. */
export const layoutComing = (
  _host: LitElement,
  _layout: Layout<never> | undefined,
): Promise<void> | undefined => undefined;
