/**
 * Messages of two languages side by side. Also the canary of @lit/localize: what its `str` tag
 * and its generated templates look like inside is not promised by the package, and used here.
 */
import {str} from '@lit/localize';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {around, msg, withMessages} from '../../src/language/messages.js';
import {templates as french} from '../../src/generated/locales/fr.js';

const source = () => msg('Original', {id: 'words.source'});
const over = (value: unknown) => msg(str`over ${value}`, {id: 'qualifier.gt'});

describe('msg', () => {
  it('gives the English text outside of any language, and in English', () => {
    expect(source()).to.equal('Original');
    expect(over(5)).to.equal('over 5');
    expect(withMessages('en', source)).to.equal('Original');
    expect(withMessages('en', () => over(5))).to.equal('over 5');
  });

  it('gives the translation inside a language', () => {
    expect(withMessages('fr', source)).to.equal(french['words.source']);
    expect(withMessages('fr', () => over(5))).to.equal('plus de 5');
  });

  it('gives the English text where a language, or a message in it, is missing', () => {
    expect(withMessages('xx', source)).to.equal('Original');
    const missing = () => msg(str`${1} and ${2}`, {id: 'no-such-message'});
    expect(withMessages('fr', missing)).to.equal('1 and 2');
  });

  it('fills in any value as text, once each and in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer()), (value) => {
        expect(withMessages('fr', () => over(value))).to.equal(`plus de ${value}`);
        expect(withMessages('en', () => over(value))).to.equal(`over ${value}`);
      }),
    );
  });

  it('fills in several values', () => {
    const both = () => msg(str`${392} together with ${'PRC'}`, {id: 'instruments.with'});
    expect(both()).to.equal('392 together with PRC');
    expect(withMessages('fr', both)).to.equal('392 au total avec PRC');
  });

  it('puts values where the translation has them, in whatever order', () => {
    const catalogue = french as {[id: string]: unknown};
    catalogue['swapped'] = str`${1} de ${0}`;
    expect(withMessages('fr', () => msg(str`${'A'} of ${'B'}`, {id: 'swapped'}))).to.equal(
      'B de A',
    );
    delete catalogue['swapped'];
  });

  it('puts values into a translation as the scripts have it, where it names their places', () => {
    const catalogue = french as {[id: string]: unknown};
    catalogue['named'] = '{1} de {0}, {1}';
    const named = (...values: string[]) =>
      withMessages('fr', () => msg(str`${values[0]} of ${values[1]}`, {id: 'named'}));
    expect(named('A', 'B')).to.equal('B de A, B');
    expect(named('{1}', '$&')).to.equal('$& de {1}, $&');
    delete catalogue['named'];
  });

  it('agrees with the runtime of @lit/localize on every message of the catalogue', () => {
    for (const [id, template] of Object.entries(french)) {
      const count = typeof template === 'string' ? 0 : template.values.length;
      const values = Array.from({length: count}, (_, index) => `<${index}>`);
      const strings = Array.from({length: count + 1}, () => ' ');
      const english = count ? str(Object.assign(strings, {raw: strings}), ...values) : 'text';
      const own = withMessages('fr', () => msg(english, {id}));
      expect(own, id).to.equal(runtimeMsg(french, english, {id}));
      for (const value of values) expect(own, id).to.contain(value);
    }
  });
});

describe('withMessages', () => {
  it('gives back what it runs gives', () => {
    const given = {};
    expect(withMessages('fr', () => given)).to.equal(given);
  });

  it('can be nested, each level in its language', () => {
    const texts = withMessages('fr', () => [
      over(1),
      withMessages('en', () => [over(2), withMessages('fr', () => over(3)), over(4)]),
      over(5),
    ]);
    expect(texts.flat()).to.deep.equal(['plus de 1', 'over 2', 'plus de 3', 'over 4', 'plus de 5']);
    expect(over(6)).to.equal('over 6');
  });

  it('leaves no language behind when what it runs throws', () => {
    const failing = () =>
      withMessages('fr', () => {
        throw new Error('in between');
      });
    expect(failing).to.throw('in between');
    expect(source()).to.equal('Original');
  });
});

describe('around', () => {
  it('gives the text before and after the open place', () => {
    expect(
      around((placeholder) => msg(str`over ${placeholder}`, {id: 'qualifier.gt'})),
    ).to.deep.equal(['over ', '']);
    const [before, after] = withMessages('fr', () =>
      around((placeholder) => msg(str`Source: ${placeholder}`, {id: 'words.source-of'})),
    );
    expect(before).to.match(/^Source\s:\s$/);
    expect(after).to.equal('');
  });

  it('follows the word order of the language', () => {
    expect(around((placeholder) => `${placeholder}を超える`)).to.deep.equal(['', 'を超える']);
    expect(around((placeholder) => `mehr als ${placeholder} sind`)).to.deep.equal([
      'mehr als ',
      ' sind',
    ]);
  });

  it('gives a message that leaves nothing open as the text before', () => {
    expect(around(() => 'all of it')).to.deep.equal(['all of it', '']);
  });
});
