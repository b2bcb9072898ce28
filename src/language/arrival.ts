/**
 * Whether a language is at hand. Here all of them are; in the chunks of the loader, where a language
 * is a file, `src/embed/chunks/arrival.ts` stands in place of this.
 */

/** Settled when the language for `tag` is at hand or cannot be; `undefined` where it is. */
export const languageComing = (_tag: string): Promise<void> | undefined => undefined;

/** Whether the texts in the language `code` could not be loaded. */
export const isLanguageMissing = (_code: string): boolean => false;
