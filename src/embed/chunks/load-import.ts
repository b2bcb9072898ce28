/** Loads the code that makes documents of tables, from a chunk. */
import type * as Import from '../../import/import.js';
import {bring} from '../bring.js';

export const loadImport = (): Promise<Partial<typeof Import>> => bring('import');
