/** `<instrument-explainer layout="table">`: what each cell says, and how it scrolls. */
import {sendKeys} from '@web/test-runner-commands';
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/instrument-explainer.js';
import type {CooperationDocument} from '../../../src/documents/types.js';
import type {InstrumentExplainer} from '../../../src/elements/instrument-explainer/instrument-explainer.js';
import {valueOf} from '../../facts.js';
import {isChromium} from '../../helpers/engine.js';
import {linesOf} from '../../helpers/lines.js';
import {part, parts, plain, textsOf} from '../../helpers/parts.js';
import {settledLayout} from '../../helpers/stories.js';
import {until} from '../../helpers/until.js';

const NOT = {en: 'not stated', fr: 'non précisé'} as const;

/** Every cell as the reader gets it, by hand: where the source is silent, the words for that. */
const CELLS = {
  en: {
    header: ['Acronym', 'What it is', 'Who takes part', 'Builds on', 'Number', 'Replaced by'],
    rows: [
      [
        'PRC',
        /^Joint research projects Co-financed/,
        /specific int/,
        NOT.en,
        `${valueOf('K1')} together with PICS`,
        NOT.en,
      ],
      [
        'PICS',
        /^International Programs for/,
        /already have links/,
        /^Joint publications/,
        `${valueOf('K1')} together with PRC`,
        /^IEA International Emerging Actions Since 2019 · .*Not like for like/,
      ],
      [
        'LIA',
        /^International Associated/,
        /^Mostly .* a main partner abroad/,
        'A joint project',
        valueOf('K2'),
        'IRP International Research Projects Since 2019 · For new projects.',
      ],
      [
        'GDRI',
        /^International Research Networks/,
        /two or more countries/,
        'A joint scientific project',
        valueOf('K3'),
        /^IRN .*2019/,
      ],
      [
        'UMI',
        /^International Joint Units Joint laboratories/,
        /^Backed most often by/,
        NOT.en,
        valueOf('K4'),
        /^IRL .*2019/,
      ],
      [
        'UMIFRE',
        /^Joint units/,
        /Ministry of Foreign and European Affairs$/,
        NOT.en,
        valueOf('K5'),
        NOT.en,
      ],
    ],
  },
  fr: {
    header: ['Sigle', 'Description', 'Participants', 'S’appuie sur', 'Nombre', 'Successeur'],
    rows: [
      [
        'PRC',
        /^Projets de recherche conjoints/,
        /certains partenaires/,
        NOT.fr,
        `${valueOf('K1')} au total avec PICS`,
        NOT.fr,
      ],
      [
        'PICS',
        /^Programmes internationaux/,
        /déjà des liens/,
        /^Publications communes/,
        `${valueOf('K1')} au total avec PRC`,
        /^IEA .*Depuis 2019/,
      ],
      [
        'LIA',
        /^Laboratoires internationaux/,
        /^Le plus souvent/,
        'Un projet commun',
        valueOf('K2'),
        /^IRP .*Depuis 2019/,
      ],
      [
        'GDRI',
        /^Groupements de recherche/,
        /deux pays ou plus/,
        'Un projet scientifique commun',
        valueOf('K3'),
        /^IRN .*Depuis 2019/,
      ],
      [
        'UMI',
        /^Unités mixtes internationales/,
        /laboratoires français$/,
        NOT.fr,
        valueOf('K4'),
        /^IRL .*Depuis 2019/,
      ],
      [
        'UMIFRE',
        /^Unités mixtes des instituts/,
        /ministère des Affaires/,
        NOT.fr,
        valueOf('K5'),
        NOT.fr,
      ],
    ],
  },
} as const;

async function table(
  attributes = '',
  {lang = 'en', width = 1200, dir = ''} = {},
): Promise<InstrumentExplainer> {
  const place = await fixture(
    `<div lang="${lang}" style="inline-size: ${width}px; font: 16px/1.5 sans-serif" ${dir && `dir="${dir}"`}>
      <instrument-explainer layout="table" ${dir && `dir="${dir}"`} ${attributes}></instrument-explainer>
    </div>`,
  );
  const widget = place.querySelector('instrument-explainer')!;
  await widget.updateComplete;
  await settledLayout();
  return widget;
}

const tableIn = (widget: Element): HTMLTableElement => widget.shadowRoot!.querySelector('table')!;

const cellsOf = (row: Element): string[] =>
  [...row.children].map(({textContent}) => plain(textContent));

const resize = async (widget: Element, width: number): Promise<void> => {
  (widget.parentElement as HTMLElement).style.inlineSize = `${width}px`;
  await settledLayout();
};

describe('accessibility', () => {
  it('has nothing that axe finds', async () => {
    await expect(await table()).to.be.accessible();
  });

  it('is a table with headers in both directions, and with a name', async () => {
    const widget = await table();
    const element = tableIn(widget);
    expect(element.localName).to.equal('table');
    expect(element.getAttribute('aria-label')).to.equal('Instruments compared');
    const headers = [...element.querySelectorAll('thead th')];
    expect(headers.map((header) => header.getAttribute('scope'))).to.deep.equal(
      Array.from({length: 6}, () => 'col'),
    );
    for (const row of parts(widget, 'instrument')) {
      expect([...row.querySelectorAll('th')].map(({scope}) => scope)).to.deep.equal(['row']);
      expect(row.firstElementChild!.localName).to.equal('th');
    }
  });

  it('says that something is not stated in words, and nowhere with a dash or an empty cell', async () => {
    for (const lang of ['en', 'fr'] as const) {
      const widget = await table('', {lang});
      for (const cell of tableIn(widget).querySelectorAll('th, td')) {
        expect(plain(cell.textContent)).to.not.match(/^[-–—]?$/);
      }
      expect(textsOf(widget, 'unstated')).to.deep.equal(Array.from({length: 5}, () => NOT[lang]));
    }
  });

  it('is a region with a name that the keyboard reaches, only while there is more to see', async () => {
    const widget = await table('', {width: 1200});
    const scroller = part(widget, 'scroller');
    const attributes = () =>
      ['role', 'tabindex', 'aria-label'].map((name) => scroller.getAttribute(name));
    expect(attributes()).to.deep.equal([null, null, null]);
    await resize(widget, 500);
    expect(attributes()).to.deep.equal(['region', '0', 'Instruments compared']);
    await expect(widget).to.be.accessible();
    await resize(widget, 1200);
    expect(attributes()).to.deep.equal([null, null, null]);
  });

  it('gives the region the name of another language', async () => {
    const widget = await table('', {width: 400});
    (widget.parentElement as HTMLElement).lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    await settledLayout();
    expect(part(widget, 'scroller').getAttribute('aria-label')).to.equal(
      'Les instruments comparés',
    );
  });

  it('scrolls by the keyboard alone', async () => {
    const widget = await table('', {width: 400});
    const scroller = part(widget, 'scroller');
    await sendKeys({press: 'Tab'});
    expect(widget.shadowRoot!.activeElement === scroller).to.equal(true);
    const {outlineStyle, outlineWidth} = getComputedStyle(scroller);
    expect(outlineStyle).to.not.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    for (let i = 0; i < 5; i++) await sendKeys({press: 'ArrowRight'});
    await until(
      () => scroller.scrollLeft > 20,
      () => `scrolled, not ${scroller.scrollLeft} px`,
    );
  });
});

describe('properties', () => {
  for (const lang of ['en', 'fr'] as const) {
    it(`lang: says everything in ${lang}`, async () => {
      const widget = await table('', {lang});
      const {header, rows} = CELLS[lang];
      expect(cellsOf(tableIn(widget).querySelector('thead tr')!)).to.deep.equal(header);
      const shown = parts(widget, 'instrument').map(cellsOf);
      expect(shown).to.have.length(rows.length);
      rows.forEach((row, r) => {
        row.forEach((expected, c) => {
          if (typeof expected === 'string') expect(shown[r]![c]).to.equal(expected);
          else expect(shown[r]![c]).to.match(expected);
        });
      });
    });
  }

  it('heading: has one of its own, and any other that is given', async () => {
    expect(textsOf(await table(), 'heading')).to.deep.equal(['Instruments compared']);
    expect(textsOf(await table('heading="Tools"'), 'heading')).to.deep.equal(['Tools']);
    expect(textsOf(await table('', {lang: 'fr'}), 'heading')).to.deep.equal([
      'Les instruments comparés',
    ]);
  });

  it('only: shows some, in its order', async () => {
    expect(textsOf(await table('only="UMI I3"'), 'acronym')).to.deep.equal(['UMI', 'LIA']);
  });

  it('data: names each source of replacements once, and none where there is none', async () => {
    const widget = await table();
    expect(textsOf(widget, 'footnote')).to.deep.equal([
      'Replaced by · Source: Bureau de représentation du CNRS en Asie du Sud-Est',
    ]);
    const replacement = (acronym: string, url?: string) => ({
      acronym,
      name: acronym,
      ...(url ? {source: {title: `Page of ${acronym}`, url}} : {}),
    });
    const instrument = (id: string, replacedBy?: object) => ({
      id,
      acronym: id,
      name: id,
      description: id,
      ...(replacedBy ? {replacedBy} : {}),
    });
    widget.data = {
      format: 1,
      source: {
        title: 't',
        publisher: 'p',
        url: 'https://a.example/',
        asOf: null,
        retrieved: '2025-01-01',
      },
      instruments: [
        instrument('A', replacement('X', 'https://b.example/')),
        instrument('B', replacement('Y', 'https://c.example/')),
        instrument('C', replacement('Z', 'https://b.example/')),
        instrument('D', replacement('W')),
        instrument('E', replacement('V', 'javascript:alert(1)')),
        instrument('F'),
      ],
    } as unknown as CooperationDocument;
    await widget.updateComplete;
    const links = parts(widget, 'footnote').map((note) => note.querySelector('a')?.href);
    expect(links.filter(Boolean)).to.deep.equal(['https://b.example/', 'https://c.example/']);
    expect(cellsOf(parts(widget, 'instrument')[3]!).at(-1)).to.equal('W W');
    expect(cellsOf(parts(widget, 'instrument')[5]!).slice(2)).to.deep.equal(
      Array.from({length: 4}, () => NOT.en),
    );
  });
});

describe('behaviour', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`keeps the first column while the others scroll past, ${dir}`, async () => {
      const widget = await table('', {width: 400, dir});
      const scroller = part(widget, 'scroller');
      const [first] = parts(widget, 'acronym');
      const second = first!.nextElementSibling!;
      const side = dir === 'rtl' ? 'right' : 'left';
      const edge = () => scroller.getBoundingClientRect()[side];
      const before = second.getBoundingClientRect()[side];
      expect(first!.getBoundingClientRect()[side]).to.be.closeTo(edge(), 1);
      scroller.scrollLeft = dir === 'rtl' ? -150 : 150;
      expect(Math.abs(scroller.scrollLeft)).to.equal(150);
      expect(first!.getBoundingClientRect()[side]).to.be.closeTo(edge(), 1);
      expect(Math.abs(second.getBoundingClientRect()[side] - before)).to.be.closeTo(150, 1);
    });
  }

  it('keeps Japanese phrases and names whole where columns are wide', async () => {
    const widget = await table('', {lang: 'ja', width: 1000});
    const lines = [...part(widget, 'table').querySelectorAll('td, .name')].flatMap(linesOf);
    for (const name of ['国際科学協力プログラム', '国際研究ネットワーク'])
      expect(lines).to.include(name);
    // Other engines know no phrases.
    if (isChromium) expect(lines).to.include.members(['共同プロジェクト', 'ヨーロッパ問題省']);
  });

  it('never makes the page wider', async () => {
    for (const width of [240, 300, 600]) {
      const widget = await table('', {width});
      expect(widget.scrollWidth).to.be.at.most(width);
      expect(part(widget, 'widget').scrollWidth).to.be.at.most(width);
    }
  });
});
