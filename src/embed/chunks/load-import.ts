/** Loads the code that makes documents of tables, from a chunk that the loader does not know. */
import type * as Import from '../../import/import.js';
import {bring, learn} from '../bring.js';
import {apart} from './apart.js';

let isKnown = false;

export const loadImport = (): Promise<Partial<typeof Import>> => {
  if (!isKnown) {
    for (const [name, entry] of Object.entries(apart)) {
      const [hash = '', ...needed] = entry.split(' ');
      learn(name, hash, needed.join(' '));
    }
  }
  isKnown = true;
  return bring('import');
};
