/** The languages that a page names on the script: `data-languages="pl=/widgets/pl.js"`. */
import {call, read} from '../safe-dom.js';
import {parseUrl} from '../url.js';
import {place} from './place.js';

/** Where the file of a language is. */
export interface NamedLanguage {
  /** As written; resolved against the page. */
  readonly address: string;
  /** Its hash, as in `integrity`; empty without one. */
  readonly integrity: string;
}

let named: ReadonlyMap<string, NamedLanguage> | undefined;

/**
 * By code, in the order of the attribute: codes with URLs, separated by spaces, each optionally
 * followed by the hash of the file.
 */
export function namedLanguages(): ReadonlyMap<string, NamedLanguage> {
  const {script} = place();
  const value = (script && call(script, 'getAttribute', 'data-languages')) ?? '';
  return (named ??= new Map(
    [...value.matchAll(/([\w-]+)=(\S+)(?:\s+(sha\d+-\S+))?/g)].map(
      ([, code, address, integrity = '']) => [code!, {address: address!, integrity}],
    ),
  ));
}

/**
 * The URL of a named file: of the page’s own origin, or with a hash, or beside a loader that the
 * page has not pinned. `undefined` if it must not be loaded.
 */
export function urlOf({address, integrity}: NamedLanguage): URL | undefined {
  const {files, script} = place();
  const url = parseUrl(address, read(document, 'baseURI'));
  const trusted = [location.origin, ...(script?.integrity ? [] : [parseUrl(files ?? '')?.origin])];
  return url && /^(http|file)/.test(url.protocol) && (integrity || trusted.includes(url.origin))
    ? url
    : undefined;
}
