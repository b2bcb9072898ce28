/**
 * Brings chunks: scripts with a hash in their name that hand themselves over under a name of their
 * own. Scripts rather than modules, since every engine checks the hash of a script, every policy
 * that lets the loader in lets them in too, and they come from hosts without CORS as well.
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
const names = [...shared, ...layouts, ...tags, ...languages];

/** Characters of a hash. */
const LENGTH = 43;

/** The hashes of `names`, one after the other. */
let all = hashes;
const also: Record<string, string> = {};

/** Adds a chunk that only another chunk knows, so that pages without that one do not pay for it. */
export const learn = (name: string, hash: string, needed: string): void => {
  names.push(name);
  all += hash;
  also[name] = needed;
};

/** The chunks that `name` needs: what the table says, else what all of its kind need. */
const needsOf = (name: string): string =>
  also[name] ??
  needs[name] ??
  (layouts.includes(name)
    ? `core block ${name.slice(0, -'-layouts'.length)}`
    : tags.includes(name)
      ? 'core block'
      : '');

/** What has come, by name; it runs when it is needed. */
const come = new Map<string, readonly [needs: readonly string[], make: Make | Exports]>();
const ran = new Map<string, Exports>();
const coming = new Map<string, Promise<void>>();

/** What a chunk calls: its name, the names of what it needs, and what makes it, or is it. */
export const define = (name: string, needs: readonly string[], make: Make | Exports): void =>
  void come.set(name, [needs, make]);

/** Gives chunks what is in the loader itself, under the name `loader`. */
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

/** What a page that requires trusted types takes as the address of a script, and Lit as markup. */
export const policy = ((): Rules | undefined => {
  try {
    const same = (text: string) => text;
    return (globalThis as {trustedTypes?: Policies}).trustedTypes?.createPolicy('lit-html', {
      createHTML: same,
      createScriptURL: same,
    });
  } catch {
    // Another Lit of the page has it, or the page allows no policy.
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
    // It comes and runs all the same; the page keeps its nodes, and hears of no error.
    script.remove();
  });

/** Loads the file of a language that the page names. What it does not allow is refused here. */
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
      // Without CORS no hash can be checked. A page that has pinned the loader wants them checked.
      if (url.origin === location.origin || script?.integrity) throw error;
      // A file that is no chunk tells whether it is CORS that is missing.
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

/** The file of the chunk or language `name`, asked for once; again where it has failed. */
function fetched(name: string): Promise<void> {
  const before = coming.get(name);
  if (before) return before;
  const now = names.includes(name) ? load(name) : loadNamed(name);
  coming.set(name, now);
  return now;
}

/** Brings the chunk `name` with all that it needs, side by side, and runs it; or a named language. */
export async function bring(name: string): Promise<Exports> {
  await Promise.all(`${name} ${needsOf(name)}`.trim().split(' ').map(fetched));
  return names.includes(name) ? run(name) : {};
}

/** The same; where it fails, the console names the file and the page stays as it is. */
export const tryToBring = (name: string): Promise<Exports | undefined> =>
  bring(name).catch(
    (error: unknown) => sayOnce(`cannot load ${(error as Error).message}`) as undefined,
  );
