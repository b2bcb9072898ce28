/**
 * Brings in what outside documents need, for a script that stands alone: from the file `check.js`
 * beside it. Nothing but an import, which every policy allows that allows the script itself.
 */
import type {LoadedOutside} from '../documents/load-outside.js';
import {parseUrl} from '../url.js';
import {place} from './place.js';

const FILE = 'check.js';

/** What outside documents need. Rejects where it cannot be loaded. */
export const loadOutside = async (): Promise<LoadedOutside> => {
  const address = place().files;
  if (!address) throw new Error(`nobody knows where ${FILE} is: set data-base on the script`);
  return (await import(parseUrl(FILE, address)!.href)) as LoadedOutside;
};
