/** `<glossary-list>`: every term of the page with all that is known of it, in both languages. */
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/glossary-list.js';
import type {BundledDocument, CooperationDocument} from '../../../src/documents/types.js';
import {termExports} from '../../../src/elements/glossary-list/export.js';
import {type GlossaryList} from '../../../src/elements/glossary-list/glossary-list.js';
import {withMessages} from '../../../src/language/messages.js';
import type {Rows} from '../../../src/widget/export/csv.js';
import {acronyms} from '../../facts.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {isChromium} from '../../helpers/engine.js';
import {countIntl} from '../../helpers/intl.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

const glossary = (attributes = '', lang = 'en'): Promise<GlossaryList> =>
  fixture<GlossaryList>(`<glossary-list lang="${lang}" ${attributes}></glossary-list>`);

/** The terms in the order of each language. */
const ORDER: {readonly [lang: string]: readonly string[]} = {
  en: [
    ...['BILAT', 'DERCI', 'ERA-NET', 'ERC', 'FoE', 'FoS', 'FP7', 'GDRI', 'INCO', 'INCO-LAB'],
    ...['INCONET', 'LIA', 'MAE', 'mirror UMI', 'MISTRALS', 'PICS', 'PRC', 'UMI', 'UMIFRE', 'UMR'],
  ],
  fr: [
    ...['7ᵉ PCRD', 'BILAT', 'DERCI', 'ERA-NET', 'ERC', 'FoE', 'FoS', 'GDRI', 'INCO', 'INCO-LAB'],
    ...['INCONET', 'LIA', 'MAE', 'MISTRALS', 'PICS', 'PRC', 'UMI', 'UMI miroir', 'UMIFRE', 'UMR'],
  ],
};

const SUCCESSORS: {readonly [lang: string]: {readonly [term: string]: string}} = {
  en: {
    DERCI: 'Replaced by DEI Direction Europe et International',
    PICS: 'Since 2019 IEA International Emerging Actions',
    LIA: 'Since 2019 IRP International Research Projects',
    GDRI: 'Since 2019 IRN International Research Networks',
    UMI: 'Since 2019 IRL International Research Laboratories',
  },
  fr: {
    DERCI: 'Successeur DEI Direction Europe et International',
    PICS: 'Depuis 2019 IEA International Emerging Actions',
    LIA: 'Depuis 2019 IRP International Research Projects',
    GDRI: 'Depuis 2019 IRN International Research Networks',
    UMI: 'Depuis 2019 IRL International Research Laboratories',
  },
};

const entryOf = (widget: GlossaryList, term: string): HTMLElement =>
  parts(widget, 'entry').find((entry) => plain(part(entry, 'term').textContent) === term)!;

describe('accessibility', () => {
  for (const lang of ['en', 'fr']) {
    it(`has nothing that axe finds in ${lang}`, async () => {
      const widget = await glossary('actions="csv json cite"', lang);
      expect(await axeFindings(widget)).to.deep.equal([]);
    });
  }

  it('is a list of terms and definitions', async () => {
    const widget = await glossary();
    expect(part(widget, 'terms').localName).to.equal('dl');
    for (const entry of parts(widget, 'entry')) {
      const [term, ...definitions] = [...entry.children].map(({localName}) => localName);
      expect(term).to.equal('dt');
      expect(definitions).to.not.be.empty;
      expect(new Set(definitions)).to.deep.equal(new Set(['dd']));
    }
  });

  if (isChromium) {
    it('is read term by term', async () => {
      await glossary('only="UMI" heading="Terms"');
      expect((await readOut()).filter((line) => line.includes(':'))).to.deep.equal([
        'heading: Terms',
        'StaticText: UMI',
        'StaticText: International Joint Unit',
        'StaticText: Unité mixte internationale',
        'StaticText: A joint laboratory in the full sense, with the same status as a UMR in France.',
        'StaticText: Since 2019',
        'StaticText: IRL',
        'StaticText: International Research Laboratories',
        'StaticText: For new projects.',
        'StaticText: Source:',
        'link: Bureau de représentation du CNRS en Asie du Sud-Est',
        'StaticText: Source:',
        'link: CNRS, European research and international cooperation',
        'StaticText: ·',
        'StaticText: as stated there; not dated',
      ]);
    });
  }

  it('marks words with the language that they are in', async () => {
    const widget = await glossary();
    for (const original of parts(widget, 'original')) {
      expect(['en', 'fr']).to.include(original.lang);
      expect(original.lang).to.not.equal('en');
    }
    const french = await glossary('', 'fr');
    const mistrals = part(entryOf(french, 'MISTRALS'), 'expansion').querySelector('[lang]')!;
    expect((mistrals as HTMLElement).lang).to.equal('en');
    expect(mistrals.textContent).to.match(/^Mediterranean .* Scales$/);
  });
});

describe('properties', () => {
  for (const [lang, order] of Object.entries(ORDER)) {
    it(`are all terms of the page in alphabetical order in ${lang}`, async () => {
      const intl = countIntl();
      const widget = await glossary('', lang);
      expect(intl.uses()).to.deep.equal([]);
      expect(textsOf(widget, 'term')).to.deep.equal(order);
      const {compare} = new Intl.Collator(lang);
      expect([...order].sort(compare)).to.deep.equal(order);
    });

    it(`give every term its words, its meaning and its successor in ${lang}`, async () => {
      const widget = await glossary('', lang);
      for (const [name, words] of Object.entries(acronyms)) {
        const shown =
          lang === 'fr' ? ({FP7: '7ᵉ PCRD', 'mirror UMI': 'UMI miroir'}[name] ?? name) : name;
        const entry = entryOf(widget, shown);
        const expected = words?.[lang === 'en' ? 0 : 1];
        expect(textOf(entry, 'expansion'), name).to.equal(expected && plain(expected));
        expect(textOf(entry, 'meaning'), name).to.match(/.{20}\.$/);
        const successor = SUCCESSORS[lang]![name];
        if (successor) expect(textOf(entry, 'successor'), name).to.contain(successor);
        else expect(parts(entry, 'successor'), name).to.be.empty;
        expect(parts(entry, 'item-source'), name).to.have.length(successor ? 1 : 0);
      }
    });
  }

  it('have a heading of their own in the language of the page', async () => {
    expect(textOf(await glossary(), 'heading')).to.equal('Glossary');
    expect(textOf(await glossary('', 'fr'), 'heading')).to.equal('Glossaire');
  });

  describe('only', () => {
    it('shows terms in its order, however they are written', async () => {
      const widget = await glossary('only="umis, INCO-NET fp7 mirror-umi"');
      expect(textsOf(widget, 'term')).to.deep.equal(['UMI', 'INCONET', 'FP7', 'mirror UMI']);
    });

    it('shows all where none is known, and says so once', async () => {
      const warnings = listen('warn');
      for (let i = 0; i < 2; i++) {
        expect(textsOf(await glossary('only="NATO"'), 'term')).to.deep.equal(ORDER['en']);
      }
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<glossary-list> only="NATO" is not known\. Accepted: .*umi/);
    });
  });

  describe('data', () => {
    const data: CooperationDocument = {
      format: 1,
      source: {
        title: 'Wörter',
        publisher: 'A university',
        url: 'https://example.org/',
        asOf: null,
        retrieved: '2026-01-01',
      },
      glossary: [
        {id: 'z', term: 'Zug', meaning: '=1+1'},
        {id: 'o', term: 'Öl', replacedBy: {acronym: 'X', name: 'Ix', since: 2020}},
        {id: 'o2', term: 'Ofen', expansion: 'O F E N', source: {url: 'https://example.org/o'}},
      ],
    };

    it('is put in order by the language', async () => {
      const widget = await glossary('', 'en');
      widget.data = data;
      await widget.updateComplete;
      expect(textsOf(widget, 'term')).to.deep.equal(['Ofen', 'Öl', 'Zug']);
      expect(parts(widget, 'original')).to.be.empty;
      expect(textsOf(widget, 'successor')).to.deep.equal(['Since 2020 X Ix']);
    });

    it('shows an empty glossary as such', async () => {
      const widget = await glossary();
      widget.data = {...data, glossary: []};
      await widget.updateComplete;
      expect(parts(widget, 'entry')).to.be.empty;
      expect(widget.matches(':state(ready)')).to.equal(true);
    });
  });
});

describe('behaviour', () => {
  it('renders the parts that it documents', async () => {
    const widget = await glossary();
    for (const name of [
      ...['terms', 'entry', 'term', 'expansion', 'original', 'meaning', 'successor'],
      ...['replacement', 'note', 'item-source', 'source'],
    ]) {
      expect(parts(widget, name), name).to.not.be.empty;
    }
  });

  it('stands in two columns where there is room, and never runs over', async () => {
    for (const [width, columns] of [
      [240, 1],
      [600, 1],
      [1200, 2],
    ] as const) {
      const place = await fixture<HTMLElement>(
        '<div lang="fr"><glossary-list></glossary-list></div>',
      );
      place.style.cssText = `inline-size: ${width}px; font: 16px/1.5 sans-serif`;
      const widget = place.querySelector('glossary-list')!;
      await widget.updateComplete;
      const lefts = new Set(
        parts(widget, 'entry').map((each) => each.getBoundingClientRect().left),
      );
      expect(lefts.size, `${width}`).to.equal(columns);
      const {scrollWidth, clientWidth} = part(widget, 'widget');
      expect(scrollWidth, `${width}`).to.equal(clientWidth);
    }
  });

  describe('what can be taken away', () => {
    const rowsIn = async (code: string): Promise<Rows> => {
      const {default: document} = (await import(
        '../../../src/generated/documents/glossary-list.json',
        {with: {type: 'json'}}
      )) as unknown as {default: BundledDocument};
      const items = document.glossary!;
      const language = {code, asked: code, tag: code, lang: code, dir: 'ltr', intl: true} as const;
      const list = {all: items, found: items, items, lists: [items]};
      const view = {document, language, level: 3, layout: 'list', title: '', ...list};
      return withMessages(code, () => [
        termExports.header(view),
        ...items.flatMap((item) => termExports.rows(item, view)),
      ]);
    };

    it('has one row a term, with its source and that of its successor', async () => {
      const [headers, ...rows] = await rowsIn('en');
      expect(headers![0]).to.equal('id');
      expect(headers!.at(-1)).to.equal('Source');
      expect(rows).to.have.length(20);
      for (const row of rows) expect(row).to.have.length(headers!.length);
      expect(rows.find(([id]) => id === 'umi')).to.deep.equal([
        'umi',
        'UMI',
        'International Joint Unit',
        'Unité mixte internationale',
        'A joint laboratory in the full sense, with the same status as a UMR in France.',
        'IRL, International Research Laboratories',
        2019,
        'For new projects.',
        'http://asean.cnrs.fr/spip.php?article101',
        'http://www.cnrs.fr/en/workingwith/derci.htm',
      ]);
    });

    it('is in the language of the page', async () => {
      const rows = await rowsIn('fr');
      expect(rows.find(([id]) => id === 'erc')!.slice(0, 4)).to.deep.equal([
        'erc',
        'ERC',
        'Conseil européen de la recherche',
        'European Research Council',
      ]);
    });

    it('is a set of defined terms for machines', async () => {
      const widget = await glossary('structured-data only="UMI INCONET"');
      const script = widget.querySelector('script[type="application/ld+json"]')!;
      const data = JSON.parse(script.textContent) as {
        isBasedOn: object;
        hasDefinedTerm: unknown[];
      };
      expect(data).to.include({
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        name: 'Glossary',
      });
      expect(data.isBasedOn).to.deep.equal({
        '@type': 'WebPage',
        name: 'European research and international cooperation',
        url: 'http://www.cnrs.fr/en/workingwith/derci.htm',
        publisher: {'@type': 'Organization', name: 'CNRS'},
      });
      expect(data.hasDefinedTerm).to.deep.equal([
        {
          '@type': 'DefinedTerm',
          identifier: 'umi',
          termCode: 'UMI',
          name: 'International Joint Unit',
          alternateName: 'Unité mixte internationale',
          description:
            'A joint laboratory in the full sense, with the same status as a UMR in France.',
        },
        {
          '@type': 'DefinedTerm',
          identifier: 'inconet',
          termCode: 'INCONET',
          name: 'INCONET',
          description:
            'INCO projects for political dialogue between the European Union and another region of the world.',
        },
      ]);
    });
  });
});

describe('slots', () => {
  it('heading: takes the place of the heading', async () => {
    const widget = await fixture<GlossaryList>(
      '<glossary-list lang="en"><h2 slot="heading">Words</h2></glossary-list>',
    );
    expect(widget.querySelector('h2')!.checkVisibility()).to.equal(true);
    expect(parts(widget, 'heading')[0]!.checkVisibility()).to.equal(false);
  });

  it('default: is shown only where the document cannot be', async () => {
    listen('error');
    const widget = await fixture<GlossaryList>(
      '<glossary-list lang="en"><a href="https://example.org/">Glossary</a></glossary-list>',
    );
    const link = widget.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    widget.data = {} as CooperationDocument;
    await widget.updateComplete;
    expect(link.checkVisibility()).to.equal(true);
  });
});
