/** Loads the code that reads workbooks from a chunk. */
import type * as Workbook from '../../import/workbook.js';
import {bring} from '../bring.js';

export const loadWorkbook = (): Promise<Partial<typeof Workbook>> => bring('workbook');
