/** What code under test says in the console, held back and collected. */

type Level = 'warn' | 'error';

/**
 * Collects what is said at `level` from now until the end of the test that is running.
 * Each message is one string.
 */
export function listen(level: Level): readonly string[] {
  const messages: string[] = [];
  console[level] = (...parts: readonly unknown[]) => {
    messages.push(parts.map(String).join(' '));
  };
  return messages;
}

const original = {warn: console.warn, error: console.error};

// Called by every file that imports this: the next test hears the console again.
afterEach(() => {
  Object.assign(console, original);
});
