/** What counts as the same letters in a search, in the languages of the library and others. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold, foldedWords} from '../../../src/widget/items/fold.js';

/** Whether somebody who types `query` finds `text`. */
const finds = (query: string, text: string, language = 'en'): boolean => {
  const folded = fold(text, language);
  return foldedWords(query, language).every((word) => folded.includes(word));
};

const FOUND: readonly (readonly [language: string, query: string, text: string])[] = [
  ['fr', 'cote d’ivoire', 'Côte d’Ivoire'],
  ['fr', "CÔTE D'IVOIRE", 'Côte d’Ivoire'],
  ['fr', 'oeuvre', 'Œuvre'],
  ['fr', 'new delhi', 'New-Delhi'],
  ['fr', '1234', '1234'],
  ['en', 'delhi new', 'New Delhi'],
  ['en', 'São', 'Sao Paulo'],
  ['de', 'strasse', 'Straße'],
  ['de', 'STRASSE', 'Straße'],
  ['de', 'straße', 'Strasse'],
  ['de', 'Koeln', 'Köln'],
  ['de', 'Köln', 'KOELN'],
  ['de', 'koln', 'Köln'],
  ['de', 'Goe', 'Göttingen'],
  ['tr', 'izmir', 'İzmir'],
  ['tr', 'IZMIR', 'İzmir'],
  ['tr', 'diyarbakir', 'Diyarbakır'],
  ['tr', 'DIYARBAKIR', 'Diyarbakır'],
  ['pl', 'lodz', 'Łódź'],
  ['no', 'tromso', 'Tromsø'],
  ['vi', 'ha noi', 'Hà Nội'],
  ['vi', 'da nang', 'Đà Nẵng'],
  ['el', 'αθηνα', 'Αθήνα'],
  ['el', 'ΜΥΛΟΣ', 'μύλος'],
  ['ru', 'орел', 'Орёл'],
  ['ar', 'القاهره', 'القاهرة'],
  ['ar', 'اسكندرية', 'الإسكندريّة'],
  ['ar', 'ابوظبي', 'أبوظبى'],
  ['ar', 'مكتب', 'مَكـــتَب'],
  ['fa', 'كتاب', 'کتاب'],
  ['he', 'שלום', 'שָׁלוֹם'],
  ['ja', 'トウキョウ', 'ﾄｳｷｮｳ'],
  ['ja', 'ドイツ', 'ﾄﾞｲﾂ'],
  ['ja', 'とうきょう', 'トウキョウ'],
  ['ja', 'CNRS', 'ＣＮＲＳ'],
  ['zh', '北京', '北京办事处'],
  ['ko', '서', '서울'],
  ['hi', 'दिल्ली', 'नई दिल्ली'],
];

const NOT_FOUND: readonly (readonly [language: string, query: string, text: string])[] = [
  ['en', 'paris', 'Pretoria'],
  ['en', 'new york', 'New Delhi'],
  // The voicing of kana and the vowels of Hindi make other syllables.
  ['ja', 'ばな', 'はな'],
  ['hi', 'दल', 'दिल'],
  // Nowhere but in German.
  ['en', 'koeln', 'Köln'],
];

describe('fold', () => {
  for (const [language, query, text] of FOUND) {
    it(`lets “${query}” find “${text}” (${language})`, () => {
      expect(finds(query, text, language)).to.equal(true);
    });
  }

  for (const [language, query, text] of NOT_FOUND) {
    it(`does not let “${query}” find “${text}” (${language})`, () => {
      expect(finds(query, text, language)).to.equal(false);
    });
  }

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const once = fold(text, 'en');
        // What stood alone may join its neighbours once what was between them is gone.
        expect(fold(once, 'en').normalize('NFKD')).to.equal(fold(once.normalize('NFKD'), 'en'));
      }),
    );
  });

  it('keeps the lines of a text apart, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), (texts) => {
        const lines = texts.map((text) => text.replace(/\s+/g, ' '));
        expect(fold(lines.join('\n'), 'de').split('\n')).to.have.length(lines.length);
      }),
    );
  });

  it('lets every text be found by itself', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        fc.constantFrom('en', 'de', 'tr', 'ar', 'ja'),
        (text, language) => {
          expect(finds(text, text, language)).to.equal(true);
          expect(finds(text.toUpperCase(), text.toUpperCase(), language)).to.equal(true);
        },
      ),
    );
  });

  it('makes no words of spaces and punctuation', () => {
    expect(foldedWords(' – ,\u00a0\u202f', 'fr')).to.deep.equal([]);
    expect(foldedWords(' New-Delhi,\u00a0Inde ', 'fr')).to.deep.equal(['new', 'delhi', 'inde']);
  });
});
