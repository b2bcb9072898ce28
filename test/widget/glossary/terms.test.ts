/** Finding a term by the ways in which people write it. */
import {expect} from '@open-wc/testing';
import {findTerm} from '../../../src/widget/glossary/terms.js';
import type {Term} from '../../../src/documents/types.js';
import {documents} from '../../helpers/documents.js';

const terms = documents.glossary.glossary!;

describe('findTerm', () => {
  for (const [written, id] of [
    ['ERC', 'erc'],
    ['erc', 'erc'],
    [' ERC ', 'erc'],
    ['ＥＲＣ', 'erc'],
    ['INCONET', 'inconet'],
    ['INCO-NET', 'inconet'],
    ['Inco Net', 'inconet'],
    ['INCO', 'inco'],
    ['ERA‑NET', 'era-net'],
    ['eranet', 'era-net'],
    ['UMIs', 'umi'],
    ['UMI’s', 'umi'],
    ['PICS', 'pics'],
    ['FoS', 'fos'],
    ['FP7', 'fp7'],
    ['FP 7', 'fp7'],
    ['7e PCRD', 'fp7'],
    ['7ᵉ PCRD', 'fp7'],
    ['mirror UMI', 'mirror-umi'],
    ['UMI miroir', 'mirror-umi'],
    ['UMI miroirs', 'mirror-umi'],
    ['mirror-umi', 'mirror-umi'],
  ] as const) {
    it(`finds ${id} by "${written}"`, () => {
      expect(findTerm(terms, written)?.id).to.equal(id);
    });
  }

  for (const written of ['', ' ', '-', 's', 'XYZ', 'PIC', 'ERC1', 'INCO2', 'EUROPE', '__proto__']) {
    it(`finds nothing by "${written}"`, () => {
      expect(findTerm(terms, written)).to.equal(undefined);
    });
  }

  it('finds the first of two terms with one name', () => {
    const two = [
      {id: 'a', term: 'X'},
      {id: 'b', term: 'x'},
    ];
    expect(findTerm(two, 'X')!.id).to.equal('a');
  });

  it('finds terms in scripts without case', () => {
    const [first] = [{id: 'a', term: {ar: 'وحدة', ja: '共同研究'}}];
    expect(findTerm([first], 'وحدة')!.id).to.equal('a');
    expect(findTerm([first], '共同 研究')!.id).to.equal('a');
  });
});

describe('the language of the letters', () => {
  /** Whether `letters` are beginnings of words of `text`, one after the other. */
  const standFor = (letters: string, words: readonly string[]): boolean => {
    if (!letters) return true;
    return words.some((word, i) =>
      [...word].some(
        (_, length) =>
          letters.startsWith(word.slice(0, length + 1)) &&
          standFor(letters.slice(length + 1), words.slice(i + 1)),
      ),
    );
  };

  const lettersAndWords = ({term, expansion}: Term, language: string) => {
    const plainText = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const inLanguage = (text: Term['expansion']) =>
      plainText(typeof text === 'object' ? (text[language] ?? '') : (text ?? ''));
    return [inLanguage(term).split(' ')[0]!, inLanguage(expansion).split(/[^a-z0-9]+/)] as const;
  };

  const named = terms.filter(({acronymLanguage}) => acronymLanguage);

  it('is named for every acronym that only one language spells out', () => {
    for (const each of terms.filter(({expansion}) => typeof expansion === 'object')) {
      const fitting = Object.keys(each.expansion as object).filter((language) =>
        standFor(...lettersAndWords(each, language)),
      );
      if (fitting.length === 1 && Object.keys(each.expansion as object).length > 1) {
        expect(each.acronymLanguage, each.id).to.equal(fitting[0]);
      }
    }
  });

  it('is one whose words have these letters', () => {
    expect(named).to.have.length.above(10);
    for (const each of named) {
      const [letters, words] = lettersAndWords(each, each.acronymLanguage!);
      expect(standFor(letters, words), `${letters}: ${words.join(' ')}`).to.equal(true);
    }
  });
});
