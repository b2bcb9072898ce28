/** The URL of a document, as an editor wrote it in `src`. Pure, no DOM. */
import {trimValue} from '../../text.js';
import {parseUrl} from '../../url.js';
import {OTHER_ORIGIN} from '../other-origin.js';
import * as sentences from '../check/sentences.js';
import {DocumentFailure} from './problems.js';

/** What to do about a URL that nothing is loaded from. */
const advice = (url: URL | undefined, base: string): string => {
  if (url?.protocol === OTHER_ORIGIN) return sentences.adviceOtherOrigin;
  if (url?.protocol === 'file:' && base.startsWith('file:')) return sentences.adviceFromDisk;
  return url?.username || url?.password ? sentences.adviceCredentials : sentences.adviceOther;
};

/** The absolute URL. Throws a `DocumentFailure` if documents are not loaded from it. */
export function documentUrl(src: string, base: string): string {
  const written = trimValue(src);
  const url = parseUrl(written, base);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) {
    // All fragments share one response.
    url.hash = '';
    return url.href;
  }
  const reason = sentences.refusedUrlReason(url?.href ?? written, advice(url, base));
  throw new DocumentFailure('address-refused', `src="${src}"`, reason);
}

const HASH = /^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}(\?\S*)?$/;

/**
 * The hashes of `integrity` that browsers understand. Where there are none they would check
 * nothing, so that is a failure too.
 */
export function documentIntegrity(integrity: string, url: string): string {
  const hashes = integrity.split(/[\s"'“”„«»‘’]+/).filter(Boolean);
  const known = hashes.filter((hash) => HASH.test(hash));
  if (known.length || !hashes.length) return known.join(' ');
  throw new DocumentFailure('integrity', url, sentences.noHashReason(integrity));
}
