/** How plausible a text is that was decoded from single bytes. Pure, no DOM. */
import type {Language} from './languages.js';

/** Signs that stand beside or between words, and never inside them. */
const SIGNS = /^[\u00a0€–—‘’“”„‚«»‹›…•·°§©®™½¼¾²³±×÷µ£¥¢¡¿´ºª†‡\u00ad№]$/;

/** Signs that may follow a letter without a blank: quotes, dashes, marks of abbreviations. */
const AFTER_LETTER = /^[\u00a0–—‘’“”»›…®™²³ºª\u00ad€°·©]$/;

/** Signs that a letter may follow. */
const BEFORE_LETTER = /^[\u00a0–—‘’“”„‚«‹¡¿\u00ad§©·•]$/;

/** Ordinals count as letters in Unicode, but stand where signs do: `nº`, `Mª`. */
const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}]/u.test(character) && !/[ªº]/.test(character);

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

/** What stands between two letters: `l’eau`, `Paris–Berlin`, `il·lusió`. */
const joins = (sign: string, before: string, after: string): boolean =>
  /[\u00a0\u00ad…]/.test(sign) ||
  (sign === '’' && isUpper(before) === isUpper(after)) ||
  (sign === '’' && isUpper(after)) ||
  (/[–—]/.test(sign) && isUpper(after)) ||
  (sign === '·' && /l/i.test(before) && /l/i.test(after));

/** Signs that stand where no writer puts them: `£ód`, `Gda¹sk`. */
function misplacedSigns(text: string): number {
  let count = 0;
  for (const {0: sign, index} of text.matchAll(/[^\0-\x7f\p{L}\p{M}]|[ªº]/gu)) {
    const before = isLetter(text[index - 1]);
    const after = isLetter(text[index + sign.length]);
    const fits =
      SIGNS.test(sign) &&
      (!before || AFTER_LETTER.test(sign)) &&
      (!after || BEFORE_LETTER.test(sign)) &&
      (!(before && after) || joins(sign, text[index - 1]!, text[index + sign.length]!));
    if (!fits) count++;
  }
  return count;
}

/** `UniversitŽ`, `Ecole dÕEtat`: an accented capital after a small letter. */
const hasOddCapital = (word: string): boolean =>
  [...word].some((letter, i) => {
    const before = word[i - 1];
    return letter > '\x7f' && isUpper(letter) && before !== undefined && isLower(before);
  });

/** A dotted capital I becomes a letter and a dot. */
const lower = (word: string): string => word.toLowerCase().replaceAll('i\u0307', 'i');

/** `Êàçàíü`: no language with Latin letters accents most of them in a longer word. */
const isMostlyAccented = (word: string): boolean =>
  word.length > 3 &&
  /^\p{Script=Latin}+$/u.test(word) &&
  (word.match(/[^\0-\x7f]/g) ?? []).length > word.length / 2;

const mixesScripts = (word: string): boolean =>
  /[a-z]/i.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);

/** One letter, or two without a vowel, that are no word of any language: `Ä 500` is `€ 500`. */
const isLoneLetter = (word: string): boolean =>
  // `MŞ`, where `Mª` was written.
  (word.length === 2 && /^[b-df-hj-np-tv-zşťžšřňľłńćçñß]{2}$/i.test(word)) ||
  (word.length === 1 && !/[a-zàéèóíúåöавикосуяєіαηοτ]/i.test(word));

/** Letters that some languages put in some places only. */
const isAgainstSpelling = (word: string): boolean =>
  // Polish writes `ni` before a vowel; Spanish has no ñ elsewhere.
  /ń[aeiouyó]/.test(word) || /ñ(?![aeiouáéíóúü])/.test(word);

export interface Score {
  /** Words with letters beyond ASCII. */
  readonly words: number;
  /** Those that no language of the encoding has, and signs in odd places. */
  readonly odd: number;
  /** Languages needed to explain the words. */
  readonly languages: number;
  /** Frequent words of those languages. */
  readonly known: number;
}

export function scoreOf(
  text: string,
  languages: {readonly [tag: string]: Language},
  frequent: ReadonlySet<string>,
): Score {
  const all = text.replace(/[ªº]/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  const unusual = [...new Set(all.filter((word) => /[^\0-\x7f]/.test(word)))];
  const possible: string[][] = [];
  let odd = misplacedSigns(text);
  for (const word of unusual) {
    const small = lower(word);
    const letters = [...new Set(small.match(/[^\0-\x7f]/g) ?? [])];
    const tags = Object.keys(languages).filter((tag) =>
      letters.every((letter) => languages[tag]!.letters.includes(letter)),
    );
    if (
      tags.length === 0 ||
      mixesScripts(word) ||
      isMostlyAccented(word) ||
      isLoneLetter(word) ||
      hasOddCapital(word) ||
      isAgainstSpelling(small)
    )
      odd++;
    else possible.push(tags);
  }
  const used = fewest(possible);
  const words = all.map(lower).filter((word) => frequent.has(word)).length;
  return {words: unusual.length, odd, languages: used, known: words};
}

/** About the fewest languages that explain all words: the most useful one, then the next. */
function fewest(possible: readonly (readonly string[])[]): number {
  let rest = possible;
  let count = 0;
  while (rest.length > 0) {
    const votes = new Map<string, number>();
    for (const tag of rest.flat()) votes.set(tag, (votes.get(tag) ?? 0) + 1);
    const [best] = [...votes].sort(([, a], [, b]) => b - a)[0]!;
    rest = rest.filter((tags) => !tags.includes(best));
    count++;
  }
  return count;
}
