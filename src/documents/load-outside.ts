/**
 * Loads the code that fetches, refreshes and checks outside documents. In standalone scripts,
 * `src/embed/load-outside.ts` replaces this file.
 */
import type * as Outside from './outside/outside.js';

/** The loaded module; partial, since a file of that name may contain anything. */
export type LoadedOutside = Partial<typeof Outside>;

/** Rejects if the code cannot be loaded. */
export const loadOutside = (): Promise<LoadedOutside> => import('./outside/outside.js');
