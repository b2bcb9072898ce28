/** What a widget gives away as CSV, an import takes back: in every language, without loss. */
import {expect, fixture, html} from '@open-wc/testing';
import {allLocales} from '../../src/generated/language-codes.js';
import {importTable} from '../../src/import/import.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import '../../src/define/glossary-list.js';
import '../../src/define/key-figures.js';
import '../../src/define/office-list.js';
import {parts} from '../helpers/parts.js';
import {downloadOf} from '../helpers/download.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import {until} from '../helpers/until.js';

const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/page',
  asOf: null,
  retrieved: '2026-01-01',
} as const;

const own = {url: 'https://example.org/own'};

const figures: CooperationDocument['figures'] = [
  {
    id: 'a',
    value: 412,
    qualifier: 'eq',
    unit: 'a',
    measure: 'count',
    label: 'partners',
    source: own,
  },
  {
    id: 'b',
    value: 18500000.5,
    qualifier: 'approx',
    unit: 'EUR',
    measure: 'amount',
    label: 'funds, "joint"',
    period: {type: 'recurring', every: 'P1Y'},
    source: own,
  },
  {
    id: 'c',
    value: 0.585,
    qualifier: 'gt',
    unit: 'c',
    measure: 'share',
    label: 'publications',
    denominator: 'publications of the university',
    period: {type: 'year', year: 2024},
    note: 'With authors\nelsewhere.',
    source: own,
  },
  {
    id: 'd',
    value: 6,
    qualifier: 'gte',
    unit: 'month',
    measure: 'duration',
    label: 'stay',
    source: own,
  },
  {id: 'e', value: 3, qualifier: 'lte', unit: 'e', measure: 'rank', label: 'place', source: own},
  {
    id: 'f',
    value: null,
    qualifier: 'order',
    unit: 'f',
    measure: 'count',
    label: 'talks',
    display: 'many',
    source: own,
  },
  {
    id: 'g',
    value: 1.234,
    qualifier: 'lt',
    unit: 'g',
    measure: 'count',
    label: 'ratio',
    source: own,
  },
];

const offices: CooperationDocument['offices'] = [
  {
    id: 'tokyo',
    city: 'Tokyo',
    country: 'JP',
    latitude: 35.68,
    longitude: 139.69,
    timeZone: 'Asia/Tokyo',
    region: 'asia',
    note: '=SUM(A1) is a text; "quoted"',
    source: own,
  },
  {id: 'windhoek', city: 'Windhoek', country: 'NA', region: 'South', source: own},
];

const glossary: CooperationDocument['glossary'] = [
  {
    id: 'erc',
    term: 'ERC',
    expansion: 'European Research Council',
    meaning: 'It funds research.',
    source: own,
  },
  {
    id: 'pics',
    term: 'PICS',
    replacedBy: {acronym: 'IEA', name: 'International Emerging Actions', since: 2019, source: own},
    source: own,
  },
];

/** The CSV that a reader downloads. */
async function csvOf(tag: string, data: CooperationDocument, lang: string): Promise<string> {
  const widget = document.createElement(tag) as WidgetElement & {data: unknown};
  widget.lang = lang;
  widget.setAttribute('actions', 'csv');
  widget.data = data;
  await fixture(html`${widget}`);
  await until(() => parts(widget, 'action').length > 0, 'the button');
  return downloadOf(widget);
}

describe('an export', () => {
  for (const lang of allLocales) {
    it(`of figures in ${lang} comes back as it was`, async () => {
      const text = await csvOf('key-figures', {format: 1, source, figures}, lang);
      const {document, findings} = await importTable(new TextEncoder().encode(text), {source});
      expect(document?.figures, JSON.stringify(findings)).to.deep.equal(figures);
    });

    it(`of offices in ${lang} comes back as it was`, async () => {
      const text = await csvOf('office-list', {format: 1, source, offices}, lang);
      const {document, findings} = await importTable(new TextEncoder().encode(text), {source});
      expect(document?.offices, JSON.stringify(findings)).to.deep.equal(offices);
    });

    it(`of a glossary in ${lang} comes back as it was`, async () => {
      const text = await csvOf('glossary-list', {format: 1, source, glossary}, lang);
      const {document, findings} = await importTable(new TextEncoder().encode(text), {source});
      expect(document?.glossary, JSON.stringify(findings)).to.deep.equal(glossary);
    });
  }
});
