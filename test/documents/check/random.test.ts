/** The check against random documents: what is right passes, and nothing wrong gets through. */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {checkDocument} from '../../../src/documents/check/check.js';
import {problemCodes} from '../../../src/documents/problem.js';
import {safeUrl} from '../../../src/documents/safe-url.js';
import {brokenDocument, validDocument} from './arbitraries.js';

/** What else than text may stand under a name. */
const OTHERS: {readonly [name: string]: (value: unknown) => boolean} = {
  format: (value) => value === 1,
  value: (value) => value === null || Number.isFinite(value),
  latitude: Number.isFinite,
  longitude: Number.isFinite,
  year: Number.isFinite,
  since: Number.isFinite,
  asOf: (value) => value === null,
  reference: (value) => typeof value === 'boolean',
};

/** `name`: under which the value stands, in a list that of the list. */
function expectHarmless(value: unknown, name: string, depth = 0): void {
  expect(depth).to.be.below(21);
  if (typeof value !== 'object' || value === null) {
    expect(typeof value === 'string' || OTHERS[name]?.(value), name).to.be.true;
    return;
  }
  expect([Object.prototype, Array.prototype]).to.include(Object.getPrototypeOf(value));
  for (const [key, member] of Object.entries(value)) {
    expect(['__proto__', 'constructor', 'prototype']).not.to.include(key);
    // Elsewhere `url` could be the tag of a language.
    if (key === 'url' && (name === 'source' || name === 'offices')) {
      expect(safeUrl(member)).not.to.be.undefined;
    }
    expectHarmless(member, Array.isArray(value) ? name : key, depth + 1);
  }
}

describe('checkDocument, at random', () => {
  it('lets every valid document through, unchanged', () => {
    fc.assert(
      fc.property(validDocument, (document) => {
        const {document: checked, problems, leftOut} = checkDocument(document);
        expect(problems).to.deep.equal([]);
        expect(leftOut).to.equal(0);
        expect(checked).to.deep.equal(document);
      }),
      {numRuns: 500},
    );
  });

  it('never throws, and gives back nothing but harmless plain data', () => {
    fc.assert(
      fc.property(fc.oneof(brokenDocument, fc.anything()), (document) => {
        const {document: checked, problems, leftOut} = checkDocument(document);
        expect(({} as Record<string, unknown>).polluted).to.be.undefined;
        expectHarmless(checked ?? {}, '');
        expect(leftOut).to.be.at.least(0);
        for (const {code, path, message, expected} of problems) {
          expect(problemCodes).to.have.property(code);
          expect(path).to.be.a('string');
          expect(expected).to.match(/\S/);
          expect(message).to.match(/[.?]$/);
          expect(message.length).to.be.below(1200);
        }
        if (!checked) expect(problems.map(({code}) => code)).to.include('document-unreadable');
      }),
      {numRuns: 1000},
    );
  });

  it('finds nothing more in what it gave back, but ids that name what was left out', () => {
    fc.assert(
      fc.property(brokenDocument, (document) => {
        const {document: once} = checkDocument(document);
        if (!once) return;
        const {document: twice, problems} = checkDocument(once);
        expect(twice).to.deep.equal(once);
        const other = problems.filter(
          ({code, expected}) => code !== 'section-missing' && !/in this document/.test(expected),
        );
        expect(other).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });
});
