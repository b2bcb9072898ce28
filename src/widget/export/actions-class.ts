/**
 * Gets the class of the buttons. Here it is bundled; in the loader's chunks, which can load it
 * together with a widget, `src/embed/chunks/actions-class.ts` replaces this file.
 */
import {Actions} from './actions.js';

/** The class; `undefined` if it could not be loaded. */
export const actionsClass = (): typeof Actions | undefined => Actions;

/** Resolves once the class has loaded or failed to load; `undefined` if it already has. */
export const actionsComing = (): Promise<void> | undefined => undefined;
