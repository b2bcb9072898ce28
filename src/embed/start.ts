/**
 * Starts an embed script: registers its widgets and upgrades their carriers. Runs once per page, no
 * matter how many copies and versions of the file it contains.
 */
import {register} from '../define/register.js';
import {upgradeCarriers} from './carriers.js';
import {claim} from './claim.js';
import {whenParsed} from './parsed.js';
import type {Site} from './recognise.js';

/** The static members of a widget class. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Registers `widgets` and upgrades their carriers. `file` is the name of the script without `.js`.
 * Returns what this copy has claimed, or `undefined` if nothing is left.
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
      // A module in the page may have registered a different class.
      own.set(tag, (customElements.get(tag) as WidgetClass).observedAttributes ?? []);
    }
    // A widget without layouts is inline and has no frame page.
    const framed = new Set([...own.keys()].filter((tag) => 'layouts' in widgets[tag]!));
    const site = {bases: claimed.place.bases, widgets: own, framed};
    whenParsed(() => upgradeCarriers(site));
    return site;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
