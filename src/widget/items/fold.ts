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
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters, and the stroke that makes Arabic words
 * longer. Those of other scripts stay: a vowel
 * sign of Hindi or the voicing of kana makes another syllable.
 */
const MARKS = /\u0640|[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;

/** Katakana, each 96 places behind its hiragana. */
const KATAKANA = /[\u30a1-\u30f6]/g;

/**
 * Whatever a reader could mean by the same letters becomes the same text. It takes more letters
 * for the same than the alphabet of any one language does: what a search finds beyond that can be
 * passed over, while what it does not find is lost. Only in German `ue` is `ü`.
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
