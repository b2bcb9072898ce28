/**
 * Hashes and dependencies, by name, of the chunks that the loader's table omits, so that pages with
 * bundled facts do not download them. The build replaces this module.
 */
export const apart: {readonly [name: string]: string} = {};
