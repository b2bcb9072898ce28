/** The choice of a text among languages. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pickText} from '../../src/documents/localized-text.js';

describe('pickText', () => {
  it('takes the text of the language asked for', () => {
    expect(pickText({en: 'office', fr: 'bureau'}, 'fr')).to.deep.equal({text: 'bureau'});
  });

  it('takes the language of a regional tag', () => {
    expect(pickText({en: 'office', fr: 'bureau'}, 'fr-CA')).to.deep.equal({text: 'bureau'});
    expect(pickText({en: 'programme', 'en-US': 'program'}, 'en-US').text).to.equal('program');
  });

  it('falls back to English and says so', () => {
    expect(pickText({fr: 'bureau', en: 'office'}, 'de')).to.deep.equal({
      text: 'office',
      lang: 'en',
    });
  });

  it('falls back to what there is when there is no English', () => {
    expect(pickText({fr: 'bureau'}, 'de')).to.deep.equal({text: 'bureau', lang: 'fr'});
    expect(pickText({}, 'de')).to.deep.equal({text: ''});
    expect(pickText(undefined, 'de')).to.deep.equal({text: ''});
  });

  it('takes plain text to be in the language asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, language) => {
        expect(pickText(text, language)).to.deep.equal({text});
      }),
    );
  });

  it('gives one of the texts, and names its language exactly when it is another one', () => {
    const tag = fc.constantFrom('en', 'en-GB', 'fr', 'fr-CA', 'de', 'pt-BR', 'zh-Hans', 'ar', 'ja');
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string(), {minKeys: 1}), tag, (texts, language) => {
        const {text, lang} = pickText(texts, language);
        const primary = (it: string) => it.split('-')[0];
        expect(Object.values(texts)).to.include(text);
        if (lang === undefined) {
          const own = Object.keys(texts).filter((it) => primary(it) === primary(language));
          expect(own.map((it) => texts[it])).to.include(text);
        } else {
          expect(texts[lang]).to.equal(text);
          expect(primary(lang)).to.not.equal(primary(language));
        }
      }),
    );
  });
});
