/** The URLs that documents are loaded from, and the hashes that count. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {documentUrl, documentIntegrity} from '../../../src/documents/outside/document-url.js';
import {DocumentFailure} from '../../../src/documents/outside/problems.js';

const PAGE = 'https://uni.example/news/page.html';

/** What goes wrong with `act`. */
function failureOf(act: () => unknown): DocumentFailure {
  try {
    act();
  } catch (error) {
    expect(error).to.be.instanceOf(DocumentFailure);
    return error as DocumentFailure;
  }
  throw new Error('nothing goes wrong');
}

describe('documentUrl', () => {
  for (const [src, expected] of [
    ['https://data.example/a.json', 'https://data.example/a.json'],
    ['http://data.example/a.json', 'http://data.example/a.json'],
    ['HTTPS://data.example/a.json', 'https://data.example/a.json'],
    ['a.json', 'https://uni.example/news/a.json'],
    ['/a.json?x=1', 'https://uni.example/a.json?x=1'],
    ['//data.example/a.json', 'https://data.example/a.json'],
    [' “a.json” ', 'https://uni.example/news/a.json'],
    ['a.json#part', 'https://uni.example/news/a.json'],
  ] as const) {
    it(`takes ${src}`, () => {
      expect(documentUrl(src, PAGE)).to.equal(expected);
    });
  }

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://uni.example/1',
    'file:///etc/passwd',
    'ftp://data.example/a.json',
    'https://name:secret@data.example/a.json',
    'https://',
    'http://[',
  ]) {
    it(`refuses ${src}`, () => {
      const {problem} = failureOf(() => documentUrl(src, PAGE));
      expect(problem.code).to.equal('address-refused');
      expect(problem.path).to.equal('');
      expect(problem.message).to.contain(src);
    });
  }

  it('says on a page from the disk what to do instead', () => {
    const {message} = failureOf(() => documentUrl('a.json', 'file:///home/page.html'));
    expect(message).to.contain('web server').and.not.contain('application/json');
  });

  it('says of the document of another server in a link why it is not shown', () => {
    const {message} = failureOf(() => documentUrl('other-origin:https://evil.example/', PAGE));
    expect(message)
      .to.contain('https://evil.example/')
      .and.contain('only show documents of their own server');
  });

  it('gives an http address or fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (src) => {
        try {
          expect(documentUrl(src, PAGE)).to.match(/^https?:\/\//);
        } catch (error) {
          expect(error).to.be.instanceOf(DocumentFailure);
        }
      }),
    );
  });
});

describe('documentIntegrity', () => {
  const hash = `sha384-${'a'.repeat(64)}`;

  it('keeps the hashes that browsers know', () => {
    expect(documentIntegrity('', PAGE)).to.equal('');
    expect(documentIntegrity(` “${hash}” `, PAGE)).to.equal(hash);
    expect(documentIntegrity(`md5-abc ${hash}\n sha256-eHl6==`, PAGE)).to.equal(
      `${hash} sha256-eHl6==`,
    );
  });

  for (const integrity of ['md5-abc', 'abc', 'sha384', 'sha384-', 'sha384-ä', 'SHA999-abc']) {
    it(`fails where browsers would check nothing: ${integrity}`, () => {
      const {problem} = failureOf(() => documentIntegrity(integrity, PAGE));
      expect(problem.code).to.equal('integrity');
      expect(problem.message).to.contain(integrity);
    });
  }
});
