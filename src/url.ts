/** Parses URLs as browsers do, even on a page that has redefined the name `URL`. */

/**
 * The URL `given`, resolved against `base`; `undefined` if it is invalid. Pages with
 * `var URL = '/ajax/'` are common; they leave the second name of the class alone.
 */
export function parseUrl(given: string, base?: string | URL): URL | undefined {
  for (const NativeUrl of [globalThis.URL, globalThis.webkitURL]) {
    try {
      const url = new NativeUrl(given, base);
      // A page may also define its own class of that name.
      if ('searchParams' in url) return url;
    } catch {
      // Either an invalid URL, or not the class.
    }
  }
  return undefined;
}
