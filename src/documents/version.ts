/** Which version this is, by which the two halves of it recognise each other. */

/** Written in by whatever compiles this. */
declare const __VERSION__: string;

export const version = __VERSION__;
