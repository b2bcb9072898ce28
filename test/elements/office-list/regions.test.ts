/** Offices by region: the order of regions, unknown regions, and invalid ones. */
import {expect} from '@open-wc/testing';
import type {Office} from '../../../src/documents/types.js';
import {byRegion, regionName} from '../../../src/elements/office-list/regions.js';
import {withMessages} from '../../../src/language/messages.js';

const office = (id: string, region?: string): Office => ({
  id,
  city: id,
  country: 'FR',
  ...(region === undefined ? {} : {region}),
});

const grouped = (offices: readonly Office[], asGiven?: boolean) =>
  byRegion(offices, asGiven).map(([region, members]) => [region, members.map(({id}) => id).join()]);

describe('byRegion', () => {
  const offices = [
    office('a', 'europe'),
    office('b'),
    office('c', 'oceania'),
    office('d', 'Antarctica'),
    office('e', 'asia'),
    office('f', 'africa'),
    office('g', 'europe'),
    office('h', 'americas'),
  ];

  it('has the regions of the format first, in its order, then others, then none', () => {
    expect(grouped(offices)).to.deep.equal([
      ['africa', 'f'],
      ['americas', 'h'],
      ['asia', 'e'],
      ['europe', 'a,g'],
      ['oceania', 'c'],
      ['Antarctica', 'd'],
      ['', 'b'],
    ]);
  });

  it('keeps several unknown regions in the order of the document', () => {
    expect(grouped([office('a', 'Moon'), office('b', 'Ice'), office('c', 'asia')])).to.deep.equal([
      ['asia', 'c'],
      ['Moon', 'a'],
      ['Ice', 'b'],
    ]);
  });

  it('takes the order of the offices where it is asked to', () => {
    expect(grouped(offices.slice(0, 3), true)).to.deep.equal([
      ['europe', 'a'],
      ['', 'b'],
      ['oceania', 'c'],
    ]);
  });

  it('is tolerant of capitals and spaces', () => {
    expect(grouped([office('a', ' Asia '), office('b', 'asia')])).to.deep.equal([['asia', 'a,b']]);
    expect(grouped([office('a', '  ')])).to.deep.equal([['', 'a']]);
  });

  it('takes names that every object has for regions like any other', () => {
    expect(grouped([office('a', 'constructor')])).to.deep.equal([['constructor', 'a']]);
  });
});

describe('regionName', () => {
  it('is in the language of the page', () => {
    expect(regionName('americas')).to.equal('Americas');
    expect(withMessages('fr', () => regionName('americas'))).to.equal('Amériques');
    expect(withMessages('fr', () => regionName('oceania'))).to.equal('Océanie');
  });

  it('of an unknown region is unchanged', () => {
    expect(regionName('Antarctica')).to.equal('Antarctica');
    expect(regionName('')).to.equal('Elsewhere');
  });
});
