/** How problems read for authors. */
import {expect} from '@open-wc/testing';
import {reportOf} from '../../../src/documents/outside/problems.js';
import type {Problem} from '../../../src/documents/problem.js';

const problem = (path: string, message: string): Problem => ({
  code: 'value-invalid',
  path,
  steps: [],
  received: 1,
  expected: 'a text',
  message,
});

describe('reportOf', () => {
  it('names each problem with its path, once', () => {
    expect(
      reportOf([
        problem('', 'The document is odd.'),
        problem('a[1]', 'a[1] is odd.'),
        problem('b', 'Odd.'),
      ]),
    ).to.deep.equal(['The document is odd.', 'a[1] is odd.', 'b: Odd.']);
  });

  it('says how many more there are than anyone reads', () => {
    const many = Array.from({length: 10_000}, (_, i) => problem(`a[${i}]`, `a[${i}] is odd.`));
    expect(reportOf(many.slice(0, 20))).to.have.length(20);
    const report = reportOf(many);
    expect(report).to.have.length(21);
    expect(report[20]).to.contain('9980 more');
  });
});
