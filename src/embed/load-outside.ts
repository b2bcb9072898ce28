/** What outside documents need, for a script that stands alone: from `check.js` beside it. */
import type {LoadedOutside} from '../documents/load-outside.js';
import {importBeside} from './beside.js';

export const loadOutside = (): Promise<LoadedOutside> =>
  importBeside('check.js') as Promise<LoadedOutside>;
