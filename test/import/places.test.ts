/** Countries, coordinates and web addresses as tables write them. */
import {expect} from '@open-wc/testing';
import {addressOf} from '../../src/import/places/addresses.js';
import {coordinatesOf, degreesOf} from '../../src/import/places/coordinates.js';
import {countriesOf, isCountryCode} from '../../src/import/places/countries.js';
import {gazetteer} from '../../src/import/places/gazetteer.js';

describe('countriesOf', () => {
  const names: {readonly [code: string]: readonly string[]} = {
    JP: ['Japan', 'Japon', 'Japón', 'Japão', '日本', 'اليابان', 'JPN', 'jp', '392', 'Japan (JP)'],
    KR: ['Korea, Republic of', 'Republik Korea', 'Korea, Rep.', 'South Korea', 'Corée du Sud'],
    KP: ['Korea, Dem. People’s Rep.', 'Nordkorea'],
    VN: ['Viet Nam', 'Vietnam'],
    CI: ["Cote d'Ivoire", 'Côte d’Ivoire', 'Elfenbeinküste', 'Ivory Coast'],
    RU: ['Russische Föderation', 'Russian Federation', 'Russia', 'RUS'],
    US: ['USA', 'United States of America', 'États-Unis', 'Vereinigte Staaten', 'アメリカ合衆国'],
    GB: ['UK', 'United Kingdom', 'Großbritannien', 'Royaume-Uni'],
    GR: ['EL', 'Griechenland', 'Grèce', 'GRC'],
    TW: ['Taiwan', 'Taiwan, Province of China', 'TWN'],
    XK: ['Kosovo', 'Kosovo*', 'XK', 'XKX'],
    CD: ['Congo, Dem. Rep.', 'Democratic Republic of the Congo'],
    CG: ['Congo, Rep.', 'Republic of the Congo'],
    CZ: ['Tschechische Republik', 'Tschechien', 'Czech Republic', 'République tchèque'],
    FM: ['Micronesia (country)'],
    BS: ['Bahamas, The'],
    LC: ['St. Lucia', 'Saint Lucia'],
    DE: ['ALLEMAGNE', ' germany ', '德国'],
  };
  for (const [code, written] of Object.entries(names)) {
    it(`finds ${code}`, () => {
      for (const name of written) expect(countriesOf(name), name).to.deep.equal([code]);
    });
  }

  it('takes no other letters and words for a country', () => {
    for (const text of ['QQ', 'ZZ', 'SU', 'XX', 'Europe', 'World', 'OECD', 'Bayern', '', '999']) {
      expect(countriesOf(text), text).to.deep.equal([]);
    }
    expect(isCountryCode('EL')).to.equal(false);
    expect(isCountryCode('XK')).to.equal(true);
  });
});

describe('coordinates', () => {
  it('reads degrees in every way to write them', () => {
    expect(degreesOf('48.8566', 'latitude')).to.equal(48.8566);
    expect(degreesOf('48,8566', 'latitude')).to.equal(48.8566);
    expect(degreesOf('−33.9', 'latitude')).to.equal(-33.9);
    expect(degreesOf('48.8566 N', 'latitude')).to.equal(48.8566);
    expect(degreesOf('77°02′ W', 'longitude')).to.equal(-77.033333);
    expect(degreesOf('48°51′24″N', 'latitude')).to.equal(48.856667);
    expect(degreesOf('S 33° 55\' 30"', 'latitude')).to.equal(-33.925);
  });

  it('refuses degrees that there are not', () => {
    for (const text of ['91', '51343727', '48.8566 E', '48°75′', 'north', '', '1.2.3', '-5 S']) {
      expect(degreesOf(text, 'latitude'), text).to.equal(undefined);
    }
  });

  it('reads two of them in one cell', () => {
    const besancon = {latitude: 47.25523, longitude: 6.01938};
    for (const text of [
      '47.25523, 6.01938',
      '47.25523,6.01938',
      '47,25523; 6,01938',
      '(47.25523 6.01938)',
      '6.01938 E, 47.25523 N',
      'POINT(6.01938 47.25523)',
    ]) {
      expect(coordinatesOf(text), text).to.deep.equal(besancon);
    }
    expect(coordinatesOf('Besançon, France')).to.equal(undefined);
  });
});

describe('addressOf', () => {
  it('completes what people leave out', () => {
    expect(addressOf('www.ucc.ie')).to.deep.equal({url: 'https://www.ucc.ie', change: 'scheme'});
    expect(addressOf('http://www.fhv.at ')).to.deep.equal({url: 'http://www.fhv.at'});
    expect(addressOf('a@b.example')).to.deep.equal({url: 'mailto:a@b.example', change: 'mail'});
    expect(addressOf('https://a.example;')).to.deep.equal({
      url: 'https://a.example',
      change: 'trimmed',
    });
  });

  it('takes nothing that a page may not link to', () => {
    expect(addressOf('javascript:alert(1)')).to.deep.equal({failure: 'unsafe'});
    expect(addressOf('none')).to.deep.equal({failure: 'no-url'});
    expect(addressOf('a.example; b.example')).to.deep.equal({failure: 'several'});
  });
});

describe('gazetteer', () => {
  it('finds a city in its country alone', () => {
    const find = gazetteer(
      '#FR\nParis\t48.85\t2.35\nBesançon\t47.25\t6.02\n#US\nParis\t33.66\t-95.56',
    );
    expect(find('PARIS', 'FR')).to.deep.equal({latitude: 48.85, longitude: 2.35});
    expect(find('Besancon', 'FR')).to.deep.equal({latitude: 47.25, longitude: 6.02});
    expect(find('Paris', 'US')).to.deep.equal({latitude: 33.66, longitude: -95.56});
    expect(find('Paris', 'DE')).to.equal(undefined);
  });
});
