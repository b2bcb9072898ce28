/** One grammar of numbers: every text has one reading, two that a column decides between, or none. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {decimalMarkOf, readDigits} from '../../src/import/numbers/digits.js';
import {readNumber, valueOf} from '../../src/import/numbers/number.js';
import {periodOf} from '../../src/import/numbers/periods.js';
import {dateOf} from '../../src/import/numbers/dates.js';
import {isNoValue, qualifierOf} from '../../src/import/numbers/words.js';

/** The value of a text, with what stands beside it; a reason if it has none. */
function read(text: string): unknown {
  const amount = readNumber(text);
  if (typeof amount === 'string') return amount;
  const {digits, power, qualifier, isPercent, currency, mark, year} = amount;
  const value = valueOf(amount, undefined) ?? [
    'either' in digits ? digits.either['.'] * 10 ** power : NaN,
    'either' in digits ? digits.either[','] * 10 ** power : NaN,
  ];
  const more = {qualifier, isPercent, currency, mark, year};
  const known = Object.entries(more).filter(([, it]) => it !== undefined);
  return known.length > 0 ? [value, Object.fromEntries(known)] : value;
}

describe('readNumber', () => {
  const plain: readonly (readonly [string, number])[] = [
    ['0', 0],
    ['1250', 1250],
    ['1 234 567', 1234567],
    ['1\u202f234', 1234],
    ['1’234’567', 1234567],
    ['12,34,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234,567.5', 1234567.5],
    ['1.234,56', 1234.56],
    ['0,123', 0.123],
    ['1 234,567', 1234.567],
    ['−5', -5],
    ['2e-04', 0.0002],
    ['1.5E+06', 1500000],
    ['１２３４', 1234],
    ['٣٤٥', 345],
    ['4.9 billion', 4.9e9],
    ['2,8 Millionen', 2.8e6],
    ['1億', 1e8],
    ['12 Tsd.', 12000],
  ];
  for (const [text, value] of plain) {
    it(`reads ${text}`, () => {
      expect(read(text)).to.equal(value);
    });
  }

  for (const text of ['1.234', '12.345', '123,456']) {
    it(`leaves ${text} to the column`, () => {
      expect(read(text)).to.be.an('array');
      const other = text.replace(/[.,]/, '');
      expect(read(text)).to.have.members([Number(text.replace(',', '.')), Number(other)]);
    });
  }

  const refused: readonly (readonly [string, string])[] = [
    ['392\n172', 'several-numbers'],
    ['1 2', 'several-numbers'],
    ['12 34', 'several-numbers'],
    ['2,4,6', 'several-numbers'],
    ['1.2.3', 'several-numbers'],
    ["1'2", 'several-numbers'],
    ['17 (21.5)', 'several-numbers'],
    ['31.12.2023', 'date'],
    ['1.9.2022', 'date'],
    ['2022/23', 'date'],
    ['10–20', 'range'],
    ['10 to 20', 'range'],
    ['(1,234)', 'negative-in-parentheses'],
    ['1 Billion', 'scale-ambiguous'],
    ['1,2 billion', 'scale-ambiguous'],
    ['18 m', 'scale-ambiguous'],
    ['3 pp', 'points'],
    ['1er', 'rank'],
    ['2=', 'rank'],
    ['many', 'no-number'],
    ['5 kg', 'no-number'],
    ['', 'no-number'],
  ];
  for (const [text, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () => {
      expect(read(text)).to.equal(reason);
    });
  }

  const told: readonly (readonly [string, unknown])[] = [
    ['45 %', [0.45, {isPercent: true}]],
    ['58.5 per cent', [0.585, {isPercent: true}]],
    ['−6,4 %', [-0.064, {isPercent: true}]],
    ['18,5 Mio. €', [18.5e6, {currency: 'EUR'}]],
    ['€18.5m', [18.5e6, {currency: 'EUR'}]],
    ['US$ 5 million', [5e6, {currency: 'USD'}]],
    ['CHF 1’200', [1200, {currency: 'CHF'}]],
    ['2 millones de euros', [2e6, {currency: 'EUR'}]],
    ['8.8 b', [8.8, {mark: 'b'}]],
    ['12,3*', [12.3, {mark: '*'}]],
    ['1 234 (2023)', [1234, {year: 2023}]],
  ];
  for (const [text, expected] of told) {
    it(`takes ${text} apart`, () => {
      expect(read(text)).to.deep.equal(expected);
    });
  }

  const qualified: readonly (readonly [string, string])[] = [
    ['rund 300', 'approx'],
    ['environ 300', 'approx'],
    ['around 300', 'approx'],
    ['ca. 300', 'approx'],
    ['c. 300', 'approx'],
    ['alrededor de 300', 'approx'],
    ['約300', 'approx'],
    ['约300', 'approx'],
    ['حوالي 300', 'approx'],
    ['über 300', 'gt'],
    ['mehr als 300', 'gt'],
    ['plus de 300', 'gt'],
    ['more than 300', 'gt'],
    ['más de 300', 'gt'],
    ['mais de 300', 'gt'],
    ['超过300', 'gt'],
    ['300を超える', 'gt'],
    ['>300', 'gt'],
    ['au moins 300', 'gte'],
    ['mindestens 300', 'gte'],
    ['300+', 'gte'],
    ['300以上', 'gte'],
    ['≥ 300', 'gte'],
    ['moins de 300', 'lt'],
    ['bis zu 300', 'lte'],
  ];
  for (const [text, qualifier] of qualified) {
    it(`knows that ${text} is ${qualifier}`, () => {
      expect(read(text)).to.deep.equal([300, {qualifier}]);
    });
  }

  it('understands a qualifier in a column of its own', () => {
    expect(
      ['rund', '>', 'ca.', 'を超える', 'gte', 'exactly', 'perhaps'].map(qualifierOf),
    ).to.deep.equal(['approx', 'gt', 'approx', 'gt', 'gte', 'eq', undefined]);
  });

  it('knows the words for no value', () => {
    for (const text of ['', 'n/a', '..', ':', '–', 'k. A.', '#N/A', 'NaN', 'non renseigné']) {
      expect(isNoValue(text), text).to.equal(true);
    }
    for (const text of ['0', 'none of them', '-5']) expect(isNoValue(text), text).to.equal(false);
  });

  it('reads what was written, in every way to write numbers, or leaves it open', () => {
    const groups = fc.constantFrom(' ', '\u00a0', '\u202f', "'", '’', '.', ',', '');
    fc.assert(
      fc.property(
        fc.nat(9_999_999_999),
        fc.nat(9999),
        fc.constantFrom('.', ','),
        groups,
        (whole, fraction, mark, group) => {
          fc.pre(group !== mark);
          const text = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
          const digits = `${text}${fraction > 0 ? `${mark}${fraction}` : ''}`;
          const value = Number(`${whole}.${fraction}`);
          const result = readDigits(digits);
          expect(result, digits).to.not.equal(undefined);
          if ('value' in result!) expect(result.value, digits).to.equal(value);
          else expect(Object.values(result!.either), digits).to.include(value);
        },
      ),
    );
  });

  it('takes the decimal mark of a column from the numbers that have one reading', () => {
    const mark = (...texts: string[]) => decimalMarkOf(texts.map(readDigits));
    expect(mark('1.000', '145.000', '2,8')).to.equal(',');
    expect(mark('1,234', '0.5')).to.equal('.');
    expect(mark('4,237', '3,956', '3,858')).to.equal(undefined);
    expect(mark('1,5', '1.5')).to.equal(undefined);
  });
});

describe('periodOf', () => {
  it('knows years, and other periods in words', () => {
    expect(periodOf('2021')).to.deep.equal({year: 2021});
    expect(periodOf('2021年')).to.deep.equal({year: 2021});
    expect(periodOf('31.12.2023')).to.deep.equal({day: '2023-12-31'});
    expect(periodOf('jedes Jahr')).to.deep.equal({every: 'P1Y'});
    expect(periodOf('non précisé')).to.deep.equal({unstated: true});
    for (const words of ['2022/23', '2016–2017', 'HS 2024', 'Q1 2024']) {
      expect(periodOf(words)).to.deep.equal({words});
    }
    for (const text of ['23', 'many', '12345', '']) expect(periodOf(text)).to.equal(undefined);
  });
});

describe('dateOf', () => {
  it('tells day and month apart, or says that it cannot', () => {
    expect(dateOf('2024-02-29')).to.deep.equal({date: '2024-02-29'});
    expect(dateOf('31.12.2023')).to.deep.equal({date: '2023-12-31'});
    expect(dateOf('12/31/2029')).to.deep.equal({date: '2029-12-31'});
    expect(dateOf('26/06/2024')).to.deep.equal({date: '2024-06-26'});
    expect(dateOf('3/4/2024')).to.deep.equal({isAmbiguous: true});
    expect(dateOf('2024年3月1日')).to.deep.equal({date: '2024-03-01'});
    expect(dateOf('31.06.2023')).to.equal(undefined);
  });
});
