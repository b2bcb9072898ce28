/** Parses the languages that a page adds on the script: `data-languages="pl=/widgets/pl.js"`. */
import {call, read} from '../safe-dom.js';
import {parseUrl} from '../url.js';
import {place} from './place.js';

/** Where to find a language's file. */
export interface NamedLanguage {
  /** As written; resolved against the page URL. */
  readonly address: string;
  /** Its hash, as in `integrity`; empty if there is none. */
  readonly integrity: string;
}

let named: ReadonlyMap<string, NamedLanguage> | undefined;

/**
 * The named languages by code, in the order of the attribute: codes with URLs, separated by spaces,
 * each URL optionally followed by the file's hash.
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
 * Returns the URL of a named file if it may be loaded: with a hash, from the page's own origin, or
 * from that of the loader if the page has not pinned it. Otherwise returns `undefined`.
 */
export function urlOf({address, integrity}: NamedLanguage): URL | undefined {
  const {files, script} = place();
  const url = parseUrl(address, read(document, 'baseURI'));
  const trusted = [location.origin, ...(script?.integrity ? [] : [parseUrl(files ?? '')?.origin])];
  return url && /^(http|file)/.test(url.protocol) && (integrity || trusted.includes(url.origin))
    ? url
    : undefined;
}
