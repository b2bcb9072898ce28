/**
 * The files that the loader brings. `src` has none: the build puts the table of its chunks in place
 * of this module, once it has made them.
 */

/** The names of the chunks that are neither a widget nor a language, nor late layouts. */
export const shared: readonly string[] = [];

/**
 * The SHA-256 hashes of all chunks in one string, 43 characters of Base64 each: of the shared ones,
 * of late layouts, widgets and languages.
 */
export const hashes: string = '';

/** The chunks that a chunk needs, if not those that all of its kind need: see `bring.ts`. */
export const needs: {readonly [name: string]: string} = {};

/** The tags of the widgets; each has a chunk of its name. */
export const tags: readonly string[] = [];

/** Those of them that have no frame page. */
export const unframed: readonly string[] = [];

/** The position in the file of a language of the message that something could not be loaded. */
export const unavailableMessage: number = 0;

/** Layouts that are not in the chunk of their widget but in `<tag>-layouts`, by tag. */
export const late: {readonly [tag: string]: readonly string[]} = {};

/** The languages that have a chunk: all but English. */
export const languages: readonly string[] = [];
