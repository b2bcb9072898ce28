/** Prevents conflicts: each tag in a page belongs to the first script that claims it. */
import {findPlace, type Place} from './place.js';
import {sayOnce, versions} from './versions.js';

declare const __VERSION__: string;

/** The tags that a script is responsible for. */
export interface Claim {
  readonly place: Place;
  readonly tags: readonly string[];
}

/**
 * Claims those of `tags` that no other script in the page has claimed. Tags that are taken are left
 * alone, and the console names both versions, unless the page is running this same file again.
 * `file` is the name of the script without `.js`. Returns `undefined` if nothing is left.
 */
export function claim(file: string, tags: readonly string[]): Claim | undefined {
  const taken = versions();
  const place = findPlace(file);
  const {bases, files} = place;
  // Pages that replace their body run the same file again.
  const isAgain = files !== undefined && taken[files] === __VERSION__;
  const others = tags.filter((tag) => taken[tag]);
  const own = tags.filter((tag) => !taken[tag]);
  if (others.length && !isAgain) {
    sayOnce(
      `leaves this page to ${others.map((tag) => `${tag} ${String(taken[tag])}`).join(', ')}.`,
    );
  }
  for (const name of [...own, ...(files ? [files] : [])]) taken[name] = __VERSION__;
  if (!own.length) return undefined;
  if (!bases.length) {
    sayOnce(
      'does not know where its files are. Write data-base="…" on the script, with the URL of their folder.',
    );
  }
  return {place, tags: own};
}
