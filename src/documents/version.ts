/** The version of the library, which lets separately loaded files check that they match. */

/** Defined by the compiler. */
declare const __VERSION__: string;

export const version = __VERSION__;
