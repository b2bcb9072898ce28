/** Language tags: cleaning what editors write, and finding the best available one. Pure, no DOM. */

const WELL_FORMED = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/**
 * A BCP 47 tag out of whatever stands in a `lang` attribute: blanks and quotes of any
 * kind are cut off, `_` becomes `-`. Returns `undefined` for what is not a tag.
 */
export function cleanTag(value: string | null | undefined): string | undefined {
  const tag = value?.replace(/[\s"'“”„«»‘’]/g, '').replace(/_/g, '-');
  return tag && WELL_FORMED.test(tag) ? tag : undefined;
}

/**
 * The best of `available` for `tag`: the same tag, then ever shorter ones, then one of the
 * same language. `undefined` where there is none; the caller decides what then is shown.
 */
export function negotiate(tag: string, available: readonly string[]): string | undefined {
  const has = (wanted: string) =>
    available.find((candidate) => candidate.toLowerCase() === wanted.toLowerCase());
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = has(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  const language = `${parts[0]}-`.toLowerCase();
  return available.find((candidate) => candidate.toLowerCase().startsWith(language));
}
