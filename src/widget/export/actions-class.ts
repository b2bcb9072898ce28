/**
 * The class of the buttons. Here it is part of the script; in the chunks of the loader, which can load
 * it together with a widget, `src/embed/chunks/actions-class.ts` replaces this file.
 */
import {Actions} from './actions.js';

/** `undefined` if it could not be loaded. */
export const actionsClass = (): typeof Actions | undefined => Actions;

/** Settled when the class is available or cannot be; `undefined` if it already is. */
export const actionsComing = (): Promise<void> | undefined => undefined;
