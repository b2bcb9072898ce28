/** `Intl` formatters: one for each language and options, and none for an invalid tag. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {countryName, dateFormat, listText, numberFormat} from '../../src/language/formatters.js';
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
