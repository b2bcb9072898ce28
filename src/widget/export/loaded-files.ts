/** Loads the module for files, citations and structured data once for all widgets. */
import {ofThisVersion} from '../../documents/version.js';
import type * as Files from './files.js';
import {loadFiles} from './load-files.js';

let files: typeof Files | undefined;
let coming: Promise<typeof Files> | undefined;

/** The module, if loaded. */
export const loadedFiles = (): typeof Files | undefined => files;

/** Loads the module. Retries after a failure. */
export async function filesOnDemand(): Promise<typeof Files> {
  try {
    return (files = await (coming ??= ofThisVersion(loadFiles(), 'save')));
  } catch (error) {
    coming = undefined;
    throw error;
  }
}
