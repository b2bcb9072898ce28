/** Loads the code that makes documents of tables, from a chunk that the loader does not know. */
import type * as Import from '../../import/import.js';
import {bring, learn} from '../bring.js';
import {apart} from './apart.js';

export const loadImport = (): Promise<Partial<typeof Import>> => {
  learn(apart);
  return bring('import');
};
