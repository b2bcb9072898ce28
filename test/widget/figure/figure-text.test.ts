/** From a value to the text of it: no qualifier gets lost, in no language. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import bundled from '../../../src/generated/documents/key-figures.json' with {type: 'json'};
import type {BundledFigure, Figure, Period, Qualifier} from '../../../src/documents/types.js';
import {allLocales} from '../../../src/generated/language-codes.js';
import type {Language} from '../../../src/language/language-controller.js';
import {withMessages} from '../../../src/language/messages.js';
import {negotiate} from '../../../src/language/negotiate.js';
import {
  commonScales,
  figureString,
  figureText,
  isComparable,
  periodText,
} from '../../../src/widget/figure/figure-text.js';
import {valueOf} from '../../facts.js';
import {countIntl} from '../../helpers/intl.js';
import {plain} from '../../helpers/parts.js';

const figures = bundled.figures as readonly BundledFigure[];
const figure = (fields: Partial<BundledFigure> = {}): BundledFigure => ({
  id: 'A',
  value: 200,
  qualifier: 'eq',
  unit: 'thing',
  measure: 'count',
  label: 'things',
  ...fields,
});

const language = (tag: string, intl = false): Language => ({
  code: negotiate(tag, allLocales)!,
  asked: tag,
  tag,
  lang: tag,
  dir: 'ltr',
  intl,
});
const textIn = (tag: string, shown: Figure, intl = false): string => {
  const spoken = language(tag, intl);
  return withMessages(spoken.code, () => figureString(shown, spoken));
};

const phrases: {readonly [tag: string]: {readonly [Q in Qualifier]: string}} = {
  en: {
    eq: '200',
    approx: 'around 200',
    gt: 'over 200',
    gte: 'at least 200',
    lt: 'under 200',
    lte: 'at most 200',
    order: '200',
  },
  fr: {
    eq: '200',
    approx: 'environ 200',
    gt: 'plus de 200',
    gte: 'au moins 200',
    lt: 'moins de 200',
    lte: 'au plus 200',
    order: '200',
  },
};

describe('qualifiers', () => {
  for (const [tag, texts] of Object.entries(phrases)) {
    for (const [qualifier, text] of Object.entries(texts)) {
      it(`says "${text}" for ${qualifier} in ${tag}`, () => {
        expect(textIn(tag, figure({qualifier: qualifier as Qualifier}))).to.equal(text);
      });
    }
  }

  it('are there for every language that is shipped, each with a phrase of its own', () => {
    for (const tag of allLocales) {
      const texts = (['eq', 'approx', 'gt', 'gte', 'lt', 'lte'] as const).map((qualifier) =>
        textIn(tag, figure({qualifier})),
      );
      expect(new Set(texts), tag).to.have.property('size', 6);
      for (const text of texts) expect(text).to.contain('200');
    }
  });

  it('are in the parts as they are in the whole, whatever the value is', () => {
    const qualifiers = fc.constantFrom<Qualifier>('eq', 'approx', 'gt', 'gte', 'lt', 'lte');
    fc.assert(
      fc.property(
        qualifiers,
        fc.double({noNaN: true, noDefaultInfinity: true}),
        fc.constantFrom(...allLocales),
        (qualifier, value, tag) => {
          const shown = figure({qualifier, value});
          const spoken = language(tag);
          const {before, number, after} = withMessages(tag, () => figureText(shown, spoken));
          expect(number).to.not.be.empty;
          expect(plain(before + number + after)).to.equal(plain(textIn(tag, shown)));
          if (qualifier !== 'eq') expect(before + after).to.not.be.empty;
        },
      ),
    );
  });
});

describe('numbers written out in advance', () => {
  it('are what Intl writes, apart from the kind of space', () => {
    for (const {id, value, measure, formatted = {}} of figures) {
      for (const [tag, text] of Object.entries(formatted)) {
        const style = measure === 'share' ? 'percent' : 'decimal';
        const digits = tag === 'ar' ? 'ar-u-nu-latn' : tag;
        const expected = new Intl.NumberFormat(digits, {style}).format(value!);
        expect(plain(text), `${id} ${tag}`).to.equal(plain(expected));
      }
    }
  });

  it('are there for every language wherever the number is more than its digits', () => {
    for (const {id, value, measure, display, formatted} of figures) {
      const plainNumber = measure === 'count' && value !== null && value < 1000;
      if (display !== undefined || plainNumber) continue;
      expect(Object.keys(formatted ?? {}), id).to.include.members([...allLocales]);
    }
  });

  it('stand unbroken: a number never ends a line in its middle', () => {
    for (const {formatted = {}} of figures) {
      for (const text of Object.values(formatted)) expect(text).to.not.contain(' ');
    }
  });

  it('need no Intl, before the first paint or after it', () => {
    const intl = countIntl();
    for (const shown of figures) {
      for (const tag of allLocales) {
        textIn(tag, shown);
        textIn(tag, shown, true);
      }
    }
    expect(intl.uses()).to.deep.equal([]);
  });
});

describe('numbers of regions and other digits', () => {
  const thousands = figure({value: 55000, formatted: {en: '55,000', fr: '55\u202f000', ar: '٥٥'}});

  it('stand as in the language until the first paint, without Intl', () => {
    const intl = countIntl();
    for (const tag of ['fr-CH', 'en-GB', 'en-IN', 'fr-u-nu-arab', 'ar-u-nu-arab']) {
      const code = tag.split('-')[0] as 'en' | 'fr' | 'ar';
      expect(textIn(tag, thousands)).to.equal(thousands.formatted![code]);
      expect(textIn(tag, figure())).to.equal('200');
    }
    expect(intl.uses()).to.deep.equal([]);
  });

  it('are those of the tag after it', () => {
    expect(textIn('en-IN', figure({value: 1234567}), true)).to.equal('12,34,567');
    expect(textIn('ar-u-nu-arab', thousands, true)).to.equal('٥٥٬٠٠٠');
    expect(textIn('fr-u-nu-arab', figure({value: 8}), true)).to.equal('٨');
    const swiss = new Intl.NumberFormat('fr-CH').format(55000);
    expect(textIn('fr-CH', thousands, true)).to.equal(swiss);
  });

  it('keep the qualifier', () => {
    expect(textIn('en-IN', figure({qualifier: 'gt', value: 1234567}), true)).to.equal(
      'over 12,34,567',
    );
  });
});

describe('numbers of other documents', () => {
  it('are written by Intl where they are more than digits', () => {
    expect(textIn('en', figure({value: 12345.678}))).to.equal('12,345.678');
    expect(plain(textIn('fr', figure({value: 12345})))).to.equal('12 345');
    expect(textIn('en', figure({value: -3}))).to.equal('-3');
    expect(textIn('en', figure({value: 0}))).to.equal('0');
    expect(textIn('en', figure({value: 999}))).to.equal('999');
    expect(textIn('en', figure({value: 1000}))).to.equal('1,000');
  });

  it('are percentages where they are shares', () => {
    expect(textIn('en', figure({measure: 'share', value: 0.3}))).to.equal('30%');
    expect(textIn('en', figure({measure: 'share', value: 0.1234}))).to.equal('12.3%');
    expect(textIn('en', figure({measure: 'share', value: 1}))).to.equal('100%');
    expect(textIn('fr', figure({measure: 'share', value: 0.005}))).to.match(/^0,5\s%$/);
  });

  it('need no Intl where they are whole and below a thousand', () => {
    const intl = countIntl();
    expect(textIn('fr', figure({value: 10}))).to.equal('10');
    expect(textIn('fr', figure({measure: 'rank', value: 10}))).to.contain('10');
    expect(intl.uses()).to.deep.equal([]);
  });

  it('are the words that stand in their place, in the language', () => {
    const hundreds = figure({
      value: null,
      qualifier: 'order',
      display: {en: 'hundreds', fr: 'des centaines'},
    });
    expect(textIn('en', hundreds)).to.equal('hundreds');
    expect(textIn('fr', hundreds)).to.equal('des centaines');
    expect(textIn('fr-CA', hundreds, true)).to.equal('des centaines');
  });

  it('are nothing where there is neither number nor words', () => {
    expect(textIn('en', figure({value: null}))).to.equal('');
  });
});

describe('amounts', () => {
  const amount = (value: number, unit = 'EUR', fields: Partial<BundledFigure> = {}) =>
    figure({measure: 'amount', value, unit, ...fields});

  it('are in their currency as the language writes it', () => {
    expect(textIn('en', amount(1234567))).to.equal('€1,234,567');
    expect(plain(textIn('fr', amount(1234567)))).to.equal('1 234 567 €');
    expect(textIn('en', amount(980, 'JPY'))).to.equal('¥980');
  });

  it('are exact: no cents where there are none, and both digits where there are some', () => {
    expect(textIn('en', amount(12))).to.equal('€12');
    expect(textIn('en', amount(12.5))).to.equal('€12.50');
    expect(textIn('en', amount(-0.07))).to.equal('-€0.07');
    expect(textIn('en', amount(84_300_000_000))).to.equal('€84,300,000,000');
  });

  it('keep their qualifier', () => {
    expect(textIn('en', amount(5000, 'USD', {qualifier: 'gt'}))).to.equal('over $5,000');
    expect(plain(textIn('fr', amount(5000, 'EUR', {qualifier: 'gte'})))).to.equal(
      'au moins 5 000 €',
    );
  });

  it('of what is no currency keep its name', () => {
    expect(plain(textIn('en', amount(1500, 'Taler')))).to.equal('1,500 Taler');
    expect(plain(textIn('en', amount(1500, '')))).to.equal('1,500');
  });
});

describe('durations', () => {
  const duration = (value: number, unit: string) => figure({measure: 'duration', value, unit});

  it('are in their unit, in its plural', () => {
    expect(plain(textIn('en', duration(1, 'year')))).to.equal('1 year');
    expect(plain(textIn('en', duration(3.5, 'year')))).to.equal('3.5 years');
    expect(plain(textIn('fr', duration(6, 'month')))).to.equal('6 mois');
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
      expect(plain(textIn('en', duration(2, unit)))).to.equal(`2 ${unit}s`);
    }
  });

  it('in a unit that Intl does not know keep its name', () => {
    expect(plain(textIn('en', duration(2, 'semester')))).to.equal('2 semester');
  });
});

describe('ranks', () => {
  it('are a number with its name, unless the document has words', () => {
    expect(textIn('en', figure({measure: 'rank', value: 3}))).to.equal('no. 3');
    expect(textIn('en', figure({measure: 'rank', value: 3, display: '3rd'}))).to.equal('3rd');
    expect(textIn('en', figure({measure: 'rank', value: 10, qualifier: 'lte'}))).to.equal(
      'at most no. 10',
    );
  });
});

describe('shares and counts', () => {
  const share = (value: number) => plain(textIn('en', figure({measure: 'share', value})));

  it('are percentages with one digit, below nothing and above the whole as well', () => {
    expect(share(0.3)).to.equal('30%');
    expect(share(0.1234)).to.equal('12.3%');
    expect(share(-0.035)).to.equal('-3.5%');
    expect(share(1.2)).to.equal('120%');
    expect(share(0)).to.equal('0%');
  });

  it('are never nothing where there is something', () => {
    expect(share(0.0004)).to.equal('0.04%');
    expect(share(-0.00012)).to.equal('-0.01%');
  });

  it('have the decimals of the document', () => {
    expect(textIn('en', figure({value: 1234.5}))).to.equal('1,234.5');
    expect(textIn('en', figure({value: 0.12345}))).to.equal('0.12345');
    expect(plain(textIn('fr', figure({value: 2.25})))).to.equal('2,25');
  });
});

describe('periodText', () => {
  const text = (tag: string, period: Period | undefined) =>
    withMessages(tag, () => plain(periodText(period, language(tag))));

  it('is a year, or how often', () => {
    expect(text('en', {type: 'year', year: 2012})).to.equal('2012');
    expect(text('ja', {type: 'year', year: 2012})).to.equal('2012年');
    expect(text('zh-Hans', {type: 'year', year: 2012})).to.equal('2012年');
    expect(text('de', {type: 'year'})).to.equal('');
    expect(text('en', {type: 'recurring', every: 'P1Y'})).to.equal('every year');
    expect(text('fr', {type: 'recurring', every: 'P1Y'})).to.equal('chaque année');
    expect(text('en', {type: 'recurring', every: 'P1M'})).to.equal('every month');
    expect(text('en', {type: 'recurring', every: 'P1W'})).to.equal('every week');
    expect(text('fr', {type: 'recurring', every: 'P1D'})).to.equal('chaque jour');
  });

  it('is a length of time in words, where there is no word for how often', () => {
    expect(text('en', {type: 'recurring', every: 'P6M'})).to.equal('Interval: 6 months');
    expect(text('fr', {type: 'recurring', every: 'P2Y'})).to.equal('Intervalle : 2 ans');
    expect(text('en', {type: 'recurring', every: 'P1Y6M'})).to.equal('Interval: 1 year, 6 months');
    expect(text('fr', {type: 'recurring', every: 'P10D'})).to.equal('Intervalle : 10 jours');
    expect(text('ja', {type: 'recurring', every: 'P1Y6M'})).to.equal('間隔：1年6か月');
    expect(text('zh-Hans', {type: 'recurring', every: 'P1Y6M'})).to.equal('间隔：1年6个月');
  });

  it('is as the document has it, where that is no such length', () => {
    for (const every of ['PT12H', 'P', 'each term', 'P6X']) {
      expect(text('en', {type: 'recurring', every})).to.equal(`Interval: ${every}`);
    }
  });

  it('is empty where no time is stated', () => {
    for (const period of [
      undefined,
      {type: 'unstated'},
      {type: 'year'},
      {type: 'recurring'},
    ] as const) {
      expect(text('en', period)).to.equal('');
    }
  });
});

describe('commonScales', () => {
  const exact = (unit: string, value: number) => figure({id: unit + value, unit, value});

  it('has the largest value of each unit that two exact counts share', () => {
    const scales = commonScales([exact('a', 5), exact('a', 9), exact('b', 2), exact('a', 7)]);
    expect([...scales]).to.deep.equal([['a', 9]]);
  });

  it('has no scale for what is not an exact count', () => {
    for (const fields of [
      {qualifier: 'gt'},
      {qualifier: 'approx'},
      {measure: 'share'},
      {measure: 'rank'},
      {value: null},
      {value: 0},
      {value: -1},
    ] as const) {
      const other = figure({value: 3, ...fields});
      expect(isComparable(other), JSON.stringify(fields)).to.equal(false);
      expect(commonScales([figure(), other]).size, JSON.stringify(fields)).to.equal(0);
    }
  });

  it('has a scale for amounts of one currency', () => {
    const euros = (value: number) => figure({measure: 'amount', unit: 'EUR', value});
    const yen = figure({measure: 'amount', unit: 'JPY', value: 5});
    expect([...commonScales([euros(12.5), yen, euros(80)])]).to.deep.equal([['EUR', 80]]);
  });

  it('compares the instruments of the bundled document, and nothing else', () => {
    expect([...commonScales(figures)]).to.deep.equal([['instrument', Number(valueOf('K1'))]]);
  });

  it('never lets a length leave its scale', () => {
    const some = fc.array(
      fc.record({
        unit: fc.constantFrom('a', 'b', 'c'),
        value: fc.integer({min: -5, max: 500}),
        qualifier: fc.constantFrom<Qualifier>('eq', 'gt', 'approx'),
      }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const shown = list.map((fields) => figure(fields));
        const scales = commonScales(shown);
        for (const each of shown.filter(isComparable)) {
          const peers = shown.filter((other) => isComparable(other) && other.unit === each.unit);
          expect(scales.has(each.unit)).to.equal(peers.length > 1);
          if (peers.length > 1) expect(each.value / scales.get(each.unit)!).to.be.within(0, 1);
        }
      }),
    );
  });
});
