/** Comma-separated values: what a spreadsheet reads back, and what it must never run. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCsv} from '../../../src/widget/export/csv.js';

/** Reads RFC 4180 text back, as a spreadsheet would. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[i + 1] === '"') cell += csv[++i]!;
      else quoted = false;
    } else if (character === '"') {
      quoted = true;
    } else if (character === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (character === '\r' && csv[i + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      i++;
    } else {
      cell += character;
    }
  }
  return rows.slice(0, -1);
}

describe('toCsv', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(toCsv([['é']])).to.equal('\ufeffé\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', 'plain']])).to.equal(
      '\ufeff"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  it('leaves missing cells empty and numbers bare', () => {
    expect(toCsv([[undefined, -5, 0.5]])).to.equal('\ufeff,-5,0.5\r\n');
  });

  it('takes the force out of formulas', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
      expect(parse(toCsv([[formula]]).slice(1))[0]![0]).to.equal(`'${formula}`);
    }
  });

  it('is read back as it was, but for formulas', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), {minLength: 1}),
        (rows) => {
          const read = parse(toCsv(rows).slice(1));
          const expected = rows.map((row) =>
            row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
          );
          expect(read).to.deep.equal(expected);
        },
      ),
    );
  });
});
