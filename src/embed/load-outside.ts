/**
 * Brings in what outside documents need, for a script that stands alone: from the file `check.js`
 * beside it. Nothing but an import, which every policy allows that allows the script itself.
 */
import type {LoadedOutside} from '../documents/load-outside.js';

const FILE = 'check.js';

// Known only while the script runs for the first time.
const script = document.currentScript as HTMLScriptElement | null;

/** What outside documents need. Rejects where it cannot be loaded. */
export const loadOutside = async (): Promise<LoadedOutside> => {
  // A module is not told which script it is, but imports from its own address on. A classic script
  // from another origin does not: browsers hide from it where it is.
  const address = script?.src ? new URL(FILE, script.src).href : `./${FILE}`;
  return (await import(address)) as LoadedOutside;
};
