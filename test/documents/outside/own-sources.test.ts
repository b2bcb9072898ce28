/** Of the source of an item nothing is left that the document says already. */
import {expect} from '@open-wc/testing';
import {dropRepeatedSources} from '../../../src/documents/outside/own-sources.js';

const source = () => ({
  title: {en: 'Facts', de: 'Fakten'},
  publisher: 'Example',
  url: 'https://example.org/',
  asOf: '2026-01-01',
});

/** What is left of `own` as the source of a figure. */
function left(own: object): unknown {
  const document = {source: source(), figures: [{id: 'a', source: own}]};
  dropRepeatedSources(document, document.source);
  expect(document.source).to.deep.equal(source());
  return (document.figures[0] as {source?: object}).source;
}

describe('dropRepeatedSources', () => {
  it('removes a source that only repeats the document’s', () => {
    expect(left(source())).to.equal(undefined);
    expect(left({url: 'https://example.org/'})).to.equal(undefined);
    expect(left({title: {en: 'Facts', de: 'Fakten'}})).to.equal(undefined);
    expect(left({})).to.equal(undefined);
  });

  it('keeps what is another page, another title or another date', () => {
    expect(left({...source(), asOf: '2025-01-01'})).to.deep.equal({asOf: '2025-01-01'});
    expect(left({url: 'https://example.org/other', title: 'Other'})).to.deep.equal({
      url: 'https://example.org/other',
      title: 'Other',
    });
    expect(left({section: 'S1', url: 'https://example.org/'})).to.deep.equal({section: 'S1'});
  });

  it('finds sources at any depth', () => {
    const document = {
      source: source(),
      europe: [{id: 'a', parts: [{id: 'b', source: source(), replacedBy: {source: source()}}]}],
    };
    dropRepeatedSources(document, document.source);
    expect(document.europe[0]).to.deep.equal({id: 'a', parts: [{id: 'b', replacedBy: {}}]});
  });
});
