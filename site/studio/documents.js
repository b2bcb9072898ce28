/** The documents that the studio lists the items of: the visitor's own, or the bundled ones. */
import {base} from '../base.js';
import {chosenWidget, get, ownDocument, touch} from './model.js';

/** The bundled documents by section; `undefined` while one is loading. */
const bundled = new Map();

async function load(section) {
  bundled.set(section, undefined);
  const response = await fetch(new URL(`documents/${section}.json`, base));
  bundled.set(section, await response.json());
  touch();
}

/** The document with the items of a widget, as soon as it is there. */
export function documentOf({section}) {
  const own = ownDocument();
  if (own) return own.document;
  // Without the list of items the studio still works, as it does with a document that it cannot read.
  if (!bundled.has(section)) load(section).catch(console.error);
  return bundled.get(section);
}

/** A text of a document in the language of the page, or the next best. */
export function textIn(value, language = document.documentElement.lang) {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return value[language] ?? value.en ?? Object.values(value)[0] ?? '';
}

const itemsIn = (widget) => {
  const items = documentOf(widget)?.[widget.section];
  return Array.isArray(items) ? items : [];
};

/** The distinct values of a property of all items, in their order. */
export const valuesIn = (widget, name) => [
  ...new Set(itemsIn(widget).flatMap((item) => item[name] ?? [])),
];

/** The sets of figures to choose from, the default first. A document without that has all by default. */
export function setsOf(widget) {
  const sets = widget.sets ? valuesIn(widget, 'set') : [];
  const [usual] = Object.keys(widget.sets ?? {});
  return sets.length === 0 || sets.includes(usual) ? sets : ['all', ...sets];
}

/** The items that the widget would list without `only`. */
export function itemsOf(widget = chosenWidget()) {
  const items = itemsIn(widget);
  const [usual] = setsOf(widget);
  const inSet = items.filter(({set}) => set === (get('set') ?? usual));
  return inSet.length > 0 && usual !== undefined ? inSet : items;
}

/** The name of an item. */
export function nameOf(item, {itemName}) {
  const name = textIn(item[itemName]);
  return item.acronym && item.acronym !== name ? `${item.acronym}: ${name}` : name || item.id;
}
