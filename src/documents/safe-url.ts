/** URLs in documents. Pure, no DOM. */
import {parseUrl} from '../url.js';

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/** Previous results: a page full of widgets asks for the same few URLs at every update. */
const known = new Map<string, string | undefined>();

/** Beyond this the results are dropped, so that a long-lived page does not accumulate them. */
const MAX_KNOWN = 500;

/** The URL if its scheme is http(s), mailto or tel, else `undefined`: never a script. */
export function safeUrl(value: unknown): string | undefined {
  const given = typeof value === 'string' ? value : '';
  if (!known.has(given)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(given, parse(given));
  }
  return known.get(given);
}

function parse(given: string): string | undefined {
  const url = parseUrl(given);
  return url && SCHEMES.includes(url.protocol) ? url.href : undefined;
}
