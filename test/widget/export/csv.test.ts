/** Comma-separated values: what a spreadsheet reads back, and what it must never run. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCsv} from '../../../src/widget/export/csv.js';

/** Reads RFC 4180 text back, as a spreadsheet that separates at `separator` would. */
function parse(csv: string, separator = ','): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[i + 1] === '"') cell += csv[++i]!;
      else quoted = false;
    } else if (character === '"' && cell === '') {
      quoted = true;
    } else if (character === separator) {
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

/** Text in which a formula could start: at its beginning, and behind what separates elsewhere. */
const FORMULA = /(?<=^|[,;\t\r\n])(?=[=+\-@\t\r＝＋－＠])/g;

/** What a spreadsheet would compute. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(cell);

describe('toCsv', () => {
  it('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(toCsv([['é']], 'en')).to.equal('\ufeffé\r\n');
  });

  it('quotes separators of all spreadsheets, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "x"', 'two\nlines', 'a;b', 'a\tb', 'plain']], 'en')).to.equal(
      '\ufeff"a,b","say ""x""","two\nlines","a;b","a\tb",plain\r\n',
    );
  });

  it('leaves missing cells empty and numbers bare', () => {
    expect(toCsv([[undefined, -5, 0.5]], 'en')).to.equal('\ufeff,-5,0.5\r\n');
  });

  for (const [tag, line] of [
    ['en', 'a,0.5,2'],
    ['ja', 'a,0.5,2'],
    ['zh-Hans', 'a,0.5,2'],
    ['ar', 'a,0.5,2'],
    ['fr', 'a;0,5;2'],
    ['de', 'a;0,5;2'],
    ['de-CH', 'a;0.5;2'],
    ['es', 'a;0,5;2'],
    ['es-MX', 'a,0.5,2'],
    ['pt-BR', 'a;0,5;2'],
  ] as const) {
    it(`separates as spreadsheets do in ${tag}`, () => {
      expect(toCsv([['a', 0.5, 2]], tag)).to.equal(`\ufeff${line}\r\n`);
    });
  }

  it('takes the force out of formulas', () => {
    for (const formula of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠a',
    ]) {
      expect(parse(toCsv([[formula]], 'en').slice(1))[0]![0]).to.equal(
        `'${formula.replace(/^([\t\r])=/, "$1'=")}`,
      );
    }
  });

  it('starts no formula in a spreadsheet that separates at another character', () => {
    const hostile = ['x;=1+1', 'x,=1+1', 'x\t=1+1', 'x\n=1+1', 'x;＝1+1', 'a";=1+1', '";=1+1'];
    for (const tag of ['en', 'fr']) {
      for (const separator of [',', ';', '\t']) {
        const cells = parse(toCsv([['a', ...hostile, 'b']], tag).slice(1), separator).flat();
        expect(cells.filter(isFormula), `${tag} ${separator}`).to.deep.equal([]);
      }
    }
  });

  it('is read back as it was, but for formulas', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({unit: 'grapheme'}), {minLength: 1}), {minLength: 1}),
        fc.constantFrom('en', 'fr'),
        (rows, tag) => {
          const read = parse(toCsv(rows, tag).slice(1), tag === 'fr' ? ';' : ',');
          const expected = rows.map((row) => row.map((cell) => cell.replace(FORMULA, "'")));
          expect(read).to.deep.equal(expected);
        },
      ),
    );
  });
});
