/**
 * Removes from the source of an item what repeats the document's source: a source that remains is
 * different, or has another date, and is shown with the item. Pure, no DOM.
 */
import {isObject} from '../check/is-object.js';

/** Changes every `source` in `value`, at any depth; `whole` is the document's. */
export function dropRepeatedSources(value: unknown, whole: unknown): void {
  if (Array.isArray(value)) {
    for (const member of value) dropRepeatedSources(member, whole);
    return;
  }
  if (!isObject(value)) return;
  const {source} = value;
  if (isObject(source) && isObject(whole) && source !== whole) {
    for (const key of Object.keys(source)) {
      if (JSON.stringify(source[key]) === JSON.stringify(whole[key])) delete source[key];
    }
    if (Object.keys(source).length === 0) delete value['source'];
  }
  for (const member of Object.values(value)) {
    if (member !== whole) dropRepeatedSources(member, whole);
  }
}
