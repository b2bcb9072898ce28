/**
 * Loads the code that makes documents of tables. In the built files, `import.js` beside the script or
 * a chunk takes its place.
 */
// eslint-disable-next-line import-x/no-restricted-paths -- the one way to it, on demand
import type * as Import from '../../import/import.js';

export const loadImport = (): Promise<Partial<typeof Import>> =>
  // eslint-disable-next-line import-x/no-restricted-paths -- as above
  import('../../import/import.js');
