/** Structured data of every widget: valid schema.org, and no more than what the source says. */
import {executeServerCommand} from '@web/test-runner-commands';
import {expect, fixture, html} from '@open-wc/testing';
import {define, widgets} from '../../../src/define/define.js';
import type {CooperationDocument, Figure} from '../../../src/documents/types.js';
import type {WidgetElement} from '../../../src/widget/widget-element.js';
import {isChromium} from '../../helpers/engine.js';

define();

const TAGS = Object.entries(widgets)
  .filter(([, Widget]) => 'layouts' in Widget)
  .map(([tag]) => tag);

interface Node {
  readonly [property: string]: unknown;
}

async function dataOf(tag: string, lang: string, data?: CooperationDocument): Promise<Node> {
  const widget = document.createElement(tag) as WidgetElement;
  Object.assign(widget, {lang, structuredData: true, data});
  const place = await fixture(html`<div>${widget}</div>`);
  await widget.updateComplete;
  return JSON.parse(place.querySelector('script')!.textContent) as Node;
}

/** Every node and list in `value`. */
const within = (value: unknown): object[] =>
  typeof value === 'object' && value ? [value, ...Object.values(value).flatMap(within)] : [];

/** Milliseconds that a compiler may take on a busy machine to read the whole of schema.org. */
const COMPILER_TIME = 60_000;

const problemsOf = (documents: {readonly [name: string]: unknown}): Promise<string[]> =>
  executeServerCommand('schema-org', documents);

const ofFigures = (...figures: readonly Partial<Figure>[]): CooperationDocument => ({
  format: 1,
  licence: 'CC-BY-4.0',
  source: {
    title: 'What we do',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: '2024-05',
    retrieved: '2026-01-01',
    licence: 'Terms of the university',
  },
  figures: figures.map((figure, i) => ({
    id: `A${i}`,
    value: 5,
    qualifier: 'eq',
    unit: 'thing',
    measure: 'count',
    label: 'things',
    ...figure,
  })),
});

/** The properties of the figures of `data`, in French. */
const measured = async (...figures: readonly Partial<Figure>[]): Promise<readonly Node[]> =>
  (await dataOf('key-figures', 'fr', ofFigures(...figures)))['variableMeasured'] as Node[];

describe('structured data', () => {
  // The data is the same in every engine, and compiling takes seconds.
  if (isChromium) {
    it('is what schema.org knows, for every widget', async function () {
      // A compiler reads the whole of schema.org.
      this.timeout(COMPILER_TIME);
      const documents: {[name: string]: Node} = {};
      for (const lang of ['en', 'fr', 'ar']) {
        for (const tag of TAGS) documents[`${tag} ${lang}`] = await dataOf(tag, lang);
      }
      expect(await problemsOf(documents)).to.deep.equal([]);
    });

    it('would be reported if schema.org did not know it', async function () {
      this.timeout(COMPILER_TIME);
      const {variableMeasured} = await dataOf('key-figures', 'en');
      const data = {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: 'A',
        variableMeasured,
      };
      const problems = await problemsOf({
        good: data,
        property: {...data, colour: 'red'},
        value: {...data, variableMeasured: [{'@type': 'PropertyValue', minValue: 'many'}]},
      });
      expect(problems.map((problem) => problem.split(':')[0])).to.deep.equal(['property', 'value']);
    });
  }

  for (const tag of TAGS) {
    it(`of <${tag}> has a description and a source, and nothing empty`, async () => {
      for (const lang of ['en', 'fr']) {
        const data = await dataOf(tag, lang);
        expect(data['description']).to.be.a('string').and.contain('CNRS');
        expect(data['isBasedOn']).to.include({'@type': 'WebPage'});
        expect(data, 'the wording is not that of the source').to.not.have.property('creator');
        for (const value of within(data)) {
          expect(Object.values(value), JSON.stringify(value)).to.not.be.empty;
          expect(Object.values(value)).to.not.include('');
        }
      }
    });
  }

  it('has a number where it is exact, a bound where it is one, and words else', async () => {
    const figures = await measured(
      {qualifier: 'eq'},
      {qualifier: 'gt'},
      {qualifier: 'gte'},
      {qualifier: 'lt'},
      {qualifier: 'lte'},
      {qualifier: 'approx', value: 55000},
      {measure: 'rank', value: 1},
      {value: null, qualifier: 'order', display: 'des centaines'},
    );
    const said = figures.map(({value, minValue, maxValue}) => ({value, minValue, maxValue}));
    const [none] = [undefined];
    expect(said).to.deep.equal([
      {value: 5, minValue: none, maxValue: none},
      {value: none, minValue: 5, maxValue: none},
      {value: none, minValue: 5, maxValue: none},
      {value: none, minValue: none, maxValue: 5},
      {value: none, minValue: none, maxValue: 5},
      {value: 'environ 55\u202f000', minValue: none, maxValue: none},
      {value: figures[6]!['value'], minValue: none, maxValue: none},
      {value: 'des centaines', minValue: none, maxValue: none},
    ]);
    expect(figures[6]!['value'], 'a rank is no quantity').to.be.a('string').and.contain('1');
  });

  it('has units in words of the reader, and none where there is none', async () => {
    const figures = await measured(
      {measure: 'count', unit: 'trip'},
      {measure: 'share', value: 0.07},
      {measure: 'amount', unit: 'EUR'},
      {measure: 'duration', unit: 'year'},
    );
    expect(figures.map(({value, unitText, unitCode}) => [value, unitText, unitCode])).to.deep.equal(
      [
        [5, undefined, undefined],
        [7, '%', 'P1'],
        [5, 'EUR', undefined],
        [5, 'ans', undefined],
      ],
    );
  });

  it('has the period, the whole of a share, condition and note', async () => {
    const [figure, plain] = await measured(
      {
        measure: 'share',
        value: 0.3,
        period: {type: 'year', year: 2012},
        denominator: 'nos recrutements',
        condition: 'pour un an',
        note: 'Sans les stages.',
      },
      {},
    );
    expect(figure!['valueReference']).to.deep.equal([
      {'@type': 'PropertyValue', name: 'Période', value: '2012'},
      {'@type': 'PropertyValue', name: 'Part de', value: 'nos recrutements'},
    ]);
    expect(figure!['description']).to.match(
      /^30.% things · pour un an · 2012 · Sans les stages\.$/,
    );
    expect(plain).to.not.have.property('valueReference');
  });

  it('has the licence of the wording, and that of the facts with their source', async () => {
    const data = await dataOf('key-figures', 'fr', ofFigures({}));
    expect(data).to.include({
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
      temporalCoverage: '2024-05',
    });
    expect(data['isBasedOn']).to.deep.include({
      license: {'@type': 'CreativeWork', name: 'Terms of the university'},
      publisher: {'@type': 'Organization', name: 'A university'},
    });
  });
});
