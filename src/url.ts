/** Addresses, parsed as browsers do it, also in a page that has taken the name `URL` for itself. */

/**
 * The address `address`, from `base` on where it is relative; `undefined` for what is none. Pages
 * with `var URL = '/ajax/'` are common; the second name of the same class is left alone.
 */
export function parseUrl(address: string, base?: string | URL): URL | undefined {
  for (const NativeUrl of [globalThis.URL, globalThis.webkitURL]) {
    try {
      const url = new NativeUrl(address, base);
      // A page may also have a class of its own under the name.
      if ('searchParams' in url) return url;
    } catch {
      // Either no address, or no class.
    }
  }
  return undefined;
}
