/** Placeholders and links, for pages that have any. */
import type {Pages} from '../address.js';
import {upgradeCarriers} from '../carriers.js';
import {attributes} from './attributes.js';

/** Upgrades those of `tags`; each widget comes when its tag is in the page. */
export const upgrade = (pages: Pages, tags: readonly string[]): void =>
  upgradeCarriers({...pages, widgets: new Map(tags.map((tag) => [tag, attributes[tag] ?? []]))});
