/**
 * Loads chunks: scripts with a hash in their name that register themselves by calling `define`.
 * They are classic scripts rather than modules: every engine checks the integrity of a script,
 * every policy that allows the loader allows them, and they also load from hosts without CORS.
 */
import {call, read} from '../safe-dom.js';
import {parseUrl} from '../url.js';
import {hashes, languages, late, needs, shared, tags} from './files.js';
import {namedLanguages, urlOf} from './named-languages.js';
import {place} from './place.js';
import {sayOnce, versions} from './versions.js';

export type Exports = Readonly<Record<string, unknown>>;

type Make = (...needs: readonly Exports[]) => void;

const layouts = Object.keys(late).map((tag) => `${tag}-layouts`);
const briefOf = (code: string): string => `${code}-brief`;
const names = [...shared, ...layouts, ...tags, ...languages, ...languages.map(briefOf)];

/** Length of a SHA-256 hash in Base64, without padding. */
const LENGTH = 43;

/** The hashes of `names`, concatenated. */
let all = hashes;
const also: Record<string, string> = {};

/**
 * Adds a chunk that only another chunk knows about, so that other pages do not download its hash.
 */
export const learn = (name: string, hash: string, needed: string): void => {
  names.push(name);
  all += hash;
  also[name] = needed;
};

/** The chunks that `name` needs: from the table, or the default for its kind. */
const needsOf = (name: string): string =>
  also[name] ??
  needs[name] ??
  (layouts.includes(name)
    ? `core block ${name.slice(0, -'-layouts'.length)}`
    : tags.includes(name)
      ? 'core block'
      : '');

/** Chunks that have loaded, by name. Each runs when it is first needed. */
const come = new Map<string, readonly [needs: readonly string[], make: Make | Exports]>();
const ran = new Map<string, Exports>();
const coming = new Map<string, Promise<void>>();

/**
 * Called by each chunk with its name, the names of its dependencies, and its factory or exports.
 */
export const define = (name: string, needs: readonly string[], make: Make | Exports): void =>
  void come.set(name, [needs, make]);

/** Exposes the loader's own modules to chunks under the name `loader`. */
export const give = (loader: Exports): void => void ran.set('loader', loader);

function run(name: string): Exports {
  let own = ran.get(name);
  if (!own) {
    const [needs, make] = come.get(name)!;
    own = typeof make === 'function' ? {} : make;
    ran.set(name, own);
    if (typeof make === 'function') {
      make(...needs.map((need) => (need === 'exports' ? own! : run(need))));
    }
  }
  return own;
}

interface Rules {
  createHTML(markup: string): unknown;
  createScriptURL(address: string): unknown;
}

interface Policies {
  createPolicy(name: string, rules: Rules): Rules;
}

/** Trusted Types policy for script URLs; Lit uses it for markup. */
export const policy = ((): Rules | undefined => {
  try {
    const same = (text: string) => text;
    return (globalThis as {trustedTypes?: Policies}).trustedTypes?.createPolicy('lit-html', {
      createHTML: same,
      createScriptURL: same,
    });
  } catch {
    // Another copy of Lit already created the policy, or the page allows none.
    return undefined;
  }
})();

const insert = (address: string, integrity: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = call(document, 'createElement', 'script') as HTMLScriptElement;
    script.src = (policy?.createScriptURL(address) ?? address) as string;
    script.nonce = place().script?.nonce ?? '';
    if (integrity) {
      script.crossOrigin = '';
      script.integrity = integrity;
    }
    script.onload = () => resolve();
    script.onerror = reject;
    call(read(document, 'documentElement'), 'append', script);
    // The script still loads and runs; the page's DOM is unchanged, and the page sees no error
    // event.
    script.remove();
  });

/** Loads the file of a language that the page names, unless its URL is not allowed. */
async function loadNamed(code: string): Promise<void> {
  const named = namedLanguages().get(code)!;
  const url = urlOf(named);
  if (!url) throw new Error(`${code} from ${named.address}, which needs a hash`);
  await insert(url.href, named.integrity).catch(() => undefined);
  if (!(code in Object(versions()['languages']))) throw new Error(`${code} from ${url.href}`);
}

async function load(name: string): Promise<void> {
  const {files, script} = place();
  const at = names.indexOf(name) * LENGTH;
  const hash = all.slice(at, at + LENGTH);
  const url = parseUrl(`chunks/${name}-${hash.replace(/\W/g, '').slice(0, 8)}.js`, files)!;
  try {
    await insert(url.href, `sha256-${hash}`).catch(async (error: unknown) => {
      // Integrity cannot be checked without CORS. A page that pins the loader requires the check.
      if (url.origin === location.origin || script?.integrity) throw error;
      // Importing a module from the same folder shows whether CORS is missing.
      const isAllowed = await import(parseUrl('list.js', files)!.href).then(
        () => true,
        () => false,
      );
      if (isAllowed) throw error;
      await insert(url.href, '');
    });
    if (!come.has(name)) throw new Error();
  } catch {
    coming.delete(name);
    throw new Error(url.href);
  }
}

/** Loads the file of the chunk or language `name` once, or again if it failed. */
function fetched(name: string): Promise<void> {
  const before = coming.get(name);
  if (before) return before;
  const now = names.includes(name) ? load(name) : loadNamed(name);
  coming.set(name, now);
  return now;
}

/**
 * Loads the chunk `name` and its dependencies in parallel, then runs it. Also loads named
 * languages.
 */
export async function bring(name: string): Promise<Exports> {
  await Promise.all(`${name} ${needsOf(name)}`.trim().split(' ').map(fetched));
  return names.includes(name) ? run(name) : {};
}

/** Like `bring`, but reports a failure in the console and returns `undefined`. */
export const tryToBring = (name: string): Promise<Exports | undefined> =>
  bring(name).catch(
    (error: unknown) => sayOnce(`cannot load ${(error as Error).message}`) as undefined,
  );

/**
 * Loads the texts of a language: all, or, unless all are coming, those that the widgets of front pages
 * show.
 */
export const bringTexts = (code: string, isWhole: boolean): Promise<Exports | undefined> =>
  tryToBring(isWhole || coming.has(code) || !languages.includes(code) ? code : briefOf(code));
