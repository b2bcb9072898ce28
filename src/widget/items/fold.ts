/** Text as a search compares it: without case, accents, width and forms of letters. Pure, no DOM. */

/**
 * Letters that Unicode does not take apart: ligatures and strokes, the `i` without a dot, the
 * final sigma, the forms that Arabic, Persian and Urdu keyboards have for one letter.
 */
const LETTERS: {readonly [letter: string]: string} = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
};

const FORMS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Diacritics of Latin, Greek, Cyrillic, Hebrew and Arabic letters, and the Arabic elongation mark.
 * Those of other scripts stay: a Hindi vowel sign or the voicing of kana makes another syllable.
 */
const MARKS = /\u0640|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Katakana, each 96 places behind its hiragana. */
const KATAKANA = /[\u30a1-\u30f6]/g;

/**
 * Maps everything that a reader could mean by the same letters to the same text. It merges more
 * letters than any one alphabet does: an extra match is harmless, a missing one is not. Only in
 * German, `ue` is `ü`.
 */
export function fold(text: string, language: string): string {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(FORMS, (letter) => LETTERS[letter]!)
    .replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 96));
  return /^de\b/.test(language) ? folded.replace(/([aou])e/g, '$1') : folded;
}

/** The words of a search, each of them to be found: `côte d’i` is `cote`, `d`, `i`. */
export const foldedWords = (query: string, language: string): readonly string[] =>
  fold(query, language)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
