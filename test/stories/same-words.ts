/** Words that are not translated, so that a test can tell them from words that were forgotten. */

/** Names and words that every language writes as the source does. */
export const NAMES: readonly string[] = ['Horizon 2020', 'MISTRALS', 'BibTeX', 'CSV', 'JSON'];

/** Texts that are the same in English and in another language, by that language. */
export const SAME: {readonly [lang: string]: readonly string[]} = {};
