/**
 * Loads the code that reads workbooks. In the built files, `workbook.js` beside `import.js` or a
 * chunk takes its place.
 */
import type * as Workbook from './workbook.js';

export const loadWorkbook = (): Promise<Partial<typeof Workbook>> => import('./workbook.js');
