/**
 * What a file for embedding does when a page loads it: registers its widgets and upgrades their
 * carriers. Once in a page, however many copies and versions of the file there are in it.
 */
import {register} from '../define/register.js';
import {read} from '../safe-dom.js';
import {upgradeCarriers} from './carriers.js';
import {findPlace} from './place.js';
import type {Site} from './recognise.js';

declare const __VERSION__: string;

/**
 * The one name that the page sees, shared by all copies: which version has taken each tag, and
 * beside the tags what was said and which files have run.
 */
const VERSIONS = Symbol.for('cooperation-widgets');

/** What a class of elements says of itself. */
interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/**
 * Registers `widgets` and upgrades their carriers. What another copy has taken is left to it, and
 * the console names both versions, unless it is this very file that a page runs at each visit.
 * `file` is the name of the script, without `.js`. Returns what this copy takes care of; `undefined`
 * where there is nothing left for it.
 */
export function start(
  file: string,
  widgets: {readonly [tag: string]: CustomElementConstructor},
): Site | undefined {
  try {
    const versions = ((globalThis as {[VERSIONS]?: Record<string, string>})[VERSIONS] ??= {});
    const {bases, files} = findPlace(file);
    // The same file once more, as pages run it that exchange their body.
    const isAgain = files !== undefined && versions[files] === __VERSION__;
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
    const say = (message: string) => {
      const line = `cooperation-widgets ${__VERSION__} ${message}`;
      if (versions[line]) return;
      versions[line] = __VERSION__;
      console.info(line);
    };
    if (taken.length && !isAgain) say(`leaves this page to ${taken.join(', ')}.`);
    if (files) versions[files] = __VERSION__;
    if (!own.size) return undefined;
    if (!bases.length) {
      say(
        'cannot tell where its files are: links stay links, and documents of your own are not shown. ' +
          'Write data-base="…", with the address of their folder, on the script.',
      );
    }
    // What has no layouts stands in a line of text, and has no page of its own.
    const framed = new Set([...own.keys()].filter((tag) => 'layouts' in widgets[tag]!));
    const site = {bases, widgets: own, framed};
    const upgrade = () => {
      try {
        upgradeCarriers(site);
      } catch (error) {
        console.error(error);
      }
    };
    // Until the page is there as a whole, nobody can tell what stands alone in it.
    if (read(document, 'readyState') === 'loading') addEventListener('DOMContentLoaded', upgrade);
    else upgrade();
    return site;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
