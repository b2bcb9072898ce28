/** State shared by all copies and versions of the scripts in one page. */

declare const __VERSION__: string;

/** The only name exposed to the page. */
const VERSIONS = Symbol.for('cooperation-widgets');

/**
 * Which version has claimed each tag. Also holds the messages already logged, the files that have
 * run and, under each version number, the function that its chunks call.
 */
export const versions = (): Record<string, unknown> =>
  ((globalThis as {[VERSIONS]?: Record<string, unknown>})[VERSIONS] ??= {});

/** Logs a message to the console, once per page. */
export function sayOnce(message: string): void {
  const line = `cooperation-widgets ${__VERSION__} ${message}`;
  if (versions()[line]) return;
  versions()[line] = __VERSION__;
  console.info(line);
}
