/** `<programme-list>`: what a reader gets of every programme, and which ones a page asks for. */
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/programme-list.js';
import type {CooperationDocument, Programme} from '../../../src/documents/types.js';
import {layoutNames} from '../../../src/widget/rendering.js';
import {ProgrammeList} from '../../../src/elements/programme-list/programme-list.js';
import {shownProgrammes as FACTS} from '../../facts.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {downloadOf} from '../../helpers/download.js';
import {isChromium} from '../../helpers/engine.js';
import {countIntl} from '../../helpers/intl.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

const HEADINGS: {readonly [lang: string]: string} = {
  en: 'Examples of interdisciplinary and multilateral programs',
  fr: 'Exemples de programmes interdisciplinaires et multilatéraux',
};

const programmes = (attributes = '', lang = 'en'): Promise<ProgrammeList> =>
  fixture<ProgrammeList>(`<programme-list lang="${lang}" ${attributes}></programme-list>`);

const acronymsIn = (widget: ProgrammeList): readonly string[] => textsOf(widget, 'acronym');

describe('accessibility', () => {
  for (const layout of layoutNames(ProgrammeList)) {
    for (const lang of Object.keys(FACTS)) {
      it(`has nothing that axe finds in ${layout} in ${lang}`, async () => {
        const widget = await programmes(`layout="${layout}" actions="csv json cite"`, lang);
        expect(await axeFindings(widget)).to.deep.equal([]);
      });
    }
  }

  it('is a list of cards, each with a heading below that of the widget', async () => {
    const widget = await programmes('heading-level="3"');
    const list = part(widget, 'programmes');
    expect(list.localName).to.equal('ul');
    expect(list.getAttribute('role'), 'kept in spite of list-style: none').to.equal('list');
    expect([...list.children].map(({localName}) => localName)).to.deep.equal(['li', 'li', 'li']);
    expect(part(widget, 'heading').localName).to.equal('h3');
    for (const heading of parts(widget, 'programme-heading')) {
      expect(heading.localName).to.equal('h4');
    }
  });

  it('has its facts as terms and definitions', async () => {
    for (const fact of parts(await programmes(), 'fact')) {
      expect(fact.parentElement!.localName).to.equal('dl');
      expect([...fact.children].map(({localName}) => localName)).to.deep.equal(['dt', 'dd']);
    }
  });

  it('is a table with headers of columns and rows', async () => {
    const widget = await programmes('layout="table"');
    const table = widget.shadowRoot!.querySelector('table')!;
    expect(table.getAttribute('aria-label')).to.equal(HEADINGS['en']);
    const headers = [...table.querySelectorAll('thead th[scope=col]')];
    expect(headers.map(({textContent}) => plain(textContent))).to.deep.equal([
      'Program',
      'What it is for',
      'In figures',
      'Partner countries and regions',
      'Who runs it',
    ]);
    for (const row of parts(table, 'programme')) {
      expect([...row.children].map(({localName}) => localName)).to.deep.equal([
        ...['th', 'td', 'td', 'td', 'td'],
      ]);
      expect(row.firstElementChild!.getAttribute('scope')).to.equal('row');
    }
  });

  it('says that a name is English where the page is French, and not where it is English', async () => {
    for (const layout of layoutNames(ProgrammeList)) {
      const french = await programmes(`layout="${layout}" only="MISTRALS"`, 'fr');
      expect(part(french, 'name').querySelector('[lang]')).to.have.attribute('lang', 'en');
      const english = await programmes(`layout="${layout}" only="MISTRALS"`);
      expect(part(english, 'name').querySelector('[lang]')).to.equal(null);
    }
  });

  if (isChromium) {
    it('is read card by card', async () => {
      await programmes('only="MISTRALS FoE"');
      expect(await readOut()).to.deep.equal([
        'heading: Examples of interdisciplinary and multilateral programs',
        'heading: MISTRALS Mediterranean Integrated STudies at Regional And Local Scales',
        'StaticText: Observation and interdisciplinary research to understand the processes at work in the Mediterranean Basin and global change, natural or caused by humans. The final aim is to predict how the habitability of this ecoregion will evolve and to propose suitable measures to optimize it.',
        'StaticText: 10',
        'StaticText: years of observation and research',
        'StaticText: The source gives neither the start nor the end.',
        'StaticText: Partner countries and regions',
        'StaticText: not stated',
        'StaticText: Coordination',
        'StaticText: CNRS',
        'heading: FoE Frontiers of Engineering',
        'StaticText: Symposia with the same aim and in the same form as Frontiers of Science.',
        'StaticText: 1',
        'StaticText: FoE program, underway when the source was written',
        'StaticText: Partner countries and regions',
        'StaticText: Japan',
        'StaticText: Management',
        'StaticText: Ministry of Foreign Affairs',
        'StaticText: Ministry of Higher Education and Research',
        'StaticText: France’s main scientific institutions',
        'StaticText: Coordination',
        'StaticText: Through a consortium that CNRS coordinates',
        'StaticText: Source:',
        'link: CNRS, European research and international cooperation',
        'StaticText: ·',
        'StaticText: as stated there; not dated',
      ]);
    });

    it('is read row by row in a table', async () => {
      await programmes('layout="table" only="FoS FoE"', 'fr');
      const lines = await readOut();
      expect(lines.slice(0, -4)).to.deep.equal([
        'heading: Exemples de programmes interdisciplinaires et multilatéraux',
        'StaticText: Programme',
        'StaticText: Objet',
        'StaticText: En chiffres',
        'StaticText: Pays et régions partenaires',
        'StaticText: Pilotage',
        'StaticText: FoS',
        'StaticText: Frontières de la science',
        'StaticText: Symposiums où de jeunes chercheurs de talent échangent, par-delà les disciplines, avec leurs pairs d’un autre pays participant. Le but : aborder des sujets de pointe de façon interdisciplinaire et en dégager de nouvelles approches ou tendances.',
        'StaticText: 2',
        'StaticText: programmes FoS à participation française',
        'StaticText: Japon',
        'StaticText: Taïwan',
        'StaticText: Gestion',
        'StaticText: Ministère des Affaires étrangères',
        'StaticText: Ministère de l’Enseignement supérieur et de la Recherche',
        'StaticText: Principales institutions scientifiques françaises',
        'StaticText: Coordination',
        'StaticText: Par un consortium que coordonne le CNRS',
        'StaticText: FoE',
        'StaticText: Frontières de l’ingénierie',
        'StaticText: Symposiums ayant le même but et la même forme que « Frontières de la science ».',
        'StaticText: 1',
        'StaticText: programme FoE, en cours à la rédaction de la source',
        'StaticText: Japon',
        'StaticText: comme pour FoS',
      ]);
    });
  }
});

describe('properties', () => {
  for (const [lang, facts] of Object.entries(FACTS)) {
    for (const layout of layoutNames(ProgrammeList)) {
      it(`layout, lang: shows every programme as ${layout} in ${lang}`, async () => {
        const intl = countIntl();
        const widget = await programmes(`layout="${layout}"`, lang);
        expect(intl.uses(), 'before the first paint').to.deep.equal([]);
        expect(textOf(widget, 'heading')).to.equal(HEADINGS[lang]);
        const shown = parts(widget, 'programme');
        expect(shown).to.have.length(facts.length);
        for (const [index, fact] of facts.entries()) {
          const programme = shown[index]!;
          expect(textOf(programme, 'acronym')).to.equal(fact.acronym);
          expect(textOf(programme, 'name')).to.equal(fact.name);
          for (const aim of fact.aims) expect(textOf(programme, 'description')).to.contain(aim);
          expect(textsOf(programme, 'figure')).to.deep.equal([fact.figure]);
          expect(textsOf(programme, 'country')).to.deep.equal(fact.countries);
          expect(parts(programme, 'unstated')).to.have.length(fact.countries.length ? 0 : 1);
        }
      });
    }

    it(`lang: says in each card who manages and coordinates in ${lang}`, async () => {
      const shown = parts(await programmes('', lang), 'programme');
      for (const [index, fact] of facts.entries()) {
        expect(textsOf(shown[index]!, 'manager')).to.deep.equal(fact.managers);
        expect(textsOf(shown[index]!, 'coordinator')).to.deep.equal([fact.coordinator]);
      }
    });

    it(`lang: says once in a table who runs several programmes in ${lang}`, async () => {
      const [mistrals, science, engineering] = parts(
        await programmes('layout="table"', lang),
        'programme',
      );
      expect(textsOf(mistrals!, 'coordinator')).to.deep.equal(['CNRS']);
      expect(textsOf(science!, 'manager')).to.deep.equal(facts[1]!.managers);
      expect(textsOf(engineering!, 'manager')).to.deep.equal([]);
      expect(textOf(engineering!, 'repeated')).to.equal(
        lang === 'fr' ? 'comme pour FoS' : 'as for FoS',
      );
    });
  }

  it('says nothing of years that the source does not state', async () => {
    for (const lang of Object.keys(FACTS)) {
      for (const layout of layoutNames(ProgrammeList)) {
        const widget = await programmes(`layout="${layout}"`, lang);
        expect(textOf(widget, 'body')).to.not.match(/\b(19|20)\d\d\b/);
      }
    }
  });

  it('country: shows the programmes with it, by code or by name, however it is written', async () => {
    const warnings = listen('warn');
    for (const [lang, written, acronyms] of [
      ['en', 'JP', ['FoS', 'FoE']],
      ['en', 'jp', ['FoS', 'FoE']],
      ['en', ' “JP” ', ['FoS', 'FoE']],
      ['en', 'Japan', ['FoS', 'FoE']],
      ['en', 'TAIWAN', ['FoS']],
      ['fr', 'Japon', ['FoS', 'FoE']],
      ['fr', 'japon', ['FoS', 'FoE']],
      ['fr', 'Taïwan', ['FoS']],
      ['fr', 'Taiwan', ['FoS']],
      ['fr', 'TW', ['FoS']],
    ] as const) {
      for (const layout of layoutNames(ProgrammeList)) {
        const widget = await programmes(`country="${written}" layout="${layout}"`, lang);
        expect(acronymsIn(widget), written).to.deep.equal(acronyms);
      }
    }
    expect(warnings).to.deep.equal([]);
  });

  it('country: empty or blank, shows them all', async () => {
    const warnings = listen('warn');
    for (const written of ['', ' ', '“”']) {
      expect(acronymsIn(await programmes(`country="${written}"`))).to.have.length(FACTS.en.length);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('country: unknown, shows them all and says so once', async () => {
    const warnings = listen('warn');
    for (const lang of ['en', 'fr', 'en']) {
      expect(acronymsIn(await programmes('country="Atlantis"', lang))).to.have.length(
        FACTS.en.length,
      );
    }
    expect(warnings).to.deep.equal([
      '<programme-list> country="Atlantis" is not known. Accepted: JP, TW. Showing: all.',
    ]);
  });

  it('country: one without programmes is as good as unknown', async () => {
    const warnings = listen('warn');
    expect(acronymsIn(await programmes('country="US"'))).to.have.length(FACTS.en.length);
    expect(warnings).to.have.length(1);
  });

  it('country: changes what is shown', async () => {
    const widget = await programmes();
    widget.country = 'TW';
    await widget.updateComplete;
    expect(acronymsIn(widget)).to.deep.equal(['FoS']);
    widget.country = undefined;
    await widget.updateComplete;
    expect(acronymsIn(widget)).to.have.length(FACTS.en.length);
  });

  it('only: takes ids and acronyms, in that order', async () => {
    const warnings = listen('warn');
    expect(acronymsIn(await programmes('only="foe P1"'))).to.deep.equal(['FoE', 'MISTRALS']);
    expect(warnings).to.deep.equal([]);
  });

  it('only: leaves out what it does not know, and shows all where it knows nothing', async () => {
    const warnings = listen('warn');
    expect(acronymsIn(await programmes('only="FoS ABC"'))).to.deep.equal(['FoS']);
    expect(acronymsIn(await programmes('only="XYZ"'))).to.have.length(FACTS.en.length);
    expect(warnings).to.deep.equal([
      '<programme-list> only="FoS ABC" is not known. Accepted: P1, P2, P3. Showing: the others.',
      '<programme-list> only="XYZ" is not known. Accepted: P1, P2, P3. Showing: all.',
    ]);
  });

  it('only and country: both count, and a country that none of those is with shows them all', async () => {
    const warnings = listen('warn');
    expect(acronymsIn(await programmes('only="P3 P1" country="JP"'))).to.deep.equal(['FoE']);
    expect(acronymsIn(await programmes('only="P3 P1" country="TW"'))).to.deep.equal([
      'FoE',
      'MISTRALS',
    ]);
    expect(warnings).to.deep.equal([
      '<programme-list> country="TW" is not known. Accepted: JP. Showing: all.',
    ]);
  });
});

const documentOf = (...given: readonly Partial<Programme>[]): CooperationDocument => ({
  format: 1,
  source: {
    title: 'A page',
    publisher: 'A university',
    url: 'https://example.org/',
    asOf: null,
    retrieved: '2026-01-01',
  },
  programmes: given.map((fields, index) => ({
    id: `A${index}`,
    name: `Program ${index}`,
    description: 'It is.',
    ...fields,
  })),
});

async function withData(
  attributes: string,
  lang: string,
  ...given: readonly Partial<Programme>[]
): Promise<ProgrammeList> {
  const widget = await programmes(attributes, lang);
  widget.data = documentOf(...given);
  await widget.updateComplete;
  return widget;
}

describe('behaviour', () => {
  it('names the countries of a document of one’s own in the language of the page', async () => {
    const said = listen('error');
    const given = {countries: ['DE', 'CI', 'QM', 'not a country']};
    expect(textsOf(await withData('', 'en', given), 'country')).to.deep.equal([
      'Germany',
      'Côte d’Ivoire',
    ]);
    expect(said.join()).to.contain('countries[3]').and.contain('not a country');
    const french = await withData('', 'fr', given, {countries: ['DE']});
    french.country = 'cote d’ivoire';
    await french.updateComplete;
    expect(textsOf(french, 'country')).to.deep.equal(['Allemagne', 'Côte d’Ivoire']);
  });

  it('tells a duration in words where no figure does', async () => {
    for (const layout of layoutNames(ProgrammeList)) {
      const read = async (duration: string, lang: string) =>
        textOf(await withData(`layout="${layout}"`, lang, {duration}), 'programme');
      expect(await read('P3Y', 'en'), layout).to.contain('3 years');
      expect(await read('P3Y', 'fr'), layout).to.contain('3 ans');
      expect(await read('P18M', 'en'), layout).to.contain('18 months');
      expect(await read('PT1H', 'en'), layout).to.contain('PT1H');
    }
  });

  it('shows a programme of which little is stated', async () => {
    for (const layout of layoutNames(ProgrammeList)) {
      const widget = await withData(`layout="${layout}"`, 'en', {note: 'A note.'});
      expect(textOf(widget, 'name') ?? textOf(widget, 'acronym')).to.equal('Program 0');
      expect(textOf(widget, 'note')).to.equal('A note.');
      expect(parts(widget, 'manager')).to.be.empty;
      expect(textsOf(widget, 'unstated')).to.include('not stated');
    }
  });

  it('passes over a figure that the document does not have', async () => {
    const widget = await withData('', 'en', {figures: ['F99']});
    expect(parts(widget, 'figure')).to.be.empty;
    expect(parts(widget, 'error')).to.be.empty;
  });

  it('keeps the fallback where the document has no programmes', async () => {
    listen('error');
    const widget = await programmes();
    widget.data = {...documentOf(), programmes: undefined};
    await widget.updateComplete;
    expect(parts(widget, 'programme')).to.be.empty;
    expect(parts(widget, 'error')).to.have.length(1);
  });

  it('stands side by side where there is room, and what is alike begins on one line', async () => {
    const widget = await programmes();
    widget.style.cssText = 'display: block; inline-size: 1100px';
    const [first, second, third] = parts(widget, 'programme').map((card) => ({
      card: card.getBoundingClientRect(),
      facts: part(card, 'facts').getBoundingClientRect(),
    }));
    expect(second!.card.top).to.equal(first!.card.top);
    expect(third!.card.left).to.be.above(second!.card.right);
    for (const {facts} of [second!, third!]) expect(facts.top).to.equal(first!.facts.top);
    widget.style.inlineSize = '300px';
    const [above, below] = parts(widget, 'programme').map((it) => it.getBoundingClientRect());
    expect(below!.top).to.be.at.least(above!.bottom);
  });

  it('scrolls a table where it is narrow, by keyboard too, and keeps the first column', async () => {
    const widget = await programmes('layout="table"');
    widget.style.cssText = 'display: block; inline-size: 400px';
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const scroller = part(widget, 'scroller');
    expect(scroller.tabIndex).to.equal(0);
    expect(scroller.getAttribute('role')).to.equal('region');
    expect(scroller.getAttribute('aria-label')).to.equal(HEADINGS['en']);
    const first = parts(widget, 'acronym')[0]!;
    const {left} = first.getBoundingClientRect();
    scroller.scrollLeft = 150;
    expect(scroller.scrollLeft).to.equal(150);
    expect(first.getBoundingClientRect().left).to.be.closeTo(left, 1.5);
  });

  for (const lang of Object.keys(FACTS)) {
    it(`gives CSV with qualifier, period and source in ${lang}`, async () => {
      const csv = await downloadOf(await programmes('actions="csv" country="TW"', lang));
      expect(csv.replace(/^\ufeff/, '').split('\r\n')).to.deep.equal([
        lang === 'fr'
          ? 'id;Sigle;Nom;Objet;Pays et régions partenaires;Durée;Gestion;Coordination;Précision;Nombre;Nature du nombre;Unité;Monnaie;Ce qui est compté;Part de;Période;Note;Source;Licence des textes'
          : 'id,Acronym,Name,What it is for,Partner countries and regions,Duration,Management,Coordination,Qualifier,Number,Kind of number,Unit,Currency,What is counted,Share of,Period,Note,Source,Licence of the texts',
        lang === 'fr'
          ? 'P2;FoS;Frontières de la science;"Symposiums où de jeunes chercheurs de talent échangent, par-delà les disciplines, avec leurs pairs d’un autre pays participant. Le but\u00a0: aborder des sujets de pointe de façon interdisciplinaire et en dégager de nouvelles approches ou tendances.";"Japon; Taïwan";;"ministère des Affaires étrangères; ministère de l’Enseignement supérieur et de la Recherche; principales institutions scientifiques françaises";par un consortium que coordonne le CNRS;;2;nombre;;;programmes FoS à participation française;;non précisé;;http://www.cnrs.fr/en/workingwith/derci.htm;CC-BY-4.0'
          : 'P2,FoS,Frontiers of Science,"Symposia at which talented young researchers talk across disciplines with peers from another participating country. The aim is an interdisciplinary approach to cutting-edge topics and, from it, new approaches or trends.","Japan; Taiwan",,"Ministry of Foreign Affairs; Ministry of Higher Education and Research; France’s main scientific institutions",through a consortium that CNRS coordinates,,2,count,,,FoS programs with French participation,,not stated,,http://www.cnrs.fr/en/workingwith/derci.htm,CC-BY-4.0',
        '',
      ]);
    });
  }

  it('gives machines what is shown', async () => {
    const widget = await programmes('structured-data country="TW"', 'fr');
    const script = widget.querySelector('script[type="application/ld+json"]')!;
    const data = JSON.parse(script.textContent) as {about: object[]; variableMeasured: object[]};
    expect(data).to.include({'@type': 'Dataset', name: HEADINGS['fr'], inLanguage: 'fr'});
    expect(data.about).to.have.length(1);
    expect(data.about[0]).to.deep.include({
      '@type': 'ResearchProject',
      identifier: 'P2',
      alternateName: 'FoS',
      name: 'Frontières de la science',
      areaServed: [
        {'@type': 'AdministrativeArea', identifier: 'JP', name: 'Japon'},
        {'@type': 'AdministrativeArea', identifier: 'TW', name: 'Taïwan'},
      ],
    });
    expect(data.variableMeasured).to.have.length(1);
  });
});

describe('slots', () => {
  it('shows the fallback until it is ready, and the heading and footer of the page', async () => {
    const widget = await programmes('', 'en');
    expect(widget.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
    const own = await fixture<ProgrammeList>(
      '<programme-list><h2 slot="heading">Ours</h2><p slot="footer">Below</p></programme-list>',
    );
    const assigned = (name: string) =>
      own.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements();
    expect(assigned('heading')).to.deep.equal([own.querySelector('h2')]);
    expect(assigned('footer')).to.deep.equal([own.querySelector('p')]);
  });
});
