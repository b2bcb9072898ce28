/** Attribute values as editors leave them. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {trimValue} from '../../src/text.js';
import {flag, oneOf, onlyThese, textValue, words} from '../../src/widget/attributes.js';
import {listen} from '../helpers/console.js';

/** A new element for every test: warnings are given once for each name, attribute and value. */
let count = 0;
const element = (): Element => document.createElement(`test-${++count}`);

/** What an attribute or its property may be set to. */
const anything = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
);
const padding = fc.stringMatching(/^[ \t\n\u00a0"'“”„«»‘’]{0,4}$/);

describe('trimValue', () => {
  it('trims spaces and quotes of any kind at both ends, and keeps those inside', () => {
    expect(trimValue(' “bars” ')).to.equal('bars');
    expect(trimValue('«\u00a0bars\u00a0»')).to.equal('bars');
    expect(trimValue('„bars“')).to.equal('bars');
    expect(trimValue('”bars')).to.equal('bars');
    expect(trimValue('l’institut')).to.equal('l’institut');
  });

  it('makes nothing of nothing', () => {
    for (const value of [null, undefined, '', '“”', '  ']) expect(trimValue(value)).to.equal('');
  });

  it('gives any padded value as it is without the padding', () => {
    fc.assert(
      fc.property(padding, fc.stringMatching(/^[a-zé0-9-]+$/), padding, (start, value, end) => {
        expect(trimValue(start + value + end)).to.equal(value);
      }),
    );
  });
});

describe('textValue', () => {
  it('trims spaces, and quotes around the whole', () => {
    for (const text of [
      ' Our figures ',
      '“Our figures”',
      '"Our figures"',
      '«\u00a0Our figures\u00a0»',
    ]) {
      expect(textValue(text)).to.equal('Our figures');
    }
    for (const text of ['', ' ', '“”', '""']) expect(textValue(text)).to.equal('');
  });

  it('keeps quotes and apostrophes that are a part of the text', () => {
    for (const text of [
      'Figures of the “programme”',
      '“Missions” are trips',
      '“Missions” and “trips”',
      '«\u00a0Missions\u00a0» et «\u00a0déplacements\u00a0»',
      'The students’',
      'L’international',
    ]) {
      expect(textValue(text)).to.equal(text);
    }
  });
});

describe('words', () => {
  it('splits at spaces, commas and semicolons', () => {
    expect(words('K1, K3;K2  F01\nF02')).to.deep.equal(['K1', 'K3', 'K2', 'F01', 'F02']);
    expect(words('“K1, K3”')).to.deep.equal(['K1', 'K3']);
    expect(words(' , ; ')).to.deep.equal([]);
    expect(words(null)).to.deep.equal([]);
  });

  it('finds all words of a list, however it is written', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
    const between = fc.stringMatching(/^[ ,;\t]{1,3}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (list) => {
        expect(words(list.flat().join(''))).to.deep.equal(list.map(([each]) => each));
      }),
    );
  });
});

describe('flag', () => {
  it('is set by an attribute, with its own name, any word or no value', () => {
    for (const value of ['', 'compact', 'true', '“true”', 'yes', '1', true]) {
      expect(flag(value), String(value)).to.equal(true);
    }
  });

  it('is not set by the words that say no, nor by no attribute', () => {
    for (const value of ['false', 'FALSE', ' no ', 'off', '0', '“false”', false, null, undefined]) {
      expect(flag(value), String(value)).to.equal(false);
    }
  });
});

describe('oneOf', () => {
  const accepted = ['grid', 'bars', 'Table'] as const;

  it('finds a value in any case and padding, as it is written in the code', () => {
    const warnings = listen('warn');
    for (const value of ['bars', 'BARS', ' “bars” ', 'Bars\n']) {
      expect(oneOf(element(), 'layout', value, accepted)).to.equal('bars');
    }
    expect(oneOf(element(), 'layout', 'table', accepted)).to.equal('Table');
    expect(warnings).to.deep.equal([]);
  });

  it('gives the first, without a word, where there is no value', () => {
    const warnings = listen('warn');
    for (const value of [null, undefined, '', '  ', '“”']) {
      expect(oneOf(element(), 'layout', value, accepted)).to.equal('grid');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('names element, attribute, value, accepted values and what is shown, once', () => {
    const warnings = listen('warn');
    const widget = element();
    for (let i = 0; i < 3; i++) expect(oneOf(widget, 'layout', 'pie', accepted)).to.equal('grid');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.equal(
      `<${widget.localName}> layout="pie" is not known. Accepted: grid, bars, Table. Showing: grid.`,
    );
  });

  it('warns again of another value, and of the same one in another attribute', () => {
    const warnings = listen('warn');
    const widget = element();
    oneOf(widget, 'layout', 'pie', accepted);
    oneOf(widget, 'layout', 'cake', accepted);
    oneOf(widget, 'set', 'pie', accepted);
    expect(warnings).to.have.length(3);
  });

  it('gives one of the accepted values, whatever it receives', () => {
    listen('warn');
    const widget = element();
    fc.assert(
      fc.property(anything, (value) => {
        expect(accepted).to.include(oneOf(widget, 'layout', value, accepted));
      }),
    );
  });
});

describe('onlyThese', () => {
  const items = [
    {id: 'K1', counts: ['PICS', 'PRC']},
    {id: 'K2', counts: ['LIA']},
    {id: 'K3', counts: ['GDRI']},
  ];
  const choose = (only: unknown, widget = element()) =>
    onlyThese(widget, only, items, ({counts}) => counts).map(({id}) => id);

  it('gives all items where nothing is named', () => {
    const warnings = listen('warn');
    for (const only of [undefined, null, '', '  ', '“”']) {
      expect(choose(only)).to.deep.equal(['K1', 'K2', 'K3']);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('gives the named items in the order in which they are named', () => {
    expect(choose('K3 K1')).to.deep.equal(['K3', 'K1']);
    expect(choose('k2, K3')).to.deep.equal(['K2', 'K3']);
    expect(choose('K3 K2 K1')).to.deep.equal(['K3', 'K2', 'K1']);
  });

  it('knows other names, and gives an item once', () => {
    expect(choose('lia pics prc K2')).to.deep.equal(['K2', 'K1']);
  });

  it('knows only IDs if there are no other names', () => {
    listen('warn');
    expect(onlyThese(element(), 'LIA K3', items).map(({id}) => id)).to.deep.equal(['K3']);
  });

  it('leaves out an unknown name and says so once', () => {
    const warnings = listen('warn');
    const widget = element();
    expect(choose('K2 xyz', widget)).to.deep.equal(['K2']);
    expect(choose('K2 xyz', widget)).to.deep.equal(['K2']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('only="K2 xyz"').and.to.contain('Accepted: K1, K2, K3');
  });

  it('gives all items where no name is known, and says so', () => {
    const warnings = listen('warn');
    expect(choose('xyz')).to.deep.equal(['K1', 'K2', 'K3']);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('only="xyz"').and.to.contain('Showing: all.');
  });

  it('gives items of the list, at least one and each once, whatever it receives', () => {
    listen('warn');
    const widget = element();
    const value = fc.oneof(anything, fc.array(fc.constantFrom('K1', 'k2', 'LIA', 'x')).map(String));
    fc.assert(
      fc.property(value, (only) => {
        const chosen = choose(only, widget);
        expect(chosen).to.not.be.empty;
        expect(new Set(chosen)).to.have.property('size', chosen.length);
        for (const id of chosen) expect(['K1', 'K2', 'K3']).to.include(id);
      }),
    );
  });
});
