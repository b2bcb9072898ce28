/** `Intl` formatters: one for each language and options, and none for an invalid tag. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  afterPreposition,
  countryName,
  dateFormat,
  dateText,
  digits,
  durationText,
  listText,
  numberFormat,
} from '../../src/language/formatters.js';
import {cleanTag} from '../../src/language/negotiate.js';
import {countIntl} from '../helpers/intl.js';
import {plain} from '../helpers/parts.js';

describe('the cache of formatters', () => {
  it('makes one formatter for a language and options', () => {
    const intl = countIntl();
    const first = numberFormat('de', {style: 'percent'});
    expect(numberFormat('de', {style: 'percent'})).to.equal(first);
    expect(intl.uses()).to.deep.equal(['NumberFormat']);
    expect(numberFormat('de')).to.not.equal(first);
    expect(numberFormat('de-CH', {style: 'percent'})).to.not.equal(first);
    expect(intl.uses()).to.have.length(3);
  });

  it('keeps apart kinds of formatter', () => {
    expect(dateFormat('de')).to.be.instanceOf(Intl.DateTimeFormat);
    expect(numberFormat('de')).to.be.instanceOf(Intl.NumberFormat);
    expect(dateFormat('de')).to.equal(dateFormat('de', {}));
  });

  it('makes what names countries and joins lists once', () => {
    const intl = countIntl();
    for (let i = 0; i < 3; i++) {
      countryName('it', 'JP');
      listText('it', ['b', 'a']);
    }
    expect([...intl.uses()].sort()).to.deep.equal(['Collator', 'DisplayNames', 'ListFormat']);
  });

  it('falls back to the language of an invalid tag', () => {
    expect(numberFormat('fr-a').resolvedOptions().locale).to.equal('fr');
    expect(numberFormat('fr-a', {style: 'percent'}).format(0.5)).to.match(/^50\s%$/);
    expect(dateFormat('de-x').resolvedOptions().locale).to.equal('de');
    expect(countryName('fr-a', 'JP')).to.equal('Japon');
  });

  it('gives a formatter for every tag that cleaning lets through', () => {
    const subtag = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const tag = fc
      .tuple(fc.stringMatching(/^[a-z]{2,3}$/), fc.array(subtag, {maxLength: 4}))
      .map(([language, rest]) => [language, ...rest].join('-'));
    fc.assert(
      fc.property(tag, (written) => {
        expect(numberFormat(cleanTag(written)!).format(1)).to.be.a('string').and.not.be.empty;
      }),
    );
  });
});

describe('dates and durations', () => {
  it('have the precision of the document', () => {
    expect(dateText('2015', 'fr')).to.equal('2015');
    expect(dateText('2015', 'ja')).to.equal('2015年');
    expect(dateText('2015-12', 'fr')).to.equal('décembre 2015');
    expect(dateText('2015-12', 'zh-Hans')).to.equal('2015年12月');
    expect(dateText('2015-12-03', 'de')).to.equal('3. Dezember 2015');
    expect(dateText('2015-13', 'de')).to.equal('2015-13');
  });

  it('start a month as the language does', () => {
    expect(dateText('2015-12-01', 'fr-CA')).to.equal('1er décembre 2015');
    expect(dateText('2015-12-01', 'pt-BR')).to.equal('1º de dezembro de 2015');
    expect(dateText('2015-12-01', 'es')).to.equal('1 de diciembre de 2015');
  });

  it('join what is measured in two units as the language does', () => {
    const of = (tag: string) => plain(durationText('P1Y6M', tag));
    expect(['en', 'fr', 'es', 'pt-BR', 'de', 'ja'].map(of)).to.deep.equal([
      '1 year, 6 months',
      '1 an et 6 mois',
      '1 año y 6 meses',
      '1 ano e 6 meses',
      '1 Jahr, 6 Monate',
      '1年6か月',
    ]);
    expect(of('ar')).to.equal('سنة و6 أشهر');
  });

  it('have an Arabic dual after a preposition, and leave other words alone', () => {
    expect(afterPreposition('سنتان وشهران')).to.equal('سنتين وشهرين');
    expect(afterPreposition('5 ثوانٍ')).to.equal('5 ثوانٍ');
  });

  it('have the digits of the place, and no Intl where these are those of the number', () => {
    const intl = countIntl();
    const of = (tag: string, code: string, more = {}) =>
      digits(2012, {tag, code, asked: tag, lang: tag, dir: undefined, intl: true, ...more});
    expect([of('ar', 'ar'), of('ar-EG', 'ar', {intl: false})]).to.deep.equal(['2012', '2012']);
    expect(intl.uses()).to.deep.equal([]);
    expect(of('ar-EG', 'ar')).to.equal('٢٠١٢');
    expect(of('fr-CH', 'fr')).to.equal('2012');
    expect(of('fa', 'fa', {own: true, intl: false})).to.equal('۲۰۱۲');
  });
});

describe('numbers, countries and lists', () => {
  it('are those of the full tag', () => {
    expect(plain(numberFormat('fr').format(55000))).to.equal('55 000');
    expect(numberFormat('de-CH').format(55000)).to.match(/^55.000$/);
    expect(numberFormat('ar-u-nu-arab').format(12)).to.equal('١٢');
    expect(countryName('en', 'ZA')).to.equal('South Africa');
    expect(countryName('fr', 'ZA')).to.equal('Afrique du Sud');
  });

  it('give the code of a country without a name', () => {
    expect(countryName('en', 'QX')).to.equal('QX');
  });

  it('sort a list by the alphabet of the language and leave the given one alone', () => {
    const cities = ['Tokyo', 'Édimbourg', 'Bruxelles'];
    expect(listText('fr', cities)).to.equal('Bruxelles, Édimbourg et Tokyo');
    expect(listText('en', ['b', 'a', 'c'])).to.equal('a, b, and c');
    expect(cities).to.deep.equal(['Tokyo', 'Édimbourg', 'Bruxelles']);
  });

  it('are empty for an empty list', () => {
    expect(listText('en', [])).to.equal('');
  });
});
