/** Language tags: cleaning what authors write, and finding the best available one. Pure, no DOM. */
import {trimValue} from '../text.js';

/** The longest beginning that is well formed, such as `fr-FR` of `fr-FR.UTF-8`. */
const WELL_FORMED = /^([a-z]{2,3})((?:-[a-z0-9]{1,8})*)(?![\p{L}\p{N}])/iu;

/** Codes of countries that are no language, where one is meant; and what says that none is. */
const MEANT: {readonly [code: string]: string} = {
  jp: 'ja',
  cn: 'zh',
  mis: '',
  mul: '',
  und: '',
  zxx: '',
};

/**
 * The BCP 47 tag in a `lang` attribute: spaces and quotes of any kind are trimmed, `_` becomes `-`,
 * what follows a tag is dropped, and a code of three letters becomes that of two: `fra` is `fr`.
 * Returns `undefined` for anything else, and for codes of no language such as `zxx` and `und`.
 */
export function cleanTag(value: string | null | undefined): string | undefined {
  const [, written, rest] = WELL_FORMED.exec(trimValue(value).replace(/_/g, '-')) ?? [];
  if (!written) return undefined;
  const code = written.toLowerCase();
  // Rare, and data of no language: `Intl` may do this before the first paint.
  const language = MEANT[code] ?? (code[2] ? Intl.getCanonicalLocales(code)[0]! : written);
  return language ? language + rest! : undefined;
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** The script of a tag in lower case, for Chinese also from its region; else empty. */
const scriptOf = (tag: string): string =>
  (
    /^[a-z]+-([a-z]{4})\b/i.exec(tag)?.[1] ?? (/^zh-(tw|hk|mo|cht)\b/i.test(tag) ? 'Hant' : '')
  ).toLowerCase();

/** Whether `tag` is `code` or a variety of it: `fr-CA` of `fr`. */
export const isVariety = (tag: string, code: string): boolean =>
  `${tag}-`.toLowerCase().startsWith(`${code}-`.toLowerCase());

/**
 * The best of `available` for `tag`: the same tag, then ever shorter ones, then one of the same
 * language; never one known to be in another script, so that a request for Traditional Chinese does
 * not get Simplified. `undefined` if there is none.
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
