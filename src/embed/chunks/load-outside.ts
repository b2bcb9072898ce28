/** Loads the code for outside documents from a chunk. */
import type {LoadedOutside} from '../../documents/load-outside.js';
import {bring} from '../bring.js';

export const loadOutside = (): Promise<LoadedOutside> => bring('check');
