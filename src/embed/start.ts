/**
 * What a file for embedding does when a page loads it: registers its widgets and upgrades their
 * carriers. Once in a page, however many copies and versions of the file there are in it.
 */
import {register} from '../define/register.js';
import {upgradeCarriers} from './carriers.js';
import {claim} from './claim.js';
import {whenParsed} from './parsed.js';
import type {Site} from './recognise.js';

/** What a class of elements says of itself. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Registers `widgets` and upgrades their carriers. `file` is the name of the script, without `.js`.
 * Returns what this copy takes care of; `undefined` where there is nothing left for it.
 */
export function start(
  file: string,
  widgets: {readonly [tag: string]: CustomElementConstructor},
): Site | undefined {
  try {
    const claimed = claim(file, Object.keys(widgets));
    if (!claimed) return undefined;
    const own = new Map<string, readonly string[]>();
    for (const tag of claimed.tags) {
      register(tag, widgets[tag]!);
      // A module of the page may have registered another class.
      own.set(tag, (customElements.get(tag) as WidgetClass).observedAttributes ?? []);
    }
    // What has no layouts stands in a line of text, and has no page of its own.
    const framed = new Set([...own.keys()].filter((tag) => 'layouts' in widgets[tag]!));
    const site = {bases: claimed.place.bases, widgets: own, framed};
    whenParsed(() => upgradeCarriers(site));
    return site;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
