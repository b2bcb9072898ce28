/** Language tags: cleaning what editors write, and finding the best available one. Pure, no DOM. */
import {trimValue} from '../text.js';

const WELL_FORMED = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/**
 * A BCP 47 tag out of whatever stands in a `lang` attribute: blanks and quotes of any
 * kind are cut off, `_` becomes `-`. Returns `undefined` for what is not a tag.
 */
export function cleanTag(value: string | null | undefined): string | undefined {
  const tag = trimValue(value).replace(/_/g, '-');
  return WELL_FORMED.test(tag) ? tag : undefined;
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** The script that a tag names, in small letters; that of Chinese also by region; else empty. */
const scriptOf = (tag: string): string =>
  (
    /^[a-z]+-([a-z]{4})\b/i.exec(tag)?.[1] ?? (/^zh-(tw|hk|mo)\b/i.test(tag) ? 'Hant' : '')
  ).toLowerCase();

/** Whether `tag` is `code` itself or says more precisely what kind of it: `fr-CA` of `fr`. */
export const isVariety = (tag: string, code: string): boolean =>
  `${tag}-`.toLowerCase().startsWith(`${code}-`.toLowerCase());

/**
 * The best of `available` for `tag`: the same tag, then ever shorter ones, then one of the same
 * language; never one that is known to be in another script, so that who asks for Traditional
 * Chinese gets no Simplified. `undefined` where there is none; the caller decides what is shown.
 */
export function negotiate(tag: string, available: readonly string[]): string | undefined {
  const script = scriptOf(tag);
  const isIn = (wanted: string) => (candidate: string) => scriptOf(candidate) === wanted;
  let same = available.filter((candidate) => languageOf(candidate) === languageOf(tag));
  if (script) {
    const inScript = same.filter(isIn(script));
    same = inScript.length > 0 ? inScript : same.filter(isIn(''));
  }
  for (let parts = tag.split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const wanted = parts.join('-').toLowerCase();
    const found = same.find((candidate) => candidate.toLowerCase() === wanted);
    if (found) return found;
  }
  // Chinese without region or script is nearly always Simplified.
  return same.find(isIn('')) ?? same.find((candidate) => !isIn('hant')(candidate)) ?? same[0];
}
