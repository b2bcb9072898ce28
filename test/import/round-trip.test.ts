/**
 * Tables written from random documents in random dialects: they come back as the same document, or are
 * refused. A value that differs without a word is the one thing that must never be.
 */
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {headings} from '../../src/generated/headings.js';
import {importTable, type Imported} from '../../src/import/import.js';
import {encode} from './encode.js';

const RUNS = 300;

const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/page',
  asOf: null,
  retrieved: '2026-01-01',
} as const;

/** Words of one script and region, as a table has them. */
const WORDS: {readonly [encoding: string]: readonly string[]} = {
  'windows-1252': [
    'Université',
    'Straße',
    'São Paulo',
    'España',
    'Øster',
    'l’œuvre',
    'Fördersumme',
    'Genève',
  ],
  'windows-1250': ['Łódź', 'Plzeň', 'Gdańsk', 'Székesfehérvár', 'Český Krumlov', 'Košice'],
  'windows-1251': ['Москва', 'Университет', 'Санкт-Петербург', 'Казань'],
  macintosh: ['Université', 'Besançon', 'Málaga', 'Zürich'],
  shift_jis: ['東京', '研究者', 'ナイロビ', '共同研究の数', 'パートナー大学'],
  gb18030: ['北京', '合作大学', '研究人员', '留学生', '上海'],
  'utf-8': [
    'Université',
    'Łódź',
    '東京',
    'القاهرة',
    'a;b',
    'x, y',
    'say "x"',
    'two\nlines',
    "d'Ivoire",
  ],
  'utf-16le': ['Université', '東京', 'a;b'],
};

interface Dialect {
  readonly encoding: string;
  readonly separator: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly lineBreak: string;
  /** Which of the languages the headings are in. */
  readonly language: number;
  /** Order of the columns. */
  readonly seed: number;
  readonly junk: readonly string[];
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom(...Object.keys(WORDS)),
  separator: fc.constantFrom(',', ';', '\t', '|'),
  decimal: fc.constantFrom('.' as const, ',' as const),
  group: fc.constantFrom('', ' ', '.', ',', '’'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  language: fc.nat(7),
  seed: fc.nat(1000),
  junk: fc.array(fc.constantFrom('', 'title', 'blank'), {maxLength: 3}),
});

/** A heading of our exports in one of the languages, where the encoding has its letters. */
function headingIn(message: string, fallback: string, {language, encoding}: Dialect): string {
  const words = headings[message]!;
  const word = words[language % words.length]!;
  return encode(word, encoding) ? word : fallback;
}

const written = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

function bytesOf(
  columns: readonly (readonly [heading: string, cells: readonly string[]])[],
  {encoding, separator, lineBreak, seed, junk}: Dialect,
): Uint8Array | undefined {
  const ordered = [...columns];
  // Any order: the same for the same seed.
  for (let i = ordered.length - 1, n = seed; i > 0; i--, n = (n * 31 + 7) % 1009) {
    const j = n % (i + 1);
    [ordered[i], ordered[j]] = [ordered[j]!, ordered[i]!];
  }
  const line = (cells: readonly string[]) =>
    cells.map((cell) => written(cell, separator)).join(separator);
  const rows = columns[0]![1].map((_, i) => line(ordered.map(([, cells]) => cells[i]!)));
  const lines = [
    ...junk.map((kind) => (kind === 'title' ? 'Our list' : line(ordered.map(() => '')))),
    line(ordered.map(([heading]) => heading)),
    ...rows,
  ];
  const mark = /^utf/.test(encoding) && seed % 2 ? '\ufeff' : '';
  return encode(mark + lines.join(lineBreak) + lineBreak, encoding);
}

/** A number as the dialect writes it. */
function numberIn(value: number, {decimal, group}: Dialect): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const mark = group === decimal ? '' : group;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`;
}

const text = (encoding: string) =>
  fc
    .array(fc.constantFrom(...WORDS[encoding]!), {minLength: 1, maxLength: 3})
    .map((words) => words.join(' '));

/** What was said of each row that is missing; the rows that came. */
function expectAll(imported: Imported, rows: number): void {
  const {items, leftOut, findings, document} = imported;
  if (!document) {
    expect(findings.filter(({kind}) => kind !== 'note')).to.not.be.empty;
    return;
  }
  expect(items + leftOut).to.equal(rows);
  if (leftOut > 0) expect(findings.some(({kind}) => kind === 'left-out')).to.equal(true);
}

describe('a table in any dialect', () => {
  it('of figures comes back with the same numbers, or is refused', async () => {
    let taken = 0;
    const table = dialect.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.array(
          fc.record({
            label: text(each.encoding),
            value: fc.oneof(
              fc.nat(2_000_000),
              fc.integer({min: 1, max: 99_999_999}).map((n) => n / 1000),
              fc.integer({min: 1, max: 9999}).map((n) => n / 10),
            ),
            year: fc.integer({min: 1950, max: 2030}),
          }),
          {minLength: 1, maxLength: 8},
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([each, rows]) => {
        const bytes = bytesOf(
          [
            [headingIn('words.counted', 'Label', each), rows.map(({label}) => label)],
            [
              headingIn('words.number', 'Value', each),
              rows.map(({value}) => numberIn(value, each)),
            ],
            [headingIn('words.period', 'Year', each), rows.map(({year}) => String(year))],
          ],
          each,
        );
        fc.pre(bytes !== undefined);
        const imported = await importTable(bytes, {source});
        expectAll(imported, rows.length);
        const figures = imported.document?.figures ?? [];
        taken += figures.length;
        const left = [...rows];
        for (const {label, value, period} of figures) {
          // In their order: a row may be missing, none may differ.
          const at = left.findIndex(
            (row) => row.label === label && row.value === value && row.year === period?.year,
          );
          expect(
            at,
            `${JSON.stringify({label, value, period})} of ${JSON.stringify(rows)}`,
          ).to.be.at.least(0);
          left.splice(0, at + 1);
        }
      }),
      {numRuns: RUNS},
    );
    expect(taken, 'most of it is understood').to.be.above(RUNS);
  });

  it('of offices comes back the same, or is refused', async () => {
    let taken = 0;
    const codes = ['JP', 'DE', 'CI', 'KR', 'US', 'GB', 'NA', 'BR', 'CZ', 'RU'];
    const languages = ['en', 'fr', 'de', 'es', 'pt-BR', 'ja', 'zh-Hans', 'ar'];
    const table = dialect.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.array(
          fc.record({
            city: text(each.encoding),
            country: fc.constantFrom(...codes),
            how: fc.constantFrom('code', ...languages),
            latitude: fc.integer({min: -90_000, max: 90_000}).map((n) => n / 1000),
            longitude: fc.integer({min: -180_000, max: 180_000}).map((n) => n / 1000),
            note: fc.option(text(each.encoding), {nil: ''}),
          }),
          {minLength: 1, maxLength: 8},
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([each, rows]) => {
        const nameOf = (country: string, how: string) => {
          const name =
            how === 'code' ? country : new Intl.DisplayNames([how], {type: 'region'}).of(country)!;
          return encode(name, each.encoding) ? name : country;
        };
        const degrees = (value: number) => String(value).replace('.', each.decimal);
        const bytes = bytesOf(
          [
            [headingIn('offices.city', 'City', each), rows.map(({city}) => city)],
            [
              headingIn('offices.country', 'Country', each),
              rows.map(({country, how}) => nameOf(country, how)),
            ],
            [
              headingIn('offices.latitude', 'Latitude', each),
              rows.map(({latitude}) => degrees(latitude)),
            ],
            [
              headingIn('offices.longitude', 'Longitude', each),
              rows.map(({longitude}) => degrees(longitude)),
            ],
            [headingIn('words.note', 'Note', each), rows.map(({note}) => note)],
          ],
          each,
        );
        fc.pre(bytes !== undefined);
        const imported = await importTable(bytes, {source});
        expectAll(imported, rows.length);
        const offices = imported.document?.offices ?? [];
        taken += offices.length;
        const left = [...rows];
        for (const {city, country, latitude, longitude, note = ''} of offices) {
          const at = left.findIndex(
            (row) =>
              row.city === city &&
              row.country === country &&
              row.latitude === latitude &&
              row.longitude === longitude &&
              row.note === note,
          );
          const office = JSON.stringify({city, country, latitude, longitude, note});
          expect(at, `${office} of ${JSON.stringify(rows)}`).to.be.at.least(0);
          left.splice(0, at + 1);
        }
      }),
      {numRuns: RUNS},
    );
    expect(taken, 'most of it is understood').to.be.above(RUNS);
  });
});
