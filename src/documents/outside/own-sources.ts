/**
 * Keeps of the source of an item only what is not said by the document already: then a source that
 * is there is one of its own, or of another date, and is shown beside the item. Pure, no DOM.
 */
import {isObject} from '../check/is-object.js';

/** Changes everything in `value` that has a `source`, at any depth; `whole` is the document's. */
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
