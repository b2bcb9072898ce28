/** What all copies and versions of the scripts on one page share. */

declare const __VERSION__: string;

/** The one name that the page sees. */
const VERSIONS = Symbol.for('cooperation-widgets');

/**
 * Which version has taken each tag, and beside the tags which lines are in the console, which files
 * have run and, under the number of a version, where the chunks of that version report to.
 */
export const versions = (): Record<string, unknown> =>
  ((globalThis as {[VERSIONS]?: Record<string, unknown>})[VERSIONS] ??= {});

/** Puts a line into the console, once in a page. */
export function sayOnce(message: string): void {
  const line = `cooperation-widgets ${__VERSION__} ${message}`;
  if (versions()[line]) return;
  versions()[line] = __VERSION__;
  console.info(line);
}
