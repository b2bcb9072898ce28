/** `<european-participation>`: every statement on European programmes, at a glance and as a tree. */
import {expect, fixture} from '@open-wc/testing';
import '../../../src/define/european-participation.js';
import type {CooperationDocument, EuropeanItem} from '../../../src/documents/types.js';
import {layoutNames} from '../../../src/widget/rendering.js';
import {EuropeanParticipation} from '../../../src/elements/european-participation/european-participation.js';
import {shownEurope as FACTS} from '../../facts.js';
import {axeFindings} from '../../helpers/axe.js';
import {listen} from '../../helpers/console.js';
import {downloadOf} from '../../helpers/download.js';
import {isChromium} from '../../helpers/engine.js';
import {countIntl} from '../../helpers/intl.js';
import {part, parts, plain, textOf, textsOf} from '../../helpers/parts.js';
import {readOut} from '../../helpers/read-out.js';

const HEADINGS: {readonly [lang: string]: string} = {
  en: 'Participation in European programs',
  fr: 'Participation aux programmes européens',
};

const europe = (attributes = '', lang = 'en'): Promise<EuropeanParticipation> =>
  fixture<EuropeanParticipation>(
    `<european-participation lang="${lang}" ${attributes}></european-participation>`,
  );

/** Name or acronym of an item, without what is in it. */
const nameOf = (item: Element): string => {
  const heading = parts(item, 'item-heading')[0]!;
  return textOf(heading, 'acronym') ?? textOf(heading, 'name')!;
};

/** The items in a list, without their parts. */
const itemsIn = (list: Element): HTMLElement[] => [...list.children] as HTMLElement[];

/** Names of all items at the top. */
const topOf = (widget: EuropeanParticipation): readonly string[] =>
  itemsIn(part(widget, 'items')).map(nameOf);

/** The tree as names in brackets: `FP7 (Capacities Programme (INCO))`. */
function outline(list: Element): string {
  return itemsIn(list)
    .map((item) => {
      const inner = parts(item, 'parts')[0];
      return inner ? `${nameOf(item)} (${outline(inner)})` : nameOf(item);
    })
    .join(', ');
}

describe('accessibility', () => {
  for (const layout of layoutNames(EuropeanParticipation)) {
    for (const lang of Object.keys(FACTS)) {
      it(`has nothing that axe finds in ${layout} in ${lang}`, async () => {
        const widget = await europe(`layout="${layout}" actions="csv json cite"`, lang);
        expect(await axeFindings(widget)).to.deep.equal([]);
      });
    }

    it(`${layout}: is lists in lists, which say that they are`, async () => {
      const widget = await europe(`layout="${layout}"`);
      const lists = [part(widget, 'items'), ...parts(widget, 'parts')];
      expect(lists).to.have.length(4);
      for (const list of lists) {
        expect(list.localName).to.equal('ul');
        expect(list.getAttribute('role'), 'kept in spite of list-style: none').to.equal('list');
        for (const item of list.children) expect(item.localName).to.equal('li');
      }
      expect(outline(lists[0]!)).to.equal(
        'European research area, ' +
          'FP7 (Capacities Programme (INCO (INCONET, BILAT, ERA-NET, INCO-LAB))), ' +
          'ERC, Horizon 2020, “France – Europe 2020” Strategic Agenda, What CNRS announced',
      );
    });
  }

  for (const layout of ['overview', 'tree']) {
    it(`${layout}: has a heading for each item, below that of what it is a part of`, async () => {
      const widget = await europe(`layout="${layout}" heading-level="2"`);
      const levels = [...widget.shadowRoot!.querySelectorAll('h2, h3, h4, h5, h6')].map((each) => [
        each.localName,
        each.getAttribute('part'),
      ]);
      expect(levels[0]).to.deep.equal(['h2', 'heading']);
      expect(levels.slice(1).map(([level, name]) => `${level} ${name}`)).to.deep.equal(
        ['h3', 'h3', 'h4', 'h5', 'h6', 'h6', 'h6', 'h6', 'h3', 'h3', 'h3', 'h3'].map(
          (level) => `${level} item-heading`,
        ),
      );
    });
  }

  if (isChromium) {
    it('tree: is read as an outline', async () => {
      await europe('layout="tree" only="FP7"');
      expect((await readOut()).filter((line) => line.includes(':'))).to.deep.equal([
        'heading: Participation in European programs',
        'heading: FP7 7th Framework Programme for Research and Development',
        'StaticText: CNRS took part in the main research programs of the European Commission and signed contracts with it.',
        'StaticText: 5',
        'StaticText: main research programs of the European Commission, in all of which CNRS took part',
        'StaticText: as part of FP7',
        'StaticText: over',
        'StaticText: 1,250',
        'StaticText: contracts signed with the European Commission',
        'StaticText: as part of FP7',
        'heading: Capacities Programme',
        'heading: INCO International Cooperation projects',
        'StaticText: CNRS took an active part in them.',
        'heading: INCONET',
        'StaticText: Political dialogue between the European Union and another region of the world.',
        'StaticText: The European Commission writes “INCO-NET” (brochure EUR 23191, 2008).',
        'heading: BILAT',
        'StaticText: Help for researchers from third countries to take part in FP7.',
        'heading: ERA-NET',
        'StaticText: Coordination of national research programs with a region of third countries.',
        'heading: INCO-LAB',
        'StaticText: Access for European partners to international laboratories.',
        'StaticText: Source:',
        'link: CNRS, European research and international cooperation',
        'StaticText: ·',
        'StaticText: as stated there; not dated',
      ]);
    });

    it('overview: is read from the figures to what was announced', async () => {
      await europe('only="ERC E10 E11"', 'fr');
      expect((await readOut()).slice(0, -4)).to.deep.equal([
        'heading: Participation aux programmes européens',
        'StaticText: 1ᵉʳ',
        'StaticText: organisme d’Europe par le nombre de lauréats de l’ERC accueillis',
        'heading: ERC Conseil européen de la recherche',
        'StaticText: Les résultats des chercheurs français à ses appels à propositions ont encore renforcé la position du CNRS.',
        'heading: Agenda stratégique « France Europe 2020 »',
        'StaticText: Agenda français destiné à aider la recherche du pays à relever de grands défis.',
        'heading: Ce que le CNRS annonçait',
        'StaticText: Cadre : Agenda stratégique « France Europe 2020 » · Horizon 2020',
        'StaticText: Le CNRS s’attache à accroître la participation de ses équipes aux appels à propositions européens.',
        'StaticText: En particulier, il encouragera ses chercheurs à préparer, comme coordinateurs, des propositions sur des thèmes scientifiques stratégiques.',
        'StaticText: Il continuera à informer et à accompagner ses chercheurs et à les inciter à déposer des propositions.',
      ]);
    });
  }
});

describe('properties', () => {
  for (const [lang, facts] of Object.entries(FACTS)) {
    for (const layout of layoutNames(EuropeanParticipation)) {
      it(`layout, lang: shows every fact as ${layout} in ${lang}`, async () => {
        const intl = countIntl();
        const widget = await europe(`layout="${layout}"`, lang);
        expect(intl.uses(), 'before the first paint').to.deep.equal([]);
        expect(textOf(widget, 'heading')).to.equal(HEADINGS[lang]);
        // As it is seen: with the breaks between the blocks.
        const text = plain(part(widget, 'body').innerText);
        for (const [id, words] of Object.entries(facts)) {
          for (const each of words) expect(text, id).to.contain(each);
        }
      });
    }

    it(`layout: tree has each figure, with its qualifier, where it belongs in ${lang}`, async () => {
      const widget = await europe('layout="tree"', lang);
      const figuresOf = (item: Element) =>
        textsOf(part(item.children[0]!, 'item-heading').parentElement!, 'value');
      const values = itemsIn(part(widget, 'items')).map((item) => [nameOf(item), figuresOf(item)]);
      const [fp7, erc] = lang === 'fr' ? ['7ᵉ PCRD', 'ERC'] : ['FP7', 'ERC'];
      expect(Object.fromEntries(values.filter(([, found]) => found!.length))).to.deep.equal({
        [fp7]: lang === 'fr' ? ['5', 'plus de 1 250'] : ['5', 'over 1,250'],
        [erc]: lang === 'fr' ? ['1ᵉʳ'] : ['1st'],
      });
    });

    it(`layout: overview has the figures together before the items in ${lang}`, async () => {
      const widget = await europe('', lang);
      expect(textsOf(part(widget, 'figures'), 'value')).to.deep.equal(
        lang === 'fr' ? ['5', 'plus de 1 250', '1ᵉʳ'] : ['5', 'over 1,250', '1st'],
      );
      const [first, second] = part(widget, 'body').children;
      expect([first, second]).to.deep.equal([part(widget, 'figures'), part(widget, 'items')]);
      expect(textsOf(part(widget, 'items'), 'value')).to.be.empty;
    });
  }

  it('says in which frameworks something is announced', async () => {
    for (const layout of layoutNames(EuropeanParticipation)) {
      expect(textOf(await europe(`layout="${layout}"`), 'frameworks')).to.equal(
        'Framework: “France – Europe 2020” Strategic Agenda · Horizon 2020',
      );
    }
  });

  it('only: takes ids, acronyms and names, at any depth, with their parts', async () => {
    const warnings = listen('warn');
    for (const layout of layoutNames(EuropeanParticipation)) {
      const read = async (only: string, lang = 'en') =>
        outline(part(await europe(`layout="${layout}" only="${only}"`, lang), 'items'));
      expect(await read('ERC e3')).to.equal('ERC, INCO (INCONET, BILAT, ERA-NET, INCO-LAB)');
      expect(await read('horizon-2020 INCO-LAB')).to.equal('Horizon 2020, INCO-LAB');
      expect(await read('FP7', 'fr')).to.match(/^7ᵉ PCRD \(Programme Capacités/);
      expect(await read('capacities'), 'id').to.match(/^Capacities Programme \(INCO/);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('only: shows a part once where the whole is asked for too', async () => {
    const widget = await europe('only="INCO FP7 BILAT"');
    expect(topOf(widget)).to.deep.equal(['FP7']);
    expect(textsOf(widget, 'name').filter((name) => name === 'BILAT')).to.have.length(1);
  });

  it('only: leaves out what it does not know, and shows all where it knows nothing', async () => {
    const warnings = listen('warn');
    expect(topOf(await europe('only="FP8 ERC"'))).to.deep.equal(['ERC']);
    expect(topOf(await europe('only="FP8"'))).to.have.length(6);
    expect(warnings).to.have.length(2);
    for (const warning of warnings) {
      expect(warning).to.match(/^<european-participation> only="FP8.*Accepted: E8, E1, capacities/);
    }
  });

  it('layout: is overview for an unknown one, which is named once', async () => {
    const warnings = listen('warn');
    expect(parts(await europe('layout="forest"'), 'figures')).to.have.length(1);
    expect(warnings).to.deep.equal([
      '<european-participation> layout="forest" is not known. Accepted: overview, tree. Showing: overview.',
    ]);
  });
});

const item = (fields: Partial<EuropeanItem> = {}): EuropeanItem => ({
  id: `X${Math.random()}`,
  kind: 'programme',
  name: 'Something',
  ...fields,
});

async function withData(
  attributes: string,
  ...items: readonly EuropeanItem[]
): Promise<EuropeanParticipation> {
  const widget = await europe(attributes);
  const data: CooperationDocument = {
    format: 1,
    source: {
      title: 'A page',
      publisher: 'A university',
      url: 'https://example.org/',
      asOf: null,
      retrieved: '2026-01-01',
    },
    europe: items,
  };
  widget.data = data;
  await widget.updateComplete;
  return widget;
}

/** `levels` items, each a part of the one before. */
const chain = (levels: number): EuropeanItem =>
  item({name: `Level ${levels}`, parts: levels > 1 ? [chain(levels - 1)] : []});

/** Where the nodes of the chain FP7, Capacities, INCO and of its first part stand. */
const nodesOf = (widget: EuropeanParticipation): readonly DOMRect[] =>
  ['FP7', 'Capacities Programme', 'INCO', 'INCONET'].map((name) =>
    parts(widget, 'node')
      .find((node) => nameOf(node) === name)!
      .getBoundingClientRect(),
  );

describe('behaviour', () => {
  it('tree: goes sideways where there is room, and down where there is none', async () => {
    const widget = await europe('layout="tree"');
    widget.style.cssText = 'display: block; inline-size: 1100px';
    const wide = nodesOf(widget);
    for (const [index, node] of wide.slice(1).entries()) {
      expect(node.left).to.be.above(wide[index]!.right);
    }
    const [whole, capacities] = wide.map(({top, bottom}) => (top + bottom) / 2);
    expect(capacities).to.be.closeTo(whole!, 1.5);
    widget.style.inlineSize = '500px';
    const narrow = nodesOf(widget);
    for (const [index, node] of narrow.slice(1).entries()) {
      expect(node.top).to.be.at.least(narrow[index]!.bottom);
      expect(node.left).to.be.above(narrow[index]!.left);
    }
  });

  it('tree: is mirrored where text runs from the right', async () => {
    const widget = await europe('layout="tree" dir="rtl"');
    widget.style.cssText = 'display: block; inline-size: 1100px';
    const wide = nodesOf(widget);
    for (const [index, node] of wide.slice(1).entries()) {
      expect(node.right).to.be.below(wide[index]!.left);
    }
    const branch = parts(widget, 'parts')[0]!;
    const {width, right} = getComputedStyle(branch, '::before');
    expect(parseFloat(width)).to.be.above(10);
    expect(parseFloat(right), 'the line stands on the side of the whole').to.be.below(0);
  });

  it('tree: stays an outline with more levels than would fit', async () => {
    const widget = await withData('layout="tree"', chain(5));
    widget.style.cssText = 'display: block; inline-size: 1400px';
    const nodes = parts(widget, 'node').map((node) => node.getBoundingClientRect());
    expect(nodes).to.have.length(5);
    for (const [index, node] of nodes.slice(1).entries()) {
      expect(node.top).to.be.at.least(nodes[index]!.bottom);
    }
    expect(parts(widget, 'diagram')).to.be.empty;
    expect(parts(await withData('layout="tree"', chain(4)), 'diagram')).to.have.length(1);
  });

  it('shows items of which only the name is known, and no figures where there are none', async () => {
    for (const layout of layoutNames(EuropeanParticipation)) {
      const widget = await withData(
        `layout="${layout}"`,
        item({name: 'Alone', figures: ['F99'], within: ['nobody'], note: 'A note.'}),
      );
      expect(topOf(widget)).to.deep.equal(['Alone']);
      expect(textOf(widget, 'note')).to.equal('A note.');
      for (const none of ['figures', 'figure', 'frameworks', 'description', 'error']) {
        expect(parts(widget, none), none).to.be.empty;
      }
    }
  });

  it('keeps the fallback where the document says nothing of Europe', async () => {
    listen('error');
    const widget = await withData('', item());
    widget.data = {...widget.data!, europe: undefined};
    await widget.updateComplete;
    expect(parts(widget, 'item')).to.be.empty;
    expect(parts(widget, 'error')).to.have.length(1);
  });

  it('gives CSV with what each is a part of, qualifier, period and source', async () => {
    const csv = await downloadOf(await europe('actions="csv"'));
    const rows = csv.replace(/^\ufeff/, '').split('\r\n');
    expect(rows[0]).to.equal(
      'id,Part of,Acronym,Name,What it is,Qualifier,Number,Kind of number,Unit,Currency,What is counted,Share of,Period,Note,Source,Licence of the texts',
    );
    const source = 'http://www.cnrs.fr/en/workingwith/derci.htm';
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' < '))).to.deep.equal([
      'id < Part of',
      ...['E8 < ', 'E1 < ', 'E1 < ', 'capacities < E1', 'E3 < capacities'],
      ...['E4 < E3', 'E5 < E3', 'E6 < E3', 'E7 < E3', 'E2 < ', 'E9 < ', 'E10 < ', 'E11 < '],
      '',
    ]);
    expect(rows[3]).to.match(
      /,over,1250,count,,,contracts signed with the European Commission,,not stated,as part of FP7,/,
    );
    for (const row of rows.slice(1, -1))
      expect(row)
        .to.match(/,CC-BY-4\.0$/)
        .and.contain(`,${source},`);
  });

  it('gives machines what is shown, "over" as a lower bound', async () => {
    const widget = await europe('structured-data only="FP7"');
    const script = widget.querySelector('script[type="application/ld+json"]')!;
    const data = JSON.parse(script.textContent) as {
      about: {identifier: string}[];
      variableMeasured: {propertyID: string}[];
    };
    expect(data).to.include({'@type': 'Dataset', name: HEADINGS['en']});
    expect(data.about.map(({identifier}) => identifier)).to.deep.equal([
      ...['E1', 'capacities', 'E3', 'E4', 'E5', 'E6', 'E7'],
    ]);
    const contracts = data.variableMeasured.find(({propertyID}) => propertyID === 'F12')!;
    expect(contracts).to.include({minValue: 1250});
    expect(contracts).to.not.have.property('value');
  });
});

describe('slots', () => {
  it('takes the heading and the footer of the page', async () => {
    const own = await fixture<EuropeanParticipation>(
      '<european-participation><h2 slot="heading">Ours</h2><p slot="footer">Below</p></european-participation>',
    );
    const assigned = (name: string) =>
      own.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!.assignedElements();
    expect(assigned('heading').map((each) => plain(each.textContent))).to.deep.equal(['Ours']);
    expect(assigned('footer').map((each) => plain(each.textContent))).to.deep.equal(['Below']);
    expect(own.shadowRoot!.querySelector('slot:not([name])')).to.equal(null);
  });
});
