/** Long lists of every widget: the field that searches them, what is drawn of them, and paper. */
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../../src/define/all.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {WidgetElement} from '../../../src/widget/widget-element.js';
import {
  manyEuropeanItems,
  manyFigures,
  manyInstruments,
  manyOffices,
  manyProgrammes,
  manyTasks,
  manyTerms,
} from '../../../stories/many.js';
import {axeFindings} from '../../helpers/axe.js';
import {isChromium} from '../../helpers/engine.js';
import {smallTargets} from '../../helpers/layout.js';
import {painted, part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';

/** Tag, layout, name of an item's part, and documents. */
const LISTS = [
  ['office-list', 'list', 'office', manyOffices],
  ['office-list', 'map', 'office', manyOffices],
  ['office-list', 'table', 'office', manyOffices],
  ['key-figures', 'grid', 'figure', manyFigures],
  ['key-figures', 'bars', 'figure', manyFigures],
  ['key-figures', 'table', 'figure', manyFigures],
  ['glossary-list', 'list', 'entry', manyTerms],
  ['instrument-explainer', 'list', 'instrument', manyInstruments],
  ['instrument-explainer', 'table', 'instrument', manyInstruments],
  ['programme-list', 'cards', 'programme', manyProgrammes],
  ['programme-list', 'table', 'programme', manyProgrammes],
  ['european-participation', 'overview', 'item', manyEuropeanItems],
  ['european-participation', 'tree', 'item', manyEuropeanItems],
  ['department-mission', 'list', 'task', manyTasks],
] as const;

let widgets: WidgetElement[] = [];

afterEach(() => {
  for (const widget of widgets) widget.remove();
  widgets = [];
});

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly focused?: boolean;
  readonly children?: readonly AxNode[];
}

const allNodes = ({children = [], ...node}: AxNode): AxNode[] => [
  node,
  ...children.flatMap(allNodes),
];

/** What the accessibility tree has. */
const axNodes = async () => allNodes((await a11ySnapshot({})) as unknown as AxNode);

/** The name of what has the focus, as screen readers get it. */
const focusedName = async () => (await axNodes()).find(({focused}) => focused)?.name;

async function show(
  tag: string,
  data: CooperationDocument,
  attributes: {readonly [name: string]: string} = {},
): Promise<WidgetElement> {
  const widget = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) {
    widget.setAttribute(name, value);
  }
  widgets.push(widget);
  await give(widget, data, () => document.body.append(widget));
  return widget;
}

/** Resolves when `data` is shown. */
async function give(
  widget: WidgetElement,
  data: CooperationDocument,
  then = (): void => undefined,
): Promise<void> {
  const ready = new Promise((resolve) => {
    widget.addEventListener('cw-ready', resolve, {once: true});
  });
  widget.data = data;
  then();
  await ready;
  await settled(widget);
}

async function settled(widget: WidgetElement): Promise<void> {
  await painted();
  await widget.updateComplete;
}

const field = (widget: Element) => part<HTMLInputElement>(widget, 'search-field');

async function search(widget: WidgetElement, text: string): Promise<void> {
  field(widget).value = text;
  field(widget).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await widget.updateComplete;
}

/** What is seen of the count. */
const count = (widget: Element): string =>
  plain(part(widget, 'search-status').querySelector('[aria-hidden]')!.textContent);

/** What screen readers announce. */
const said = (widget: Element): string =>
  plain(part(widget, 'search-status').querySelector('[role=status]')!.textContent);

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

for (const [tag, layout, item, documentOf] of LISTS) {
  describe(`<${tag} layout="${layout}"> with many items`, () => {
    it('has a field above 30 items, and none up to 30', async () => {
      const widget = await show(tag, documentOf(30), {layout});
      expect(parts(widget, item)).to.have.length(30);
      expect(parts(widget, 'search')).to.have.length(0);
      await give(widget, documentOf(31));
      expect(parts(widget, item)).to.have.length(31);
      expect(parts(widget, 'search')).to.have.length(1);
      expect(parts(widget, 'more')).to.have.length(0);
    });

    it('draws the first hundred, and as many again when asked, from the first new one on', async () => {
      const widget = await show(tag, documentOf(250), {layout});
      expect(parts(widget, item)).to.have.length(100);
      expect(count(widget)).to.equal('Shown: 100 of 250');
      const before = new Set(parts(widget, item));
      part(widget, 'more').click();
      await settled(widget);
      // Regions get equal parts, rounded up.
      expect(parts(widget, item).length).to.be.within(200, 204);
      const first = parts(widget, item).find((each) => !before.has(each));
      const focused = widget.shadowRoot!.activeElement!;
      expect(first!.contains(focused)).to.equal(true);
      if (isChromium) expect(await focusedName()).to.be.a('string').and.not.be.empty;
      part(widget, 'more').click();
      await settled(widget);
      expect(parts(widget, item)).to.have.length(250);
      expect(parts(widget, 'more')).to.have.length(0);
    });

    it('has at most a thousand items in its structured data', async () => {
      const widget = await show(tag, documentOf(1001), {layout, 'structured-data': ''});
      const {textContent} = widget.querySelector('script[type="application/ld+json"]')!;
      const [, list] = Object.entries(
        ((data) => ({...data, ...(data.mainEntity as object)}))(
          JSON.parse(textContent) as {mainEntity?: object},
        ),
      ).find(([, value]) => Array.isArray(value) && value.length > 900) ?? [undefined, []];
      // A department is one thing, described by its tasks.
      if (tag === 'department-mission') expect(textContent).to.not.contain('Task 1001');
      else expect(list).to.have.length(1000);
    });

    it('finds what is typed, among what is not drawn too, and gives all back', async () => {
      const widget = await show(tag, documentOf(250), {layout});
      // The last item of all: its number is in its name, or in its label.
      const last = {
        office: '250',
        figure: 'kyoto 250',
        entry: '250',
        instrument: 'net250',
        programme: 'pro250',
        item: 'eu250',
        task: 'task 250',
      };
      await search(widget, last[item]);
      expect(parts(widget, item)).to.have.length(1);
      expect(count(widget)).to.equal('Shown: 1 of 250');
      await search(widget, 'ZURICH');
      expect(parts(widget, item)).to.have.length(16);
      for (const each of parts(widget, item)) expect(each.textContent).to.include('Zürich');
      await search(widget, 'zurich 17 nowhere');
      expect(parts(widget, item)).to.have.length(0);
      expect(count(widget)).to.equal('Nothing found.');
      await search(widget, '');
      expect(parts(widget, item)).to.have.length(100);
    });

    it('draws everything on paper, or everything that was found, and the field on none', async () => {
      const widget = await show(tag, documentOf(250), {layout});
      dispatchEvent(new Event('beforeprint'));
      expect(parts(widget, item)).to.have.length(250);
      expect(parts(widget, 'more')).to.have.length(0);
      dispatchEvent(new Event('afterprint'));
      expect(parts(widget, item)).to.have.length(100);
      await search(widget, 'łódź');
      dispatchEvent(new Event('beforeprint'));
      expect(parts(widget, item)).to.have.length(16);
      dispatchEvent(new Event('afterprint'));
    });

    it('axe finds nothing, and every target is large enough', async () => {
      const widget = await show(tag, documentOf(110), {layout});
      expect(await axeFindings(widget)).to.deep.equal([]);
      expect(smallTargets(widget)).to.deep.equal([]);
    });
  });
}

describe('the search of a long list', () => {
  if (isChromium) {
    it('is a search field with a label for screen readers', async () => {
      await show('glossary-list', manyTerms(120), {lang: 'fr'});
      const tree = await axNodes();
      expect(tree.find(({role}) => role === 'searchbox')).to.include({name: 'Rechercher'});
    });
  }

  it('has a label and a polite count in the language of the page', async () => {
    const widget = await show('glossary-list', manyTerms(120), {lang: 'fr'});
    expect(field(widget).type).to.equal('search');
    expect([...field(widget).labels!].map((label) => plain(label.textContent))).to.deep.equal([
      'Rechercher',
    ]);
    expect(count(widget)).to.match(/^Affichage\s: 100 sur 120$/);
  });

  it('says what it has found only when the typing has ended', async () => {
    const widget = await show('glossary-list', manyTerms(120));
    expect(said(widget)).to.equal('Shown: 100 of 120');
    await search(widget, 'k');
    await search(widget, 'kyoto');
    expect(count(widget)).to.equal('Shown: 7 of 120');
    expect(said(widget)).to.equal('Shown: 100 of 120');
    await wait(900);
    await widget.updateComplete;
    expect(said(widget)).to.equal('Shown: 7 of 120');
  });

  it('is emptied by Escape, which then is no longer meant for what is around it', async () => {
    const widget = await show('glossary-list', manyTerms(120));
    const prevented: boolean[] = [];
    const note = (event: Event) => prevented.push(event.defaultPrevented);
    document.body.addEventListener('keydown', note);
    field(widget).focus();
    await sendKeys({type: 'kyoto'});
    await widget.updateComplete;
    expect(parts(widget, 'entry')).to.have.length(7);
    prevented.length = 0;
    await sendKeys({press: 'Escape'});
    await widget.updateComplete;
    expect(field(widget).value).to.equal('');
    expect(parts(widget, 'entry')).to.have.length(100);
    await sendKeys({press: 'Escape'});
    document.body.removeEventListener('keydown', note);
    expect(prevented).to.deep.equal([true, false]);
  });

  it('keeps its words and the focus when the document, the language or the layout changes', async () => {
    const widget = await show('office-list', manyOffices(120));
    field(widget).focus();
    await search(widget, 'hanoi');
    expect(parts(widget, 'office')).to.have.length(0);
    await search(widget, 'ha noi');
    expect(parts(widget, 'office')).to.have.length(8);
    await give(widget, manyOffices(320));
    expect(field(widget).value).to.equal('ha noi');
    expect(widget.shadowRoot!.activeElement).to.equal(field(widget));
    expect(parts(widget, 'office')).to.have.length(20);
    widget.lang = 'fr';
    await settled(widget);
    expect(textOf(widget, 'search-status')).to.match(/Affichage/);
    expect(parts(widget, 'office')).to.have.length(20);
    widget.layout = 'table';
    await settled(widget);
    expect(field(widget).value).to.equal('ha noi');
    expect(parts(widget, 'office')).to.have.length(20);
    // Fewer than need a field, but words in it.
    await give(widget, manyOffices(20));
    expect(field(widget).value).to.equal('ha noi');
    expect(parts(widget, 'office')).to.have.length(1);
  });

  it('works on what only, region and sort have left', async () => {
    const widget = await show('office-list', manyOffices(320), {region: 'africa', sort: 'city'});
    expect(count(widget)).to.equal('');
    expect(parts(widget, 'office')).to.have.length(60);
    await search(widget, 'zurich');
    expect(count(widget)).to.equal('Nothing found.');
    await search(widget, 'dakar');
    expect(count(widget)).to.equal('Shown: 20 of 60');
    const cities = textsOf(widget, 'city');
    expect(cities).to.deep.equal([...cities].sort(new Intl.Collator('en').compare));
    widget.removeAttribute('region');
    widget.removeAttribute('sort');
    widget.only = 'A13 A29 A1';
    await settled(widget);
    expect(textsOf(widget, 'city')).to.deep.equal(['Dakar 13', 'Dakar 29']);
  });

  it('sorts what it has found, in the table too', async () => {
    const widget = await show('office-list', manyOffices(320), {layout: 'table'});
    await search(widget, 'africa');
    expect(count(widget)).to.equal('Shown: 60 of 320');
    parts(widget, 'sort')[0]!.click();
    await settled(widget);
    expect(textsOf(widget, 'city')[0]).to.match(/^Abidjan/);
    expect(count(widget)).to.equal('Shown: 60 of 320');
  });

  it('gives each region a part of what is drawn', async () => {
    const widget = await show('office-list', manyOffices(1600));
    const regions = parts(widget, 'region').map((region) => parts(region, 'office').length);
    expect(regions).to.deep.equal([20, 20, 20, 20, 20]);
    part(widget, 'more').click();
    await settled(widget);
    expect(parts(widget, 'office')).to.have.length(200);
    expect(parts(widget, 'region')).to.have.length(5);
  });

  it('leaves no region empty where there are more regions than are drawn', async () => {
    const {offices = [], ...rest} = manyOffices(400);
    const data = {...rest, offices: offices.map((each, i) => ({...each, region: `Area q${i}`}))};
    const widget = await show('office-list', data);
    expect(parts(widget, 'office')).to.have.length(100);
    expect(parts(widget, 'region')).to.have.length(100);
    await search(widget, 'q399');
    expect(textsOf(widget, 'region-heading')).to.deep.equal(['Area q399']);
  });

  it('exports as CSV all that is found, rendered or not, and the document as JSON', async () => {
    const widget = await show('office-list', manyOffices(400), {actions: 'csv json'});
    const files: {readonly name: string; readonly blob: Blob}[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    URL.createObjectURL = (object) => createObjectURL.call(URL, (blob = object as Blob));
    HTMLAnchorElement.prototype.click = function () {
      files.push({name: this.download, blob: blob!});
    };
    try {
      const [csv, json] = parts(widget, 'actions')[0]!.querySelectorAll('button');
      csv!.click();
      await search(widget, 'pune');
      csv!.click();
      json!.click();
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    const [all, found, whole] = await Promise.all(files.map((file) => file.blob.text()));
    expect(all!.trim().split('\n')).to.have.length(401);
    expect(found!.trim().split('\n')).to.have.length(26);
    expect((JSON.parse(whole!) as CooperationDocument).offices).to.have.length(400);
  });

  it('writes at most 1000 items as data for machines, whatever is searched', async () => {
    const widget = await show('office-list', manyOffices(1200), {'structured-data': ''});
    const places = () =>
      (
        JSON.parse(widget.querySelector('script[type="application/ld+json"]')!.textContent) as {
          mainEntity: {itemListElement: unknown[]};
        }
      ).mainEntity.itemListElement;
    expect(places()).to.have.length(1000);
    await search(widget, 'pune');
    expect(places()).to.have.length(1000);
  });

  it('gives bars one scale, whatever is drawn of them', async () => {
    const widget = await show('key-figures', manyFigures(250), {layout: 'bars'});
    const lengths = () =>
      parts(widget, 'bar').map((bar) => bar.style.getPropertyValue('--_cw-length'));
    const before = lengths();
    part(widget, 'more').click();
    await settled(widget);
    expect(lengths().slice(0, before.length)).to.deep.equal(before);
    expect(lengths().every((length) => parseFloat(length) <= 100)).to.equal(true);
  });

  it('finds figures by the number as it is written and plainly', async () => {
    const {figures = [], ...rest} = manyFigures(40);
    const data = {...rest, figures: figures.map((each, i) => ({...each, value: 12_000 + i}))};
    const widget = await show('key-figures', data);
    for (const text of ['12,017', '12017']) {
      await search(widget, text);
      expect(parts(widget, 'figure'), text).to.have.length(1);
    }
  });

  it('asks for no more listeners and timers than one widget does, and leaves none', async () => {
    const added: string[] = [];
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = function (this: Window, ...args: Parameters<typeof add>) {
      added.push(args[0]);
      add.apply(this, args);
    };
    window.removeEventListener = function (this: Window, ...args: Parameters<typeof remove>) {
      added.splice(added.indexOf(args[0]), 1);
      remove.apply(this, args);
    };
    try {
      const first = await show('office-list', manyOffices(120));
      const second = await show('office-list', manyOffices(120));
      // The last one is that of the clock.
      expect(added.sort()).to.deep.equal([
        'afterprint',
        'beforeprint',
        'cw-languages',
        'visibilitychange',
      ]);
      await search(first, 'pune');
      first.remove();
      second.remove();
      expect(added).to.deep.equal([]);
    } finally {
      window.addEventListener = add;
      window.removeEventListener = remove;
    }
  });
});
