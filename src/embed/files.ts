/**
 * The files that the loader can load. Empty in `src`: the build replaces this module with the table
 * of its chunks once it has made them.
 */

/** The names of the chunks that are not widgets, languages or late layouts. */
export const shared: readonly string[] = [];

/**
 * The SHA-256 hashes of all chunks, concatenated, 43 Base64 characters each: shared chunks, late
 * layouts, widgets, languages, and the brief files of the languages.
 */
export const hashes: string = '';

/** Dependencies of chunks that differ from the default for their kind: see `bring.ts`. */
export const needs: {readonly [name: string]: string} = {};

/** The tags of the widgets. Each has a chunk of the same name. */
export const tags: readonly string[] = [];

/** The tags of widgets without a frame page. */
export const unframed: readonly string[] = [];

/** The index, in a language's file, of the message that something could not be loaded. */
export const unavailableMessage: number = 0;

/** Layouts that are in the chunk `<tag>-layouts` rather than in that of their widget, by tag. */
export const late: {readonly [tag: string]: readonly string[]} = {};

/** The widgets whose texts are in the brief file of each language, `<language>-brief`. */
export const brief: readonly string[] = [];

/** The languages, English first. Each has a chunk of the same name. */
export const languages: readonly string[] = [];
