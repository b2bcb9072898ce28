/**
 * What a file for embedding does when a page loads it: registers its widgets and upgrades their
 * carriers. Once in a page, however many copies and versions of the file there are in it.
 */
import {register} from '../define/register.js';
import {upgradeCarriers} from './carriers.js';
import type {Site} from './recognise.js';

declare const __VERSION__: string;

/** The one name that the page sees, shared by all copies: which version has taken each tag. */
const VERSIONS = Symbol.for('cooperation-widgets');

/** What a class of elements says of itself. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Where the frame pages stand: beside the script, or where the script says in `data-base`, for a
 * page that serves a copy of the script and takes its links from elsewhere. A script that was
 * bundled into another one knows of no place: then no link is recognised by its address.
 */
function basesOf(file: string): readonly string[] {
  const {currentScript} = document;
  // A module is not told which script it is, and others may have the same name.
  const scripts = currentScript
    ? [currentScript as HTMLScriptElement]
    : document.querySelectorAll<HTMLScriptElement>(`script[src*='/${file}.js']`);
  return [...scripts].map(({src, dataset}) => dataset['base'] ?? src);
}

/**
 * Registers `widgets` and upgrades their carriers. What another copy has taken is left to it, and
 * the console says which versions met. `file` is the name of the script, without `.js`.
 * Returns what this copy takes care of; `undefined` where there is nothing left for it.
 */
export function start(
  file: string,
  widgets: {readonly [tag: string]: CustomElementConstructor},
): Site | undefined {
  try {
    const versions = ((globalThis as {[VERSIONS]?: Record<string, string>})[VERSIONS] ??= {});
    const own = new Map<string, readonly string[]>();
    const taken: string[] = [];
    for (const [tag, widget] of Object.entries(widgets)) {
      if (versions[tag]) {
        taken.push(`${tag} ${versions[tag]}`);
      } else {
        versions[tag] = __VERSION__;
        register(tag, widget);
        // A module of the page may have registered another class.
        own.set(tag, (customElements.get(tag) as WidgetClass).observedAttributes ?? []);
      }
    }
    if (taken.length) {
      console.info(`cooperation-widgets ${__VERSION__} leaves this page to ${taken.join(', ')}.`);
    }
    if (!own.size) return undefined;
    const site = {bases: basesOf(file), widgets: own};
    const upgrade = () => upgradeCarriers(site);
    // Until the page is there as a whole, nobody can tell what stands alone in it.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
    else upgrade();
    return site;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
