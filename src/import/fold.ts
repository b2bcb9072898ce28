/** Words as tables are compared: without case, accents and punctuation. Pure, no DOM. */

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
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** Accents of Latin, Greek and Cyrillic letters, Arabic vowel signs; not the voicing of kana. */
const MARKS = /\u0640|[\u0300-\u036f\u064b-\u065f\u0670]/g;

const cache = new Map<string, string>();

/** `Libellé commune`, `LIBELLE_COMMUNE` and `libelle.commune` are the same. */
export function fold(text: string): string {
  let folded = cache.get(text);
  if (folded === undefined) {
    folded = text
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS, '')
      .normalize('NFC')
      .replace(/[ßæœøđðþłıأإآىة]/g, (letter) => LETTERS[letter]!)
      .replace(/['’`´]/g, ' ')
      .replace(/[^\p{L}\p{N}\p{M}%€$£#]+/gu, ' ')
      .trim();
    if (cache.size > 20_000) cache.clear();
    cache.set(text, folded);
  }
  return folded;
}
