/**
 * Finds where the files of this copy are hosted. Markup must not influence the result: `<img
 * name="currentScript">` shadows the property, and a script that a page has bundled with others or
 * evaluated as text runs at another URL.
 */
import {call, read} from '../safe-dom.js';
import {parseUrl} from '../url.js';

/** What a copy knows about its location. */
export interface Place {
  /** URLs of folders, or of files in them, that may contain frame pages. */
  readonly bases: readonly string[];
  /** The location of this copy's other files, such as `check.js`. */
  readonly files: string | undefined;
  /** The script element, for its other attributes, such as the nonce and the hash. */
  readonly script: HTMLScriptElement | undefined;
}

// Available only while the script first runs.
const running = read(document, 'currentScript') as HTMLScriptElement | null;

/** The URL of this file, from the stack trace: a module has no other source. */
const ownFile = (): string | undefined =>
  /\b(?:https?|file):[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0];

const isNamed = (address: string, file: string): boolean =>
  parseUrl(address)?.pathname.endsWith(`/${file}.js`) ?? false;

/**
 * `data-base` on a script: one or more URLs, separated by spaces, of folders whose frame pages are
 * ours too. For stored links from before a move, and for scripts that cannot determine their own
 * URL: those load the other files from the first one.
 */
const DATA_BASE = 'data-base';

const basesOf = (script: Element): readonly string[] =>
  (call(script, 'getAttribute', DATA_BASE) ?? '').split(/\s+/).filter(Boolean);

let found: Place = {bases: [], files: undefined, script: undefined};

export const place = (): Place => found;

/** Finds the location of the copy whose file is `file`, without `.js`. */
export function findPlace(file: string): Place {
  const page = read(document, 'baseURI');
  const isOurs = (script: HTMLScriptElement) => isNamed(script.src, file);
  const scripts =
    running?.src && isOurs(running)
      ? [running]
      : [...call(document, 'querySelectorAll', `script[src],script[${DATA_BASE}]`)].filter(
          (script): script is HTMLScriptElement =>
            script instanceof HTMLScriptElement &&
            (isOurs(script) || call(script, 'hasAttribute', DATA_BASE)),
        );
  const own = [running?.src, ownFile()].find((address) => address && isNamed(address, file));
  const named = scripts.filter(isOurs).map(({src}) => src);
  const given = scripts
    .flatMap(basesOf)
    // Treat as folders, even without a trailing slash.
    .map((address) => (/\.\w*(js|html?)$/.test(address) ? address : address.replace(/\/?$/, '/')));
  const bases = [...new Set([own ?? [], named, given].flat())];
  // Never load from beside other files named `embed.js`: they are not ours.
  const files = own ?? given[0];
  return (found = {
    bases,
    files: files && parseUrl(files, page)?.href,
    script: running ?? scripts[0],
  });
}
