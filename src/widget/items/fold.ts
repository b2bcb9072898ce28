/**
 * Normalizes text for searching: ignores case, accents, width and letter variants. Pure, no DOM.
 */

/**
 * Letters that Unicode does not decompose: ligatures, letters with strokes, the dotless `i`, the
 * final sigma, and the variants of a letter on Arabic, Persian and Urdu keyboards.
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
 * Those of other scripts are kept: a Hindi vowel sign or kana voicing mark changes the syllable.
 */
const MARKS = /\u0640|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Katakana; each is 96 code points after its hiragana. */
const KATAKANA = /[\u30a1-\u30f6]/g;

/**
 * Folds all spellings that a reader might type for the same word. This merges more letters than any
 * single alphabet: an extra match is harmless, a missing one is not. `ue` equals `ü` only in
 * German.
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

/** The words of a search, all of which must match: `côte d’i` is `cote`, `d`, `i`. */
export const foldedWords = (query: string, language: string): readonly string[] =>
  fold(query, language)
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
