/**
 * The files that the loader brings. `src` has none: the build puts the table of its chunks in place
 * of this module, once it has made them.
 */

/** For each chunk the hash of its file, then the chunks that it needs, separated by blanks. */
export const chunks: {readonly [name: string]: string} = {};

/** The tags of the widgets; each has a chunk of its name. */
export const tags: readonly string[] = [];

/** Those of them that have no frame page. */
export const unframed: readonly string[] = [];

/** The position in the file of a language of the message that something could not be loaded. */
export const unavailableMessage: number = 0;

/** The languages that have a chunk: all but English. */
export const languages: readonly string[] = [];
