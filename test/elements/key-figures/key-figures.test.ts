/** `<key-figures>`: what a reader gets of every figure, in every set, layout and language. */
import {a11ySnapshot} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/key-figures.js';
import type {CooperationDocument, Figure} from '../../../src/documents/types.js';
import {layoutNames} from '../../../src/widget/rendering.js';
import {KeyFigures} from '../../../src/elements/key-figures/key-figures.js';
import {figureFacts, valueOf} from '../../facts.js';
import {listen} from '../../helpers/console.js';
import {isChromium} from '../../helpers/engine.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';

/** The figures as the source states them, by set and language. */
const FACTS = Object.fromEntries(
  ['instruments', 'influence', 'europe'].map((set) => {
    const facts = figureFacts.filter((fact) => fact.set === set);
    return [set, {en: facts.map(({shown}) => shown.en), fr: facts.map(({shown}) => shown.fr)}];
  }),
);

/** What the bars compare, the longest first. */
const COUNTS = figureFacts
  .filter(({set, unit}) => set === 'instruments' && unit === 'instrument')
  .map(({value}) => value!);

const HEADINGS: {readonly [set: string]: {readonly [lang: string]: string}} = {
  instruments: {en: 'Key figures', fr: 'Chiffres clés'},
  influence: {en: 'International influence', fr: 'Rayonnement international'},
  europe: {en: 'European participation', fr: 'Participation européenne'},
};

const keyFigures = (attributes = '', lang = 'en'): Promise<KeyFigures> =>
  fixture<KeyFigures>(`<key-figures lang="${lang}" ${attributes}></key-figures>`);

/** The figures of the layout, without those of a table that repeats them. */
const figuresOf = (widget: KeyFigures): HTMLElement[] =>
  parts(widget, 'figure').filter((figure) => !figure.closest('details'));

/** The text of a figure that a screen reader gets: without what is hidden from it. */
function read(figure: Element): string {
  const copy = figure.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return plain(copy.textContent);
}

/** All nodes of an accessibility tree. */
interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly AxNode[];
}

const flat = (node: AxNode): readonly AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];

// Of the whole page: with a root of its own, the tree would begin at the first heading in it.
const accessibilityTree = async (): Promise<AxNode> =>
  (await a11ySnapshot({})) as unknown as AxNode;

describe('accessibility', () => {
  for (const layout of layoutNames(KeyFigures)) {
    it(`has nothing that axe finds in ${layout}`, async () => {
      const widget = await keyFigures(`layout="${layout}" set="influence"`);
      await expect(widget).to.be.accessible();
    });

    for (const [set, languages] of isChromium ? Object.entries(FACTS) : []) {
      for (const [lang, facts] of Object.entries(languages)) {
        it(`names value, qualifier and label to a screen reader: ${layout} ${set} ${lang}`, async () => {
          await keyFigures(`layout="${layout}" set="${set}"`, lang);
          const nodes = flat(await accessibilityTree());
          const said = plain(nodes.map(({name = ''}) => name).join(' '));
          for (const {value, label, notes = []} of facts) {
            for (const text of [value, label, ...notes]) expect(said).to.contain(text);
          }
          const heading = nodes.find(({role}) => role === 'heading')!;
          expect(heading.name).to.equal(HEADINGS[set]![lang]);
          expect(heading.level).to.equal(2);
        });
      }
    }
  }

  it('is a list with one item a figure', async () => {
    for (const layout of ['grid', 'bars', 'dots']) {
      const widget = await keyFigures(`layout="${layout}"`);
      const list = part(widget, 'figures');
      expect(list.localName, layout).to.equal('ul');
      expect(list.getAttribute('role'), 'kept in spite of list-style: none').to.equal('list');
      expect([...list.children].map(({localName}) => localName)).to.deep.equal(Array(6).fill('li'));
    }
  });

  it('is a table with headers of columns and rows', async () => {
    const widget = await keyFigures('layout="table"');
    const table = widget.shadowRoot!.querySelector('table')!;
    expect(table.querySelectorAll('thead th[scope=col]')).to.have.length(2);
    expect(parts(table, 'figure')).to.have.length(6);
    expect(table.querySelectorAll('tbody th[scope=row]')).to.have.length(6);
  });

  it('hides from a screen reader what only repeats the value', async () => {
    for (const layout of ['grid', 'bars', 'dots']) {
      const widget = await keyFigures(`layout="${layout}"`);
      const drawings = parts<Element>(widget, layout === 'dots' ? 'dots' : 'bar');
      expect(drawings).to.have.length(5);
      for (const drawing of drawings) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
  });
});

describe('properties', () => {
  for (const [set, languages] of Object.entries(FACTS)) {
    for (const [lang, facts] of Object.entries(languages)) {
      for (const layout of layoutNames(KeyFigures)) {
        it(`set, layout, lang: shows every figure of ${set} as ${layout} in ${lang}`, async () => {
          const widget = await keyFigures(`set="${set}" layout="${layout}"`, lang);
          const figures = figuresOf(widget);
          expect(figures).to.have.length(facts.length);
          for (const [index, {value, label, acronym, notes = []}] of facts.entries()) {
            const figure = figures[index]!;
            expect(textOf(figure, 'value')).to.equal(value);
            expect(textOf(figure, 'label')).to.contain(label);
            for (const note of notes) {
              const said = textsOf(figure, 'note').filter((text) => text.startsWith(note));
              expect(said, note).to.have.length(1);
            }
            if (layout !== 'bars') expect(textOf(figure, 'acronym')).to.equal(acronym);
            const text = read(figure);
            for (const each of [value, label, ...notes]) expect(text).to.contain(each);
          }
          expect(textOf(widget, 'heading')).to.equal(HEADINGS[set]![lang]);
        });
      }
    }
  }

  it('set: is instruments where nothing is set', async () => {
    const widget = await keyFigures();
    expect(textsOf(widget, 'value')).to.deep.equal([
      valueOf('K1'),
      valueOf('K2'),
      valueOf('K3'),
      valueOf('K4'),
      valueOf('K5'),
      valueOf('K6'),
    ]);
  });

  it('set: takes any case and quotes', async () => {
    const warnings = listen('warn');
    for (const written of ['EUROPE', ' “europe” ', '«europe»']) {
      const widget = await keyFigures(`set="${written}"`);
      expect(textOf(widget, 'heading')).to.equal('European participation');
    }
    expect(warnings).to.deep.equal([]);
  });

  it('set: is instruments for an unknown value, which is named once', async () => {
    const warnings = listen('warn');
    for (let i = 0; i < 2; i++) {
      expect(textOf(await keyFigures('set="world"'), 'heading')).to.equal('Key figures');
    }
    expect(warnings).to.deep.equal([
      '<key-figures> set="world" is not known. Accepted: instruments, influence, europe. ' +
        'Showing: instruments.',
    ]);
  });

  it('set: changes what is shown', async () => {
    const widget = await keyFigures();
    widget.set = 'europe';
    await widget.updateComplete;
    expect(textsOf(widget, 'value')).to.deep.equal(['5', 'over 1,250', '1st']);
    widget.removeAttribute('set');
    widget.set = undefined;
    await widget.updateComplete;
    expect(parts(widget, 'figure')).to.have.length(6);
  });

  it('only: goes beyond the set, and knows acronyms', async () => {
    const warnings = listen('warn');
    const widget = await keyFigures('only="F12 PRC umifre" set="instruments"');
    expect(textsOf(widget, 'value')).to.deep.equal(['over 1,250', valueOf('K1'), valueOf('K5')]);
    expect(warnings).to.deep.equal([]);
  });

  it('only: shows the set where no name is known', async () => {
    listen('warn');
    const widget = await keyFigures('only="nothing" set="europe"');
    expect(textsOf(widget, 'value')).to.deep.equal(['5', 'over 1,250', '1st']);
  });
});

/** The length of the bar of a figure in per cent of its scale; undefined where it has none. */
const lengthOf = (figure: Element): number | undefined => {
  const [bar] = parts(figure, 'bar');
  return bar && parseFloat(bar.style.getPropertyValue('--_cw-length'));
};

/** Where the bar of a figure is drawn: all of its element, or what its first background fills. */
function drawnBar(figure: Element): {readonly left: number; readonly right: number} {
  const bar = part(figure, 'bar');
  const {left, right, width} = bar.getBoundingClientRect();
  const {backgroundImage, backgroundPosition, backgroundSize} = getComputedStyle(bar);
  if (backgroundImage === 'none') return {left, right};
  const length = (width * parseFloat(backgroundSize)) / 100;
  return backgroundPosition.startsWith('100%')
    ? {left: right - length, right}
    : {left, right: left + length};
}

const figure = (fields: Partial<Figure>): Figure => ({
  id: 'A',
  value: 1,
  qualifier: 'eq',
  unit: 'thing',
  measure: 'count',
  label: 'things',
  ...fields,
});

const documentOf = (...figures: readonly Partial<Figure>[]): CooperationDocument => ({
  format: 1,
  source: {
    title: 'A page',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  figures: figures.map((fields, index) => figure({id: `A${index}`, ...fields})),
});

async function withData(attributes: string, ...figures: readonly Partial<Figure>[]) {
  const widget = await keyFigures(attributes);
  widget.data = documentOf(...figures);
  await widget.updateComplete;
  return widget;
}

describe('behaviour', () => {
  for (const layout of ['grid', 'bars']) {
    it(`${layout}: has bars as long as the counts, none for the offices`, async () => {
      const lengths = figuresOf(await keyFigures(`layout="${layout}"`)).map(lengthOf);
      expect(lengths.pop(), 'offices are no instruments').to.equal(undefined);
      for (const [index, count] of COUNTS.entries()) {
        expect(lengths[index]).to.be.closeTo((count / COUNTS[0]!) * 100, 0.01);
      }
    });

    it(`${layout}: draws the bars on one scale`, async () => {
      const widget = await keyFigures(`layout="${layout}"`);
      const bars = figuresOf(widget).slice(0, 5);
      const widths = bars.map((each) => {
        const {left, right} = drawnBar(each);
        return {left, width: right - left};
      });
      const [longest] = widths;
      expect(longest!.width).to.be.above(100);
      for (const [index, count] of COUNTS.entries()) {
        expect(widths[index]!.width).to.be.closeTo((longest!.width * count) / COUNTS[0]!, 0.5);
        if (layout === 'bars') expect(widths[index]!.left).to.be.closeTo(longest!.left, 0.5);
      }
    });

    it(`${layout}: has no bar where nothing can be compared`, async () => {
      for (const set of ['influence', 'europe']) {
        const widget = await keyFigures(`layout="${layout}" set="${set}"`);
        expect(figuresOf(widget).map(lengthOf)).to.deep.equal(
          figuresOf(widget).map(() => undefined),
        );
      }
    });

    it(`${layout}: has no bar for a figure alone`, async () => {
      expect(parts(await keyFigures(`layout="${layout}" only="K1"`), 'bar')).to.be.empty;
    });

    it(`${layout}: compares exact counts of one unit in a document of one’s own`, async () => {
      const widget = await withData(
        `layout="${layout}"`,
        {value: 50, unit: 'a'},
        {value: 100, unit: 'a'},
        {value: 80, unit: 'a', qualifier: 'gt'},
        {value: 3, unit: 'b'},
        {value: 4, unit: 'b'},
        {value: 0.5, unit: 'a', measure: 'share'},
        {value: 9, unit: 'c'},
      );
      expect(figuresOf(widget).map(lengthOf)).to.deep.equal([
        50,
        100,
        undefined,
        75,
        100,
        undefined,
        undefined,
      ]);
    });
  }

  it('bars: grow from the right where text runs from the right', async () => {
    for (const layout of ['grid', 'bars']) {
      const widget = await keyFigures(`layout="${layout}" dir="rtl"`);
      const [longest, second] = figuresOf(widget).map((each, i) => (i < 2 ? drawnBar(each) : null));
      const room = part(figuresOf(widget)[0]!, 'bar').getBoundingClientRect();
      expect(longest!.right).to.be.closeTo(room.right, 0.5);
      expect(second!.left).to.be.above(second!.right - room.width + 10);
      expect(second!.right - second!.left).to.be.above(10);
      if (layout === 'bars') expect(second!.right).to.be.closeTo(longest!.right, 0.5);
    }
  });

  it('dots: fill their squares from the right where text runs from the right', async () => {
    const widget = await keyFigures('layout="dots" dir="rtl"');
    const dots = part<SVGElement>(figuresOf(widget)[0]!, 'dots');
    expect(getComputedStyle(dots).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('opens the table behind the dots on paper, and closes it again', async () => {
    const details = part<HTMLDetailsElement>(await keyFigures('layout="dots"'), 'data');
    dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(false);
  });

  it('dots: has as many dots as there are things, none for the offices', async () => {
    const widget = await keyFigures('layout="dots"');
    const counts = figuresOf(widget).map((each) => {
      const path = each.querySelector('svg path')?.getAttribute('d');
      return path?.match(/M/g)?.length;
    });
    expect(counts).to.deep.equal([...COUNTS, undefined]);
  });

  it('dots: has dots of one size', async () => {
    const widget = await keyFigures('layout="dots"');
    const sizes = [...widget.shadowRoot!.querySelectorAll('svg')].map(
      (svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
    );
    for (const size of sizes) expect(size).to.be.closeTo(sizes[0]!, 0.01);
  });

  it('dots: draws none for approximate numbers, nor for more than can be seen', async () => {
    const widget = await withData(
      'layout="dots"',
      {value: 5, qualifier: 'approx'},
      {value: 7, qualifier: 'approx'},
      {value: 5000, unit: 'many'},
      {value: 7, unit: 'many'},
    );
    expect(widget.shadowRoot!.querySelector('svg')).to.equal(null);
    expect(figuresOf(widget)).to.have.length(4);
  });

  it('dots: has the same figures as a table, one step away', async () => {
    const widget = await keyFigures('layout="dots" set="influence"');
    const details = widget.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(plain(details.querySelector('summary')!.textContent)).to.equal('As a table');
    expect(
      [...details.querySelectorAll('[part~=value]')].map((each) => plain(each.textContent)),
    ).to.deep.equal(figuresOf(widget).map((each) => textOf(each, 'value')));
  });

  it('stays a number in words where the source has no number', async () => {
    const widget = await keyFigures('set="influence" only="F01"');
    expect(part(widget, 'number').part.contains('words')).to.equal(true);
    const other = await keyFigures('only="K1"');
    expect(part(other, 'number').part.contains('words')).to.equal(false);
  });

  it('puts the qualifier where the language has it, apart from the number', async () => {
    const widget = await keyFigures('only="F03"');
    expect(textOf(widget, 'qualifier')).to.equal('over');
    expect(textOf(widget, 'number')).to.equal('200');
    expect(parts(await keyFigures('only="K1"'), 'qualifier')).to.be.empty;
  });

  it('shows a document of one’s own whole where its figures are in no set', async () => {
    const widget = await withData('set="influence"', {value: 1}, {value: 2, set: 'teaching'});
    expect(textsOf(widget, 'value')).to.deep.equal(['1', '2']);
  });

  it('shows the set of a document of one’s own where it has it', async () => {
    const widget = await withData('', {value: 1, set: 'europe'}, {value: 2, set: 'instruments'});
    expect(textsOf(widget, 'value')).to.deep.equal(['2']);
  });

  it('joins the names of what is counted in the alphabet of the language', async () => {
    const widget = await withData('', {
      value: 3,
      members: [{en: 'Zagreb', fr: 'Zagreb'}, {en: 'Athens', fr: 'Athènes'}, 'Łódź'],
    });
    expect(textsOf(widget, 'note')).to.deep.equal(['Athens, Łódź, and Zagreb']);
  });

  it('says everything that a figure of another document has to say', async () => {
    const widget = await withData('', {
      value: 12,
      qualifier: 'lte',
      condition: 'in two years',
      period: {type: 'recurring', every: 'P1M'},
      note: 'A note.',
      counts: ['AB', 'CD'],
    });
    expect(textOf(widget, 'value')).to.equal('at most 12');
    expect(textsOf(widget, 'note')).to.deep.equal(['in two years', 'every month', 'A note.']);
    expect(textOf(widget, 'acronym')).to.equal('AB · CD');
  });
});
