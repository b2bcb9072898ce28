/**
 * Loads a file from the folder of a standalone script. Uses a plain import, which every policy that
 * allows the script also allows.
 */
import {parseUrl} from '../url.js';
import {place} from './place.js';

/** Returns the exports of the module `file`. Rejects if it cannot be loaded. */
export const importBeside = async (file: string): Promise<unknown> => {
  const address = place().files;
  if (!address) throw new Error(`nobody knows where ${file} is: set data-base on the script`);
  return (await import(parseUrl(file, address)!.href)) as unknown;
};
