/** Workbooks: sheets, number formats, dates and merged cells, as a person sees them. */
import {expect} from '@open-wc/testing';
import {writeOds} from 'hucre/ods';
import {writeXlsx, type WriteSheet} from 'hucre/xlsx';
import {importTable, type ImportOptions} from '../../src/import/import.js';

const source = {
  title: 'Figures',
  publisher: 'Example University',
  url: 'https://www.example.org/',
  asOf: null,
  retrieved: '2026-11-22',
} as const;

const formats = (entries: {readonly [cell: string]: string}) =>
  new Map(Object.entries(entries).map(([cell, numFmt]) => [cell, {style: {numFmt}}]));

const figures: WriteSheet = {
  name: 'Zahlen',
  rows: [
    ['Internationales in Zahlen'],
    [],
    ['Kennzahl', 'Wert', 'Stand'],
    ['Partner', 412, new Date('2025-12-31T00:00:00Z')],
    ['Anteil', 0.143, new Date('2025-10-01T00:00:00Z')],
    ['Mittel', 18500000, 2025],
    ['Vorträge', 'rund 300', 2025],
    ['Datum', new Date('2025-01-01T00:00:00Z'), 2025],
    ['Rechnung', 0.1 + 0.2, 2025],
  ],
  cells: formats({
    '3,2': 'dd.mm.yyyy',
    '4,1': '0.0%',
    '4,2': 'dd.mm.yyyy',
    '5,1': '#,##0 "€"',
    '7,1': 'dd.mm.yyyy',
  }),
};

const offices: WriteSheet = {
  name: 'Büros',
  rows: [
    ['Land', 'Stadt'],
    ['Japan', 'Tokio'],
    [null, 'Kyoto'],
    ['Kenia', 'Nairobi'],
  ],
  merges: [{startRow: 1, startCol: 0, endRow: 2, endCol: 0}],
};

const years: WriteSheet = {
  name: 'Jahre',
  rows: [
    ['Land', 'Studierende', null],
    [null, 2019, 2020],
    ['Japan', 10, 11],
  ],
  merges: [
    {startRow: 0, startCol: 1, endRow: 0, endCol: 2},
    {startRow: 0, startCol: 0, endRow: 1, endCol: 0},
  ],
};

const take = (bytes: Uint8Array, options: ImportOptions = {}) =>
  importTable(bytes, {source, ...options});

for (const [kind, write] of [
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const) {
  describe(`a workbook: ${kind}`, () => {
    let book: Uint8Array;
    before(async () => {
      book = await write({sheets: [figures, offices, years]});
    });

    it('gives percentages, amounts, dates and texts as its cells show them', async () => {
      const {document, findings} = await take(book);
      expect(
        document!.figures!.map(({label, value, measure, unit, source: own}) => [
          label,
          value,
          measure,
          unit,
          own?.asOf,
        ]),
      ).to.deep.equal([
        ['Partner', 412, 'count', 'partner', '2025-12-31'],
        ['Anteil', 0.143, 'share', 'anteil', '2025-10-01'],
        ['Mittel', 18500000, 'amount', 'EUR', '2025'],
        ['Vorträge', 300, 'count', 'vortrage', '2025'],
        ['Rechnung', 0.3, 'count', 'rechnung', '2025'],
      ]);
      const said = findings.map(({message}) => message).join('\n');
      expect(said)
        .to.match(/B8 \(Wert\).*date/)
        .and.contain('--sheet "Büros"');
    });

    it('names its first title as the source, unless there is one', async () => {
      const {document} = await importTable(book);
      expect(document!.source.title).to.equal('Internationales in Zahlen');
    });

    it('gives the sheet that is asked for, and repeats merged cells', async () => {
      const {document, sheets} = await take(book, {sheet: 'büros'});
      expect(sheets).to.deep.equal(['Zahlen', 'Büros', 'Jahre']);
      expect(document!.offices!.map(({city, country}) => [city, country])).to.deep.equal([
        ['Tokio', 'JP'],
        ['Kyoto', 'JP'],
        ['Nairobi', 'KE'],
      ]);
      const none = await take(book, {sheet: 'Other'});
      expect(none.document).to.equal(undefined);
      expect(none.findings[0]!.message).to.contain('"Büros"');
    });

    it('joins headings of two rows, the upper one merged', async () => {
      const {document} = await take(book, {sheet: 'Jahre'});
      expect(
        document!.figures!.map(({label, value, period}) => [label, value, period?.year]),
      ).to.deep.equal([
        ['Japan · Studierende', 10, 2019],
        ['Japan · Studierende', 11, 2020],
      ]);
    });
  });
}

describe('a workbook', () => {
  it('is refused where a formula was never calculated', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Label', 'Value'],
            ['A', null],
            ['B', 2],
          ],
          cells: new Map([['1,1', {formula: 'SUM(B3:B3)'}]]),
        },
      ],
    });
    const {document, findings} = await take(book);
    expect(document!.figures).to.have.length(1);
    expect(findings.map(({message}) => message).join()).to.match(/B2 \(Value\)/);
  });

  it('is read in reasonable time with ten thousand rows', async () => {
    const rows = Array.from({length: 10_000}, (_, i) => [
      `City ${i}`,
      'Japan',
      `www.a${i}.example`,
    ]);
    const book = await writeXlsx({
      sheets: [{name: 'A', rows: [['City', 'Country', 'Website'], ...rows]}],
    });
    const started = performance.now();
    const {items} = await take(book);
    expect(items).to.equal(10_000);
    expect(performance.now() - started).to.be.below(20_000);
  });
});
