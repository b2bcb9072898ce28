/** `<instrument-explainer>` as a list: what each entry says, and when it is open. */
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {aTimeout, expect, fixture, fixtureSync, html} from '@open-wc/testing';
import '../../../src/define/instrument-explainer.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {InstrumentExplainer} from '../../../src/elements/instrument-explainer/instrument-explainer.js';
import {WidgetSelectEvent} from '../../../src/widget/events.js';
import {figureFacts, instrumentFacts, type InstrumentFact} from '../../facts.js';
import {isChromium} from '../../helpers/engine.js';
import {part, parts, plain, record, textOf, textsOf} from '../../helpers/parts.js';

/** The count of an instrument, which says what is counted with it. */
function countOf({id, acronym, figure}: InstrumentFact, lang: 'en' | 'fr'): string {
  const fact = figureFacts.find((each) =>
    figure ? each.id === figure : each.counts?.includes(acronym),
  );
  if (!fact) throw new Error(`${id} is not counted.`);
  const others = fact.counts!.filter((each) => each !== acronym);
  const {value} = fact.shown[lang];
  return others.length > 0
    ? `${value} ${{en: 'together with', fr: 'au total avec'}[lang]} ${others[0]}`
    : value;
}

/** The instruments as the source states them, in its order. */
const factsIn = (lang: 'en' | 'fr') =>
  instrumentFacts
    .filter(({shown}) => shown)
    .map((fact) => ({
      acronym: fact.acronym,
      name: fact[lang],
      count: countOf(fact, lang),
      ...fact.shown![lang],
    }));

const FACTS = {en: factsIn('en'), fr: factsIn('fr')};

const TERMS = {
  en: ['Who takes part', 'Builds on', 'Relations', 'Since 2019'],
  fr: ['Participants', 'S’appuie sur', 'Liens', 'Depuis 2019'],
} as const;

const explainer = (attributes = '', lang = 'en'): Promise<InstrumentExplainer> =>
  fixture<InstrumentExplainer>(
    `<instrument-explainer lang="${lang}" ${attributes}></instrument-explainer>`,
  );

const entriesOf = (widget: Element): HTMLDetailsElement[] =>
  parts<HTMLDetailsElement>(widget, 'instrument');

/** Acronyms of the entries that are open. */
const openIn = (widget: Element): string[] =>
  entriesOf(widget)
    .filter(({open}) => open)
    .map((entry) => textOf(entry, 'acronym')!);

const entry = (widget: Element, acronym: string): HTMLDetailsElement =>
  entriesOf(widget).find((each) => textOf(each, 'acronym') === acronym)!;

const summary = (widget: Element, acronym: string): HTMLElement =>
  part(entry(widget, acronym), 'summary');

/** Facts of an entry by their term. */
const factsOf = (each: Element): {readonly [term: string]: Element} =>
  Object.fromEntries(
    parts(each, 'fact').map((fact) => [
      plain(fact.querySelector('dt')!.textContent),
      fact.querySelector('dd')!,
    ]),
  );

/** Runs after attributes of ancestors have been noticed, toggles and fragments been handled. */
const settled = async (widget: InstrumentExplainer): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await widget.updateComplete;
};

describe('accessibility', () => {
  for (const attributes of ['', 'open="all"']) {
    it(`has nothing that axe finds ${attributes && 'when all is open'}`, async () => {
      await expect(await explainer(attributes)).to.be.accessible();
    });
  }

  it('is a list with one native entry an instrument, each a term list', async () => {
    const widget = await explainer();
    const list = part(widget, 'instruments');
    expect(list.getAttribute('role')).to.equal('list');
    expect(list.children).to.have.length(6);
    for (const each of entriesOf(widget)) {
      expect(each.localName).to.equal('details');
      expect(part(each, 'summary').localName).to.equal('summary');
      expect(part(each, 'facts').localName).to.equal('dl');
    }
  });

  if (isChromium) {
    it('tells a screen reader what an entry is called, how many there are, and its state', async () => {
      await explainer('open="LIA"');
      interface Node {
        readonly role: string;
        readonly name?: string;
        readonly expanded?: boolean;
        readonly children?: readonly Node[];
      }
      const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];
      const nodes = flat((await a11ySnapshot({})) as unknown as Node);
      const controls = nodes.filter(({role}) => role === 'DisclosureTriangle');
      expect(controls.map(({name}) => plain(name))).to.deep.equal(
        FACTS.en.map(({acronym, name, count}) => `${acronym} ${name} ${count}`),
      );
      expect(controls.map(({expanded = false}) => expanded)).to.deep.equal(
        FACTS.en.map(({acronym}) => acronym === 'LIA'),
      );
    });
  }

  it('is operated by the keyboard alone', async () => {
    const place = await fixture(html`
      <div>
        <button type="button">before</button>
        <instrument-explainer lang="en" only="PICS LIA"></instrument-explainer>
        <button type="button">after</button>
      </div>
    `);
    const widget = place.querySelector('instrument-explainer')!;
    await widget.updateComplete;
    const [before, after] = place.querySelectorAll('button');
    const focused = () => widget.shadowRoot!.activeElement;
    before!.focus();

    await sendKeys({press: 'Tab'});
    expect(focused() === summary(widget, 'PICS')).to.equal(true);
    const {outlineStyle, outlineWidth} = getComputedStyle(focused()!);
    expect(outlineStyle, 'focus is seen').to.not.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);

    await sendKeys({press: 'Enter'});
    expect(openIn(widget)).to.deep.equal(['PICS']);
    await sendKeys({press: 'Tab'});
    const link = part(entry(widget, 'PICS'), 'item-source').querySelector('a');
    expect(focused() === link, 'what has opened comes next').to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(focused() === summary(widget, 'LIA')).to.equal(true);
    await sendKeys({press: ' '});
    expect(openIn(widget)).to.deep.equal(['PICS', 'LIA']);
    await sendKeys({press: 'Enter'});
    expect(openIn(widget)).to.deep.equal(['PICS']);
    await sendKeys({press: 'Tab'});
    expect(focused() === part(widget, 'source').querySelector('a'), 'then the source').to.equal(
      true,
    );
    await sendKeys({press: 'Tab'});
    expect(document.activeElement === after, 'no trap').to.equal(true);
  });
});

describe('properties', () => {
  for (const [lang, facts] of Object.entries(FACTS)) {
    it(`lang: tells all of each instrument in ${lang}`, async () => {
      const widget = await explainer('open="all"', lang);
      const [participants, buildsOn, relations, since] = TERMS[lang as keyof typeof TERMS];
      expect(textsOf(widget, 'summary')).to.deep.equal(
        facts.map(({acronym, name, count}) => `${acronym} ${name} ${count}`),
      );
      for (const [index, each] of entriesOf(widget).entries()) {
        const expected = facts[index]!;
        expect(textOf(each, 'description')).to.contain(expected.description);
        const told = factsOf(each);
        expect(Object.keys(told), expected.acronym).to.deep.equal(
          [
            participants,
            expected.buildsOn && buildsOn,
            expected.relations && relations,
            expected.replacedBy && since,
          ].filter(Boolean),
        );
        expect(plain(told[participants]!.textContent)).to.contain(expected.participants);
        if (expected.buildsOn) {
          expect(plain(told[buildsOn]!.textContent)).to.equal(expected.buildsOn);
        }
        expect(
          [...(told[relations]?.querySelectorAll('li') ?? [])].map((li) => plain(li.textContent)),
        ).to.deep.equal(expected.relations ?? []);
        if (expected.replacedBy) {
          expect(plain(part(each, 'replacement').textContent)).to.contain(expected.replacedBy);
        }
      }
    });
  }

  it('open: is none where nothing is set', async () => {
    expect(openIn(await explainer())).to.deep.equal([]);
  });

  for (const [attribute, open] of [
    ['open="LIA"', ['LIA']],
    ['open="lia, I5"', ['LIA', 'UMI']],
    ['open="“LIA”"', ['LIA']],
    ['open="xyz"', []],
    ['open="xyz UMI"', ['UMI']],
    ['open="false"', []],
    ['open="all"', ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE']],
    ['open="ALL"', ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE']],
    ['open=""', ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE']],
    ['open', ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE']],
    ['open="open"', ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE']],
  ] as const) {
    it(`open: opens ${open.join(' ') || 'nothing'} for ${attribute}`, async () => {
      expect(openIn(await explainer(attribute))).to.deep.equal(open);
    });
  }

  it('open: follows its attribute, and opens nothing when it is removed', async () => {
    const widget = await explainer('open="LIA"');
    widget.setAttribute('open', 'UMI');
    await widget.updateComplete;
    expect(openIn(widget)).to.deep.equal(['UMI']);
    widget.removeAttribute('open');
    await widget.updateComplete;
    expect(openIn(widget)).to.deep.equal([]);
  });

  it('only: shows some by acronym or id, in its order', async () => {
    const widget = await explainer('only="umi I3"');
    expect(textsOf(widget, 'acronym')).to.deep.equal(['UMI', 'LIA']);
  });

  it('heading-level: moves the heading', async () => {
    const widget = await explainer('heading-level="4"');
    expect(part(widget, 'heading').localName).to.equal('h4');
    expect(textOf(widget, 'heading')).to.equal('International cooperation instruments');
  });
});

describe('behaviour', () => {
  it('lists neither what is only named to explain another, nor any seventh', async () => {
    const widget = await explainer();
    expect(textsOf(widget, 'acronym')).to.deep.equal([
      'PRC',
      'PICS',
      'LIA',
      'GDRI',
      'UMI',
      'UMIFRE',
    ]);
  });

  it('says under the list what holds for all', async () => {
    expect(textOf(await explainer(), 'statement')).to.match(
      /several levels.*proposals from researchers.*in liaison with the international partners/,
    );
    expect(textOf(await explainer('', 'fr'), 'statement')).to.match(
      /plusieurs niveaux.*propositions de chercheurs.*partenaires internationaux/,
    );
  });

  it('names the source of every replacement, as a link, and that it is for new projects', async () => {
    const widget = await explainer('open="all"');
    for (const acronym of ['PICS', 'LIA', 'GDRI', 'UMI']) {
      const told = factsOf(entry(widget, acronym))['Since 2019']!;
      expect(plain(told.textContent)).to.contain('For new projects.');
      const link = told.querySelector('a')!;
      expect(link.href).to.equal('http://asean.cnrs.fr/spip.php?article101');
      expect(plain(link.closest('[part~=item-source]')!.textContent)).to.match(/^Source: .+/);
    }
  });

  it('says that what replaced PICS is not like for like', async () => {
    const widget = await explainer('only="PICS" open');
    expect(plain(factsOf(entriesOf(widget)[0]!)['Since 2019']!.textContent)).to.contain(
      'Not like for like',
    );
  });

  it('marks what is in another language than the widget', async () => {
    const widget = await explainer('only="LIA" open', 'fr');
    const [english] = part(widget, 'replacement').querySelectorAll<HTMLElement>('[lang]');
    expect(english!.lang).to.equal('en');
    expect(plain(english!.textContent)).to.equal('International Research Projects');
  });

  it('keeps open what the reader has opened, and closed what they have closed, in another language', async () => {
    const place = await fixture<HTMLElement>(html`
      <div lang="en"><instrument-explainer open="UMI"></instrument-explainer></div>
    `);
    const widget = place.querySelector('instrument-explainer')!;
    await widget.updateComplete;
    summary(widget, 'LIA').click();
    summary(widget, 'UMI').click();
    expect(openIn(widget)).to.deep.equal(['LIA']);
    place.lang = 'fr';
    await settled(widget);
    expect(textOf(widget, 'heading')).to.equal('Instruments de coopération internationale');
    expect(openIn(widget)).to.deep.equal(['LIA']);
    widget.setAttribute('heading', 'Other');
    await widget.updateComplete;
    expect(openIn(widget)).to.deep.equal(['LIA']);
  });

  describe('cw-select', () => {
    it('is sent when the reader opens an entry, not when they close it', async () => {
      const widget = await explainer();
      const events = record<WidgetSelectEvent>(document, 'cw-select');
      summary(widget, 'GDRI').click();
      expect(events.map(({id}) => id)).to.deep.equal(['I4']);
      expect(events[0]).to.be.instanceOf(WidgetSelectEvent);
      const {bubbles, composed} = events[0]!;
      expect({bubbles, composed}).to.deep.equal({bubbles: true, composed: true});
      summary(widget, 'GDRI').click();
      expect(events).to.have.length(1);
      summary(widget, 'GDRI').click();
      expect(events.map(({id}) => id)).to.deep.equal(['I4', 'I4']);
    });

    it('is sent when the reader opens an entry by keyboard', async () => {
      const widget = await explainer();
      const events = record<WidgetSelectEvent>(widget, 'cw-select');
      summary(widget, 'PRC').focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: ' '});
      expect(events.map(({id}) => id)).to.deep.equal(['I1']);
      expect(openIn(widget)).to.deep.equal([]);
    });

    it('is not sent when the page, a fragment or the printer opens an entry', async () => {
      const events = record(document, 'cw-select');
      const widget = await explainer('fragment open="LIA"');
      widget.open = 'all';
      await settled(widget);
      widget.open = 'LIA';
      await settled(widget);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      location.hash = '#umi';
      await settled(widget);
      expect(openIn(widget)).to.deep.equal(['LIA', 'UMI']);
      expect(events).to.have.length(0);
    });
  });

  it('leaves open what the reader has opened, and nothing else, when other entries are shown', async () => {
    const widget = await explainer();
    summary(widget, 'PRC').click();
    await aTimeout(20);
    widget.only = 'LIA PRC';
    await settled(widget);
    await aTimeout(20);
    await settled(widget);
    expect(openIn(widget)).to.deep.equal(['PRC']);
  });

  describe('the fragment of the address', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));

    it('opens the entry that it names, where the page asks for it', async () => {
      const widget = await explainer('fragment');
      for (const [fragment, acronym] of [
        ['#lia', 'LIA'],
        ['#UMI', 'UMI'],
        ['#i6', 'UMIFRE'],
        ['#%50RC', 'PRC'],
      ] as const) {
        for (const each of entriesOf(widget)) each.open = false;
        location.hash = fragment;
        await settled(widget);
        expect(openIn(widget), fragment).to.deep.equal([acronym]);
      }
    });

    it('focuses the entry, so that the next Tab goes on from there', async () => {
      const widget = await explainer('fragment');
      location.hash = '#umi';
      await settled(widget);
      const focused = widget.shadowRoot!.activeElement!;
      expect(focused.localName).to.equal('summary');
      expect(textOf(focused, 'acronym')).to.equal('UMI');
    });

    it('takes the focus from nothing else when the page is opened', async () => {
      history.replaceState(null, '', '#gdri');
      const field = await fixture<HTMLInputElement>(html`<input aria-label="of the page" />`);
      field.focus();
      expect(openIn(await explainer('fragment'))).to.deep.equal(['GDRI']);
      expect(document.activeElement).to.equal(field);
    });

    it('opens the entry from the beginning', async () => {
      history.replaceState(null, '', '#gdri');
      expect(openIn(await explainer('fragment'))).to.deep.equal(['GDRI']);
      expect(openIn(await explainer('fragment="fragment" only="PRC GDRI"'))).to.deep.equal([
        'GDRI',
      ]);
    });

    it('brings the entry into view', async () => {
      const widget = await explainer('fragment');
      const tall = fixtureSync<HTMLElement>(html`<div></div>`);
      tall.style.blockSize = '5000px';
      widget.before(tall);
      scrollTo(0, 0);
      location.hash = '#umifre';
      await settled(widget);
      const {top} = summary(widget, 'UMIFRE').getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      scrollTo(0, 0);
    });

    it('opens nothing where the page does not ask for it', async () => {
      history.replaceState(null, '', '#lia');
      for (const attribute of ['', 'fragment="false"']) {
        const widget = await explainer(attribute);
        location.hash = '#umi';
        await settled(widget);
        location.hash = '#lia';
        await settled(widget);
        expect(openIn(widget)).to.deep.equal([]);
      }
    });

    it('opens the entry as soon as the page asks for it', async () => {
      history.replaceState(null, '', '#lia');
      const widget = await explainer();
      widget.setAttribute('fragment', '');
      await widget.updateComplete;
      expect(openIn(widget)).to.deep.equal(['LIA']);
    });

    it('opens nothing and throws nothing where it names nothing, or is malformed', async () => {
      const errors: unknown[] = [];
      const heard = (event: ErrorEvent) => errors.push(event.message);
      addEventListener('error', heard);
      const widget = await explainer('fragment');
      for (const fragment of ['#nothing', '#%E0%A4%A', '#%', '#', '#"]', '#umi miroir', '#i7']) {
        location.hash = fragment;
        await settled(widget);
        expect(openIn(widget), fragment).to.deep.equal([]);
      }
      removeEventListener('error', heard);
      expect(errors).to.deep.equal([]);
    });

    it('is followed no more once the widget has left the page', async () => {
      const widget = await explainer('fragment');
      widget.remove();
      location.hash = '#lia';
      await settled(widget);
      expect(openIn(widget)).to.deep.equal([]);
    });
  });

  describe('paper', () => {
    it('has everything open, and afterwards closed again exactly what was closed', async () => {
      const widget = await explainer('open="LIA"');
      const other = await explainer('only="PRC"');
      summary(widget, 'PRC').click();
      expect(openIn(widget)).to.deep.equal(['PRC', 'LIA']);
      dispatchEvent(new Event('beforeprint'));
      expect(openIn(widget)).to.have.length(6);
      expect(openIn(other)).to.have.length(1);
      dispatchEvent(new Event('afterprint'));
      expect(openIn(widget)).to.deep.equal(['PRC', 'LIA']);
      expect(openIn(other)).to.deep.equal([]);
    });

    it('can be asked for twice before it is done', async () => {
      const widget = await explainer('open="LIA"');
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      expect(openIn(widget)).to.deep.equal(['LIA']);
      dispatchEvent(new Event('afterprint'));
      expect(openIn(widget)).to.deep.equal(['LIA']);
    });

    it('does not touch what the reader closes after it', async () => {
      const widget = await explainer();
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      summary(widget, 'UMI').click();
      dispatchEvent(new Event('afterprint'));
      expect(openIn(widget)).to.deep.equal(['UMI']);
    });

    it('leaves alone a widget that is not in the page', async () => {
      const widget = await explainer();
      widget.remove();
      dispatchEvent(new Event('beforeprint'));
      expect(openIn(widget)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('a document of one’s own', () => {
    const documentOf = (fields: Partial<CooperationDocument>): CooperationDocument => ({
      format: 1,
      source: {
        title: 'A page',
        publisher: 'A university',
        url: 'https://example.org/',
        asOf: null,
        retrieved: '2026-01-01',
      },
      ...fields,
    });
    const chair = {id: 'A', acronym: 'CH', name: 'Chairs', description: 'Joint chairs.'};

    const withData = async (fields: Partial<CooperationDocument>) => {
      const widget = await explainer('open');
      widget.data = documentOf(fields);
      await widget.updateComplete;
      return widget;
    };

    it('is told as far as it goes: no facts, no number, no statement', async () => {
      const widget = await withData({instruments: [chair]});
      expect(textsOf(widget, 'name')).to.deep.equal(['Chairs']);
      expect(parts(widget, 'value')).to.be.empty;
      expect(parts(widget, 'fact')).to.be.empty;
      expect(parts(widget, 'statement')).to.be.empty;
    });

    it('keeps the qualifier of a number, and says with whom it is shared', async () => {
      const widget = await withData({
        instruments: [
          {...chair, figure: 'F'},
          {...chair, id: 'B', acronym: 'LAB', figure: 'none'},
        ],
        figures: [
          {
            id: 'F',
            value: 30,
            qualifier: 'gt',
            unit: 'chair',
            measure: 'count',
            label: 'chairs',
            counts: ['CH', 'DR', 'LAB'],
          },
        ],
      });
      expect(textsOf(widget, 'value')).to.deep.equal(['over 30 together with DR and LAB']);
    });

    it('says what replaced an instrument where it gives no year and no source', async () => {
      const widget = await withData({
        instruments: [{...chair, replacedBy: {acronym: 'NC', name: 'New chairs'}}],
      });
      expect(Object.keys(factsOf(entriesOf(widget)[0]!))).to.deep.equal(['Replaced by']);
      expect(textOf(widget, 'replacement')).to.equal('NC New chairs');
      expect(parts(widget, 'item-source')).to.be.empty;
    });

    it('makes no link of an address that is none', async () => {
      const widget = await withData({
        instruments: [
          {
            ...chair,
            replacedBy: {
              acronym: 'NC',
              name: 'New chairs',
              source: {title: 'A page', url: 'javascript:alert(1)'},
            },
          },
        ],
      });
      expect(parts(widget, 'content').flatMap((it) => [...it.querySelectorAll('a')])).to.be.empty;
    });

    it('names the publisher of a replacement’s source that has no title', async () => {
      const widget = await withData({
        instruments: [
          {
            ...chair,
            replacedBy: {
              acronym: 'NC',
              name: 'New chairs',
              since: 2030,
              source: {publisher: 'Ministry', url: 'https://example.org/new'},
            },
          },
        ],
      });
      expect(Object.keys(factsOf(entriesOf(widget)[0]!))).to.deep.equal(['Since 2030']);
      expect(textOf(widget, 'item-source')).to.equal('Source: Ministry');
    });
  });
});

describe('slots', () => {
  it('default, heading and footer are those of every widget', async () => {
    const widget = await fixture<InstrumentExplainer>(html`
      <instrument-explainer lang="en">
        <a href="https://example.org/">Instruments</a>
        <h2 slot="heading">Mine</h2>
        <p slot="footer">Foot</p>
      </instrument-explainer>
    `);
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(widget.querySelector('h2')!.checkVisibility()).to.equal(true);
    expect(part(widget, 'heading').checkVisibility()).to.equal(false);
    expect(widget.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
