/** Documents that are not bundled, as readers, editors and pages see them. */
import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/define/glossary-term.js';
import '../../src/define/key-figures.js';
import {limits} from '../../src/documents/outside/fetch-text.js';
import {pace} from '../../src/documents/outside/refresh.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import type {GlossaryTerm} from '../../src/elements/glossary-term/glossary-term.js';
import type {KeyFigures} from '../../src/elements/key-figures/key-figures.js';
import type {WidgetErrorEvent} from '../../src/widget/events.js';
import {listen} from '../helpers/console.js';
import {downloadOf} from '../helpers/download.js';
import {keepsGarbage} from '../helpers/engine.js';
import {part, parts, plain, record, textOf, textsOf} from '../helpers/parts.js';
import {address, countOf, elsewhere} from '../helpers/requests.js';
import {until} from '../helpers/until.js';

const {timeout} = limits;
const {shortest} = pace;

afterEach(() => {
  limits.timeout = timeout;
  pace.shortest = shortest;
});

const source = {
  title: 'A page',
  publisher: 'A university',
  url: 'https://example.org/page',
  asOf: '2024-05-17',
  retrieved: '2026-01-01',
} as const;

const figure = {id: 'A1', value: 1, qualifier: 'eq', unit: 'thing', measure: 'count'} as const;

const documentOf = (...figures: readonly object[]): CooperationDocument => ({
  format: 1,
  source,
  figures: figures.map((fields, i) => ({...figure, id: `A${i + 1}`, label: 'x', ...fields})),
});

const COULD_NOT = 'This information could not be loaded.';

const at = (kinds: string, query: {readonly [name: string]: string} = {}): string =>
  address(kinds, {key: crypto.randomUUID(), ...query});

const keyFigures = (attributes: {readonly [name: string]: string}): Promise<KeyFigures> => {
  const widget = document.createElement('key-figures');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) {
    widget.setAttribute(name, value);
  }
  const link = document.createElement('a');
  link.href = 'https://example.org/';
  link.textContent = 'Key figures';
  widget.append(link);
  return fixture<KeyFigures>(html`${widget}`);
};

const stateOf = (widget: Element) =>
  ['loading', 'ready', 'error'].filter((state) => widget.matches(`:state(${state})`)).join();

const state = (widget: Element, expected: string): Promise<void> =>
  until(() => stateOf(widget) === expected, expected);

/** Whether the link in the tag can be seen. */
const hasFallback = (widget: Element) => widget.querySelector('a')!.checkVisibility();

describe('accessibility', () => {
  it('has nothing that axe finds in a document that is shown in part, nor in its problems', async () => {
    listen('error');
    const widget = await keyFigures({src: at('partial'), debug: ''});
    await state(widget, 'ready');
    expect(parts(widget, 'problems')).to.have.length(1);
    await expect(widget).to.be.accessible();
  });

  it('has nothing that axe finds where nothing could be loaded', async () => {
    listen('error');
    const widget = await keyFigures({src: at('not-found'), debug: ''});
    await state(widget, 'error');
    await expect(widget).to.be.accessible();
  });

  it('marks the problems as English, for authors of the document', async () => {
    listen('error');
    const widget = await keyFigures({src: at('partial'), debug: '', lang: 'fr'});
    await state(widget, 'ready');
    const list = part(widget, 'problems');
    expect(list.lang).to.equal('en');
    expect(list.dir).to.equal('ltr');
  });
});

describe('properties', () => {
  it('are undefined where nothing is set', async () => {
    const {src, integrity, refresh, debug} = await keyFigures({});
    expect([src, integrity, refresh, debug]).to.deep.equal(Array(4).fill(undefined));
  });

  it('src: is shown in place of the bundled document', async () => {
    const widget = await keyFigures({src: at('good')});
    await state(widget, 'ready');
    expect(textsOf(widget, 'label')).to.deep.equal(['from the server', 'always']);
    expect(plain(part(widget, 'source').querySelector('a')!.textContent)).to.equal(
      'A university, A page',
    );
    expect(hasFallback(widget)).to.equal(false);
  });

  it('src: may be of another origin that allows it', async () => {
    const widget = await keyFigures({src: elsewhere(at('good', {allow: 'yes'}))});
    await state(widget, 'ready');
    expect(textsOf(widget, 'label')).to.contain('from the server');
  });

  it('integrity: keeps out what is not the document that was meant', async () => {
    listen('error');
    const key = crypto.randomUUID();
    const src = address('good', {key});
    const errors = record<WidgetErrorEvent>(document, 'cw-error');
    const open = await keyFigures({src});
    await state(open, 'ready');
    // The document is in the page already, and still has to be the right one for this.
    const wrong = await keyFigures({src, integrity: `sha384-${'A'.repeat(64)}`});
    await state(wrong, 'error');
    expect(errors.flatMap(({problems}) => problems.map(({code}) => code))).to.deep.equal([
      'integrity',
    ]);
    expect(textOf(wrong, 'error')).to.equal(COULD_NOT);
    const none = await keyFigures({src, integrity: 'nonsense'});
    await state(none, 'error');
    const bytes = new TextEncoder().encode(await (await fetch(src)).text());
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    wrong.integrity = `sha256-${btoa(String.fromCharCode(...hash))}`;
    await state(wrong, 'ready');
    expect(textsOf(wrong, 'label')).to.contain('from the server');
  });

  it('refresh: that means nothing is named once', async () => {
    const warnings = listen('warn');
    const key = crypto.randomUUID();
    for (let i = 0; i < 2; i++) {
      const widget = await keyFigures({src: address('good', {key}), refresh: 'often'});
      await state(widget, 'ready');
    }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('does not understand refresh="often"').and.contain('15m');
  });

  it('debug: lists what is wrong, for as long as it is set', async () => {
    listen('error');
    const widget = await keyFigures({debug: 'debug'});
    expect(parts(widget, 'problems'), 'of the bundled document').to.be.empty;
    widget.data = documentOf({}, {value: 'many'}, {label: 7});
    await widget.updateComplete;
    const list = [...part(widget, 'problems').children].map(({textContent}) => textContent);
    expect(list.join()).to.contain('figures[1].value').and.contain('figures[2].label');
    for (const no of ['false', 'no', '0', 'off']) {
      widget.setAttribute('debug', no);
      await widget.updateComplete;
      expect(parts(widget, 'problems'), no).to.be.empty;
    }
    widget.setAttribute('debug', '');
    await widget.updateComplete;
    expect(parts(widget, 'problems')).to.have.length(1);
    widget.data = documentOf({});
    await widget.updateComplete;
    expect(parts(widget, 'problems')).to.be.empty;
  });

  it('debug: lists no more than anyone reads', async () => {
    const said = listen('error');
    const widget = await keyFigures({debug: ''});
    const errors = record<WidgetErrorEvent>(widget, 'cw-error');
    widget.data = documentOf({}, ...Array.from({length: 300}, () => ({value: 'many'})));
    await widget.updateComplete;
    expect(part(widget, 'problems').children).to.have.length(21);
    expect(part(widget, 'problems').lastElementChild!.textContent).to.match(/and \d+ more/);
    expect(said).to.have.length(1);
    expect(said[0]!.split('\n')).to.have.length(21);
    expect(errors[0]!.problems.length).to.be.at.least(300);
  });

  it('debug: shows texts of the document as text', async () => {
    listen('error');
    const widget = await keyFigures({debug: ''});
    widget.data = documentOf({}, {value: '<b>x</b>', '<i>key</i>': 1});
    await widget.updateComplete;
    expect(part(widget, 'problems').textContent).to.contain('<b>x</b>');
    expect(widget.shadowRoot!.querySelector('b, i')).to.equal(null);
  });
});

describe('behaviour', () => {
  it('shows the fallback and nothing else while a document is on its way', async () => {
    const errors = record(document, 'cw-error');
    const ready = record(document, 'cw-ready');
    const widget = await keyFigures({src: at('slow')});
    await widget.updateComplete;
    expect(stateOf(widget)).to.equal('loading');
    expect(hasFallback(widget)).to.equal(true);
    for (const name of ['figure', 'error', 'source', 'heading']) {
      expect(parts(widget, name), name).to.be.empty;
    }
    expect([...errors, ...ready]).to.be.empty;
    await state(widget, 'ready');
    expect(hasFallback(widget)).to.equal(false);
    expect(errors).to.be.empty;
    expect(ready).to.have.length(1);
  });

  describe('an address at which there is no document', () => {
    const cases: readonly (readonly [string, string, string?])[] = [
      ['slow', 'timeout'],
      ['hanging', 'timeout'],
      ['hanging-inside', 'timeout'],
      ['not-found', 'http-status'],
      ['server-error', 'http-status'],
      ['page', 'html-instead-of-json'],
      ['redirect', 'html-instead-of-json'],
      ['truncated', 'network'],
      ['garbage', keepsGarbage ? 'not-json' : 'network'],
      ['not-json', 'not-json'],
      ['cut', 'not-json'],
      ['empty', 'not-json'],
      ['huge', 'too-large'],
      ['unreadable', 'document-unreadable', 'This information cannot be shown at the moment.'],
      ['no-section', 'section-missing', 'This information cannot be shown at the moment.'],
    ];

    for (const [kind, code, line = COULD_NOT] of cases) {
      it(`leaves the fallback, one line and a code: ${kind}`, async () => {
        const said = listen('error');
        if (code === 'timeout') limits.timeout = 300;
        const errors = record<WidgetErrorEvent>(document, 'cw-error');
        const ready = record(document, 'cw-ready');
        const src = at(kind);
        const widget = await keyFigures({src});
        await state(widget, 'error');
        expect(hasFallback(widget)).to.equal(true);
        expect(textsOf(widget, 'error')).to.deep.equal([line]);
        expect(parts(widget, 'figure')).to.be.empty;
        expect(errors).to.have.length(1);
        expect(errors[0]!.problems[0]!.code).to.equal(code);
        expect(said).to.have.length(1);
        expect(said[0])
          .to.match(/^<key-figures> /)
          .and.contain(errors[0]!.problems[0]!.message);
        expect(ready).to.be.empty;
        widget.lang = 'fr';
        await aTimeout(0);
        await widget.updateComplete;
        expect(textsOf(widget, 'error')).to.have.length(1);
        expect(textOf(widget, 'error')).to.match(/^Ces informations n/);
        expect(errors, 'reported once').to.have.length(1);
      });
    }

    it('leaves the fallback, one line and a code: another origin', async () => {
      listen('error');
      const errors = record<WidgetErrorEvent>(document, 'cw-error');
      const widget = await keyFigures({src: elsewhere(at('good'))});
      await state(widget, 'error');
      expect(textsOf(widget, 'error')).to.deep.equal([COULD_NOT]);
      expect(hasFallback(widget)).to.equal(true);
      expect(errors[0]!.problems[0]!.code).to.equal('network');
    });

    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///a',
      'http://[',
    ]) {
      it(`leaves the fallback, one line and a code: ${src}`, async () => {
        listen('error');
        const errors = record<WidgetErrorEvent>(document, 'cw-error');
        const widget = await keyFigures({src});
        await state(widget, 'error');
        expect(textsOf(widget, 'error')).to.deep.equal([COULD_NOT]);
        expect(hasFallback(widget)).to.equal(true);
        expect(errors.flatMap(({problems}) => problems.map(({code}) => code))).to.deep.equal([
          'address-refused',
        ]);
      });
    }

    it('gives way to one at which there is one', async () => {
      listen('error');
      const widget = await keyFigures({src: at('not-found')});
      await state(widget, 'error');
      widget.src = at('good');
      await state(widget, 'ready');
      expect(parts(widget, 'error')).to.be.empty;
      expect(hasFallback(widget)).to.equal(false);
    });
  });

  describe('a document that is wrong in part', () => {
    it('shows the rest, and says how much is missing', async () => {
      const said = listen('error');
      const ready = record(document, 'cw-ready');
      const errors = record<WidgetErrorEvent>(document, 'cw-error');
      const widget = await keyFigures({src: at('partial')});
      await state(widget, 'ready');
      expect(textsOf(widget, 'label')).to.deep.equal(['from the server', 'always']);
      expect(textsOf(widget, 'error')).to.deep.equal(['Left out because of errors: 2']);
      expect(hasFallback(widget)).to.equal(false);
      expect(ready).to.have.length(1);
      expect(errors).to.have.length(1);
      const {problems} = errors[0]!;
      expect(new Set(problems.map(({path}) => path.slice(0, 10)))).to.deep.equal(
        new Set(['figures[2]', 'figures[3]']),
      );
      for (const {code, expected, message} of problems) {
        expect(code).to.equal('value-missing');
        expect(expected).to.be.a('string').and.not.be.empty;
        expect(message).to.contain('figures[');
      }
      expect(said).to.have.length(1);
      expect(said[0]!.split('\n')).to.have.length(problems.length);
      const {top} = part(widget, 'error').getBoundingClientRect();
      expect(top).to.be.at.least(part(widget, 'body').getBoundingClientRect().bottom);
    });

    it('counts in the language of the widget', async () => {
      listen('error');
      const widget = await keyFigures({lang: 'fr'});
      widget.data = documentOf({}, ...Array.from({length: 1234}, () => ({value: 'many'})));
      await widget.updateComplete;
      expect(textOf(widget, 'error')).to.contain('1 234').and.not.contain('Left out');
    });

    it('is reported again if it has changed, but not when re-rendered', async () => {
      const said = listen('error');
      const widget = await keyFigures({});
      const errors = record(widget, 'cw-error');
      const wrong = documentOf({}, {value: 'many'});
      widget.data = wrong;
      await widget.updateComplete;
      widget.layout = 'table';
      await widget.updateComplete;
      widget.data = {...wrong};
      await widget.updateComplete;
      expect(errors).to.have.length(2);
      expect(said).to.have.length(2);
    });
  });

  it('says of a newer document that something may be missing', async () => {
    listen('error');
    const widget = await keyFigures({src: at('newer')});
    await state(widget, 'ready');
    expect(textsOf(widget, 'label')).to.deep.equal(['from the server', 'always']);
    expect(textsOf(widget, 'error')).to.deep.equal([
      'Made for a newer version; something may be missing.',
    ]);
  });

  describe('a document that is reloaded', () => {
    it('is re-rendered only if it has changed', async () => {
      pace.shortest = 50;
      const key = crypto.randomUUID();
      const ready = record(document, 'cw-ready');
      const src = address('good,good,formatted,good,formatted,slow,changing', {key});
      const widget = await keyFigures({src, refresh: '0.05s'});
      await state(widget, 'ready');
      let updates = 0;
      widget.addController({hostUpdated: () => (updates += 1)});
      await until(async () => (await countOf(key)).asked >= 6);
      expect(updates).to.equal(0);
      expect(ready).to.have.length(1);
      await until(() => textsOf(widget, 'label').includes('version 7'));
      expect(updates).to.equal(1);
      expect(ready).to.have.length(2);
    });

    it('stays, and says of when it is, when that fails', async () => {
      const said = listen('error');
      pace.shortest = 50;
      const key = crypto.randomUUID();
      const src = address('partial,not-found,not-found,not-found,good', {key});
      const ready = record(document, 'cw-ready');
      const errors = record<WidgetErrorEvent>(document, 'cw-error');
      const widget = await keyFigures({src, refresh: '0.05s'});
      await until(() => parts(widget, 'error').length === 2);
      expect(stateOf(widget)).to.equal('ready');
      expect(textsOf(widget, 'label')).to.deep.equal(['from the server', 'always']);
      const year = String(new Date().getFullYear());
      const [, stale] = textsOf(widget, 'error');
      expect(stale)
        .to.match(/^Could not be updated\. Last updated: /)
        .and.contain(year);
      await until(() => parts(widget, 'error').length === 0);
      widget.refresh = undefined;
      await widget.updateComplete;
      expect(ready).to.have.length(2);
      const codes = errors.map(({problems}) =>
        problems
          .slice(0, 2)
          .map(({code}) => code)
          .join(),
      );
      expect(codes).to.deep.equal(['value-missing,value-missing', 'update-failed,http-status']);
      expect(said).to.have.length(2);
    });

    it('is announced when that fails, in a region that is there before', async () => {
      listen('error');
      pace.shortest = 50;
      const widget = await keyFigures({src: at('good,not-found,good')});
      await state(widget, 'ready');
      const regions = () => [...widget.shadowRoot!.querySelectorAll('[role=status]')];
      const [region] = regions();
      expect(plain(region!.textContent)).to.equal('');
      // Read by all browsers while it is empty: nothing hides it.
      expect(region!.checkVisibility()).to.equal(true);
      widget.refresh = '0.05s';
      await until(() => region!.textContent);
      expect(plain(region!.textContent)).to.match(/^Could not be updated\. Last updated: /);
      expect(regions()).to.deep.equal([region]);
      await until(() => !region!.textContent);
      expect(region!.isConnected).to.equal(true);
    });
  });

  describe('data', () => {
    it('is checked before it is shown, for which updateComplete waits', async () => {
      const widget = await keyFigures({});
      widget.data = documentOf({label: 'mine'});
      await widget.updateComplete;
      expect(textsOf(widget, 'label')).to.deep.equal(['mine']);
      expect(stateOf(widget)).to.equal('ready');
    });

    it('throws nothing into the page, whatever it is', async () => {
      listen('error');
      const widget = await keyFigures({});
      const circle: Record<string, unknown> = {...documentOf({})};
      circle['source'] = circle;
      for (const data of [circle, Symbol('x'), () => 1, new Proxy({}, {}), Object.create(null)]) {
        widget.data = data as CooperationDocument;
        await widget.updateComplete;
        expect(stateOf(widget)).to.equal('error');
        expect(hasFallback(widget)).to.equal(true);
      }
    });
  });

  describe('a script in the tag', () => {
    it('is shown, and is no fallback that could be seen', async () => {
      const widget = await fixture<KeyFigures>(
        `<key-figures lang="en"><script type="application/json">${JSON.stringify(
          documentOf({label: 'in the tag'}),
        )}</script><a href="https://example.org/">Key figures</a></key-figures>`,
      );
      await state(widget, 'ready');
      expect(textsOf(widget, 'label')).to.deep.equal(['in the tag']);
      expect(widget.querySelector('script')!.checkVisibility()).to.equal(false);
    });

    it('that is no document leaves the fallback', async () => {
      listen('error');
      const widget = await fixture<KeyFigures>(
        '<key-figures lang="en"><script type="application/json">{"format": 1,}</script>' +
          '<a href="https://example.org/">Key figures</a></key-figures>',
      );
      await state(widget, 'error');
      expect(textsOf(widget, 'error')).to.deep.equal([
        'This information cannot be shown at the moment.',
      ]);
      expect(hasFallback(widget)).to.equal(true);
    });

    it('does not mind the structured data beside it', async () => {
      const widget = await keyFigures({'structured-data': ''});
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify(documentOf({label: 'in the tag'}));
      widget.append(script);
      await until(() => textsOf(widget, 'label').includes('in the tag'));
      const written = widget.querySelector('[type="application/ld+json"]')!;
      expect(written.textContent).to.contain('in the tag').and.contain('https://example.org/page');
    });
  });

  it('gives the document to the reader as JSON and as CSV', async () => {
    listen('error');
    const widget = await keyFigures({src: at('partial'), actions: 'json'});
    await state(widget, 'ready');
    const given = JSON.parse(await downloadOf(widget)) as CooperationDocument;
    expect(given).to.have.property('format', 1);
    expect(given.source).to.deep.include({publisher: 'A university', asOf: '2024-05-17'});
    expect(given.figures!.map(({label}) => label)).to.deep.equal(['from the server', 'always']);
    widget.actions = 'csv';
    await widget.updateComplete;
    expect(await downloadOf(widget))
      .to.contain('from the server')
      .and.not.contain('International');
  });
});

describe('<glossary-term>', () => {
  const glossary = (term: string, expansion: string) =>
    ({
      format: 1,
      source,
      glossary: [{id: term, term, expansion}],
    }) as unknown as CooperationDocument;

  const termOf = (content: string, attributes = '') =>
    fixture<GlossaryTerm>(`<glossary-term lang="en" ${attributes}>${content}</glossary-term>`);

  it('explains the term of a document that is not bundled', async () => {
    const widget = await termOf('XYZ');
    widget.data = glossary('XYZ', 'Xenial Yearly Zone');
    await widget.updateComplete;
    expect(textOf(widget, 'expansion')).to.equal('Xenial Yearly Zone');
  });

  it('stays plain text while and where there is no document', async () => {
    const said = listen('error');
    const errors = record<WidgetErrorEvent>(document, 'cw-error');
    const widget = await termOf('ERC', `src="${at('slow,not-found')}"`);
    expect(stateOf(widget)).to.equal('loading');
    expect(parts(widget, 'term')).to.be.empty;
    // That document has figures alone.
    await state(widget, 'error');
    expect(errors[0]!.problems[0]!.code).to.equal('section-missing');
    expect(widget.shadowRoot!.textContent.trim()).to.equal('');
    expect(widget.textContent).to.equal('ERC');
    expect(said).to.have.length(1);
  });
});
