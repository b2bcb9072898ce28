/**
 * Brings in what outside documents need: loading, refreshing and checking them. Scripts that stand
 * alone have `src/embed/load-outside.ts` in place of this.
 */
import type * as Outside from './outside/outside.js';

/** What outside documents need; unchecked, since a file of that name may hold anything. */
export type LoadedOutside = Partial<typeof Outside>;

/** Loads what outside documents need. Rejects where it cannot be loaded. */
export const loadOutside = (): Promise<LoadedOutside> => import('./outside/outside.js');
