/** The version of the library, which lets separately loaded files check that they match. */

/** Defined by the compiler. */
declare const __VERSION__: string;

export const version = __VERSION__;

/**
 * A file that loads on demand, and has to export `name`. Rejects where it is not of this version:
 * blockers answer with an empty script, caches with that of another version.
 */
export async function ofThisVersion<T extends {readonly version: string}>(
  loading: Promise<Partial<T>>,
  name: keyof T,
): Promise<T> {
  const file = await loading;
  if (file.version !== version || !file[name]) {
    throw new Error(`its version is ${file.version}, not ${version}`);
  }
  return file as T;
}
