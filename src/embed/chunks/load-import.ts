/** Loads the code that converts tables to documents, from a chunk that the loader does not list. */
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
