/** The guard: each tag of a page belongs to the first script that brings it. */
import {findPlace, type Place} from './place.js';
import {sayOnce, versions} from './versions.js';

declare const __VERSION__: string;

/** What a script takes care of. */
export interface Claim {
  readonly place: Place;
  readonly tags: readonly string[];
}

/**
 * Takes those of `tags` that no other script of the page has. What another one has is left to it,
 * and the console names both versions, unless it is this very file that a page runs at each visit.
 * `file` is the name of the script, without `.js`. `undefined` where nothing is left.
 */
export function claim(file: string, tags: readonly string[]): Claim | undefined {
  const taken = versions();
  const place = findPlace(file);
  const {bases, files} = place;
  // The same file once more, as pages run it that exchange their body.
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
