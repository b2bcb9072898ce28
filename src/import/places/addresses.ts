/** Addresses on the web as tables write them. Pure. */
import {safeUrl} from '../../documents/safe-url.js';

const isSafe = (address: string): boolean => safeUrl(address) !== undefined;

const SCHEME = /^[a-z][a-z\d+.-]*:/i;

const EMAIL = /^[^\s@<>,;]+@[\w-]+(\.[\w-]+)+$/;

const HOST = /^(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/iu;

/** What a cell gives as a link. */
export type Address =
  | {readonly url: string; readonly change?: 'scheme' | 'mail' | 'trimmed'}
  | {readonly failure: 'several' | 'unsafe' | 'no-url'};

/** `www.…` becomes `https://www.…`, an e-mail address `mailto:…`. */
export function addressOf(written: string): Address {
  const text = written.trim().replace(/^<|>$/g, '');
  if (/\s/.test(text) || /;\S/.test(text)) return {failure: 'several'};
  const bare = text.replace(/[;,.]+$/, '');
  const change = bare === text ? undefined : ('trimmed' as const);
  if (EMAIL.test(bare)) return {url: `mailto:${bare}`, change: 'mail'};
  if (/^(https?):\/{0,2}(?=[^/])/i.test(bare)) {
    const url = bare.replace(/^(https?):\/*/i, (_, scheme: string) => `${scheme.toLowerCase()}://`);
    return isSafe(url) ? {url, ...(change && {change})} : {failure: 'no-url'};
  }
  if (/^(mailto|tel):/i.test(bare)) return isSafe(bare) ? {url: bare} : {failure: 'no-url'};
  if (HOST.test(bare)) {
    const url = `https://${bare}`;
    return isSafe(url) ? {url, change: 'scheme'} : {failure: 'no-url'};
  }
  return {failure: SCHEME.test(bare) ? 'unsafe' : 'no-url'};
}
