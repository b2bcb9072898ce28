/** What widgets do with documents that are nothing like the bundled one. */
import {expect} from '@open-wc/testing';
import '../../src/define/all.js';
import type {CooperationDocument} from '../../src/documents/types.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import baobab from '../../stories/documents/baobab-alliance.json' with {type: 'json'};
import kaku from '../../stories/documents/kaku-institute.json' with {type: 'json'};
import musterstadt from '../../stories/documents/universitaet-musterstadt.json' with {type: 'json'};
import {checkDocument} from '../../src/documents/check/check.js';
import {listen} from '../helpers/console.js';
import {part, parts, plain, textOf, textsOf} from '../helpers/parts.js';
import {until} from '../helpers/until.js';

let page: HTMLElement | undefined;
afterEach(() => page?.remove());

/** A widget that shows `data`, by tag and attributes as in a page: `key-figures layout="table"`. */
async function shown(tag: string, data: unknown, lang = 'en'): Promise<WidgetElement> {
  page?.remove();
  page = document.createElement('div');
  page.lang = lang;
  page.innerHTML = `<${tag}></${tag.split(' ')[0]}>`;
  document.body.append(page);
  const widget = page.firstElementChild as WidgetElement;
  widget.data = data as CooperationDocument;
  await widget.updateComplete;
  return widget;
}

const {source} = musterstadt;
const figuresOf = (...figures: readonly object[]) => ({
  format: 1,
  source,
  figures: figures.map((figure, i) => ({
    id: `f${i}`,
    value: i + 1,
    qualifier: 'eq',
    unit: 'thing',
    measure: 'count',
    label: `label ${i}`,
    ...figure,
  })),
});

/** The first part `name` of the item whose text has `text`. */
const itemWith = (widget: WidgetElement, item: string, text: string): HTMLElement =>
  parts(widget, item).find(({textContent}) => textContent.includes(text))!;

describe('the documents of the stories', () => {
  for (const [name, document] of Object.entries({baobab, kaku, musterstadt})) {
    it(`of ${name} pass the check whole`, () => {
      expect(checkDocument(document).problems).to.deep.equal([]);
    });

    it(`of ${name} say in every language that they are invented`, () => {
      const {title, note} = document.source;
      expect(Object.keys(note)).to.deep.equal(Object.keys(title));
      for (const text of Object.values(note)) {
        expect(text).to.match(/invented|erfunden|架空|inventé|inventado|نسج الخيال/i);
      }
    });
  }
});

describe('figures', () => {
  it('are all shown where the document has no set that the widget knows', async () => {
    const warnings = listen('warn');
    const widget = await shown('key-figures', musterstadt);
    expect(parts(widget, 'figure')).to.have.length(musterstadt.figures.length);
    expect(warnings).to.deep.equal([]);
  });

  it('are those of a set of the document’s own where one is asked for, in any case', async () => {
    const widget = await shown('key-figures set=" FINANZEN"', musterstadt);
    const expected = musterstadt.figures.filter(({set}) => set === 'finanzen').length;
    expect(parts(widget, 'figure')).to.have.length(expected);
    expect(textOf(widget, 'heading')).to.equal('Key figures');
  });

  it('are all shown for a set that the document does not have, which is said', async () => {
    const warnings = listen('warn');
    const widget = await shown('key-figures set="influence"', musterstadt);
    expect(parts(widget, 'figure')).to.have.length(musterstadt.figures.length);
    expect(textOf(widget, 'heading')).to.equal('Key figures');
    expect(warnings).to.deep.equal([
      '<key-figures> set="influence" is not known. ' +
        'Accepted: all, vernetzung, finanzen, studium, forschung. Showing: all.',
    ]);
  });

  it('are amounts, durations and ranks as the language has them', async () => {
    const widget = await shown('key-figures', musterstadt, 'de');
    const value = (label: string) =>
      plain(part(itemWith(widget, 'figure', label), 'value').textContent);
    expect(value('davon aus europ')).to.equal('12.750.000,50 €');
    expect(value('Musterstiftung')).to.equal('über 2.500.000 CHF');
    expect(value('dauert eine Promotion')).to.equal('rund 4,5 Jahre');
    expect(value('Auslandsaufenthalts')).to.equal('mindestens 6 Monate');
    expect(value('Petabyte')).to.equal('7,25');
    expect(value('Hochschulinternational')).to.match(/10$/);
  });

  it('keep a number and its unit on one line', async () => {
    const widget = await shown('key-figures only="aufenthalt"', musterstadt, 'de');
    expect(part(widget, 'number').textContent).to.equal('6\u00a0Monate');
  });

  it('name a source of their own with its date, and a date alone where only that differs', async () => {
    for (const layout of ['grid', 'bars', 'dots', 'table']) {
      const widget = await shown(`key-figures layout="${layout}"`, musterstadt);
      const own = (label: string) =>
        parts(itemWith(widget, 'figure', label), 'item-source').map((it) => plain(it.textContent));
      expect(own('Model Foundation')).to.deep.equal([
        'Source: Annual report of the Model Foundation (invented) · as of December 31, 2024',
      ]);
      expect(own('fee of each')).to.deep.equal(['as of October 1, 2026']);
      expect(own('students')).to.deep.equal([]);
    }
  });

  it('name no source that is the document’s', async () => {
    const widget = await shown('key-figures', figuresOf({source}, {source: {section: 'S1'}}));
    expect(parts(widget, 'item-source')).to.deep.equal([]);
    expect(parts(widget, 'note')).to.deep.equal([]);
  });

  it('have a source by its address alone where it has no title', async () => {
    const url = 'https://other.example/facts';
    const widget = await shown('key-figures', figuresOf({source: {url}}));
    const link = part(widget, 'item-source').querySelector('a')!;
    expect(link.href).to.equal(url);
    expect(link.textContent).to.equal(url);
  });

  it('have an interval without a word for it marked as one', async () => {
    const every = (duration: string) => ({period: {type: 'recurring', every: duration}});
    const widget = await shown('key-figures', figuresOf(every('P2Y'), every('P1Y')));
    expect(textsOf(widget, 'note')).to.deep.equal(['Interval: 2 years', 'every year']);
  });

  it('are no dots where they are amounts or no whole number', async () => {
    const amount = {measure: 'amount', unit: 'EUR', value: 12};
    const document = figuresOf(amount, {...amount, value: 40}, {value: 2.5}, {value: 7});
    const widget = await shown('key-figures layout="dots"', document);
    const drawn = parts(part(widget, 'figures'), 'figure').map(
      (it) => it.querySelectorAll('svg').length,
    );
    expect(drawn).to.deep.equal([0, 0, 0, 1]);
  });

  it('have bars for amounts of one currency, and none for those of another', async () => {
    const widget = await shown('key-figures layout="bars" set="finanzen"', musterstadt);
    const hasBar = (label: string) => parts(itemWith(widget, 'figure', label), 'bar').length === 1;
    expect(hasBar('third-party')).to.equal(true);
    expect(hasBar('fee of each')).to.equal(true);
    expect(hasBar('Model Foundation')).to.equal(false);
  });
});

describe('offices', () => {
  it('without a place, a clock or a region are listed, and nothing is missed in the console', async () => {
    const warnings = listen('warn');
    const widget = await shown('office-list layout="map"', kaku);
    expect(parts(widget, 'office')).to.have.length(kaku.offices.length);
    expect(parts(itemWith(widget, 'office', 'Mihon'), 'time')).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('stand under the regions of the document after those that every document may have', async () => {
    const widget = await shown('office-list', kaku, 'ja');
    expect(textsOf(widget, 'region-heading').slice(-2)).to.deep.equal([
      'Polar stations',
      'その他の場所',
    ]);
  });

  it('are listed without a map where none has a place', async () => {
    const offices = kaku.offices.map(({id, city, country}) => ({id, city, country}));
    const widget = await shown('office-list layout="map"', {...kaku, offices});
    expect(parts(widget, 'world')).to.deep.equal([]);
    expect(parts(widget, 'office')).to.have.length(offices.length);
  });

  it('have times that differ by quarters of an hour', async () => {
    const widget = await shown('office-list only="kathmandu"', kaku);
    await until(() => parts(widget, 'time')[0]?.hasAttribute('datetime'), 'the clock');
    expect(part(widget, 'time').getAttribute('datetime')).to.match(/\+05:45$/);
  });

  it('name a source of their own in lists and in the table', async () => {
    for (const layout of ['list', 'map', 'table']) {
      const widget = await shown(`office-list layout="${layout}"`, kaku);
      expect(textsOf(widget, 'item-source')).to.deep.equal([
        'Source: News of the library (sample) · as of March 1, 2025',
      ]);
    }
  });

  it('with the longest of names stay in the column', async () => {
    const widget = await shown('office-list', kaku);
    page!.style.inlineSize = '240px';
    await widget.updateComplete;
    const office = itemWith(widget, 'office', 'Llanfair');
    const [city] = parts(office, 'city');
    await until(() => parts(office, 'time').length > 0, 'the clock');
    const [time] = parts(office, 'time');
    expect(city!.getBoundingClientRect().right).to.be.at.most(time!.getBoundingClientRect().left);
  });
});

describe('instruments', () => {
  it('are drawn with relations of any kind, six columns deep', async () => {
    const widget = await shown('instrument-explainer layout="pathway"', baobab);
    const [graph] = parts(widget, 'graph');
    expect(parts(graph!, 'column')).to.have.length(6);
    expect(textsOf(widget, 'edge')).to.include.members(['can grow into', 'feeds', 'under']);
  });

  it('are found by questions of the document', async () => {
    const widget = await shown(
      'instrument-explainer layout="finder" answers="working-language:sw"',
      baobab,
    );
    expect(textsOf(widget, 'legend')).to.deep.equal(['Duration', 'Working language', 'Field work']);
    expect(textOf(widget, 'best')).to.contain('Travelling school');
  });

  it('need neither figure nor statement nor criteria', async () => {
    const listened = listen('warn');
    const instruments = [{id: 'a', acronym: 'A', name: 'Alpha', description: 'First.'}];
    for (const layout of ['list', 'table', 'pathway', 'finder']) {
      const widget = await shown(`instrument-explainer layout="${layout}"`, {
        format: 1,
        source,
        instruments,
      });
      expect(widget.shadowRoot!.textContent).to.contain('Alpha');
    }
    expect(listened).to.have.length(1);
  });
});

describe('texts', () => {
  it('in one other language only carry that language', async () => {
    const widget = await shown('programme-list only="mangrove"', baobab, 'fr');
    const name = part(widget, 'name').querySelector('[lang]')!;
    expect(name.getAttribute('lang')).to.equal('pt');
    expect(name.textContent).to.equal('Mangais e cidades costeiras');
  });

  it('with the signs of markup stay text', async () => {
    const widget = await shown('glossary-list', baobab);
    expect(textsOf(widget, 'term')).to.include('R&D <amont>');
  });
});

describe('programmes', () => {
  it('have a duration of years and months in words', async () => {
    const widget = await shown('programme-list only="sable"', baobab, 'fr');
    expect(textOf(widget, 'facts')).to.contain('3 ans et 6 mois');
  });

  it('have a note that stands on nothing else, whatever else they have', async () => {
    const widget = await shown('programme-list', baobab);
    const card = itemWith(widget, 'programme', 'Archives in the sand');
    const [facts, note] = [part(card, 'facts'), part(card, 'note')];
    expect(note.getBoundingClientRect().top).to.be.at.least(facts.getBoundingClientRect().bottom);
  });

  it('name a source of their own', async () => {
    for (const layout of ['cards', 'table']) {
      const widget = await shown(`programme-list layout="${layout}"`, baobab);
      expect(textsOf(widget, 'item-source')).to.deep.equal([
        'Source: Newsletter of the alliance (example) · as of June 2025',
      ]);
    }
  });
});

describe('every other item', () => {
  for (const [tag, document, expected] of [
    ['department-mission', baobab, 'as of November 30, 2024'],
    ['glossary-list', baobab, 'Source: Newsletter of the alliance (example) · as of June 2025'],
    ['european-participation', musterstadt, 'Source: Research report (invented)'],
    [
      'instrument-explainer only="BV" open',
      baobab,
      'Source: Newsletter of the alliance (example) · as of June 2025',
    ],
    [
      'instrument-explainer only="BV" layout="table"',
      baobab,
      'Source: Newsletter of the alliance (example) · as of June 2025',
    ],
  ] as const) {
    it(`names a source of its own: ${tag}`, async () => {
      const widget = await shown(tag, document);
      expect(textsOf(widget, 'item-source')).to.deep.equal([expected]);
    });
  }

  it('is shown where there is no department to name', async () => {
    const {mission} = baobab;
    const widget = await shown('department-mission', {format: 1, source, mission});
    expect(parts(widget, 'task')).to.have.length(3);
    expect(parts(widget, 'department')).to.deep.equal([]);
  });
});
