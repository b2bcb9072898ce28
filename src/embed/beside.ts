/**
 * A file beside a script that stands alone. Nothing but an import, which every policy allows that
 * allows the script itself.
 */

// Known only while the script runs for the first time.
const script = document.currentScript as HTMLScriptElement | null;

/** The exports of the module `file`. Rejects where it cannot be loaded. */
export const importBeside = async (file: string): Promise<unknown> => {
  // A module is not told which script it is, but imports from its own address on. A classic script
  // from another origin does not: browsers hide from it where it is.
  const address = script?.src ? new URL(file, script.src).href : `./${file}`;
  return (await import(address)) as unknown;
};
