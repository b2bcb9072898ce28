/**
 * Where the files of this copy stand. Markup must not decide that: `<img name="currentScript">` is
 * found under the name of the script, and a script that a page has combined with others, or
 * evaluated as text, runs in a place that is not its own.
 */
import {call, read} from '../safe-dom.js';
import {parseUrl} from '../url.js';

/** The address that the build was given for its files; empty where it was given none. */
declare const __BASE_URL__: string;

/** What a copy knows of its place. */
export interface Place {
  /** Addresses of folders, or of files in them, beside which there may be frame pages. */
  readonly bases: readonly string[];
  /** Where the other files of this very copy stand, such as `check.js`. */
  readonly files: string | undefined;
  /** The element of the script, for what else it says: its nonce, its hash. */
  readonly script: HTMLScriptElement | undefined;
}

// Known only while the script runs for the first time.
const running = read(document, 'currentScript') as HTMLScriptElement | null;

/** The file in which this line stands, as engines name it: all that a module has to go by. */
const ownFile = (): string | undefined =>
  /\b(?:https?|file):[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0];

const isNamed = (address: string, file: string): boolean =>
  parseUrl(address)?.pathname.endsWith(`/${file}.js`) ?? false;

/**
 * `data-base` on a script: one or several addresses, separated by blanks, of folders whose frame
 * pages are ours as well. For stored links from before a move, and for scripts that cannot know
 * where they come from: then the other files are expected at the first of them.
 */
const DATA_BASE = 'data-base';

const basesOf = (script: Element): readonly string[] =>
  (call(script, 'getAttribute', DATA_BASE) ?? '').split(/\s+/).filter(Boolean);

let found: Place = {bases: [], files: undefined, script: undefined};

/** The place that was found. */
export const place = (): Place => found;

/** Finds the place of the copy whose file is `file`, without `.js`. */
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
  const given = [...scripts.flatMap(basesOf), __BASE_URL__]
    .filter(Boolean)
    // Folders, also where their last slash is missing.
    .map((address) => (/\.\w*(js|html?)$/.test(address) ? address : address.replace(/\/?$/, '/')));
  const bases = [...new Set([own ?? [], named, given].flat())];
  // Other files that are called `embed.js` are not ours: nothing is loaded from beside them.
  const files = own ?? given[0];
  return (found = {
    bases,
    files: files && parseUrl(files, page)?.href,
    script: running ?? scripts[0],
  });
}
