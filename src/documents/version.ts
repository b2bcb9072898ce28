/** The version of the library, which lets separately loaded files check that they match. */

/** Defined by the compiler. */
declare const __VERSION__: string;

export const version = __VERSION__;

/**
 * A file loaded on demand, which must export `name`. Rejects files of other versions: content
 * blockers answer with an empty script, and caches may hold an old one.
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
