/** What every widget honours, looked at through `<key-figures>`. */
import {expect, fixture, fixtureSync, html, nextFrame} from '@open-wc/testing';
import '../../src/define/key-figures.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import {layoutNames} from '../../src/widget/rendering.js';
import {KeyFigures} from '../../src/elements/key-figures/key-figures.js';
import {WidgetErrorEvent, WidgetReadyEvent, type Problem} from '../../src/widget/events.js';
import {valueOf} from '../facts.js';
import {listen} from '../helpers/console.js';
import {part, parts, plain, record, textOf, textsOf} from '../helpers/parts.js';
import {until} from '../helpers/until.js';

const source = {
  title: {en: 'A page', fr: 'Une page'},
  publisher: 'A university',
  url: 'https://example.org/page',
  asOf: '2024-05-17',
  retrieved: '2026-01-01',
} as const;

const documentOf = (...labels: readonly string[]): CooperationDocument => ({
  format: 1,
  source,
  figures: labels.map((label, index) => ({
    id: `A${index + 1}`,
    value: index + 1,
    qualifier: 'gt',
    unit: 'thing',
    measure: 'count',
    label,
  })),
});

const keyFigures = (attributes = '', content = ''): Promise<KeyFigures> =>
  fixture<KeyFigures>(`<key-figures lang="en" ${attributes}>${content}</key-figures>`);

/** A widget in the page that has not been rendered yet. */
function unrendered(prepare: (widget: KeyFigures) => void = () => undefined): KeyFigures {
  const place = fixtureSync(html`<div lang="en"></div>`);
  const widget = document.createElement('key-figures');
  prepare(widget);
  place.append(widget);
  return widget;
}

/** Errors that nobody has caught, since the start of the test. */
let uncaught: unknown[] = [];
const catchAll = (event: ErrorEvent | PromiseRejectionEvent) => {
  event.preventDefault();
  uncaught.push('reason' in event ? event.reason : event.error);
};

beforeEach(() => {
  uncaught = [];
  addEventListener('error', catchAll, true);
  addEventListener('unhandledrejection', catchAll);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener('error', catchAll, true);
  removeEventListener('unhandledrejection', catchAll);
  expect(uncaught.map(String)).to.deep.equal([]);
});

describe('accessibility', () => {
  it('has nothing that axe finds', async () => {
    await expect(await keyFigures()).to.be.accessible();
  });

  it('has nothing that axe finds where a document cannot be shown', async () => {
    listen('error');
    const widget = await keyFigures('', '<a href="https://example.org/">Key figures</a>');
    widget.data = 'unreadable' as unknown as CooperationDocument;
    await widget.updateComplete;
    expect(part(widget, 'error')).to.exist;
    await expect(widget).to.be.accessible();
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`has a heading of level ${level} where it is asked for`, async () => {
      const widget = await keyFigures(`heading-level="${level}"`);
      expect(part(widget, 'heading').localName).to.equal(`h${level}`);
      expect(widget.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(1);
    });
  }

  it('has a heading of level 2 where nothing is asked for', async () => {
    expect(part(await keyFigures(), 'heading').localName).to.equal('h2');
  });

  it('says in which language its text is', async () => {
    const widget = await keyFigures();
    expect(part(widget, 'widget').lang).to.equal('en');
    widget.lang = 'fr';
    await nextUpdate(widget);
    expect(part(widget, 'widget').lang).to.equal('fr');
  });

  it('marks text that is in another language than the widget', async () => {
    const widget = await keyFigures();
    widget.data = {
      ...documentOf(),
      figures: [{...documentOf('x').figures![0]!, label: {ar: 'باحثون', fr: 'chercheurs'}}],
    };
    await widget.updateComplete;
    const [marked] = part(widget, 'label').querySelectorAll<HTMLElement>('[lang]');
    expect(marked!.lang).to.equal('ar');
    expect(marked!.dir).to.equal('auto');
    expect(marked!.textContent).to.equal('باحثون');
    widget.lang = 'fr';
    await nextUpdate(widget);
    expect(part(widget, 'label').querySelector('[lang]')).to.equal(null);
    expect(textOf(widget, 'label')).to.equal('chercheurs');
  });

  it('names its source as a link, and says that the page is not dated', async () => {
    const widget = await keyFigures();
    const link = part(widget, 'source').querySelector('a')!;
    expect(plain(link.textContent)).to.equal(
      'CNRS, European research and international cooperation',
    );
    expect(link.href).to.match(/^https?:\/\/www\.cnrs\.fr\//);
    expect(textOf(widget, 'source')).to.match(/^Source: CNRS, /);
    expect(textOf(widget, 'source-date')).to.contain('not dated');
  });
});

const nextUpdate = async (widget: KeyFigures): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
};

describe('properties', () => {
  it('are undefined where nothing is set', async () => {
    const widget = await keyFigures();
    const {layout, heading, headingLevel, only, data, set} = widget;
    for (const value of [layout, heading, headingLevel, only, data, set]) {
      expect(value).to.equal(undefined);
    }
  });

  it('follow their attributes', async () => {
    const widget = await keyFigures('layout="bars" heading="H" heading-level="4" only="K2"');
    expect(widget).to.include({layout: 'bars', heading: 'H', headingLevel: '4', only: 'K2'});
    widget.setAttribute('layout', 'table');
    await widget.updateComplete;
    expect(widget.layout).to.equal('table');
    expect(part(widget, 'body').part.contains('body-table')).to.equal(true);
  });

  describe('layout', () => {
    for (const layout of layoutNames(KeyFigures)) {
      it(`draws ${layout}, in any case and in quotes`, async () => {
        const warnings = listen('warn');
        for (const written of [layout, layout.toUpperCase(), ` “${layout}” `, `«${layout}»`]) {
          const widget = await fixture<KeyFigures>(
            html`<key-figures lang="en" layout=${written}></key-figures>`,
          );
          expect([...part(widget, 'body').part]).to.deep.equal(['body', `body-${layout}`]);
        }
        expect(warnings).to.deep.equal([]);
      });
    }

    it('draws grid for an unknown value, and says so once', async () => {
      const warnings = listen('warn');
      const widget = await keyFigures('layout="pie"');
      await keyFigures('layout="pie"');
      widget.requestUpdate();
      await widget.updateComplete;
      expect(part(widget, 'body').part.contains('body-grid')).to.equal(true);
      const accepted = layoutNames(KeyFigures).join(', ');
      expect(warnings).to.deep.equal([
        `<key-figures> layout="pie" is not known. Accepted: ${accepted}. Showing: grid.`,
      ]);
    });
  });

  describe('heading', () => {
    it('is the text of the heading', async () => {
      expect(textOf(await keyFigures('heading="Our figures"'), 'heading')).to.equal('Our figures');
    });

    it('takes the heading away where it is empty', async () => {
      for (const attribute of ['heading', 'heading=""', 'heading=" "', 'heading="“”"']) {
        const widget = await keyFigures(attribute);
        expect(widget.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6'), attribute).to.equal(
          null,
        );
      }
    });

    it('gives way to the own heading of the widget when it is removed', async () => {
      const widget = await keyFigures('heading=""');
      widget.removeAttribute('heading');
      await widget.updateComplete;
      expect(textOf(widget, 'heading')).to.equal('Key figures');
    });

    it('is shown as text, never as markup', async () => {
      const widget = await keyFigures();
      widget.heading = '<b>x</b>';
      await widget.updateComplete;
      expect(textOf(widget, 'heading')).to.equal('<b>x</b>');
    });
  });

  describe('heading-level', () => {
    it('is a number or a text as property', async () => {
      const widget = await keyFigures();
      widget.headingLevel = 5;
      await widget.updateComplete;
      expect(part(widget, 'heading').localName).to.equal('h5');
      widget.headingLevel = '“3”';
      await widget.updateComplete;
      expect(part(widget, 'heading').localName).to.equal('h3');
    });

    it('is 2 for any other value, which is named once', async () => {
      const warnings = listen('warn');
      for (const level of ['9', '1', '0', '2.5', 'h3']) {
        for (let i = 0; i < 2; i++) {
          const widget = await keyFigures(`heading-level="${level}"`);
          expect(part(widget, 'heading').localName, level).to.equal('h2');
        }
      }
      expect(warnings).to.have.length(5);
      expect(warnings[0]).to.equal(
        '<key-figures> heading-level="9" is not known. Accepted: 2, 3, 4, 5, 6. Showing: 2.',
      );
    });
  });

  describe('only', () => {
    it('shows the named items in its order', async () => {
      const widget = await keyFigures('only="K4, lia  F12"');
      expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K4'), valueOf('K2'), '1,250']);
    });

    it('shows all where no name is known, and says so once', async () => {
      const warnings = listen('warn');
      const widget = await keyFigures('only="xyz"');
      await keyFigures('only="xyz"');
      expect(parts(widget, 'figure')).to.have.length(6);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<key-figures> only="xyz" is not known\. Accepted: K1, K2, /);
    });

    it('shows the others where one name is not known, and says so once', async () => {
      const warnings = listen('warn');
      const widget = await keyFigures('only="K5 unknown K1"');
      expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K5'), valueOf('K1')]);
      expect(warnings).to.have.length(1);
    });

    it('keeps its order where it names every item of a document', async () => {
      const widget = unrendered((each) => {
        each.only = 'A3 A1 A2';
        each.data = documentOf('a', 'b', 'c');
      });
      await widget.updateComplete;
      expect(textsOf(widget, 'label')).to.deep.equal(['c', 'a', 'b']);
    });
  });

  describe('data', () => {
    it('is shown in place of the bundled document', async () => {
      const widget = await keyFigures();
      widget.data = documentOf('first', 'second');
      await widget.updateComplete;
      expect(textsOf(widget, 'label')).to.deep.equal(['first', 'second']);
      expect(textsOf(widget, 'value')).to.deep.equal(['over 1', 'over 2']);
      expect(plain(part(widget, 'source').querySelector('a')!.textContent)).to.equal(
        'A university, A page',
      );
      expect(textOf(widget, 'source-date')).to.equal('as of May 17, 2024');
    });

    it('shows an empty document as such', async () => {
      const widget = await keyFigures();
      widget.data = documentOf();
      await widget.updateComplete;
      expect(parts(widget, 'figure')).to.be.empty;
      expect(part(widget, 'source')).to.exist;
      expect(widget.matches(':state(ready)')).to.equal(true);
    });

    it('is replaced by the bundled document when it is removed', async () => {
      for (const nothing of [undefined, null]) {
        const widget = unrendered((each) => (each.data = documentOf('mine')));
        await widget.updateComplete;
        expect(textsOf(widget, 'label')).to.deep.equal(['mine']);
        widget.data = nothing as undefined;
        await widget.updateComplete;
        expect(parts(widget, 'figure')).to.have.length(6);
      }
    });

    it('puts no invalid URL into the page', async () => {
      listen('error');
      const widget = await keyFigures();
      for (const url of ['javascript:alert(1)', 'data:text/html,<b>x</b>', 'https://']) {
        widget.data = {...documentOf('x'), source: {...source, url}};
        await widget.updateComplete;
        expect(widget.shadowRoot!.querySelector('a')).to.equal(null);
        const errors = record<WidgetErrorEvent>(widget, 'cw-error');
        const [figure, sound] = documentOf('x', 'y').figures!;
        widget.data = {...documentOf(), figures: [{...figure!, source: {url}}, sound!]};
        await widget.updateComplete;
        const links = [...widget.shadowRoot!.querySelectorAll('a')];
        expect(links.map(({href}) => href)).to.deep.equal([source.url]);
        expect(errors.flatMap(({problems}) => problems.map(({path}) => path))).to.deep.equal([
          'figures[0].source.url',
        ]);
      }
    });

    for (const [asOf, text] of [
      ['2015-05', 'May 2015'],
      ['2015', '2015'],
    ] as const) {
      it(`claims no date more exact than ${asOf}`, async () => {
        const widget = await keyFigures();
        widget.data = {...documentOf('x'), source: {...source, asOf}};
        await widget.updateComplete;
        expect(textOf(widget, 'source-date')).to.equal(`as of ${text}`);
      });
    }

    it('shows what the source wants to be known about it', async () => {
      const widget = await keyFigures();
      widget.data = {...documentOf('x'), source: {...source, note: {en: 'Provisional.'}}};
      await widget.updateComplete;
      expect(textOf(widget, 'source-note')).to.equal('Provisional.');
    });
  });

  it('can be removed and set again while the widget renders', async () => {
    const warnings = listen('warn');
    const widget = await keyFigures('layout="bars" heading="H" heading-level="3" only="K1"');
    let turns = 0;
    widget.addController({
      hostUpdate() {
        if (turns++) return;
        for (const name of ['layout', 'heading', 'heading-level', 'only', 'lang']) {
          widget.removeAttribute(name);
        }
      },
      hostUpdated() {
        if (turns > 1) return;
        widget.setAttribute('layout', 'table');
        widget.setAttribute('heading', 'Again');
        widget.setAttribute('heading-level', '5');
        widget.setAttribute('only', 'K2 K3');
        widget.setAttribute('lang', 'fr');
      },
    });
    widget.requestUpdate();
    await nextUpdate(widget);
    expect(part(widget, 'body').part.contains('body-table')).to.equal(true);
    expect(textOf(widget, 'heading')).to.equal('Again');
    expect(part(widget, 'heading').localName).to.equal('h5');
    expect(textsOf(widget, 'number')).to.deep.equal([valueOf('K2'), valueOf('K3')]);
    expect(part(widget, 'widget').lang).to.equal('fr');
    expect(warnings.filter((message) => message.startsWith('<'))).to.deep.equal([]);
  });

  it('can be set and removed many times between two renderings', async () => {
    const widget = await keyFigures();
    for (const layout of ['bars', 'pie', 'table']) {
      widget.setAttribute('layout', layout);
      widget.removeAttribute('layout');
    }
    await widget.updateComplete;
    expect(part(widget, 'body').part.contains('body-grid')).to.equal(true);
  });

  it('that were set before the element was defined are kept', async () => {
    const place = await fixture(html`<div lang="en"></div>`);
    const early = document.createElement('late-figures') as HTMLElement & {data?: unknown};
    early.data = documentOf('early');
    early.setAttribute('layout', 'table');
    place.append(early);
    customElements.define('late-figures', class extends KeyFigures {});
    await (early as unknown as KeyFigures).updateComplete;
    expect(textsOf(early, 'label')).to.deep.equal(['early']);
    expect(part(early, 'body').part.contains('body-table')).to.equal(true);
  });
});

describe('behaviour', () => {
  describe('states', () => {
    it('are loading, then ready', async () => {
      const widget = unrendered();
      expect(statesOf(widget)).to.deep.equal(['loading']);
      await widget.updateComplete;
      expect(statesOf(widget)).to.deep.equal(['ready']);
    });

    it('are error where the document cannot be shown, and ready again after that', async () => {
      listen('error');
      const widget = await keyFigures();
      widget.data = 1 as unknown as CooperationDocument;
      await widget.updateComplete;
      expect(statesOf(widget)).to.deep.equal(['error']);
      widget.data = documentOf('x');
      await widget.updateComplete;
      expect(statesOf(widget)).to.deep.equal(['ready']);
      expect(parts(widget, 'error')).to.be.empty;
    });
  });

  describe('cw-ready', () => {
    it('is sent once, to everybody', async () => {
      const widget = unrendered();
      const events = record<WidgetReadyEvent>(document, 'cw-ready');
      await widget.updateComplete;
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(WidgetReadyEvent);
      expect(kindOf(events[0]!)).to.deep.equal({bubbles: true, composed: true, cancelable: false});
      expect(events[0]!.target === widget).to.equal(true);
    });

    it('leaves shadow roots', () => {
      const place = fixtureSync(html`<div></div>`);
      const widget = document.createElement('key-figures');
      place.attachShadow({mode: 'open'}).append(widget);
      return new Promise((resolve) => {
        const heard = (event: Event) => {
          expect(event.composedPath()[0] === widget).to.equal(true);
          resolve();
        };
        document.addEventListener('cw-ready', heard, {once: true});
      });
    });

    it('is sent again for each other document, and for nothing else', async () => {
      const widget = await keyFigures();
      const events = record(widget, 'cw-ready');
      widget.layout = 'bars';
      await widget.updateComplete;
      widget.lang = 'fr';
      await nextUpdate(widget);
      widget.requestUpdate();
      await widget.updateComplete;
      widget.remove();
      document.body.append(widget);
      await nextUpdate(widget);
      expect(events).to.have.length(0);
      const own = documentOf('x');
      widget.data = own;
      await widget.updateComplete;
      expect(events).to.have.length(1);
      widget.data = own;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(events).to.have.length(1);
      widget.data = documentOf('x');
      await widget.updateComplete;
      expect(events).to.have.length(2);
      widget.data = undefined;
      await widget.updateComplete;
      expect(events).to.have.length(3);
      widget.remove();
    });

    it('comes when the facts can be read in the page', async () => {
      const widget = unrendered();
      const shown: string[][] = [];
      widget.addEventListener('cw-ready', () => shown.push(textsOf(widget, 'number')));
      await widget.updateComplete;
      expect(shown).to.deep.equal([
        [valueOf('K1'), valueOf('K2'), valueOf('K3'), valueOf('K4'), valueOf('K5'), valueOf('K6')],
      ]);
    });
  });

  describe('a document that cannot be shown', () => {
    const figure = documentOf('x').figures![0]!;
    const withFigure = (fields: object): unknown => ({
      ...documentOf(),
      figures: [figure, {...figure, ...fields}],
    });
    const missing: Partial<Problem> = {code: 'section-missing', path: 'figures'};
    const unreadable: Partial<Problem> = {code: 'document-unreadable', path: ''};

    /** By name: the document, the first problem, and the paths of the others. */
    const cases: {
      readonly [name: string]: readonly [unknown, Partial<Problem>, ...string[]];
    } = {
      'an empty text': ['', unreadable],
      'a text': ['{"format": 1}', unreadable],
      zero: [0, unreadable],
      'a number': [42, unreadable],
      no: [false, unreadable],
      'a list': [[], unreadable],
      'an object without source': [{format: 1, figures: []}, unreadable, 'source'],
      'an object without figures': [{format: 1, source}, missing],
      'figures that are null': [{format: 1, source, figures: null}, missing],
      'figures that are an object': [{format: 1, source, figures: {K1: 392}}, missing],
      'figures that are a text': [{format: 1, source, figures: 'K1'}, missing],
      'a source that is null': [{...documentOf('x'), source: null}, unreadable, 'source'],
    };

    for (const [name, [data, expected, ...others]] of Object.entries(cases)) {
      it(`is reported, and the fallback shown: ${name}`, async () => {
        const said = listen('error');
        const widget = await keyFigures('', '<a href="https://example.org/">Key figures</a>');
        const errors = record<WidgetErrorEvent>(document, 'cw-error');
        widget.data = data as CooperationDocument;
        await widget.updateComplete;

        expect(errors).to.have.length(1);
        const [event] = errors;
        expect(event).to.be.instanceOf(WidgetErrorEvent);
        expect(kindOf(event!)).to.deep.equal({bubbles: true, composed: true, cancelable: false});
        const [problem, ...rest] = event!.problems;
        expect(problem).to.include(expected);
        expect(rest.map(({path}) => path)).to.deep.equal(others);
        const received =
          expected.code === 'section-missing' ? (data as {figures?: unknown}).figures : data;
        // What is a list or an object is only named.
        if (others.length) {
          expect(problem!.received, 'reported where it is wrong').to.equal(null);
        } else if (typeof received === 'object' && received !== null) {
          expect(problem!.received).to.match(/^an? (list|object) /);
        } else {
          expect(problem!.received).to.equal(received);
        }
        expect(problem!.expected).to.be.a('string').and.not.be.empty;
        expect(problem!.message).to.be.a('string').and.not.be.empty;
        expect(said).to.have.length(1);
        const report = event!.problems.map(({message}) => message).join('\n');
        expect(said[0]).to.equal(`<key-figures> ${report}`);

        expect(textOf(widget, 'error')).to.equal('This information cannot be shown at the moment.');
        expect(shownFallback(widget)).to.equal('Key figures');
        expect(parts(widget, 'figure')).to.be.empty;
        expect(statesOf(widget)).to.deep.equal(['error']);
      });
    }

    // Values that a document in JSON can have, and that fail only when they reach the page.
    for (const [name, text] of Object.entries({
      'an object that cannot be a text': badText(),
      'an object that looks like a template': {_$litType$: 1, strings: ['<b>x</b>'], values: []},
      'an object that looks like a directive': {_$litDirective$: 'x', values: []},
    })) {
      it(`throws nothing and brings in no markup: ${name}`, async () => {
        listen('error');
        const widget = await keyFigures('', '<a href="https://example.org/">Key figures</a>');
        for (const fields of [
          {label: text},
          {label: {en: text}},
          {note: {en: text}},
          {display: {en: text}},
          {counts: [text]},
          {members: [{en: text}]},
        ]) {
          for (const layout of layoutNames(KeyFigures)) {
            widget.layout = layout;
            widget.data = withFigure(fields) as CooperationDocument;
            await widget.updateComplete;
            expect(widget.shadowRoot!.querySelector('b')).to.equal(null);
            expect(textOf(widget, 'widget')).to.not.be.empty;
          }
          widget.data = documentOf('good again');
          await widget.updateComplete;
          expect(textsOf(widget, 'label')).to.deep.equal(['good again']);
        }
      });
    }

    it('is reported once, and again when it is another', async () => {
      listen('error');
      const widget = await keyFigures();
      const errors = record(widget, 'cw-error');
      widget.data = 1 as unknown as CooperationDocument;
      await widget.updateComplete;
      widget.layout = 'bars';
      await widget.updateComplete;
      widget.lang = 'fr';
      await nextUpdate(widget);
      expect(errors).to.have.length(1);
      expect(textOf(widget, 'error')).to.match(/^Ces informations/);
      widget.data = 2 as unknown as CooperationDocument;
      await widget.updateComplete;
      expect(errors).to.have.length(2);
    });

    it('gives way to one that can, which is announced', async () => {
      listen('error');
      const widget = await keyFigures('', '<a href="https://example.org/">Key figures</a>');
      widget.data = 1 as unknown as CooperationDocument;
      await widget.updateComplete;
      const events = record(widget, 'cw-ready');
      widget.data = undefined;
      await widget.updateComplete;
      expect(events).to.have.length(1);
      expect(parts(widget, 'figure')).to.have.length(6);
      expect(shownFallback(widget)).to.equal(undefined);
    });

    it('leaves no structured data of the document before it', async () => {
      listen('error');
      const widget = await keyFigures('structured-data');
      const script = () => widget.querySelector('script[type="application/ld+json"]');
      expect(script()).to.exist;
      widget.data = 1 as unknown as CooperationDocument;
      await widget.updateComplete;
      expect(script()).to.equal(null);
      widget.data = documentOf('x');
      await widget.updateComplete;
      expect(script()!.textContent).to.contain('https://example.org/page');
    });

    it('has its structured data in the page again when somebody takes it out', async () => {
      const widget = await keyFigures('structured-data');
      const scripts = () => widget.querySelectorAll('script[type="application/ld+json"]');
      const [{textContent}] = scripts() as unknown as [HTMLScriptElement];
      for (let round = 0; round < 3; round++) {
        widget.replaceChildren(document.createElement('p'));
        await until(() => scripts().length > 0);
        await widget.updateComplete;
        expect(scripts()).to.have.lengthOf(1);
        expect(scripts()[0]!.textContent).to.equal(textContent);
      }
      // As Turbo does it with all scripts of a frame.
      scripts()[0]!.replaceWith(scripts()[0]!.cloneNode(true));
      await nextFrame();
      expect(scripts()).to.have.lengthOf(1);
      widget.removeAttribute('structured-data');
      await widget.updateComplete;
      expect(scripts()).to.have.lengthOf(0);
    });

    it('is reported where it was set before the widget came into the page', async () => {
      listen('error');
      const errors = record(document, 'cw-error');
      const widget = unrendered((each) => {
        each.data = 'x' as unknown as CooperationDocument;
      });
      await widget.updateComplete;
      expect(errors).to.have.length(1);
      expect(statesOf(widget)).to.deep.equal(['error']);
    });
  });

  it('replaces a shadow root that a server has rendered', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setHTMLUnsafe(`<key-figures lang="fr"
      ><template shadowrootmode="open"
        ><style>p { color: red }</style><div part="widget"><p part="source">from the server</p></div
      ></template
    ></key-figures>`);
    const widget = place.querySelector('key-figures')!;
    expect(widget.shadowRoot, 'of the server').to.exist;
    // Firefox upgrades what comes this way only after the script that brought it.
    await nextUpdate(widget);
    expect(parts(widget, 'widget')).to.have.length(1);
    expect(parts(widget, 'source')).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('style')).to.equal(null);
    expect(textOf(widget, 'widget')).to.not.contain('from the server');
    expect(parts(widget, 'figure')).to.have.length(6);
    expect(getComputedStyle(part(widget, 'widget')).display, 'styled').to.equal('flow-root');
    widget.layout = 'table';
    await widget.updateComplete;
    expect(parts(widget, 'widget')).to.have.length(1);
  });

  it('has no style attribute in its markup and no style element, for pages with a strict policy', async () => {
    for (const layout of layoutNames(KeyFigures)) {
      const widget = await keyFigures(`layout="${layout}"`);
      expect(widget.hasAttribute('style')).to.equal(false);
      // The length of a bar is set on its style object, which no policy forbids.
      const found = widget.shadowRoot!.querySelectorAll('[style]:not(.bar), style, link, script');
      expect(found).to.have.length(0);
    }
  });

  it('sends nothing over the network', async () => {
    const count = performance.getEntriesByType('resource').length;
    await keyFigures('layout="bars"');
    expect(performance.getEntriesByType('resource')).to.have.length(count);
  });

  it('keeps its place and its size in a page that sets its own root font size', async () => {
    const widget = await keyFigures('only="K1"');
    const {fontSize} = getComputedStyle(part(widget, 'label'));
    document.documentElement.style.fontSize = '62.5%';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.style.fontSize = '16px';
    place.append(widget);
    expect(getComputedStyle(part(widget, 'label')).fontSize).to.equal(fontSize);
    document.documentElement.style.fontSize = '';
  });

  it('is light or dark where the page pins it, in any case', async () => {
    for (const [theme, scheme] of [
      ['light', 'light'],
      ['DARK', 'dark'],
    ] as const) {
      const widget = await keyFigures(`theme="${theme}"`);
      expect(getComputedStyle(widget).colorScheme).to.equal(scheme);
    }
    expect(getComputedStyle(await keyFigures()).colorScheme).to.equal('normal');
  });

  it('is hidden by the attribute hidden', async () => {
    expect(getComputedStyle(await keyFigures('hidden')).display).to.equal('none');
    expect(getComputedStyle(await keyFigures()).display).to.equal('block');
  });
});

describe('slots', () => {
  it('default: is the fallback, and not shown while the widget shows its facts', async () => {
    const widget = await keyFigures('', '<a href="https://example.org/">Key figures</a>');
    expect(shownFallback(widget)).to.equal(undefined);
    expect(widget.querySelector('a'), 'still in the page').to.exist;
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('heading: takes the place of the heading of the widget', async () => {
    const widget = await keyFigures('', '<h3 slot="heading">Mine</h3>');
    const slot = widget.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
    expect(slot.assignedElements().map(({textContent}) => textContent)).to.deep.equal(['Mine']);
    expect(part(widget, 'heading').checkVisibility()).to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('footer: stands under everything else', async () => {
    const widget = await keyFigures('', '<p slot="footer">Foot</p>');
    const footer = widget.querySelector('p')!;
    expect(footer.checkVisibility()).to.equal(true);
    expect(footer.getBoundingClientRect().top).to.be.at.least(
      part(widget, 'source').getBoundingClientRect().bottom,
    );
  });

  it('footer: is there, too, where a document cannot be shown', async () => {
    listen('error');
    const widget = await keyFigures('', '<p slot="footer">Foot</p>');
    widget.data = 1 as unknown as CooperationDocument;
    await widget.updateComplete;
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

/** The custom states that the widget matches. */
function statesOf(widget: Element): string[] {
  return ['loading', 'ready', 'error'].filter((state) => widget.matches(`:state(${state})`));
}

const kindOf = ({bubbles, composed, cancelable}: Event) => ({bubbles, composed, cancelable});

/** The text of what the default slot shows; undefined where nothing is. */
function shownFallback(widget: Element): string | undefined {
  const slot = widget.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])');
  const shown = slot?.assignedElements().filter((element) => element.checkVisibility());
  return shown?.map(({textContent}) => plain(textContent)).join(' ');
}

/** What a hostile document may hold in place of a text. */
function badText(): object {
  return {toString: 1, valueOf: 1};
}
