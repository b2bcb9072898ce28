/** Orders of offices: by region, city, country and clock, both ways, and before there is a clock. */
import {expect} from '@open-wc/testing';
import type {Office} from '../../../src/documents/types.js';
import {sorted, type Sorting} from '../../../src/elements/office-list/sorting.js';
import type {Language} from '../../../src/language/language-controller.js';

const WINTER = Date.parse('2026-01-15T12:00:00Z');
const language: Language = {code: 'en', asked: 'en', tag: 'en', lang: 'en', dir: 'ltr', intl: true};

const office = (id: string, rest: Partial<Office> = {}): Office => ({
  id,
  city: id,
  country: 'FR',
  countryName: 'France',
  ...rest,
});

const order = (
  offices: readonly Office[],
  by: Sorting['by'],
  down = false,
  now: number | null = WINTER,
  intl?: boolean,
): string =>
  sorted(offices, {by, down}, language, now ?? undefined, intl)
    .map(({id}) => id)
    .join('');

describe('sorted', () => {
  it('by city keeps the alphabetical order, or turns it round', () => {
    const offices = [office('a'), office('b'), office('c')];
    expect(order(offices, 'city')).to.equal('abc');
    expect(order(offices, 'city', true)).to.equal('cba');
  });

  it('by region keeps the order of cities within each, both ways', () => {
    const offices = [
      office('a', {region: 'europe'}),
      office('b'),
      office('c', {region: 'asia'}),
      office('d', {region: 'europe'}),
    ];
    expect(order(offices, 'region')).to.equal('cadb');
    expect(order(offices, 'region', true)).to.equal('badc');
  });

  it('by country puts accents where the language has them, with Intl and without', () => {
    const offices = ['Zambia', 'États', 'Estonia', 'Égypte', 'Fiji', 'Egypt'].map((name, i) =>
      office('abcdef'[i]!, {countryName: name}),
    );
    for (const [now, intl] of [
      [WINTER, true],
      [null, true],
      [null, false],
    ] as const) {
      expect(order(offices, 'country', false, now, intl), `${now} ${intl}`).to.equal('fdcbea');
      expect(order(offices, 'country', true, now, intl), `${now} ${intl}`).to.equal('aebcdf');
    }
  });

  it('by time goes from west to east by the clock, then by longitude, then by city', () => {
    const offices = [
      office('a', {timeZone: 'Asia/Tokyo', longitude: 139}),
      office('b', {timeZone: 'Asia/Shanghai', longitude: 121}),
      office('c', {timeZone: 'Asia/Shanghai', longitude: 87}),
      office('d', {timeZone: 'Asia/Kolkata', longitude: 88}),
      office('e', {timeZone: 'America/New_York', longitude: -77}),
      office('f', {timeZone: 'America/New_York', longitude: -77}),
    ];
    expect(order(offices, 'time')).to.equal('efdcba');
    expect(order(offices, 'time', true)).to.equal('abcdef');
  });

  it('by time before there is a clock goes by longitude', () => {
    const offices = [
      office('a', {timeZone: 'Asia/Tokyo', longitude: 139}),
      office('b', {timeZone: 'Europe/Paris', longitude: 2}),
      office('c', {timeZone: 'America/Lima', longitude: -77}),
    ];
    expect(order(offices, 'time', false, null)).to.equal('cba');
  });

  it('by time has what is not known last, both ways', () => {
    const offices = [
      office('a', {timeZone: 'Mars/Olympus'}),
      office('b', {timeZone: 'Asia/Tokyo'}),
      office('c'),
      office('d', {timeZone: 'Asia/Tokyo', longitude: 139}),
      office('e', {timeZone: 'Europe/Paris', longitude: 2}),
    ];
    expect(order(offices, 'time')).to.equal('edbac');
    expect(order(offices, 'time', true)).to.equal('dbeac');
  });

  it('changes no list that it is given', () => {
    const offices = Object.freeze([office('b', {longitude: 2}), office('a', {longitude: 1})]);
    for (const by of ['region', 'city', 'country', 'time'] as const) order(offices, by, true);
    expect(offices.map(({id}) => id).join('')).to.equal('ba');
  });
});
