/** Addresses out of documents. Pure, no DOM. */

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** The address if its scheme is http(s), mailto or tel, else `undefined`: never a script. */
export function safeUrl(value: unknown): string | undefined {
  try {
    const url = new URL(String(value));
    return SCHEMES.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
