/** The base URL of this copy of the library: the folder with `embed.js`. */
export const base = new URL('../dist/', import.meta.url).href;
