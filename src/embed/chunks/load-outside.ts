/** Loads the code for outside documents from a chunk. */
import type {LoadedOutside} from '../../documents/load-outside.js';
import {bringLate} from './bring-late.js';

export const loadOutside = (): Promise<LoadedOutside> =>
  bringLate('check') as Promise<unknown> as Promise<LoadedOutside>;
