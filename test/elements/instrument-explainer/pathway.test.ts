/** `<instrument-explainer layout="pathway">`: where things stand, and what is drawn and told. */
import {a11ySnapshot} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/instrument-explainer.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {InstrumentExplainer} from '../../../src/elements/instrument-explainer/instrument-explainer.js';
import {
  layOut,
  type Edge,
  type GraphLayout,
} from '../../../src/elements/instrument-explainer/pathway-layout.js';
import {valueOf} from '../../facts.js';
import {isChromium} from '../../helpers/engine.js';
import {layoutProblems} from '../../helpers/layout.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';
import {settledLayout} from '../../helpers/stories.js';

interface Graph {
  readonly count: number;
  readonly edges: readonly Edge[];
}

/** Any graph of up to 40 nodes without circles, several relations between two nodes included. */
const graphs: fc.Arbitrary<Graph> = fc
  .record({
    order: fc
      .integer({min: 0, max: 40})
      .chain((count) => fc.shuffledSubarray([...Array(count).keys()], {minLength: count})),
    pairs: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), {maxLength: 80}),
  })
  .map(({order, pairs}) => ({
    count: order.length,
    edges: pairs
      .filter(([a, b]) => a !== b && a < order.length && b < order.length)
      .map(([a, b]) => ({from: order[Math.min(a, b)]!, to: order[Math.max(a, b)]!})),
  }));

const laidOut = ({count, edges}: Graph): GraphLayout => {
  const layout = layOut(count, edges);
  if (!layout) throw new Error('not laid out');
  return layout;
};

/** The texts of an item, whose blocks are apart, be they seen or not. */
function blocksOf(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll('div, ul, li')) block.after(' ');
  return plain(copy.textContent);
}

describe('the layout of a graph', () => {
  it('places every node once, and those without relations apart', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const {drawings, alone} = laidOut(graph);
        const placed = drawings.flatMap(({nodes}) => nodes.map(({node}) => node));
        expect([...placed, ...alone].toSorted((a, b) => a - b)).to.deep.equal([
          ...Array(graph.count).keys(),
        ]);
        const related = new Set(graph.edges.flatMap(({from, to}) => [from, to]));
        for (const node of alone) expect(related.has(node)).to.equal(false);
        for (const node of placed) expect(related.has(node)).to.equal(true);
      }),
    );
  });

  it('lets nothing stand on anything else: neither nodes, nor words, nor lines in passing', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const {columns, rows, nodes, edges} of laidOut(graph).drawings) {
          const taken = Array.from({length: 2 * columns - 1}, (): number[] => []);
          for (const {column, row} of nodes) taken[2 * column]!.push(row);
          for (const {column, rows: path} of edges) {
            path.slice(1, -1).forEach((row, i) => taken[2 * column + i + 1]!.push(row));
          }
          for (const layer of taken) {
            layer.sort((a, b) => a - b);
            for (const [i, row] of layer.entries()) {
              expect(Number.isInteger(row)).to.equal(true);
              expect(row).to.be.within(0, rows - 2);
              if (i > 0) expect(row - layer[i - 1]!).to.be.at.least(2);
            }
          }
        }
      }),
    );
  });

  it('draws every relation once, forward, from where its node stands to where the other stands', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const {drawings} = laidOut(graph);
        const drawn = drawings.flatMap(({edges}) => edges.map(({edge}) => edge));
        expect(drawn.toSorted((a, b) => a - b)).to.deep.equal([...graph.edges.keys()]);
        for (const {columns, nodes, edges} of drawings) {
          const at = new Map(nodes.map((placed) => [placed.node, placed]));
          for (const {edge, column, rows} of edges) {
            const from = at.get(graph.edges[edge]!.from)!;
            const to = at.get(graph.edges[edge]!.to)!;
            expect(to.column).to.be.greaterThan(from.column);
            expect(to.column).to.be.lessThan(columns);
            expect(column).to.equal(from.column);
            expect(rows).to.have.length(2 * (to.column - from.column) + 1);
            expect(rows[0]).to.equal(from.row);
            expect(rows.at(-1)).to.equal(to.row);
          }
        }
      }),
    );
  });

  it('needs no more columns than the longest chain of relations, and leaves none empty', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const {columns, rows, nodes} of laidOut(graph).drawings) {
          expect(new Set(nodes.map(({column}) => column)).size).to.equal(columns);
          expect(columns).to.be.at.most(nodes.length);
          expect(rows).to.be.at.least(2);
        }
      }),
    );
  });

  it('says that it cannot where relations lead in a circle, of whatever length', () => {
    fc.assert(
      fc.property(
        graphs.filter(({edges}) => edges.length > 0),
        fc.nat(),
        ({count, edges}, which) => {
          const {from, to} = edges[which % edges.length]!;
          expect(layOut(count, [...edges, {from: to, to: from}])).to.equal(undefined);
          expect(layOut(count, [...edges, {from, to: from}])).to.equal(undefined);
        },
      ),
    );
    const circle = [...Array(40).keys()].map((from) => ({from, to: (from + 1) % 40}));
    expect(layOut(40, circle)).to.equal(undefined);
    expect(layOut(40, circle.slice(1))).to.not.equal(undefined);
  });

  it('puts a node between those that it leads to', () => {
    const {drawings} = laidOut({
      count: 4,
      edges: [
        {from: 0, to: 1},
        {from: 1, to: 2},
        {from: 1, to: 3},
      ],
    });
    const rows = drawings[0]!.nodes.map(({row}) => row);
    expect(rows).to.deep.equal([1, 1, 0, 2]);
  });

  it('lays out forty nodes in a moment', () => {
    const edges = [...Array(40).keys()].flatMap((from) =>
      [1, 5].map((step) => ({from, to: from + step})).filter(({to}) => to < 40),
    );
    const start = performance.now();
    expect(layOut(40, edges)).to.not.equal(undefined);
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});

interface Place {
  readonly lang?: string;
  readonly width?: number;
  readonly dir?: string;
  readonly fontSize?: number;
}

async function pathway(
  attributes = '',
  {lang = 'en', width = 1000, dir = '', fontSize = 16}: Place = {},
): Promise<InstrumentExplainer> {
  const place = await fixture(
    `<div lang="${lang}" ${dir && `dir="${dir}"`} style="inline-size: ${width}px; font: ${fontSize}px/1.5 sans-serif">
      <instrument-explainer layout="pathway" ${dir && `dir="${dir}"`} ${attributes}></instrument-explainer>
    </div>`,
  );
  const widget = place.querySelector('instrument-explainer')!;
  await widget.updateComplete;
  await settledLayout();
  return widget;
}

const source = {
  title: 'Alliance',
  publisher: 'Alliance',
  url: 'https://alliance.example/',
  asOf: null,
  retrieved: '2025-01-01',
};

/** A document with one instrument for each list of those that it leads to. */
const documentOf = (targets: readonly (readonly number[])[]): CooperationDocument => ({
  format: 1,
  source,
  instruments: targets.map((to, i) => ({
    id: `n${i}`,
    acronym: `N${i}`,
    name: `Number ${i}`,
    description: `What number ${i} is.`,
    relations: to.map((target) => ({
      type: 'leads',
      target: `n${target}`,
      label: `leads to N${target}`,
      short: 'leads to',
    })),
  })),
});

async function show(widget: InstrumentExplainer, data: CooperationDocument): Promise<void> {
  widget.data = data;
  await widget.updateComplete;
  await settledLayout();
}

/** Whether the reader sees an element. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility() && getComputedStyle(element).clipPath === 'none';

const node = (widget: Element, acronym: string): HTMLElement =>
  parts(widget, 'node').find((each) => textOf(each, 'acronym') === acronym)!;

/** Where each line begins and ends on the screen, line by line through the gutters. */
function endsOf(widget: Element): {start: DOMPoint; end: DOMPoint}[] {
  return parts<SVGSVGElement>(widget, 'lines').flatMap((frame) => {
    const path = frame.querySelector('path')!;
    const style = getComputedStyle(frame);
    const box = frame.parentElement!.getBoundingClientRect();
    const mirrored = style.transform !== 'none';
    const [, , width, rows] = frame.getAttribute('viewBox')!.split(' ').map(Number);
    const inline = box.width * 0.15;
    const onScreen = (x: number, y: number) => {
      const along = (x / width!) * inline;
      return new DOMPoint(
        mirrored ? box.right - along : box.left + along,
        box.top + (y / rows!) * box.height,
      );
    };
    return path
      .getAttribute('d')!
      .split('M')
      .filter(Boolean)
      .map((d) => {
        const single = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        single.setAttribute('d', `M${d}`);
        const start = single.getPointAtLength(0);
        const end = single.getPointAtLength(single.getTotalLength());
        return {start: onScreen(start.x, start.y), end: onScreen(end.x, end.y)};
      });
  });
}

const SENTENCES = {
  en: [
    [`PRC ${valueOf('K1')} together with PICS Joint research projects`],
    [`PICS ${valueOf('K1')} together with PRC International Programs for Scientific Cooperation`],
    [`LIA ${valueOf('K2')} International Associated Laboratories`, 'sometimes foreshadows a UMI'],
    [`GDRI ${valueOf('K3')} International Research Networks`],
    [
      `UMI ${valueOf('K4')} International Joint Units`,
      'same status as a UMR in France',
      'most often backed by a “mirror UMI”',
    ],
    [
      `UMIFRE ${valueOf('K5')} Joint units – French research institutes abroad`,
      'partnership with the French Ministry of Foreign and European Affairs',
    ],
    ['UMR Joint research units Joint research units of CNRS in France.'],
    ['UMI miroir Mirror UMI One or several French laboratories that back a UMI.'],
  ],
  fr: [
    [`PRC ${valueOf('K1')} au total avec PICS Projets de recherche conjoints`],
    [
      `PICS ${valueOf('K1')} au total avec PRC Programmes internationaux de coopération scientifique`,
    ],
    [`LIA ${valueOf('K2')} Laboratoires internationaux associés`, 'préfigure parfois une UMI'],
    [`GDRI ${valueOf('K3')} Groupements de recherche internationaux`],
    [
      `UMI ${valueOf('K4')} Unités mixtes internationales`,
      'même statut qu’une UMR en France',
      'le plus souvent adossée à une « UMI miroir »',
    ],
    [
      `UMIFRE ${valueOf('K5')} Unités mixtes des instituts français de recherche à l’étranger`,
      'partenariat avec le ministère des Affaires étrangères et européennes',
    ],
    ['UMR Unités mixtes de recherche Unités mixtes de recherche du CNRS en France.'],
    [
      'UMI miroir Unité mixte internationale miroir Un ou plusieurs laboratoires français auxquels une UMI est adossée.',
    ],
  ],
} as const;

describe('accessibility', () => {
  for (const width of [300, 1000]) {
    it(`has nothing that axe finds at ${width} pixels`, async () => {
      await expect(await pathway('', {width})).to.be.accessible();
    });
  }

  it('tells the relations as sentences in an ordered list, seen or not', async () => {
    for (const lang of ['en', 'fr'] as const) {
      for (const width of [300, 1000]) {
        const widget = await pathway('', {lang, width});
        const list = part(widget, 'outline');
        expect(list.localName).to.equal('ol');
        expect(isSeen(list)).to.equal(width === 300);
        expect(
          parts(list, 'instrument').map((item) => {
            const sentences = textsOf(item, 'relation');
            const whole = blocksOf(item);
            const rest = sentences.length ? whole.slice(0, whole.indexOf(sentences[0]!)) : whole;
            return [rest.trim(), ...sentences];
          }),
        ).to.deep.equal(SENTENCES[lang]);
      }
    }
  });

  if (isChromium) {
    for (const width of [300, 1000]) {
      it(`is told once to a screen reader, at ${width} pixels`, async () => {
        await pathway('', {width});
        const tree = JSON.stringify(await a11ySnapshot({}));
        for (const words of [
          'sometimes foreshadows a UMI',
          'International Research Networks',
          `${valueOf('K1')} together with PICS`,
        ]) {
          expect(tree.split(words).length - 1, words).to.equal(1);
        }
        expect(tree).to.not.contain('counted together');
      });
    }
  }

  it('sets no style attribute, and no column title', async () => {
    const widget = await pathway();
    expect(widget.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
    expect(
      parts(widget, 'diagram')[0]!.querySelectorAll('h1, h2, h3, h4, h5, h6, th'),
    ).to.have.length(0);
  });
});

describe('the drawing', () => {
  it('draws the relations of the source, and no others', async () => {
    for (const [lang, words] of [
      ['en', ['sometimes foreshadows', 'same status as', 'most often backed by']],
      ['fr', ['préfigure parfois', 'même statut que', 'le plus souvent adossée à']],
    ] as const) {
      const widget = await pathway('', {lang});
      expect(textsOf(widget, 'edge')).to.deep.equal(words);
      expect(endsOf(widget)).to.have.length(3);
    }
  });

  it('has a box for each instrument, and for what is only named', async () => {
    const widget = await pathway();
    const all = textsOf(part(widget, 'diagram'), 'acronym');
    expect(all.toSorted()).to.deep.equal(
      ['GDRI', 'LIA', 'PICS', 'PRC', 'UMI', 'UMI miroir', 'UMIFRE', 'UMR'].toSorted(),
    );
    expect(textsOf(part(widget, 'diagram'), 'reference').map((text) => text.split(' Joint')[0]))
      .to.have.length(2)
      .and.include('UMR');
  });

  it('says the partnership of UMIFRE on its box, and draws no arrow for it', async () => {
    const widget = await pathway();
    expect(textOf(node(widget, 'UMIFRE'), 'note')).to.equal(
      'partnership with the French Ministry of Foreign and European Affairs',
    );
    expect(parts(widget, 'target').map((each) => textOf(each, 'acronym'))).to.deep.equal([
      'UMI',
      'UMR',
      'UMI miroir',
    ]);
  });

  it('counts PICS and PRC together in a bracket, and neither alone', async () => {
    const widget = await pathway();
    const stack = part(widget, 'bracket').parentElement!;
    expect(textsOf(stack, 'acronym')).to.deep.equal(['PRC', 'PICS']);
    expect(textsOf(widget, 'bracket')).to.deep.equal([`${valueOf('K1')} counted together`]);
    expect(parts(stack, 'value')).to.have.length(0);
    expect(textsOf(await pathway('', {lang: 'fr'}), 'bracket')).to.deep.equal([
      `${valueOf('K1')} au total`,
    ]);
    const alone = await pathway('only="PRC LIA"');
    expect(parts(alone, 'bracket')).to.have.length(0);
    expect(textOf(node(alone, 'PRC'), 'value')).to.equal(`${valueOf('K1')} together with PICS`);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`lets lines begin and end at boxes, ${dir}`, async () => {
      const widget = await pathway('', {dir});
      const box = (acronym: string) => node(widget, acronym).getBoundingClientRect();
      const [out, into] =
        dir === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const);
      const lines = endsOf(widget);
      for (const [i, [from, to]] of (
        [
          ['LIA', 'UMI'],
          ['UMI', 'UMR'],
          ['UMI', 'UMI miroir'],
        ] as const
      ).entries()) {
        const {start, end} = lines[i]!;
        expect(start.x, from).to.be.closeTo(box(from)[out], 2);
        expect(start.y, from).to.be.closeTo((box(from).top + box(from).bottom) / 2, 2);
        expect(end.x, to).to.be.closeTo(box(to)[into], 2);
        expect(end.y, to).to.be.closeTo((box(to).top + box(to).bottom) / 2, 2);
        const forward = dir === 'rtl' ? start.x - end.x : end.x - start.x;
        expect(forward).to.be.greaterThan(50);
      }
    });
  }

  it('has text in the size of the page, whatever its width', async () => {
    for (const [fontSize, width] of [
      [16, 1000],
      [16, 1400],
      [10, 1000],
      [20, 1200],
    ] as const) {
      const widget = await pathway('', {fontSize, width});
      const [acronym] = parts(part(widget, 'diagram'), 'acronym');
      expect(isSeen(acronym!)).to.equal(true);
      expect(parseFloat(getComputedStyle(acronym!).fontSize)).to.equal(fontSize);
    }
  });

  it('keeps the outline that is not seen within the widget', async () => {
    const place = await fixture<HTMLElement>(
      '<div><instrument-explainer layout="pathway"></instrument-explainer></div>',
    );
    place.style.cssText = 'padding-inline-start: 200px; inline-size: 1200px';
    const widget = place.querySelector<InstrumentExplainer>('instrument-explainer')!;
    await settledLayout();
    const {left, right} = part(widget, 'outline').getBoundingClientRect();
    const outer = widget.getBoundingClientRect();
    expect(left).to.be.at.least(outer.left - 1);
    expect(right).to.be.at.most(outer.right + 1);
  });

  it('is an outline where there is no room, in the size of the text', async () => {
    for (const [fontSize, width, isDrawn] of [
      [16, 240, false],
      [16, 600, false],
      [16, 760, true],
      [32, 1000, false],
      [32, 1600, true],
    ] as const) {
      const widget = await pathway('', {fontSize, width});
      expect(isSeen(part(widget, 'diagram')), `${fontSize} ${width}`).to.equal(isDrawn);
      expect(isSeen(part(widget, 'outline')), `${fontSize} ${width}`).to.equal(!isDrawn);
    }
  });

  it('shows with only what its relations lead to, and nothing beyond', async () => {
    const widget = await pathway('only="LIA"');
    expect(textsOf(part(widget, 'diagram'), 'acronym')).to.deep.equal(['LIA', 'UMI']);
    expect(textsOf(widget, 'edge')).to.deep.equal(['sometimes foreshadows']);
  });
});

describe('documents of others', () => {
  it('are drawn from their own relations, with the full words where there are no short ones', async () => {
    const widget = await pathway();
    const data = documentOf([[1, 2], [3], [3], [], [], [6], []]);
    const [first] = data.instruments!;
    await show(widget, {
      ...data,
      instruments: [
        {...first!, relations: [{type: 'x', target: 'n1', label: 'grows into an N1'}]},
        ...data.instruments!.slice(1),
      ],
    });
    expect(textsOf(widget, 'edge').toSorted()).to.deep.equal(
      ['grows into an N1', 'leads to', 'leads to', 'leads to'].toSorted(),
    );
    expect(parts(widget, 'graph').length, 'two that hang together, one row of others').to.equal(3);
    expect(layoutProblems(widget)).to.deep.equal([]);
  });

  it('never lay box on box or words on words, whatever their relations are', async () => {
    const widget = await pathway('', {width: 1200});
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.nat(11), {maxLength: 3}), {minLength: 2, maxLength: 12}),
        async (targets) => {
          await show(
            widget,
            documentOf(
              targets.map((to, i) => [...new Set(to)].filter((n) => n > i && n < targets.length)),
            ),
          );
          const boxes = parts(widget, 'node').map((each) => each.getBoundingClientRect());
          for (const [i, a] of boxes.entries()) {
            for (const b of boxes.slice(i + 1)) {
              const apart =
                a.right <= b.left + 1 ||
                b.right <= a.left + 1 ||
                a.bottom <= b.top + 1 ||
                b.bottom <= a.top + 1;
              expect(apart).to.equal(true);
            }
          }
          expect(layoutProblems(widget)).to.deep.equal([]);
        },
      ),
      {numRuns: 20},
    );
  });

  it('scroll inside themselves where a chain is long, and the keyboard gets there', async () => {
    const widget = await pathway();
    await show(widget, documentOf([...Array(40).keys()].map((i) => (i < 39 ? [i + 1] : []))));
    expect(parts(widget, 'node')).to.have.length(40);
    const scroller = part(widget, 'scroller');
    expect(scroller.scrollWidth).to.be.greaterThan(5000);
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.getAttribute('aria-label')).to.equal('How the instruments relate');
    expect(widget.scrollWidth).to.equal(1000);
    await expect(widget).to.be.accessible();
  });

  for (const [what, targets] of [
    ['relations lead in a circle', [[1], [2], [0]]],
    ['there are more than 40', Array.from({length: 41}, (_, i) => (i ? [0] : []))],
    [
      'there are more than 80 relations',
      Array.from({length: 20}, (_, i) => [...Array(20).keys()].filter((n) => n > i && n < i + 6)),
    ],
  ] as const) {
    it(`say so and are told in words where ${what}`, async () => {
      for (const [lang, words] of [
        ['en', 'These relations cannot be drawn. Here they are in words.'],
        ['fr', 'Ces liens ne peuvent pas être représentés. Les voici sous forme de texte.'],
      ] as const) {
        const widget = await pathway('', {lang});
        await show(widget, documentOf(targets));
        expect(parts(widget, 'diagram')).to.have.length(0);
        expect(textsOf(widget, 'note')).to.deep.equal([words]);
        expect(isSeen(part(widget, 'outline'))).to.equal(true);
        expect(parts(widget, 'instrument')).to.have.length(targets.length);
        expect(textsOf(widget, 'relation')).to.deep.equal(
          targets.flatMap((to) => to.map((target) => `leads to N${target}`)),
        );
      }
    });
  }

  it('tell a relation to what they do not hold in words', async () => {
    const widget = await pathway();
    const data = documentOf([[1], []]);
    await show(widget, {
      ...data,
      instruments: data.instruments!.map((each, i) =>
        i
          ? {...each, relations: [{type: 'x', target: 'gone', label: 'leads to what is gone'}]}
          : each,
      ),
    });
    expect(textsOf(node(widget, 'N1'), 'note')).to.deep.equal(['leads to what is gone']);
    expect(textsOf(widget, 'edge')).to.deep.equal(['leads to']);
  });

  it('without any relation stand side by side', async () => {
    const widget = await pathway();
    await show(widget, documentOf([[], [], [], [], []]));
    const tops = parts(widget, 'node').map((each) => each.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(2);
    expect(parts(widget, 'lines')).to.have.length(0);
    await show(widget, documentOf([]));
    expect(parts(widget, 'node')).to.have.length(0);
    expect(parts(widget, 'error')).to.have.length(0);
  });
});
