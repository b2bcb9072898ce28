/** What outside documents need, for a script that stands alone: from `check.js` beside it. */
import type * as Outside from '../documents/outside/outside.js';
import {importBeside} from './beside.js';

export const loadOutside = (): Promise<typeof Outside> =>
  importBeside('check.js') as Promise<typeof Outside>;
