/** Loads the code for outside documents in a standalone script, from `check.js` in its folder. */
import type {LoadedOutside} from '../documents/load-outside.js';
import {importBeside} from './beside.js';

export const loadOutside = (): Promise<LoadedOutside> =>
  importBeside('check.js') as Promise<LoadedOutside>;
