/** `<instrument-explainer layout="finder">`: what matches, what does not, and what nobody knows. */
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import fc from 'fast-check';
import '../../../src/define/instrument-explainer.js';
import type {CooperationDocument, Criterion, Instrument} from '../../../src/documents/types.js';
import type {InstrumentExplainer} from '../../../src/elements/instrument-explainer/instrument-explainer.js';
import {
  judge,
  readAnswers,
  writeAnswers,
} from '../../../src/elements/instrument-explainer/finder-match.js';
import {WidgetSelectEvent} from '../../../src/widget/events.js';
import {listen} from '../../helpers/console.js';
import {isChromium} from '../../helpers/engine.js';
import {part, parts, plain, record, textOf, textsOf} from '../../helpers/parts.js';

const QUESTIONS = ['q1', 'q2', 'q3'] as const;
const OPTIONS = ['a', 'b', 'c'] as const;

const criteriaOf = (ids: readonly string[]): readonly Criterion[] =>
  ids.map((id) => ({
    id,
    label: id,
    options: OPTIONS.map((option) => ({id: option, label: option})),
  }));

const stated = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...OPTIONS),
  fc.subarray([...OPTIONS]),
);

const instruments: fc.Arbitrary<readonly Instrument[]> = fc
  .array(
    fc.option(fc.record(Object.fromEntries(QUESTIONS.map((id) => [id, stated]))), {nil: undefined}),
  )
  .map((all) =>
    all.map((criteria, i) => ({
      id: `i${i}`,
      acronym: `I${i}`,
      name: '',
      description: '',
      ...(criteria ? {criteria: criteria as Record<string, string>} : {}),
    })),
  );

const answers = fc
  .array(fc.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom(...OPTIONS)))
  .map((pairs) => new Map<string, string>(pairs));

/** What an instrument states on a question, as a list. */
const statedBy = ({criteria}: Instrument, question: string): readonly string[] =>
  [criteria?.[question] ?? []].flat();

describe('matching', () => {
  const criteria = criteriaOf(QUESTIONS);

  it('keeps every instrument, and answers every question that was answered, in its order', () => {
    fc.assert(
      fc.property(instruments, answers, (all, given) => {
        const judged = judge(all, criteria, given);
        expect(judged.map(({instrument}) => instrument)).to.have.members([...all]);
        expect(judged).to.have.length(all.length);
        for (const {findings} of judged) {
          expect(findings.map(({criterion}) => criterion.id)).to.deep.equal(
            QUESTIONS.filter((id) => given.has(id)),
          );
        }
      }),
    );
  });

  it('never recommends what an answer contradicts, nor anything that states nothing on any', () => {
    fc.assert(
      fc.property(instruments, answers, (all, given) => {
        for (const {instrument, verdict, matches} of judge(all, criteria, given)) {
          const lists = [...given].map(([question, option]) => {
            const list = statedBy(instrument, question);
            return {contradicts: list.length > 0 && !list.includes(option), list};
          });
          if (lists.some(({contradicts}) => contradicts)) expect(verdict).to.equal('differs');
          else if (lists.every(({list}) => list.length === 0)) expect(verdict).to.equal('unstated');
          else expect(verdict).to.equal('match');
          if (verdict === 'match') expect(matches).to.be.at.least(1);
        }
      }),
    );
  });

  it('neither includes nor excludes for what is not stated', () => {
    fc.assert(
      fc.property(instruments, answers, fc.constantFrom(...QUESTIONS), (all, given, question) => {
        const silent = all.map((each) => {
          const {[question]: _, ...criteria} = each.criteria ?? {};
          return {...each, criteria};
        });
        const others = new Map(given);
        others.delete(question);
        const verdicts = (from: readonly Instrument[], asked: ReadonlyMap<string, string>) =>
          judge(from, criteria, asked).map(({instrument: {id}, verdict}) => [id, verdict]);
        expect(verdicts(silent, given)).to.deep.equal(verdicts(silent, others));
      }),
    );
  });

  it('puts matches first, more before fewer, and otherwise keeps the order of the document', () => {
    const rank = {match: 0, unstated: 1, differs: 2};
    fc.assert(
      fc.property(instruments, answers, (all, given) => {
        const judged = judge(all, criteria, given);
        for (const [i, each] of judged.entries()) {
          const next = judged[i + 1];
          if (!next) continue;
          const order = [rank[next.verdict] - rank[each.verdict], each.matches - next.matches];
          const [first] = order.filter((difference) => difference !== 0);
          if (first === undefined) {
            expect(all.indexOf(next.instrument)).to.be.greaterThan(all.indexOf(each.instrument));
          } else expect(first).to.be.greaterThan(0);
        }
      }),
    );
  });

  it('leaves what it was given as it was', () => {
    fc.assert(
      fc.property(instruments, answers, (all, given) => {
        const before = JSON.stringify(all);
        judge(Object.freeze(all), criteria, given);
        expect(JSON.stringify(all)).to.equal(before);
      }),
    );
  });
});

describe('answers as text', () => {
  const criteria: readonly Criterion[] = [
    ...criteriaOf(['partners', 'Form']),
    {id: 'empty', label: '', options: []},
  ];

  for (const [text, read, unknown] of [
    ['', [], []],
    ['partners:a', [['partners', 'a']], []],
    [
      'partners:a,form:b',
      [
        ['partners', 'a'],
        ['Form', 'b'],
      ],
      [],
    ],
    [
      ' PARTNERS : A ; form = c ',
      [
        ['partners', 'a'],
        ['Form', 'c'],
      ],
      [],
    ],
    ['partners:a partners:b', [['partners', 'b']], []],
    ['partners', [], ['partners']],
    ['partners:', [], ['partners:']],
    ['partners:z', [], ['partners:z']],
    ['who:a, form:a', [['Form', 'a']], ['who:a']],
    ['empty:', [], ['empty:']],
    ['__proto__:a', [], ['__proto__:a']],
  ] as const) {
    it(`"${text}" is ${JSON.stringify(read)}, and does not know ${unknown.join() || 'nothing'}`, () => {
      const found = readAnswers(text, criteria);
      expect([...found.answers]).to.deep.equal(read);
      expect(found.unknown).to.deep.equal(unknown);
    });
  }

  it('come back as they were written', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const {answers: read, unknown} = readAnswers(writeAnswers(given), criteriaOf(QUESTIONS));
        expect([...read]).to.deep.equal([...given]);
        expect(unknown).to.deep.equal([]);
      }),
    );
  });

  it('are read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        for (const [question, option] of readAnswers(text, criteria).answers) {
          const asked = criteria.find(({id}) => id === question)!;
          expect(asked.options.map(({id}) => id)).to.include(option);
        }
      }),
    );
  });
});

const finder = (attributes = '', lang = 'en'): Promise<InstrumentExplainer> =>
  fixture<InstrumentExplainer>(
    `<instrument-explainer layout="finder" lang="${lang}" ${attributes}></instrument-explainer>`,
  );

const radios = (widget: Element): HTMLInputElement[] => [
  ...widget.shadowRoot!.querySelectorAll('input'),
];

const radio = (widget: Element, question: string, option: string): HTMLInputElement =>
  radios(widget).find(({name, value}) => name === question && value === option)!;

const chosen = (widget: Element): string[] =>
  radios(widget)
    .filter(({checked}) => checked)
    .map(({name, value}) => `${name}:${value}`);

async function choose(
  widget: InstrumentExplainer,
  question: string,
  option: string,
): Promise<void> {
  radio(widget, question, option).click();
  await widget.updateComplete;
}

/** Acronyms by group, under the heading of the group; those that match have none. */
const groupsOf = (widget: Element): {readonly [heading: string]: readonly string[]} =>
  Object.fromEntries(
    parts(widget, 'group').map((group) => [
      textOf(group, 'group-heading') ?? '',
      textsOf(group, 'acronym'),
    ]),
  );

const card = (widget: Element, acronym: string): HTMLElement =>
  parts(widget, 'instrument').find((each) => textOf(each, 'acronym') === acronym)!;

/** What a card says on each question, with the words of its sign. */
const findingsOf = (each: Element): string[] =>
  parts(each, 'finding').map((finding) => {
    const sign = finding.querySelector('[role=img]')?.getAttribute('aria-label');
    const [term, text] = ['dt', 'dd'].map((name) =>
      plain(finding.querySelector(name)!.textContent),
    );
    // What is seen is in the text, so that it is there without a style sheet; its words are read out.
    return `${term}: ${text!.replace(/^[✓✕]/, sign ?? '$&')}`;
  });

const ALL = ['PRC', 'PICS', 'LIA', 'GDRI', 'UMI', 'UMIFRE'];

/** What the source supports for these answers, by hand. */
const RESULTS: readonly (readonly [
  answers: string,
  match: readonly string[],
  unstated: readonly string[],
  differs: readonly string[],
])[] = [
  ['partners:one', ['LIA', 'GDRI'], ['PRC', 'PICS', 'UMI', 'UMIFRE'], []],
  // The page says “mostly … a main partner abroad”, which excludes no other answer.
  ['partners:several', ['GDRI'], ['PRC', 'PICS', 'LIA', 'UMI', 'UMIFRE'], []],
  ['earlier:yes', ['PICS'], ['PRC', 'LIA', 'GDRI', 'UMI', 'UMIFRE'], []],
  ['earlier:no', [], ['PRC', 'LIA', 'GDRI', 'UMI', 'UMIFRE'], ['PICS']],
  ['form:project', ['PRC', 'LIA', 'GDRI'], ['PICS', 'UMIFRE'], ['UMI']],
  ['form:network', ['GDRI'], ['PICS', 'UMIFRE'], ['PRC', 'LIA', 'UMI']],
  ['form:laboratory', ['LIA', 'UMI'], ['PICS', 'UMIFRE'], ['PRC', 'GDRI']],
  ['partners:one,form:laboratory', ['LIA', 'UMI'], ['PICS', 'UMIFRE'], ['GDRI', 'PRC']],
  ['partners:one,earlier:yes,form:laboratory', ['LIA', 'PICS', 'UMI'], ['UMIFRE'], ['GDRI', 'PRC']],
];

describe('accessibility', () => {
  for (const attributes of ['', 'answers="partners:one form:laboratory"', 'answers="earlier:no"']) {
    it(`has nothing that axe finds ${attributes}`, async () => {
      await expect(await finder(attributes)).to.be.accessible();
    });
  }

  it('asks with real radio groups, the first option leaving the question open', async () => {
    const widget = await finder();
    const questions = parts<HTMLFieldSetElement>(widget, 'question');
    expect(questions.map(({localName}) => localName)).to.deep.equal(
      Array.from({length: 3}, () => 'fieldset'),
    );
    expect(questions.map((each) => plain(each.querySelector('legend')!.textContent))).to.deep.equal(
      ['Partners abroad', 'Links between the teams', 'Form'],
    );
    for (const question of questions) {
      const [first, ...rest] = question.querySelectorAll('input');
      expect(first!.type).to.equal('radio');
      expect(first!.value).to.equal('');
      expect(first!.checked).to.equal(true);
      expect(plain(first!.labels![0]!.textContent)).to.equal('does not matter');
      for (const {type, name, checked, labels} of rest) {
        expect([type, name, checked]).to.deep.equal(['radio', first!.name, false]);
        expect(plain(labels![0]!.textContent)).to.not.equal('');
      }
    }
  });

  it('is operated by the keyboard alone, and the focus is seen and stays', async () => {
    const widget = await finder();
    const events = record<WidgetSelectEvent>(widget, 'cw-select');
    const focused = () => {
      const {name, value} = widget.shadowRoot!.activeElement as HTMLInputElement;
      return `${name}:${value}`;
    };
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('partners:');
    const {outlineStyle, outlineWidth} = getComputedStyle(widget.shadowRoot!.activeElement!);
    expect(outlineStyle).to.not.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    await sendKeys({press: 'ArrowRight'});
    await widget.updateComplete;
    expect(focused()).to.equal('partners:one');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('earlier:');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await widget.updateComplete;
    expect(focused()).to.equal('form:project');
    expect(chosen(widget)).to.deep.equal(['partners:one', 'earlier:', 'form:project']);
    expect(events.map(({id, answers: given}) => [id, given])).to.deep.equal([
      ['I3', 'partners:one'],
      ['I3', 'partners:one,form:project'],
    ]);
    await sendKeys({press: 'Tab'});
    expect(widget.shadowRoot!.activeElement?.localName, 'no trap').to.equal('a');
  });

  it('says the result in one short sentence, in a place that was there before', async () => {
    const widget = await finder();
    const status = part(widget, 'result');
    expect(status.getAttribute('role')).to.equal('status');
    expect(plain(status.textContent)).to.equal('Choose what matters to you.');
    await choose(widget, 'form', 'laboratory');
    expect(part(widget, 'result')).to.equal(status);
    expect(plain(status.textContent)).to.equal('Matches, as far as stated: 2 of 6. First: LIA.');
    await choose(widget, 'partners', 'several');
    expect(plain(status.textContent)).to.equal('Matches, as far as stated: 2 of 6. First: LIA.');
    await choose(widget, 'form', '');
    await choose(widget, 'partners', '');
    await choose(widget, 'earlier', 'no');
    expect(plain(status.textContent)).to.equal('Nothing matches, as far as stated.');
  });

  it('has targets for fingers', async () => {
    for (const width of [240, 1000]) {
      const place = await fixture(
        `<div style="inline-size: ${width}px; font-size: 12px"><instrument-explainer layout="finder"></instrument-explainer></div>`,
      );
      const widget = place.querySelector('instrument-explainer')!;
      await widget.updateComplete;
      for (const each of radios(widget)) {
        const target = each.labels![0]!.getBoundingClientRect();
        expect(target.height).to.be.at.least(43.5);
        expect(target.width).to.be.at.least(43.5);
      }
    }
  });

  if (isChromium) {
    it('exposes groups, radios and checked states to screen readers', async () => {
      await finder('answers="form:network"');
      interface Node {
        readonly role: string;
        readonly name?: string;
        readonly checked?: boolean;
        readonly children?: readonly Node[];
      }
      const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];
      const nodes = flat((await a11ySnapshot({})) as unknown as Node);
      const checked = nodes.filter((node) => node.role === 'radio' && node.checked);
      expect(checked.map(({name}) => plain(name).toLowerCase())).to.deep.equal([
        'does not matter',
        'does not matter',
        'network',
      ]);
      expect(nodes.filter(({role}) => role === 'radio')).to.have.length(10);
      const images = nodes.filter(({role}) => role === 'image' || role === 'img');
      expect(images.map(({name}) => name)).to.deep.equal([
        'matches',
        'differs',
        'differs',
        'differs',
      ]);
    });
  }
});

describe('properties', () => {
  for (const [given, match, unstated, differs] of RESULTS) {
    it(`answers: ${given}`, async () => {
      const widget = await finder(`answers="${given}"`);
      expect(groupsOf(widget)).to.deep.equal({
        ...(match.length ? {Matches: match} : {}),
        'Not stated': unstated,
        ...(differs.length ? {'Stated otherwise': differs} : {}),
      });
      expect(chosen(widget).filter((pair) => !pair.endsWith(':'))).to.deep.equal(given.split(','));
      expect(widget.getAttribute('answers'), 'reflects nothing').to.equal(given);
    });
  }

  it('answers: none lists every instrument, and recommends none', async () => {
    const widget = await finder();
    expect(groupsOf(widget)).to.deep.equal({'': ALL});
    expect(parts(widget, 'best')).to.have.length(0);
    expect(parts(widget, 'finding')).to.have.length(0);
    expect(widget.hasAttribute('answers')).to.equal(false);
  });

  it('answers: never recommend UMIFRE, nor what an answer contradicts, whatever they are', async () => {
    const widget = await finder();
    for (const partners of ['', 'one', 'several']) {
      for (const earlier of ['', 'yes', 'no']) {
        for (const form of ['', 'project', 'network', 'laboratory']) {
          widget.answers = Object.entries({partners, earlier, form})
            .filter(([, option]) => option)
            .map((pair) => pair.join(':'))
            .join();
          await widget.updateComplete;
          expect(textsOf(widget, 'acronym').toSorted()).to.deep.equal(ALL.toSorted());
          for (const each of parts(widget, 'instrument')) {
            const isMatch = each.matches("[part~='match']");
            const signs = findingsOf(each).join();
            if (signs.includes('differs')) expect(isMatch).to.equal(false);
            if (textOf(each, 'acronym') === 'UMIFRE') expect(isMatch).to.equal(false);
          }
        }
      }
    }
  });

  it('answers: explain each instrument question by question', async () => {
    const widget = await finder('answers="partners:one, earlier:yes, form:laboratory"');
    expect(findingsOf(card(widget, 'LIA'))).to.deep.equal([
      'Partners abroad: matches mostly one',
      'Links between the teams: not stated',
      'Form: matches project · laboratory',
    ]);
    expect(findingsOf(card(widget, 'PICS'))).to.deep.equal([
      'Partners abroad: not stated',
      'Links between the teams: matches established',
      'Form: not stated',
    ]);
    expect(findingsOf(card(widget, 'GDRI'))).to.deep.equal([
      'Partners abroad: matches one · several',
      'Links between the teams: not stated',
      'Form: differs project · network',
    ]);
    expect(findingsOf(card(widget, 'UMIFRE'))).to.deep.equal([
      'Partners abroad: not stated',
      'Links between the teams: not stated',
      'Form: not stated',
    ]);
    // What is only mostly so is said in its own words.
    expect(textOf(card(widget, 'LIA'), 'participants')).to.match(
      /^Mostly .* a main partner abroad$/,
    );
    expect(textOf(card(widget, 'LIA'), 'note')).to.equal(
      'Since 2019 IRP International Research Projects',
    );
  });

  it('answers: mark only those with the most matches', async () => {
    const widget = await finder('answers="partners:one, form:laboratory"');
    expect(parts(widget, 'best').map((each) => textOf(each, 'acronym'))).to.deep.equal(['LIA']);
    widget.setAttribute('answers', 'form:laboratory');
    await widget.updateComplete;
    expect(parts(widget, 'best').map((each) => textOf(each, 'acronym'))).to.deep.equal([
      'LIA',
      'UMI',
    ]);
  });

  it('answers: leaves out what is not known, and says so once', async () => {
    const warnings = listen('warn');
    for (let i = 0; i < 2; i++) {
      const widget = await finder('answers="colour:blue, form:palace, partners:one"');
      expect(chosen(widget)).to.deep.equal(['partners:one', 'earlier:', 'form:']);
      expect(widget.getAttribute('answers')).to.equal('colour:blue, form:palace, partners:one');
    }
    expect(warnings).to.deep.equal([
      '<instrument-explainer> answers="colour:blue form:palace" is not known. Accepted: ' +
        'partners:one, partners:several, earlier:yes, earlier:no, form:project, form:network, ' +
        'form:laboratory. Showing: partners:one.',
    ]);
  });

  it('answers: setting them again replaces the reader’s; a change of language keeps them', async () => {
    const widget = await finder('answers="form:network"');
    await choose(widget, 'partners', 'one');
    expect(chosen(widget)).to.deep.equal(['partners:one', 'earlier:', 'form:network']);
    widget.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    expect(textOf(widget, 'legend')).to.equal('Partenaires à l’étranger');
    expect(chosen(widget)).to.deep.equal(['partners:one', 'earlier:', 'form:network']);
    widget.setAttribute('answers', 'earlier:yes');
    await widget.updateComplete;
    expect(chosen(widget)).to.deep.equal(['partners:', 'earlier:yes', 'form:']);
    widget.removeAttribute('answers');
    await widget.updateComplete;
    expect(chosen(widget)).to.deep.equal(['partners:', 'earlier:', 'form:']);
  });

  it('lang: speaks French', async () => {
    const widget = await finder('answers="form:network"', 'fr');
    expect(textOf(widget, 'heading')).to.equal('Quel instrument convient ?');
    expect(textsOf(widget, 'legend')).to.deep.equal([
      'Partenaires à l’étranger',
      'Liens entre les équipes',
      'Forme',
    ]);
    expect(textsOf(widget, 'option-label')).to.deep.equal([
      'peu importe',
      'un seul',
      'plusieurs',
      'peu importe',
      'établis',
      'pas encore',
      'peu importe',
      'projet',
      'réseau',
      'laboratoire',
    ]);
    expect(textOf(widget, 'result')).to.equal(
      'Correspondances, d’après ce qui est précisé : 1 sur 6. La première : GDRI.',
    );
    expect(Object.keys(groupsOf(widget))).to.deep.equal([
      'Correspondances',
      'Non précisé',
      'Autre indication',
    ]);
    expect(findingsOf(card(widget, 'LIA'))).to.deep.equal(['Forme: diffère projet · laboratoire']);
  });

  it('headingLevel: sets headings of groups one level below', async () => {
    const widget = await finder('heading-level="4" answers="form:network"');
    expect(part(widget, 'heading').localName).to.equal('h4');
    for (const each of parts(widget, 'group-heading')) expect(each.localName).to.equal('h5');
  });

  it('only: finds among some', async () => {
    const widget = await finder('only="UMI PRC" answers="form:laboratory"');
    expect(textsOf(widget, 'acronym')).to.deep.equal(['UMI', 'PRC']);
    expect(textOf(widget, 'result')).to.equal('Matches, as far as stated: 1 of 2. First: UMI.');
  });
});

describe('behaviour', () => {
  it('cw-select: has the best match and all answers, and leaves the shadow root', async () => {
    const widget = await finder();
    const events = record<WidgetSelectEvent>(document.body, 'cw-select');
    await choose(widget, 'form', 'network');
    await choose(widget, 'partners', 'one');
    await choose(widget, 'earlier', 'no');
    await choose(widget, 'form', '');
    await choose(widget, 'partners', '');
    expect(events.map(({id, answers: given}) => [id, given])).to.deep.equal([
      ['I4', 'form:network'],
      ['I4', 'partners:one,form:network'],
      ['I4', 'partners:one,earlier:no,form:network'],
      ['I3', 'partners:one,earlier:no'],
      ['', 'earlier:no'],
    ]);
    for (const event of events) expect(event).to.be.instanceOf(WidgetSelectEvent);
    const other = await finder(`answers="${events[2]!.answers}"`);
    expect(groupsOf(other)).to.deep.equal(
      groupsOf(await finder(`answers="form:network partners:one earlier:no"`)),
    );
  });

  it('keeps two finders in one page apart', async () => {
    const place = await fixture(
      `<div lang="en"><instrument-explainer layout="finder"></instrument-explainer><instrument-explainer layout="finder" answers="form:network"></instrument-explainer></div>`,
    );
    const [one, two] = place.querySelectorAll('instrument-explainer');
    await two!.updateComplete;
    await choose(one!, 'form', 'project');
    expect(chosen(one!)).to.deep.equal(['partners:', 'earlier:', 'form:project']);
    expect(chosen(two!)).to.deep.equal(['partners:', 'earlier:', 'form:network']);
  });

  const source = {
    title: 'Alliance',
    publisher: 'Alliance',
    url: 'https://alliance.example/',
    asOf: null,
    retrieved: '2025-01-01',
  };
  const instrument = (acronym: string, criteria?: Instrument['criteria']): Instrument => ({
    id: acronym,
    acronym,
    name: {en: `Name of ${acronym}`, de: `Name von ${acronym}`},
    description: acronym,
    ...(criteria ? {criteria} : {}),
  });
  const data: CooperationDocument = {
    format: 1,
    source,
    criteria: [
      {
        id: 'stage',
        label: {en: 'Career stage', fr: 'Étape de la carrière'},
        options: [
          {id: 'doctoral', label: {en: 'doctoral', fr: 'doctorat'}},
          {id: 'senior', label: {en: 'senior', fr: 'confirmé'}},
        ],
      },
    ],
    instruments: [
      instrument('SEED', {stage: 'doctoral'}),
      instrument('BRIDGE', {stage: ['senior', 'emeritus']}),
      instrument('OPEN'),
    ],
  };

  it('asks what a document of others asks', async () => {
    const widget = await finder();
    widget.data = data;
    await widget.updateComplete;
    expect(textsOf(widget, 'legend')).to.deep.equal(['Career stage']);
    await choose(widget, 'stage', 'senior');
    expect(groupsOf(widget)).to.deep.equal({
      Matches: ['BRIDGE'],
      'Not stated': ['OPEN'],
      'Stated otherwise': ['SEED'],
    });
    // An option that the document does not offer keeps its id.
    expect(findingsOf(card(widget, 'BRIDGE'))).to.deep.equal([
      'Career stage: matches senior · emeritus',
    ]);
  });

  it('forgets answers that another document does not ask for, without a message', async () => {
    const warnings = listen('warn');
    const widget = await finder();
    await choose(widget, 'form', 'network');
    widget.data = data;
    await widget.updateComplete;
    expect(chosen(widget)).to.deep.equal(['stage:']);
    expect(warnings).to.deep.equal([]);
  });

  it('shows a list where a document has no questions, and says so once', async () => {
    const warnings = listen('warn');
    const {criteria: _, ...without} = data;
    for (let i = 0; i < 2; i++) {
      const widget = await finder();
      widget.data = without;
      await widget.updateComplete;
      expect(parts(widget, 'summary')).to.have.length(3);
      expect(radios(widget)).to.have.length(0);
      // Under the heading of a list, and with the part of one.
      expect(textOf(widget, 'heading')).to.equal('International cooperation instruments');
      expect([...part(widget, 'body').part]).to.deep.equal(['body', 'body-list']);
    }
    expect(warnings).to.deep.equal([
      '<instrument-explainer> layout="finder" is not known. Accepted: list, table, pathway ' +
        '(the document has no criteria). Showing: list.',
    ]);
  });

  it('puts no markup of a document into the page', async () => {
    const widget = await finder();
    const markup = '<img src=x onerror=alert(1)>';
    widget.data = {
      ...data,
      criteria: [{id: markup, label: markup, options: [{id: markup, label: markup}]}],
      instruments: [{...instrument(markup, {[markup]: markup}), participants: markup}],
    };
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
    expect(textsOf(widget, 'legend')).to.deep.equal([markup]);
  });
});
