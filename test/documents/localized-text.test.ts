/** The choice of a text among languages. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {pickText} from '../../src/documents/localized-text.js';
import {isVariety} from '../../src/language/negotiate.js';

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

  it('keeps to the script and the variety that are asked for, and marks what is of another', () => {
    const chinese = {'zh-TW': '設備', 'zh-CN': '设备', en: 'facility'};
    expect(pickText(chinese, 'zh-HK')).to.deep.equal({text: '設備', lang: 'zh-TW'});
    expect(pickText(chinese, 'zh-Hans')).to.deep.equal({text: '设备', lang: 'zh-CN'});
    expect(pickText({'zh-Hans': '设备', en: 'facility'}, 'zh-TW')).to.deep.equal({
      text: 'facility',
      lang: 'en',
    });
    expect(pickText({'zh-Hans': '设备'}, 'zh-TW')).to.deep.equal({text: '设备', lang: 'zh-Hans'});
    expect(pickText({'pt-PT': 'equipa'}, 'pt-BR')).to.deep.equal({text: 'equipa', lang: 'pt-PT'});
    const serbian = {'sr-Cyrl': 'тим', 'sr-Latn': 'tim', en: 'team'};
    expect(pickText(serbian, 'sr-Latn-RS').text).to.equal('tim');
    expect(pickText(serbian, 'sr-Cyrl').text).to.equal('тим');
    expect(pickText({'sr-Cyrl': 'тим', en: 'team'}, 'sr-Latn').text).to.equal('team');
  });

  it('chooses for the place, and marks what is not in the language of the widget', () => {
    const italian = {asked: 'it-CH', lang: 'en'};
    expect(pickText({it: 'ufficio', en: 'office'}, italian)).to.deep.equal({
      text: 'ufficio',
      lang: 'it',
    });
    expect(pickText({fr: 'bureau', en: 'office'}, italian)).to.deep.equal({text: 'office'});
    expect(pickText({fr: 'bureau', 'en-GB': 'office'}, italian)).to.deep.equal({text: 'office'});
    const exact = {'zh-TW': '辦公室', en: 'office'};
    expect(pickText(exact, {asked: 'zh-TW', lang: 'en'})).to.deep.equal({
      text: '辦公室',
      lang: 'zh-TW',
    });
  });

  it('gives no text for other values', () => {
    expect(pickText({fr: 5} as unknown as {fr: string}, 'fr')).to.deep.equal({text: ''});
  });

  it('gives one of the texts, and names its language exactly where it is another one', () => {
    const tag = fc.constantFrom('en', 'en-GB', 'fr', 'fr-CA', 'de', 'pt-BR', 'zh-Hans', 'ar', 'ja');
    fc.assert(
      fc.property(fc.dictionary(tag, fc.string(), {minKeys: 1}), tag, tag, (texts, asked, lang) => {
        const picked = pickText(texts, {asked, lang});
        const whose = Object.keys(texts).filter((it) => texts[it] === picked.text);
        if (picked.lang === undefined) {
          const isClose = (it: string) => isVariety(it, lang) || isVariety(lang, it);
          expect(whose.some(isClose), `${whose.join()} in ${lang}`).to.equal(true);
        } else {
          expect(whose).to.include(picked.lang);
          expect(isVariety(picked.lang, lang)).to.equal(false);
        }
      }),
    );
  });
});
