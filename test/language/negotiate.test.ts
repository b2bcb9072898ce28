/** Language tags: what editors write, and what is found for it. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {allLocales} from '../../src/generated/language-codes.js';
import {cleanTag, isVariety, negotiate} from '../../src/language/negotiate.js';
import {readersGet} from './tags.js';

describe('cleanTag', () => {
  const cases: readonly (readonly [written: string | null | undefined, tag: string | undefined])[] =
    [
      ['en', 'en'],
      ['fr-CA', 'fr-CA'],
      ['zh-Hant-TW', 'zh-Hant-TW'],
      ['ar-u-nu-arab', 'ar-u-nu-arab'],
      ['EN_us', 'EN-us'],
      ['  fr ', 'fr'],
      ['“fr”', 'fr'],
      ['"fr"', 'fr'],
      ['«\u00a0fr\u00a0»', 'fr'],
      ['’fr’', 'fr'],
      ['', undefined],
      ['  ', undefined],
      ['“”', undefined],
      [null, undefined],
      [undefined, undefined],
      ['x', undefined],
      ['french', undefined],
      ['fr-', 'fr'],
      ['-fr', undefined],
      ['fr--CA', 'fr'],
      ['fr-FR.UTF-8', 'fr-FR'],
      ['FRA-ca', 'fr-ca'],
      ['zxx', undefined],
      ['<b>', undefined],
    ];

  for (const [written, tag] of cases) {
    it(`makes ${JSON.stringify(tag)} of ${JSON.stringify(written)}`, () => {
      expect(cleanTag(written)).to.equal(tag);
    });
  }

  it('never throws, and what it gives stays the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (written) => {
        const tag = cleanTag(written);
        expect(cleanTag(tag)).to.equal(tag);
        if (tag !== undefined) expect(tag).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/i);
      }),
    );
  });

  it('keeps every tag that Intl knows', () => {
    const tags = ['de-CH-1996', 'sr-Latn-RS', 'es-419', 'pt-BR', 'ja-JP-u-ca-japanese', 'sl-rozaj'];
    for (const tag of Intl.getCanonicalLocales(tags)) expect(cleanTag(tag)).to.equal(tag);
  });
});

describe('a reader', () => {
  const values = Object.entries(readersGet).flatMap(([language, written]) =>
    written.map((value) => [value, language] as const),
  );

  it('is served by more than 120 values that pages really have', () => {
    const written = values.map(([value]) => value);
    expect([...new Set(written)]).to.deep.equal(written);
    expect(written.length).to.be.above(120);
  });

  for (const [value, language] of values) {
    it(`gets ${language} for lang=${JSON.stringify(value)}`, () => {
      const tag = cleanTag(value);
      expect(tag === undefined ? 'around' : (negotiate(tag, allLocales) ?? 'en')).to.equal(
        language,
      );
      // A tag that `Intl` does not know would get numbers in the language of the browser.
      if (tag && language !== 'en') {
        expect(Intl.NumberFormat.supportedLocalesOf([tag.split('-')[0]!])).to.have.length(1);
      }
    });
  }
});

describe('negotiate', () => {
  const shipped = ['en', 'fr', 'pt-BR', 'zh-Hans', 'ar'];

  const cases: readonly (readonly [tag: string, found: string | undefined])[] = [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr-Latn-CA', 'fr'],
    ['EN-us', 'en'],
    // Portuguese of any country is better read in that of Brazil than in English.
    ['pt-BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt-AO', 'pt-BR'],
    // Chinese in the script that is shipped, where there is none in the other.
    ['zh-Hans', 'zh-Hans'],
    ['zh-hans-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    // The other script is another text, so its readers get English rather than this one.
    ['zh-Hant', undefined],
    ['zh-hant-TW', undefined],
    ['zh-Hant-u-nu-hanidec', undefined],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-MO', undefined],
    ['zh-hk-x-private', undefined],
    ['sr', undefined],
    ['sr-Latn', undefined],
    ['ar-EG', 'ar'],
    ['ar-u-nu-arab', 'ar'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['zh-Hans-x-private', 'zh-Hans'],
    ['xx', undefined],
    // A prefix of letters is not a language.
    ['fry', undefined],
    ['e', undefined],
    ['', undefined],
  ];

  for (const [tag, found] of cases) {
    it(`finds ${found} for "${tag}"`, () => {
      expect(negotiate(tag, shipped)).to.equal(found);
    });
  }

  it('keeps to the script among texts of one language', () => {
    expect(negotiate('zh-TW', ['zh-CN', 'zh-TW'])).to.equal('zh-TW');
    expect(negotiate('zh-HK', ['zh-CN', 'zh-TW'])).to.equal('zh-TW');
    expect(negotiate('zh-Hant', ['zh', 'zh-CN', 'zh-TW'])).to.equal('zh-TW');
    expect(negotiate('zh-Hant', ['zh', 'en'])).to.equal('zh');
    expect(negotiate('zh-TW', ['zh-Hans', 'en'])).to.equal(undefined);
    expect(negotiate('zh-CN', ['zh-TW', 'zh-CN'])).to.equal('zh-CN');
    expect(negotiate('zh-SG', ['zh-TW', 'zh-Hans'])).to.equal('zh-Hans');
    expect(negotiate('zh', ['zh-Hant', 'zh-Hans'])).to.equal('zh-Hans');
    expect(negotiate('zh', ['zh-Hant', 'en'])).to.equal('zh-Hant');
    expect(negotiate('sr-Latn', ['sr-Cyrl', 'sr-Latn'])).to.equal('sr-Latn');
    expect(negotiate('sr-Latn-RS', ['sr-Cyrl', 'en'])).to.equal(undefined);
    expect(negotiate('sr-Latn', ['sr', 'sr-Cyrl'])).to.equal('sr');
    expect(negotiate('sr-Cyrl-RS', ['sr-Latn', 'sr-Cyrl'])).to.equal('sr-Cyrl');
    expect(negotiate('pt-BR', ['pt-PT', 'en'])).to.equal('pt-PT');
    expect(negotiate('pt-PT', ['pt-BR', 'pt'])).to.equal('pt');
  });

  it('prefers the longest match', () => {
    expect(negotiate('fr-CA', ['fr', 'fr-CA'])).to.equal('fr-CA');
    expect(negotiate('fr-CA', ['fr-CA', 'fr'])).to.equal('fr-CA');
    expect(negotiate('fr-CH', ['fr-CA', 'fr'])).to.equal('fr');
    expect(negotiate('zh-Hant-TW', ['zh-Hans', 'zh-Hant'])).to.equal('zh-Hant');
  });

  const subtag = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const tags = fc
    .tuple(fc.stringMatching(/^[a-z]{2,3}$/), fc.array(subtag, {maxLength: 3}))
    .map(([language, rest]) => [language, ...rest].join('-'));

  it('gives one of the available tags or none, whatever it is asked for', () => {
    fc.assert(
      fc.property(fc.oneof(tags, fc.string({unit: 'binary'})), fc.array(tags), (tag, available) => {
        const found = negotiate(tag, available);
        if (found !== undefined) expect(available).to.include(found);
      }),
    );
  });

  it('always finds an available tag, in any case', () => {
    fc.assert(
      fc.property(fc.array(tags), tags, (others, tag) => {
        const withoutExtension = tag.replace(/-[a-z0-9]-.*/, '').replace(/-[a-z0-9]$/, '');
        const found = negotiate(withoutExtension.toUpperCase(), [...others, withoutExtension]);
        expect(found).to.equal(withoutExtension);
      }),
    );
  });

  it('never finds another script than the one that is named', () => {
    const scripts = fc.constantFrom('Hans', 'Hant', 'Latn', 'Cyrl', 'Arab');
    const scripted = fc
      .tuple(fc.constantFrom('zh', 'sr', 'uz', 'az'), scripts, fc.constantFrom('', '-TW', '-RS'))
      .map(([language, script, region]) => `${language}-${script}${region}`);
    // Most of what only looks like a tag names no script, and `Intl` refuses it.
    const scriptOf = (tag: string) => {
      try {
        return new Intl.Locale(tag).script;
      } catch {
        return undefined;
      }
    };
    fc.assert(
      fc.property(scripted, fc.array(fc.oneof(scripted, tags)), (tag, available) => {
        const found = negotiate(tag, available);
        const script = found && scriptOf(found);
        if (script) expect(script).to.equal(new Intl.Locale(tag).script);
      }),
    );
  });

  it('never finds another language', () => {
    fc.assert(
      fc.property(tags, fc.array(tags), (tag, available) => {
        const found = negotiate(tag, available);
        if (found) expect(found.split('-')[0]).to.equal(tag.split('-')[0]);
      }),
    );
  });
});

describe('isVariety', () => {
  it('recognises a tag that is more specific than another', () => {
    expect(isVariety('fr', 'fr')).to.equal(true);
    expect(isVariety('FR-ca', 'fr')).to.equal(true);
    expect(isVariety('zh-Hans-SG', 'zh-Hans')).to.equal(true);
    expect(isVariety('pt-PT', 'pt-BR')).to.equal(false);
    expect(isVariety('pt', 'pt-BR')).to.equal(false);
    expect(isVariety('fry', 'fr')).to.equal(false);
  });
});
