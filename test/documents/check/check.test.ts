/** The check of outside documents: what passes, what is left out, and what is said of it. */
import {expect} from '@open-wc/testing';
import {checkDocument, type Checked} from '../../../src/documents/check/check.js';
import {migrate} from '../../../src/documents/check/migrate.js';
import {Report} from '../../../src/documents/check/report.js';
import europe from '../../../src/documents/cnrs/europe.json' with {type: 'json'};
import figures from '../../../src/documents/cnrs/figures.json' with {type: 'json'};
import glossary from '../../../src/documents/cnrs/glossary.json' with {type: 'json'};
import instruments from '../../../src/documents/cnrs/instruments.json' with {type: 'json'};
import mission from '../../../src/documents/cnrs/mission.json' with {type: 'json'};
import offices from '../../../src/documents/cnrs/offices.json' with {type: 'json'};
import programmes from '../../../src/documents/cnrs/programmes.json' with {type: 'json'};
import {documentWith, figure, instrument, office, source} from './documents.js';

const codes = ({problems}: Checked) => problems.map(({code, path}) => `${code} ${path}`);

const only = (checked: Checked) => {
  expect(codes(checked), 'problems').to.have.lengthOf(1);
  return checked.problems[0]!;
};

const withFigure = (changes: object) =>
  checkDocument(documentWith({figures: [{...figure, ...changes}]}));
const withOffice = (changes: object) =>
  checkDocument(documentWith({offices: [{...office, ...changes}]}));
const withInstrument = (changes: object) =>
  checkDocument(documentWith({instruments: [{...instrument, ...changes}]}));

/** Calls `visit` with every object in `value`. */
function walk(value: unknown, visit: (object: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const member of Object.values(value)) walk(member, visit);
}

describe('checkDocument', () => {
  describe('what passes', () => {
    it('gives back what ships in the library, unchanged', () => {
      const all = Object.assign(
        {},
        ...[europe, glossary, mission, offices, programmes, instruments],
      ) as typeof instruments;
      const document = {
        ...all,
        figures: [figures, instruments, programmes].flatMap((it) => it.figures as object[]),
      };
      const checked = checkDocument(document);
      expect(checked.problems).to.deep.equal([]);
      expect(checked.document).to.deep.equal(document);
      expect(checked.leftOut).to.equal(0);
    });

    it('is a copy, down to the last object', () => {
      const document = structuredClone(offices) as object;
      const before = new Set<object>();
      walk(document, (object) => before.add(object));
      walk(checkDocument(document).document, (object) => {
        expect(before.has(object)).to.be.false;
        expect([Object.prototype, Array.prototype]).to.include(Object.getPrototypeOf(object));
      });
      expect(document).to.deep.equal(offices);
    });

    it('takes what a program leaves undefined for what is not there', () => {
      expect(withOffice({note: undefined, url: undefined}).problems).to.deep.equal([]);
    });

    it('takes every measure with a value that goes with it', () => {
      for (const changes of [
        {measure: 'share', value: 0.3},
        {measure: 'amount', value: -1500, unit: 'EUR'},
        {measure: 'duration', value: 2.5, unit: 'year'},
        {measure: 'rank', value: 3},
        {measure: 'count', value: null, qualifier: 'order', display: {de: 'Hunderte'}},
        {period: {type: 'recurring', every: 'P1Y'}},
        {period: {type: 'year', year: 2012}},
      ]) {
        expect(codes(withFigure(changes)), JSON.stringify(changes)).to.deep.equal([]);
      }
    });

    it('takes dates that are only a month or a year', () => {
      for (const asOf of ['2026', '2026-02', '2024-02-29', null]) {
        expect(checkDocument({...documentWith({offices: []}), source: {...source, asOf}}).problems)
          .to.be.empty;
      }
    });

    it('takes addresses that a page may link to', () => {
      for (const url of [
        'https://a.example/',
        'HTTP://a.example',
        'mailto:a@a.example',
        'tel:+33',
      ]) {
        expect(withOffice({url}).document!.offices![0]).to.have.property('url', url);
      }
    });
  });

  describe('items', () => {
    it('leaves out the item that does not pass, and keeps the others', () => {
      const checked = checkDocument(
        documentWith({
          figures: [figure, {...figure, id: 'b', value: 'many'}, {...figure, id: 'c'}],
        }),
      );
      expect(checked.document!.figures!.map(({id}) => id)).to.deep.equal(['partners', 'c']);
      expect(checked.leftOut).to.equal(1);
      expect(only(checked)).to.include({code: 'value-invalid', path: 'figures[1].value'});
    });

    it('never shows a figure without what it must not be shown without', () => {
      for (const [changes, place] of [
        [{qualifier: 'aproximately'}, 'qualifier'],
        [{qualifier: undefined}, 'qualifier'],
        [{measure: 'money'}, 'measure'],
        [{unit: ''}, 'unit'],
        [{period: {type: 'year'}}, 'period.year'],
        [{period: {type: 'recurring', every: 'yearly'}}, 'period.every'],
        [{period: '2012'}, 'period'],
        [{condition: 5}, 'condition'],
        [{denominator: {en: ''}}, 'denominator.en'],
        [{display: []}, 'display'],
        [{source: 'https://other.example/'}, 'source'],
        [{source: {title: 'Other', url: 'ftp://other.example/'}}, 'source.url'],
      ] as const) {
        const checked = withFigure(changes);
        expect(checked.document!.figures, place).to.deep.equal([]);
        expect(checked.leftOut, place).to.equal(1);
        expect(only(checked).path).to.equal(`figures[0].${place}`);
      }
    });

    it('drops a value alone where nothing is said wrongly without it', () => {
      for (const [changes, place] of [
        [{latitude: 91, longitude: 3}, 'latitude'],
        [{timeZone: 'Europe/Nowhere'}, 'timeZone'],
        [{timeZone: '+02:00'}, 'timeZone'],
        [{url: 'www.example.org'}, 'url'],
        [{note: 3}, 'note'],
        [{region: {}}, 'region'],
      ] as const) {
        const checked = withOffice(changes);
        expect(checked.document!.offices, place).to.deep.equal([office]);
        expect(checked.leftOut, place).to.equal(0);
        expect(checked.problems[0]!.path).to.equal(`offices[0].${place}`);
      }
    });

    it('drops a latitude that stands alone', () => {
      const checked = withOffice({latitude: 35.7});
      expect(checked.document!.offices).to.deep.equal([office]);
      expect(only(checked).message).to.contain('accompanied by a longitude');
    });

    it('goes into what items hold', () => {
      const relation = {type: 'leads-to', label: 'leads to a network'};
      const checked = withInstrument({
        relations: [relation, {type: 'leads-to'}, 7],
        replacedBy: {acronym: 'X', name: 'New', source: {url: 'nowhere'}},
        criteria: {form: 'network', partners: 3, years: ['a', 4]},
      });
      expect(checked.document!.instruments).to.deep.equal([
        {...instrument, relations: [relation], criteria: {form: 'network', years: ['a']}},
      ]);
      expect(codes(checked)).to.deep.equal([
        'value-missing instruments[0].relations[1].label',
        'value-invalid instruments[0].relations[2]',
        'value-invalid instruments[0].criteria.partners',
        'value-invalid instruments[0].criteria.years[1]',
        'value-invalid instruments[0].replacedBy.source.url',
      ]);
    });

    it('keeps the languages of a text that pass', () => {
      const checked = withFigure({label: {en: 'partners', en_GB: 'mates', fr: 5, de: ''}});
      expect(checked.document!.figures![0]!.label).to.deep.equal({en: 'partners'});
      expect(codes(checked)).to.deep.equal([
        'value-invalid figures[0].label.en_GB',
        'value-invalid figures[0].label.fr',
        'value-invalid figures[0].label.de',
      ]);
      expect(withFigure({label: {fr: 5}}).document!.figures).to.deep.equal([]);
      expect(withFigure({label: {}}).document!.figures).to.deep.equal([]);
    });

    it('leaves a branch of the tree out, and keeps the tree', () => {
      const item = (id: string, more = {}) => ({id, kind: 'programme', name: id, ...more});
      const checked = checkDocument(
        documentWith({europe: [item('a', {parts: [item('b', {name: 1}), item('c')]})]}),
      );
      expect(checked.document!.europe).to.deep.equal([item('a', {parts: [item('c')]})]);
      expect(checked.leftOut).to.equal(1);
    });

    it('drops a section that is no list, and counts it', () => {
      const checked = checkDocument(documentWith({offices: {}, glossary: []}));
      expect(checked.document).to.have.keys('format', 'source', 'glossary');
      expect(checked.leftOut).to.equal(1);
      expect(only(checked)).to.include({code: 'value-invalid', path: 'offices'});
    });
  });

  describe('values that must go together', () => {
    for (const [what, changes, path, suggestion] of [
      ['a percentage for a share', {measure: 'share', value: 45}, 'value', '0.45'],
      ['a share of more than everything', {measure: 'share', value: 450}, 'value', undefined],
      ['a number for an order', {qualifier: 'order'}, 'value', undefined],
      ['no number without an order', {value: null, display: 'many'}, 'value', undefined],
      ['no words for an order', {value: null, qualifier: 'order'}, 'display', undefined],
      ['a currency in small letters', {measure: 'amount', unit: 'eur'}, 'unit', '"EUR"'],
      ['the sign of a currency', {measure: 'amount', unit: '€'}, 'unit', '"EUR"'],
      ['no currency', {measure: 'amount', unit: 'cowries'}, 'unit', undefined],
      ['a unit of time in the plural', {measure: 'duration', unit: 'Years'}, 'unit', '"year"'],
      ['a unit that is not of time', {measure: 'duration', unit: 'km'}, 'unit', undefined],
      ['half a rank', {measure: 'rank', value: 1.5}, 'value', undefined],
      ['less than nothing', {value: -1}, 'value', undefined],
      ['infinity', {value: Infinity}, 'value', undefined],
      ['no number', {value: NaN}, 'value', undefined],
    ] as const) {
      it(`reports ${what}`, () => {
        const checked = withFigure(changes);
        expect(checked.document!.figures).to.deep.equal([]);
        const {path: at, message} = only(checked);
        expect(at).to.equal(`figures[0].${path}`);
        if (suggestion) expect(message).to.contain(`Did you mean ${suggestion}?`);
        else expect(message).not.to.contain('Did you mean');
      });
    }
  });

  describe('what is said', () => {
    it('names place, value and expectation in one sentence', () => {
      expect(only(withFigure({qualifier: 'aprox'}))).to.deep.equal({
        code: 'value-invalid',
        path: 'figures[0].qualifier',
        steps: ['figures', 0, 'qualifier'],
        received: 'aprox',
        expected: 'one of eq, approx, gt, gte, lt, lte, order',
        suggestion: '"approx"',
        message:
          'figures[0].qualifier must be one of eq, approx, gt, gte, lt, lte, order, not "aprox". Did you mean "approx"?',
      });
    });

    it('guesses what was meant', () => {
      for (const [changes, guess] of [
        [{value: '1 250'}, '1250'],
        [{value: '12,5'}, '12.5'],
        [{value: '1,250'}, '1250'],
        [{value: '45 %'}, '0.45'],
        [{qualifier: '~'}, '"approx"'],
        [{measure: 'percentage'}, '"share"'],
        [{id: 7}, '"7"'],
        [{label: {pt_BR: 'x', en: 'x'}}, '"pt-BR"'],
        [{source: {asOf: '3.2.2025'}}, '"2025-02-03"'],
      ] as const) {
        expect(withFigure(changes).problems[0]!.suggestion).to.equal(guess);
      }
      for (const [changes, guess] of [
        [{country: 'jp'}, '"JP"'],
        [{country: 'EL'}, '"GR"'],
        [{country: 'UK'}, '"GB"'],
        [{country: 'SU'}, '"RU"'],
        [{url: 'example.org/tokyo'}, '"https://example.org/tokyo"'],
        [{latitude: '35,7', longitude: 139}, '35.7'],
      ] as const) {
        expect(withOffice(changes).problems[0]!.suggestion).to.equal(guess);
      }
    });

    it('takes no two letters for a country that are none, and no abbreviation for a time zone', () => {
      for (const country of ['EL', 'QQ', 'ZZ', 'SU', 'EU', 'UK']) {
        expect(only(withOffice({country})).path, country).to.equal('offices[0].country');
      }
      for (const country of ['GR', 'XK', 'TW', 'NA']) {
        expect(withOffice({country}).problems, country).to.deep.equal([]);
      }
      expect(only(withOffice({timeZone: 'JST'})).path).to.equal('offices[0].timeZone');
    });

    it('takes no control character for text', () => {
      for (const note of ['a\u0000b', '\u0080', {en: 'x\u0096'}]) {
        expect(only(withOffice({note})).expected).to.contain('control characters');
      }
      expect(withOffice({note: 'two\nlines\tand a tab'}).problems).to.deep.equal([]);
    });

    it('names what is not of the format, and what it is like', () => {
      const checked = withOffice({lat: 1, Url: 'x', timezone: 'y', colour: 'red'});
      expect(checked.document!.offices).to.deep.equal([office]);
      expect(checked.leftOut).to.equal(0);
      expect(checked.problems.map(({code}) => code)).to.deep.equal(Array(4).fill('key-unknown'));
      const messages = checked.problems.map(({message}) => message);
      expect(messages[0]).to.contain('"latitude"');
      expect(messages[1]).to.contain('"url"');
      expect(messages[2]).to.contain('"timeZone"');
      expect(messages[3]).to.contain('does no harm');
    });

    it('shortens what it received', () => {
      const {received, message} = only(withFigure({qualifier: 'x'.repeat(5000)}));
      expect(received).to.have.length.below(70);
      expect(message).to.have.length.below(300);
      expect(only(withFigure({note: [1, 2]})).received).to.equal('a list of 2');
      expect(only(withFigure({set: {a: 1}})).received).to.equal('an object with a');
    });

    it('reports a limited number of problems', () => {
      const many = Array.from({length: 1500}, (_, i) => ({
        ...office,
        id: `o${i}`,
        country: 'Japan',
      }));
      const {problems, leftOut} = checkDocument(documentWith({offices: many}));
      expect(problems).to.have.lengthOf(1001);
      expect(problems.at(-1)).to.include({
        code: 'too-many',
        message: '500 more problems are not listed.',
      });
      expect(leftOut).to.equal(1500);
    });
  });

  describe('ids', () => {
    it('leaves out the second item with an id, wherever it stands', () => {
      const item = (id: string, parts: object[] = []) => ({id, kind: 'x', name: id, parts});
      const checked = checkDocument(
        documentWith({
          figures: [{...figure, id: 1}, figure, {...figure, value: 3}],
          europe: [item('a', [item('b')]), item('b')],
        }),
      );
      expect(checked.document!.figures).to.deep.equal([figure]);
      expect(checked.document!.europe!.map(({id}) => id)).to.deep.equal(['a']);
      expect(codes(checked)).to.deep.equal([
        'value-invalid figures[0].id',
        'duplicate-id figures[2].id',
        'duplicate-id europe[1].id',
      ]);
      expect(checked.leftOut).to.equal(3);
    });

    it('reports IDs that refer to nothing, and keeps the item', () => {
      const relation = {type: 'x', label: 'x', target: 'elsewhere'};
      const checked = checkDocument(
        documentWith({
          figures: [{...figure, sameAs: ['other'], counts: ['DD', 'DX']}],
          instruments: [
            {
              ...instrument,
              figure: 'partnrs',
              relations: [relation],
              criteria: {form: 'network', years: 'one'},
              mostly: ['form', 'size'],
            },
          ],
          criteria: [{id: 'form', label: 'Form', options: [{id: 'project', label: 'project'}]}],
          programmes: [{id: 'p', name: 'P', description: 'D', figures: ['partners', 'none']}],
          europe: [{id: 'e', kind: 'x', name: 'E', within: ['e', 'f']}],
        }),
      );
      expect(checked.leftOut).to.equal(0);
      expect(codes(checked)).to.deep.equal([
        'value-invalid figures[0].sameAs[0]',
        'value-invalid figures[0].counts[1]',
        'value-invalid instruments[0].figure',
        'value-invalid instruments[0].relations[0].target',
        'value-invalid instruments[0].criteria.form',
        'value-invalid instruments[0].criteria.years',
        'value-invalid instruments[0].mostly[1]',
        'value-invalid programmes[0].figures[1]',
        'value-invalid europe[0].within[1]',
      ]);
      expect(checked.problems[2]!.message).to.contain('Did you mean "partners"?');
    });

    it('does not look for what another document may hold', () => {
      expect(withInstrument({figure: 'elsewhere', criteria: {form: 'x'}}).problems).to.be.empty;
    });

    it('reports the place in the file, not in the pruned document', () => {
      const checked = checkDocument(
        documentWith({
          instruments: [{}, {...instrument, relations: [{}, {type: 'x', label: 'x', target: 'y'}]}],
        }),
      );
      expect(checked.problems.at(-1)!.path).to.equal('instruments[1].relations[1].target');
    });
  });

  describe('the whole', () => {
    it('is not shown without a source that says who and where', () => {
      for (const wrong of [
        {title: undefined},
        {publisher: 3},
        {url: 'javascript:alert(1)'},
        {asOf: 'spring'},
        {asOf: undefined},
        {retrieved: '22.11.2026'},
      ]) {
        const checked = checkDocument({
          ...documentWith({figures: [figure]}),
          source: {...source, ...wrong},
        });
        expect(checked.document).to.be.undefined;
        expect(checked.problems).to.have.lengthOf(2);
        expect(checked.problems[0]!.path).to.equal(`source.${Object.keys(wrong)[0]}`);
        expect(checked.problems[1]!.code).to.equal('document-unreadable');
      }
    });

    it('keeps a source of which only a remark does not pass', () => {
      const checked = checkDocument({...documentWith({offices: []}), source: {...source, note: 3}});
      expect(checked.document!.source).to.deep.equal(source);
    });

    it('is unreadable where it is no object', () => {
      for (const value of [undefined, null, 'text', 5, true, [], () => 1, Symbol('x'), 3n]) {
        const checked = checkDocument(value);
        expect(checked.document).to.be.undefined;
        expect(only(checked).code).to.equal('document-unreadable');
      }
    });

    it('says where there is nothing to show', () => {
      expect(only(checkDocument(documentWith({}))).code).to.equal('section-missing');
    });

    it('takes a schema for editors', () => {
      expect(checkDocument(documentWith({$schema: './document.json', offices: []})).problems).to.be
        .empty;
    });
  });

  describe('versions', () => {
    it('shows what it knows of a newer document, and says so once', () => {
      const checked = checkDocument({
        ...documentWith({offices: [{...office, phone: '1'}], people: []}),
        format: 2,
      });
      expect(checked.document).to.deep.equal(documentWith({offices: [office]}));
      expect(only(checked).code).to.equal('format-newer');
    });

    it('reads a document without a version as this one', () => {
      for (const [format, code] of [
        [undefined, 'value-missing'],
        ['1', 'value-invalid'],
        [0, 'value-invalid'],
        [-3, 'value-invalid'],
        [1.5, 'value-invalid'],
      ] as const) {
        const checked = checkDocument({...documentWith({offices: [office]}), format});
        expect(checked.document).to.deep.equal(documentWith({offices: [office]}));
        expect(only(checked)).to.include({code, path: 'format'});
      }
    });

    it('goes from version to version', () => {
      const steps = {
        0: ({places, ...rest}: Record<string, unknown>) => ({...rest, offices: places}),
        1: ({offices, ...rest}: Record<string, unknown>) => ({...rest, rooms: offices}),
      };
      const report = new Report();
      expect(migrate({format: 0, places: [1]}, report, steps, 2)).to.deep.equal({
        document: {format: 2, rooms: [1]},
        newer: false,
      });
      expect(migrate({format: 1, offices: [1]}, report, steps, 2).document).to.deep.equal({
        format: 2,
        rooms: [1],
      });
      expect(report.problems).to.be.empty;
      migrate({format: 0}, report, {1: steps[1]}, 2);
      expect(report.problems[0]!.message).to.contain('There is no format 0');
    });
  });

  describe('limits', () => {
    it('ends at a depth, also in a circle', () => {
      const item: Record<string, unknown> = {id: 'a', kind: 'x', name: 'A'};
      item.parts = [item];
      const checked = checkDocument(documentWith({europe: [item]}));
      expect(codes(checked)[0]).to.match(/^too-deep europe\[0\]\.parts\[0\]/);
      expect(checked.document!.europe).to.have.lengthOf(1);
    });

    it('takes so many items and no more', () => {
      const offices = Array.from({length: 20_003}, (_, i) => ({...office, id: `o${i}`}));
      const checked = checkDocument(documentWith({offices}));
      expect(checked.document!.offices).to.have.lengthOf(20_000);
      expect(checked.leftOut).to.equal(3);
      expect(only(checked)).to.include({code: 'too-many', path: 'offices'});
    });

    it('takes texts so long and no longer', () => {
      const note = 'x'.repeat(100_001);
      expect(only(withOffice({note}))).to.include({code: 'too-large', path: 'offices[0].note'});
      expect(withOffice({note: note.slice(1)}).problems).to.be.empty;
    });

    it('takes so many names and no more', () => {
      const names = Object.fromEntries(Array.from({length: 2000}, (_, i) => [`n${i}`, i]));
      const {document, problems} = withOffice(names);
      expect(document!.offices).to.deep.equal([office]);
      expect(problems[0]).to.include({code: 'too-many', path: 'offices[0]'});
    });

    it('stops where a small page is made into a large document', () => {
      // Each list holds the list before it many times over: little to write, endless to read.
      let list: unknown[] = Array<string>(100).fill('x');
      for (let i = 0; i < 8; i++) list = Array<unknown>(100).fill(list);
      const checked = checkDocument(documentWith({figures: list}));
      expect(checked.document).to.be.undefined;
      expect(checked.problems.map(({code}) => code)).to.deep.equal([
        'too-many',
        'document-unreadable',
      ]);
    });

    it('says why it shows nothing, behind more problems than it lists', () => {
      const {document, problems} = checkDocument({format: 1, offices: new Array(5000)});
      expect(document).to.be.undefined;
      expect(problems.map(({code}) => code)).to.deep.equal([
        ...new Array<string>(1000).fill('value-missing'),
        'document-unreadable',
        'too-many',
      ]);
      expect(problems.at(-1)!.received).to.be.above(5000);
    });
  });

  describe('hostile values', () => {
    it('lets no address through but http, https, mailto and tel', () => {
      for (const url of [
        'javascript:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        'JAVASCRIPT:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:https://a.example/x',
        'file:///etc/passwd',
      ]) {
        const checked = withOffice({url});
        expect(checked.document!.offices).to.deep.equal([office]);
        expect(only(checked), url).to.include({code: 'value-unsafe', path: 'offices[0].url'});
      }
    });

    it('copies no name by which objects are made into something else', () => {
      const text = JSON.stringify(documentWith({offices: [office]})).replace(
        '"format"',
        '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"',
      );
      const checked = checkDocument(JSON.parse(text));
      expect(checked.document).to.deep.equal(documentWith({offices: [office]}));
      expect(({} as Record<string, unknown>).polluted).to.be.undefined;
      expect(codes(checked)).to.deep.equal(['key-unknown __proto__', 'key-unknown constructor']);
      const label = JSON.parse('{"__proto__": "x", "en": "partners"}') as object;
      expect(withFigure({label}).document!.figures![0]!.label).to.deep.equal({en: 'partners'});
    });

    it('reads every property once', () => {
      let reads = 0;
      const tricky = {
        ...office,
        get url() {
          return reads++ === 0 ? 'https://a.example/' : 'javascript:alert(1)';
        },
      };
      const checked = checkDocument(documentWith({offices: [tricky]}));
      expect(reads).to.equal(1);
      expect(checked.document!.offices![0]!.url).to.equal('https://a.example/');
    });

    it('survives objects that cannot be read', () => {
      const refuses = new Proxy(
        {},
        {
          ownKeys() {
            throw new Error('no');
          },
        },
      );
      const {proxy, revoke} = Proxy.revocable([], {});
      revoke();
      const endless = new Proxy([], {
        get: (list, key) => (key === 'length' ? 4e9 : (Reflect.get(list, key) as unknown)),
      });
      const checked = checkDocument(
        documentWith({offices: [refuses, office], figures: proxy, glossary: endless}),
      );
      expect(checked.document!.offices).to.deep.equal([office]);
      expect(checked.document!.glossary).to.deep.equal([]);
      expect(checkDocument(refuses).document).to.be.undefined;
    });
  });

  it('takes no long time for what was made to take long', () => {
    const many = <T>(count: number, make: (i: number) => T) =>
      Array.from({length: count}, (_, i) => make(i));
    const names = Object.fromEntries(many(900, (i) => [`longitudinal${i}`, 1]));
    for (const sections of [
      {offices: many(300, (i) => ({...office, id: `o${i}`, ...names}))},
      {
        instruments: many(5000, (i) => ({...instrument, id: `i${i}`, criteria: {[`q${i}`]: 'x'}})),
        criteria: many(2000, (i) => ({id: `z${i}`, label: 'l', options: [{id: 'a', label: 'b'}]})),
      },
    ]) {
      const started = performance.now();
      expect(checkDocument(documentWith(sections)).problems).to.have.lengthOf(1001);
      expect(performance.now() - started).to.be.below(2000);
    }
  });

  it('takes no time that anybody would notice for ten thousand offices', () => {
    const offices = Array.from({length: 10_000}, (_, i) => ({
      id: `o${i}`,
      city: {en: `Place ${i}`, fr: `Lieu ${i}`},
      country: 'FR',
      latitude: (i % 180) - 90,
      longitude: (i % 360) - 180,
      timeZone: 'Europe/Paris',
      url: `https://www.example.org/${i}`,
    }));
    const document = documentWith({offices});
    const times = [0, 1, 2, 3, 4].map(() => {
      const started = performance.now();
      expect(checkDocument(document).problems).to.be.empty;
      return performance.now() - started;
    });
    // Ten times what it takes on a quiet machine: enough for a busy one, too little for a mistake.
    expect(Math.min(...times)).to.be.below(500);
  });
});
