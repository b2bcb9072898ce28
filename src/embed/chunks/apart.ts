/**
 * From names to hashes with the names of what they need: the chunks that the table of the loader lacks, so that pages with bundled facts do not pay for their
 * hashes. The build puts them in place of this module.
 */
export const apart: {readonly [name: string]: string} = {};
