/** Upgrades placeholders and links. Loaded only on pages that have any. */
import type {Pages} from '../address.js';
import {upgradeCarriers} from '../carriers.js';
import {attributes} from './attributes.js';

/** Upgrades the carriers of `tags`. Each widget loads when its tag is inserted. */
export const upgrade = (pages: Pages, tags: readonly string[]): void =>
  upgradeCarriers({...pages, widgets: new Map(tags.map((tag) => [tag, attributes[tag] ?? []]))});
