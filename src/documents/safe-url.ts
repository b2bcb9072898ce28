/** Addresses out of documents. Pure, no DOM. */
import {parseUrl} from '../url.js';

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Answers given before: a page full of widgets asks for the same few addresses at every update. */
const known = new Map<string, string | undefined>();
const MOST = 500;

/** The address if its scheme is http(s), mailto or tel, else `undefined`: never a script. */
export function safeUrl(value: unknown): string | undefined {
  const address = typeof value === 'string' ? value : '';
  if (!known.has(address)) {
    if (known.size >= MOST) known.clear();
    known.set(address, parse(address));
  }
  return known.get(address);
}

function parse(address: string): string | undefined {
  const url = parseUrl(address);
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
}
