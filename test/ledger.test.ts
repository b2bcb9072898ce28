/**
 * The ledger: every statement of the source page, by its id, stands in exactly one document and
 * is visible in a widget, in every language, with its qualifier.
 */
import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import europe from '../src/documents/cnrs/europe.json' with {type: 'json'};
import figures from '../src/documents/cnrs/figures.json' with {type: 'json'};
import glossary from '../src/documents/cnrs/glossary.json' with {type: 'json'};
import instruments from '../src/documents/cnrs/instruments.json' with {type: 'json'};
import mission from '../src/documents/cnrs/mission.json' with {type: 'json'};
import offices from '../src/documents/cnrs/offices.json' with {type: 'json'};
import programmes from '../src/documents/cnrs/programmes.json' with {type: 'json'};
import '../src/define/all.js';
import {pickText} from '../src/documents/localized-text.js';
import type {LocalizedText} from '../src/documents/types.js';
import {allLocales} from '../src/generated/language-codes.js';
import {widget, type Attributes} from '../stories/widget.js';
import {documents as allDocuments} from './helpers/documents.js';

const documents = {europe, figures, glossary, instruments, mission, offices, programmes};

interface Entry {
  /** Tag and attributes of the widget that shows it. */
  readonly in: readonly [tag: string, attributes?: Attributes];
  /** What is read there, by language. Spaces of all kinds count as one. */
  readonly reads: {readonly en: readonly string[]; readonly fr: readonly string[]};
}

const entry = (
  where: Entry['in'],
  en: string | readonly string[],
  fr: string | readonly string[],
): Entry => ({in: where, reads: {en: [en].flat(), fr: [fr].flat()}});

const influence = ['key-figures', {set: 'influence'}] as const;
const inEurope = ['key-figures', {set: 'europe'}] as const;
const numbers = ['key-figures', {}] as const;
const explained = ['instrument-explainer', {open: 'all'}] as const;
const pathway = ['instrument-explainer', {layout: 'pathway'}] as const;
const programme = ['programme-list', {}] as const;
const tree = ['european-participation', {layout: 'tree'}] as const;
const overview = ['european-participation', {}] as const;
const department = ['department-mission', {}] as const;
const offered = ['office-list', {}] as const;
const terms = ['glossary-list', {}] as const;

const LEDGER: {readonly [id: string]: Entry} = {
  F01: entry(
    influence,
    'hundreds of structuring initiatives',
    'plusieurs centaines d’actions structurantes',
  ),
  F02: entry(
    influence,
    ['around 55,000 work trips', 'every year'],
    ['environ 55 000 déplacements', 'chaque année'],
  ),
  F03: entry(
    influence,
    ['over 200 researchers', 'for one year or more', 'Secondees included'],
    ['plus de 200 chercheurs', 'pour un an ou plus', 'mis à disposition compris'],
  ),
  F04: entry(influence, 'over 50% of CNRS publications', 'plus de 50 % des publications du CNRS'),
  F05: entry(
    influence,
    ['around 50 official delegations', 'every year'],
    ['environ 50 délégations officielles', 'chaque année'],
  ),
  F06: entry(
    influence,
    ['30% of the researchers recruited', '2012'],
    ['30 % des chercheurs recrutés', '2012'],
  ),
  F07: entry(explained, ['UMIFRE', '26'], ['UMIFRE', '26']),
  F08: entry(programme, '10 years', '10 ans'),
  F09: entry(programme, '2 FoS programs', '2 programmes FoS'),
  F10: entry(programme, '1 FoE program, underway', '1 programme FoE, en cours'),
  F11: entry(inEurope, '5 main research programs', '5 grands programmes de recherche'),
  F12: entry(
    inEurope,
    ['over 1,250 contracts', 'as part of FP7'],
    ['plus de 1 250 contrats', 'dans le cadre du 7ᵉ PCRD'],
  ),
  F13: entry(
    inEurope,
    '1st home to the largest number of ERC grantees',
    '1er organisme d’Europe par le nombre de lauréats',
  ),
  K1: entry(
    numbers,
    ['392 PICS · PRC', 'counted together'],
    ['392 PICS · PRC', 'comptés ensemble'],
  ),
  K2: entry(
    numbers,
    '172 LIA International Associated Laboratories',
    '172 LIA laboratoires internationaux associés',
  ),
  K3: entry(
    numbers,
    '101 GDRI International Research Networks',
    '101 GDRI groupements de recherche internationaux',
  ),
  K4: entry(numbers, '35 UMI International Joint Units', '35 UMI unités mixtes internationales'),
  K5: entry(numbers, '26 UMIFRE joint units', '26 UMIFRE unités mixtes'),
  K6: entry(
    numbers,
    '8 CNRS representative offices abroad',
    '8 bureaux de représentation du CNRS à l’étranger',
  ),
  I1: entry(
    explained,
    ['PRC Joint research projects', 'Co-financed'],
    ['PRC Projets de recherche conjoints', 'cofinancées'],
  ),
  I2: entry(
    explained,
    ['PICS International Programs for Scientific Cooperation', 'Joint publications or student'],
    [
      'PICS Programmes internationaux de coopération scientifique',
      'Publications communes ou programmes de formation',
    ],
  ),
  I3: entry(
    explained,
    ['LIA International Associated Laboratories', 'a main partner abroad'],
    ['LIA Laboratoires internationaux associés', 'un partenaire principal'],
  ),
  I4: entry(
    explained,
    'GDRI International Research Networks',
    'GDRI Groupements de recherche internationaux',
  ),
  I5: entry(
    explained,
    ['UMI International Joint Units', 'Joint laboratories'],
    ['UMI Unités mixtes internationales', 'Laboratoires communs'],
  ),
  I6: entry(
    explained,
    ['UMIFRE Joint units', 'institutes abroad'],
    ['UMIFRE Unités mixtes', 'instituts français de recherche à l’étranger'],
  ),
  I7: entry(pathway, 'UMR', 'UMR'),
  I8: entry(pathway, 'UMI miroir', 'UMI miroir'),
  P1: entry(
    programme,
    ['MISTRALS', 'Mediterranean Basin', 'global change'],
    ['MISTRALS', 'bassin méditerranéen', 'changement global'],
  ),
  P2: entry(programme, 'Frontiers of Science', 'Frontières de la science'),
  P3: entry(programme, 'Frontiers of Engineering', 'Frontières de l’ingénierie'),
  P4: entry(
    programme,
    ['Ministry of Foreign Affairs', 'Ministry of Higher Education and Research', 'consortium'],
    [
      'ministère des Affaires étrangères',
      'ministère de l’Enseignement supérieur et de la Recherche',
      'consortium',
    ],
  ),
  E1: entry(tree, ['FP7', '7th Framework Programme'], ['7ᵉ PCRD', '7ᵉ programme-cadre']),
  E2: entry(tree, 'European Research Council', 'Conseil européen de la recherche'),
  E3: entry(tree, ['INCO', 'active part'], ['INCO', 'part active']),
  E4: entry(tree, ['INCONET', 'Political dialogue'], ['INCONET', 'Dialogue politique']),
  E5: entry(tree, ['BILAT', 'third countries'], ['BILAT', 'pays tiers']),
  E6: entry(
    tree,
    ['ERA-NET', 'national research programs'],
    ['ERA-NET', 'programmes nationaux de recherche'],
  ),
  E7: entry(
    tree,
    ['INCO-LAB', 'international laboratories'],
    ['INCO-LAB', 'laboratoires internationaux'],
  ),
  E8: entry(
    overview,
    ['European research area', 'major player'],
    ['Espace européen de la recherche', 'acteur majeur'],
  ),
  E9: entry(overview, ['Horizon 2020', 'momentum'], ['Horizon 2020', 'dynamique']),
  E10: entry(
    overview,
    ['France – Europe 2020', 'important challenges'],
    ['France Europe 2020', 'grands défis'],
  ),
  E11: entry(
    overview,
    ['strives to increase', 'will encourage its researchers', 'as coordinators'],
    ['s’attache à accroître', 'encouragera ses chercheurs', 'comme coordinateurs'],
  ),
  O1: entry(offered, 'Beijing', 'Pékin'),
  O2: entry(offered, 'Brussels', 'Bruxelles'),
  O3: entry(offered, 'New Delhi', 'New Delhi'),
  O4: entry(offered, 'Pretoria', 'Pretoria'),
  O5: entry(offered, 'Rio de Janeiro', 'Rio de Janeiro'),
  O6: entry(offered, 'Singapore', 'Singapour'),
  O7: entry(offered, 'Tokyo', 'Tokyo'),
  O8: entry(offered, 'Washington', 'Washington'),
  M0: entry(department, 'single point of entry', 'seul point d’entrée'),
  M1: entry(department, 'win-win', 'gagnant-gagnant'),
  M2: entry(department, 'more visible abroad', 'plus visible à l’étranger'),
  M3: entry(department, 'join forces', 'unir ses forces'),
  ST1: entry(
    explained,
    ['proposals from researchers', 'in liaison with the international partners'],
    ['propositions de chercheurs', 'en liaison avec les partenaires internationaux'],
  ),
  ST2: entry(
    influence,
    ['research organization and governance', 'widely accessible to international scientists'],
    ['son organisation de la recherche et sa gouvernance', 'ouvert aux scientifiques'],
  ),
  N1: entry(terms, 'ERC European Research Council', 'ERC Conseil européen de la recherche'),
  N2: entry(
    tree,
    ['INCONET', 'BILAT', 'ERA-NET', 'INCO-LAB'],
    ['INCONET', 'BILAT', 'ERA-NET', 'INCO-LAB'],
  ),
  R1: entry(explained, ['392 with PICS', '392 with PRC'], ['392 avec PICS', '392 avec PRC']),
  R2: entry(explained, 'sometimes foreshadows', 'préfigure parfois'),
  R3: entry(explained, 'same status as a UMR in France', 'même statut qu’une UMR en France'),
  R4: entry(explained, 'most often backed by', 'le plus souvent adossée'),
  R5: entry(
    explained,
    'French Ministry of Foreign and European Affairs',
    'ministère des Affaires étrangères et européennes',
  ),
  R6: entry(explained, 'Teams from two or more countries', 'Équipes de deux pays ou plus'),
  R7: entry(explained, 'at several levels', 'à plusieurs niveaux'),
  R8: entry(programme, ['Japan', 'Taiwan'], ['Japon', 'Taïwan']),
  R9: entry(programme, 'CNRS', 'CNRS'),
  R10: entry(tree, ['FP7', 'Capacities', 'INCO'], ['7ᵉ PCRD', 'Capacités', 'INCO']),
  R11: entry(
    numbers,
    'Beijing, Brussels, New Delhi, Pretoria, Rio de Janeiro, Singapore, Tokyo, and Washington',
    'Bruxelles, New Delhi, Pékin, Pretoria, Rio de Janeiro, Singapour, Tokyo et Washington',
  ),
  R12: entry(department, 'CNRS', 'CNRS'),
  R13: entry(influence, 'hundreds', 'plusieurs centaines'),
};

/** The ids of the source page, as they are counted in the inventory of its facts. */
const range = (letter: string, last: number, first = 1, digits = 1): string[] =>
  Array.from(
    {length: last - first + 1},
    (_, i) => letter + String(first + i).padStart(digits, '0'),
  );
const IDS = [
  ...range('F', 13, 1, 2),
  ...range('K', 6),
  ...range('I', 8),
  ...range('P', 4),
  ...range('E', 11),
  ...range('O', 8),
  ...range('M', 3, 0),
  ...range('ST', 2),
  ...range('N', 2),
  ...range('R', 13),
];

/** The ids that the members of a document bear or name as their `facts`. */
function idsIn(document: object): string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'id') found.push(value as string);
    if (key === 'facts') found.push(...(value as string[]));
    return value;
  });
  return found;
}

/** All that can be read in a shadow root, in order, with one blank for each run of space. */
function textOf(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style')) {
      texts.push(walker.currentNode.textContent ?? '');
    }
  }
  return texts.join(' ').replace(/\s+/g, ' ');
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

const shown = new Map<string, string>();

/** The text of a widget, rendered once for all the entries that it shows. */
async function read([tag, attributes = {}]: Entry['in'], language: string): Promise<string> {
  const key = JSON.stringify([tag, attributes, language]);
  const known = shown.get(key);
  if (known !== undefined) return known;
  const host = await fixture(html`<div lang=${language}></div>`);
  const element = widget(tag, attributes) as LitElement;
  host.append(element);
  await element.updateComplete;
  const text = textOf(element.shadowRoot!);
  shown.set(key, text);
  return text;
}

interface Item {
  readonly id?: string;
  readonly facts?: readonly string[];
}

/** What of an item is on the page wherever the item is. */
const SHOWN = new Set(['label', 'display', 'condition', 'city', 'description', 'points', 'name']);

/** Counts that stand beside the name of what is counted, in place of a label of their own. */
const WITHOUT_LABEL = new Set(['F07', 'R1']);

describe('the ledger of the source page', () => {
  it('has an entry for each of its statements', () => {
    expect(Object.keys(LEDGER)).to.have.members(IDS);
  });

  it('finds each in exactly one document', () => {
    const homes = Object.entries(documents).flatMap(([name, document]) =>
      idsIn(document).map((id) => [id, name] as const),
    );
    for (const id of IDS) {
      const found = homes.filter(([each]) => each === id).map(([, name]) => name);
      expect(found, id).to.have.lengthOf(1);
    }
  });

  for (const language of ['en', 'fr'] as const) {
    describe(`in ${language}`, () => {
      for (const id of IDS) {
        it(`shows ${id}`, async () => {
          const {in: where, reads} = LEDGER[id]!;
          const text = await read(where, language);
          for (const words of reads[language]) expect(text).to.include(spaced(words));
        });
      }
    });
  }

  /** What an item says of itself, as the documents have it, by its id or the ids of its facts. */
  const textsOfItem = (id: string, language: string): readonly string[] => {
    const found: string[] = [];
    JSON.stringify(allDocuments, function (this: Item, key, value: unknown) {
      const isOwn = this.id === id || this.facts?.includes(id);
      if (isOwn && SHOWN.has(key)) {
        found.push(...[value].flat().map((text) => pickText(text as LocalizedText, language).text));
      }
      return value;
    });
    return found;
  };

  for (const language of allLocales) {
    describe(`as the documents have it in ${language}`, () => {
      for (const id of IDS) {
        const texts = textsOfItem(id, language);
        if (texts.length === 0 || WITHOUT_LABEL.has(id)) continue;
        it(`shows ${id}`, async () => {
          const text = await read(LEDGER[id]!.in, language);
          for (const each of texts) expect(text).to.include(spaced(each));
        });
      }

      it('shows most of them', () => {
        const shown = IDS.filter((id) => textsOfItem(id, language).length > 0);
        expect(shown.length).to.be.at.least(50);
      });
    });
  }
});
