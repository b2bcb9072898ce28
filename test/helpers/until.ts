/** Waiting for a condition, however long a busy machine needs. */

/** Below the limit of a test, so that the error says what was waited for. */
const LIMIT = 30_000;

const INTERVAL = 10;

/**
 * Resolves once `isSo` returns something true. The error after half a minute in vain names `what`
 * was waited for: a text, or a function that tells what there was instead.
 */
export async function until(
  isSo: () => unknown,
  what: string | (() => string) = isSo.toString(),
): Promise<void> {
  const end = performance.now() + LIMIT;
  while (!(await isSo())) {
    if (performance.now() > end) {
      throw new Error(`Waited in vain: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}
