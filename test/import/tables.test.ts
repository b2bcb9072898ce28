/** Tables with the traps of real ones: what becomes of them, cell by cell. */
import {expect} from '@open-wc/testing';
import {checkDocument} from '../../src/documents/check/check.js';
import {importTable, type Imported, type ImportOptions} from '../../src/import/import.js';
import {encode} from './encode.js';

const source = {
  title: 'Figures',
  publisher: 'Example University',
  url: 'https://www.example.org/',
  asOf: null,
  retrieved: '2026-11-22',
} as const;

const take = (input: string | Uint8Array, options: ImportOptions = {}): Promise<Imported> =>
  importTable(input, {source, ...options});

type Values = Readonly<Record<string, unknown>>;

/** The items without IDs; whatever comes out passes the check of documents. */
async function itemsOf(
  input: string | Uint8Array,
  options?: ImportOptions,
): Promise<readonly Values[]> {
  const {document, section} = await take(input, options);
  expect(document, 'a document').to.not.equal(undefined);
  expect(checkDocument(structuredClone(document)).problems).to.deep.equal([]);
  const items = document![section!] as unknown as readonly Values[];
  return items.map(({id: _, ...values}) => values);
}

const saidOf = ({findings}: Imported): readonly string[] =>
  findings.map(({kind, message}) => `${kind}: ${message}`);

describe('figures', () => {
  it('come from a list of key figures, with what stands beside the numbers', async () => {
    const items = await itemsOf(
      'Kennzahl;Wert;Jahr\nLänder;mehr als 60;\nPersonal;rund 1.000;2021\nBudget;18,5 Mio. €;2020\nQuote;14,3 %;2019\n',
    );
    expect(items).to.deep.equal([
      {value: 60, qualifier: 'gt', unit: 'lander', measure: 'count', label: 'Länder'},
      {
        value: 1000,
        qualifier: 'approx',
        unit: 'personal',
        measure: 'count',
        label: 'Personal',
        period: {type: 'year', year: 2021},
      },
      {
        value: 18500000,
        qualifier: 'eq',
        unit: 'EUR',
        measure: 'amount',
        label: 'Budget',
        period: {type: 'year', year: 2020},
      },
      {
        value: 0.143,
        qualifier: 'eq',
        unit: 'quote',
        measure: 'share',
        label: 'Quote',
        period: {type: 'year', year: 2019},
      },
    ]);
  });

  it('say what is counted in the heading of an indicator, and share its unit', async () => {
    const items = await itemsOf(
      'Country,Code,Year,Students\nJapan,JPN,2013,78\nChad,TCD,2014,2941\n',
    );
    expect(items.map(({label, unit, value}) => [label, unit, value])).to.deep.equal([
      ['Japan · Students', 'students', 78],
      ['Chad · Students', 'students', 2941],
    ]);
  });

  it('take the unit of all values from their heading', async () => {
    const [call] = await itemsOf('Call,Available funds (mEUR)\nFirst,118\nSecond,59\n');
    expect(call).to.include({value: 118e6, unit: 'EUR', measure: 'amount'});
    const [rate] = await itemsOf('Land;Anteil (in %)\nJapan;12,5\n');
    expect(rate).to.include({value: 0.125, measure: 'share'});
    const [gdp] = await itemsOf('Country,Series Name,Year,Value\nChad,GDP (current US$),2013,5\n');
    expect(gdp).to.include({value: 5, unit: 'USD', measure: 'amount'});
  });

  it('become one for each year where each year has a column', async () => {
    const items = await itemsOf('Land;2012;2013\nJapan;10;12\nChad;5;6\n');
    expect(items.map(({label, value, period}) => [label, value, period])).to.deep.equal([
      ['Japan', 10, {type: 'year', year: 2012}],
      ['Japan', 12, {type: 'year', year: 2013}],
      ['Chad', 5, {type: 'year', year: 2012}],
      ['Chad', 6, {type: 'year', year: 2013}],
    ]);
    const one = await itemsOf('Land;2012;2013\nJapan;10;12\nChad;5;6\n', {value: ['2013']});
    expect(one.map(({value}) => value)).to.deep.equal([12, 6]);
  });

  it('take the years of one thing where several have them', async () => {
    const text = 'Name;all-2018;all-2019;firms-2018;firms-2019\nA;10;11;1;2\nB;20;21;3;4\n';
    const asked = await take(text);
    expect(asked.document).to.equal(undefined);
    expect(saidOf(asked).join()).to.contain('B to C (all), D to E (firms)').and.contain('--value');
    const items = await itemsOf(text, {value: ['firms']});
    expect(items.map(({value}) => value)).to.deep.equal([1, 2, 3, 4]);
  });

  it('take headings of two rows together', async () => {
    const items = await itemsOf('Land;Studierende;\n;2019;2020\nJapan;10;11\nChad;4;5\n');
    expect(items.map(({value, label, period}) => [value, label, period])).to.deep.equal([
      [10, 'Japan · Studierende', {type: 'year', year: 2019}],
      [11, 'Japan · Studierende', {type: 'year', year: 2020}],
      [4, 'Chad · Studierende', {type: 'year', year: 2019}],
      [5, 'Chad · Studierende', {type: 'year', year: 2020}],
    ]);
  });

  it('say what is counted, also where it is the same in all rows', async () => {
    const items = await itemsOf(
      '"Data Source","Indicators",\n\n"Country Name","Country Code","Indicator Name","2018","2019"\nAruba,ABW,Spending (% of GDP),,0.5\nAustria,AUT,Spending (% of GDP),3.09,3.13\n',
    );
    expect(items.map(({label, value, measure}) => [label, value, measure])).to.deep.equal([
      ['Aruba · Spending (% of GDP)', 0.005, 'share'],
      ['Austria · Spending (% of GDP)', 0.0309, 'share'],
      ['Austria · Spending (% of GDP)', 0.0313, 'share'],
    ]);
    const programmes = await itemsOf(
      'Programme,Students 2019,Students 2020\nDAAD,10,12\nERC,1,2\n',
    );
    expect(programmes.map(({label}) => label)).to.deep.equal([
      'DAAD · Students',
      'DAAD · Students',
      'ERC · Students',
      'ERC · Students',
    ]);
  });

  it('take marks of statistics offices apart, also where there is no value', async () => {
    const imported = await take('geo\\time\t2019 \t2020 \nAT\t8.8 b\t: c\nEL\t: \t9.1 \n');
    expect(imported.document?.figures?.map(({value}) => value)).to.deep.equal([8.8, 9.1]);
  });

  it('keep a period that is no year in words', async () => {
    const [item] = await itemsOf('Label;Value;Year\nStudents;5;2022/23\n');
    expect(item).to.include({condition: '2022/23'}).and.not.have.property('period');
  });

  it('take units, currencies, measures and denominators from columns', async () => {
    const items = await itemsOf(
      'Label;Value;Unit;Measure;Denominator\nBudget;18500000;EUR;;\nWomen;44,3;%;;staff\nStay;6;months;;\nPlace;3;;rank;\n',
    );
    expect(items.map(({value, unit, measure}) => [value, unit, measure])).to.deep.equal([
      [18500000, 'EUR', 'amount'],
      [0.443, 'women', 'share'],
      [6, 'month', 'duration'],
      [3, 'place', 'rank'],
    ]);
    expect(items[1]).to.have.property('denominator', 'staff');
  });

  it('ask for the decimal mark where nothing decides it', async () => {
    const text = 'nome;cpc\nA;4,237\nB;3,956\n';
    const asked = await take(text);
    expect(asked.document).to.equal(undefined);
    expect(saidOf(asked)[0]).to.match(/B2 and B3 \(cpc\): "4,237" and "3,956" .*--decimal/);
    const comma = await itemsOf(text, {decimal: ','});
    expect(comma.map(({value}) => value)).to.deep.equal([4.237, 3.956]);
    const point = await itemsOf(text, {decimal: '.'});
    expect(point.map(({value}) => value)).to.deep.equal([4237, 3956]);
  });

  it('leave out rows without a value, and count them', async () => {
    const imported = await take('Label;Value\nA;..\nB;5\nC;n/a\nD;\n');
    expect(imported).to.include({rows: 4, items: 1, leftOut: 3, isPartial: true});
    expect(saidOf(imported)).to.have.length(1);
    expect(saidOf(imported)[0]).to.contain('B2, B4 and B5 (Value)');
  });

  it('refuse what is no share, no count and no number, by cell', async () => {
    const imported = await take(
      'Label;Value;Measure\nA;145 %;\nB;-6,4 %;\nC;45%;count\nD;"392\n172";\nE;31.12.2023;\nF;-3;\nG;7;\nH;+13 %;\n',
    );
    expect(imported).to.include({items: 1, leftOut: 7});
    const said = saidOf(imported).join('\n');
    expect(said).to.match(/B2, B3 and B9 .*growth rate/);
    expect(said).to.match(/B4 .*percentage/);
    expect(said).to.match(/B5 .*more than one number/);
    expect(said).to.match(/B6 .*date/);
    expect(said).to.match(/B7 .*negative/);
  });

  it('say which marks beside numbers they do not take', async () => {
    const imported = await take('Label;Value\nA;8.8 b\nB;12,3*\n');
    expect(imported.items).to.equal(2);
    expect(saidOf(imported)[0]).to.match(/^dropped: B2 and B3 \(Value\): the marks/);
  });

  it('leave out totals and notes', async () => {
    const imported = await take(
      'Land;Anzahl;Jahr\nJapan;5;2020\nChad;6;2020\nGesamt;11;2020\nQuelle: Statistik;;\n* vorläufig;;\n',
    );
    expect(imported).to.include({rows: 3, items: 2, leftOut: 1});
    const said = saidOf(imported).join('\n');
    expect(said)
      .to.match(/A4: "Gesamt" is a total/)
      .and.match(/A5 and A6: notes/);
  });
});

describe('offices', () => {
  it('come from a list of institutions, with names, countries and links as people write them', async () => {
    const text =
      ';;;;\nProposal number;Legal Name;City;Country Cd;Website Url\n101;Université d’Été;Besançon;FR;www.example.org\n102;PANEPISTIMIO;ATHINA;EL;#N/A\n103;Hochschule;Köln;DE;mail@example.org\n';
    expect(await itemsOf(encode(text, 'windows-1252')!)).to.deep.equal([
      {city: 'Besançon', country: 'FR', url: 'https://www.example.org', note: 'Université d’Été'},
      {city: 'ATHINA', country: 'GR', note: 'PANEPISTIMIO'},
      {city: 'Köln', country: 'DE', url: 'mailto:mail@example.org', note: 'Hochschule'},
    ]);
  });

  it('take a country by code and name, and Namibia among codes', async () => {
    const items = await itemsOf('City,Country\nWindhoek,NA\nOslo,NO\nKampala,UG\n');
    expect(items.map(({country}) => country)).to.deep.equal(['NA', 'NO', 'UG']);
    const names = await itemsOf('Ort;Land\nSeoul;Republik Korea\nMoskau;Russische Föderation\n');
    expect(names.map(({country}) => country)).to.deep.equal(['KR', 'RU']);
  });

  it('take city and country, and coordinates, out of one cell', async () => {
    const items = await itemsOf(
      'Location;Coordonnées géographiques\nBudapest, Hungary;"47,4979; 19,0402"\nNairobi, Kenya;\n',
    );
    expect(items).to.deep.equal([
      {city: 'Budapest', country: 'HU', latitude: 47.4979, longitude: 19.0402},
      {city: 'Nairobi', country: 'KE'},
    ]);
  });

  it('take one country for all where it is given, and ask for it otherwise', async () => {
    const text =
      'Sigle;Libellé ED;Libellé commune;Site web\nEDSC;Chimie;Talence;http://a.example\n';
    const asked = await take(text);
    expect(asked.document).to.equal(undefined);
    expect(saidOf(asked)[0]).to.contain('--country FR');
    expect(await itemsOf(text, {country: 'France'})).to.deep.equal([
      {city: 'Talence', country: 'FR', url: 'http://a.example'},
    ]);
  });

  it('leave out what is no country, and drop what is no link, by cell', async () => {
    const imported = await take(
      'Ville;Pays;Site web;Latitude;Longitude\nParis;Utopie;https://a.example;;\nRome;Italie;pas de site;41.9;12.5\nOslo;Norvège;;9151;x\n',
    );
    expect(imported).to.include({items: 2, leftOut: 1, isPartial: true});
    const said = saidOf(imported).join('\n');
    expect(said).to.match(/left-out: B2 \(Pays\): "Utopie" is not the name or code of a country/);
    expect(said)
      .to.match(/dropped: C3 \(Site web\)/)
      .and.match(/dropped: D4 \(Latitude\)/);
  });

  it('look up time zones and cities only if they may, and say so', async () => {
    const places = {
      timeZoneAt: () => 'Europe/Oslo',
      coordinatesOf: (city: string) =>
        city === 'Oslo' ? {latitude: 59.9, longitude: 10.7} : undefined,
    };
    const text = 'City,Country\nOslo,Norway\nBergen,Norway\n';
    expect(await itemsOf(text, {places})).to.deep.equal([
      {city: 'Oslo', country: 'NO', latitude: 59.9, longitude: 10.7, timeZone: 'Europe/Oslo'},
      {city: 'Bergen', country: 'NO'},
    ]);
    const said = saidOf(await take(text, {places})).join('\n');
    expect(said)
      .to.match(/A2 .*GeoNames/)
      .and.match(/A2 .*time zone/);
    expect(await itemsOf(text)).to.deep.equal([
      {city: 'Oslo', country: 'NO'},
      {city: 'Bergen', country: 'NO'},
    ]);
  });

  it('name regions in any language as the format does', async () => {
    const items = await itemsOf(
      'City,Country,Region\nOslo,NO,Europa\nLima,PE,Amérique\nRome,IT,South\n',
    );
    expect(items.map(({region}) => region)).to.deep.equal(['europe', 'americas', 'South']);
  });
});

describe('terms', () => {
  it('come from a list of abbreviations, in several languages', async () => {
    const items = await itemsOf(
      'Begriff;label:fr;expansion_de;Expansion (français);Bedeutung\nERC;x;Europäischer Forschungsrat;Conseil européen;Ein Rat\n',
    );
    expect(items).to.deep.equal([
      {
        term: 'ERC',
        expansion: {de: 'Europäischer Forschungsrat', fr: 'Conseil européen'},
        meaning: 'Ein Rat',
      },
    ]);
  });
});

describe('a table', () => {
  it('may be separated by anything, whatever is in its texts', async () => {
    const rows = [
      ['Land', 'Ort', 'Anzahl, gesamt', 'Anteil, in %'],
      ['Japan', 'Tokio', '5', '3'],
      ['Chad', "N'Djamena", '6', '4'],
    ];
    for (const separator of [';', '\t', '|']) {
      const text = rows.map((row) => row.join(separator)).join('\r\n');
      const {columns} = await take(text);
      expect(
        columns.map(({heading}) => heading),
        separator,
      ).to.deep.equal(rows[0]);
    }
  });

  it('may declare its separator, and have quotes inside cells and lines in quotes', async () => {
    const items = await itemsOf('sep=;\nterm;meaning\nA;Univ. "B"\nC;"two\nlines; ""quoted"""\n');
    expect(items.map(({meaning}) => meaning)).to.deep.equal(['Univ. "B"', 'two\nlines; "quoted"']);
    const open = await take('term;meaning\nA;"x\nB;y\n');
    expect(saidOf(open)[0]).to.match(/^question: Row 2: a double quote/);
  });

  it('may have a title, empty rows and a header further down, which is the title of its source', async () => {
    const imported = await importTable('Our offices;;\n;;\nCity;Country;Note\nOslo;Norway;\n');
    expect(imported.document?.source.title).to.equal('Our offices');
    expect(imported.items).to.equal(1);
  });

  it('is refused by row where cells have shifted', async () => {
    const long = await take('label,value,note\nPartners,5,in Bonn, Germany\nOther,6,\n');
    expect(long).to.include({items: 1, leftOut: 1});
    expect(saidOf(long)[0]).to.match(/Row 2: .*more cells/);
    const shifted = await take('Label;Value;\nA;5;\nB;none;really\nC;7;\nD;8;\nE;9;\n');
    expect(saidOf(shifted)[0]).to.match(/C3: "really" stands in a column without a heading/);
  });

  it('is asked about where two columns have one heading and differ', async () => {
    const imported = await take('label;value;value\nx;5;6\n');
    expect(imported.document).to.equal(undefined);
    expect(saidOf(imported)[0]).to.contain('B and C').and.contain('--column B=value');
    const [item] = await itemsOf('label;value;value\nx;5;6\n', {columns: {C: 'value', B: ''}});
    expect(item).to.include({value: 6});
  });

  it('may be a list of objects, or a paste', async () => {
    const offices = [{Country: 'Cape Verde', City: 'Praia', name: {en: 'A', fr: 'B'}}];
    expect(await itemsOf(JSON.stringify(offices))).to.deep.equal([
      {city: 'Praia', country: 'CV', note: {en: 'A', fr: 'B'}},
    ]);
    expect(await itemsOf('City\tCountry\nOslo\tNorway')).to.deep.equal([
      {city: 'Oslo', country: 'NO'},
    ]);
    expect(saidOf(await take('[1, 2]'))[0]).to.contain('list of objects');
  });

  it('says what it does not understand', async () => {
    expect(saidOf(await take(''))[0]).to.contain('no rows');
    expect(saidOf(await take('a;b\nx;y\n'))[0])
      .to.contain('City and Country')
      .and.contain('a, b');
    expect(saidOf(await take('<!doctype html><p>'))[0]).to.contain('not a table');
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(saidOf(await take(old))[0]).to.contain('.xlsx');
    expect(saidOf(await take(new Uint8Array([0x50, 0x4b, 3, 4, 9])))[0]).to.contain('workbook');
  });

  it('loses no damaged character without a word', async () => {
    const imported = await take(
      'City,Country,Note\nOslo,Norway,a\u0000b\nT\ufffdkyo,Japan,\nLima,Peru,UniversitÃ©\n',
    );
    expect(imported).to.include({items: 2, leftOut: 1});
    const said = saidOf(imported).join('\n');
    expect(said)
      .to.match(/C2 and C4 \(Note\).*damaged/)
      .and.match(/A3 \(City\).*damaged/);
    expect(JSON.stringify(imported.document)).to.not.match(/u0000|\ufffd|Ã/);
  });

  it('says once and with examples what is wrong in many cells', async () => {
    const rows = Array.from({length: 50}, (_, i) => `City ${i},Utopia ${i}`);
    const {findings} = await take(`City,Country\nOslo,Norway\n${rows.join('\n')}\n`);
    expect(findings).to.have.length(1);
    expect(findings[0]!.cells).to.have.length(50);
    expect(findings[0]!.message).to.match(/^B3, B4, B5 and 47 more \(Country\): "Utopia 0"/);
  });

  it('is told column by column', async () => {
    const {columns} = await take('Ville;Pays;Téléphone;\nOslo;Norvège;5;\n');
    expect(columns).to.deep.equal([
      {letter: 'A', heading: 'Ville', taken: 'city', isTaken: true, field: 'city'},
      {letter: 'B', heading: 'Pays', taken: 'country', isTaken: true, field: 'country'},
      {letter: 'C', heading: 'Téléphone', taken: 'not taken', isTaken: false, field: ''},
    ]);
  });

  it('come with the fields to choose from, as the option takes them', async () => {
    const {columns, fields} = await take('Ville;Pays;Lien\nOslo;Norvège;https://a.example/\n');
    expect(fields).to.include.members(['city', 'country', 'url', 'region']).and.not.include('term');
    const chosen = Object.fromEntries(columns.map(({letter, field}) => [letter, field]));
    const again = await take('Ville;Pays;Lien\nOslo;Norvège;https://a.example/\n', {
      columns: chosen,
    });
    expect(again.columns).to.deep.equal(columns);
  });
});

describe('corrections', () => {
  const TABLE = 'Partners of 2025\nCity,Country\nOslo,Utopia\nParis,France\n';

  it('replace the texts of cells, and the table shows them', async () => {
    const before = await take(TABLE);
    expect(before.document!.offices).to.have.length(1);
    expect(before.findings.map(({cells}) => cells)).to.deep.include(['B3']);
    const {document, table} = await take(TABLE, {cells: {B3: ' Norway '}});
    expect(document!.offices).to.have.length(2);
    expect(document!.offices![0]).to.include({city: 'Oslo', country: 'NO'});
    expect(table).to.deep.equal([
      {number: 1, cells: ['Partners of 2025']},
      {number: 2, cells: ['City', 'Country']},
      {number: 3, cells: ['Oslo', 'Norway']},
      {number: 4, cells: ['Paris', 'France']},
    ]);
  });

  it('add a language beside the table, and rows below it', async () => {
    const items = await itemsOf('City (en),Country\nVienna,Austria\n', {
      cells: {C1: 'City (fr)', C2: 'Vienne', A4: 'Prague', B4: 'CZ', C4: 'Prague'},
    });
    expect(items.map(({city, country}) => [city, country])).to.deep.equal([
      [{en: 'Vienna', fr: 'Vienne'}, 'AT'],
      [{en: 'Prague', fr: 'Prague'}, 'CZ'],
    ]);
  });

  it('of cells that do not exist are ignored', async () => {
    const {document} = await take('City,Country\nOslo,Norway\n', {
      cells: {A0: 'x', '1A': 'x', constructor: 'x', ABCD1: 'x'},
    });
    expect(document!.offices).to.have.length(1);
  });
});
