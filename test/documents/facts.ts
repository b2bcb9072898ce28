/**
 * What the source page states, written down by hand from the page and not from the documents, so
 * that the documents can be held against it.
 */
import type {Measure, Period, Qualifier, Region} from '../../src/documents/types.js';

/** Names of the documents, as their files are called. */
export type DocumentName =
  'europe' | 'figures' | 'glossary' | 'instruments' | 'mission' | 'offices' | 'programmes';

export interface FigureFact {
  readonly id: string;
  readonly document: DocumentName;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly measure: Measure;
  readonly period: Period;
  /** Words of the page in which the value can be read. */
  readonly quote: string;
  readonly set?: string;
  readonly counts?: readonly string[];
}

const unstated: Period = {type: 'unstated'};
const yearly: Period = {type: 'recurring', every: 'P1Y'};

const instrument = {
  document: 'figures',
  set: 'instruments',
  qualifier: 'eq',
  unit: 'instrument',
  measure: 'count',
  period: unstated,
} as const;
const influence = {document: 'figures', set: 'influence'} as const;
const europe = {document: 'figures', set: 'europe', period: unstated} as const;
const programme = {document: 'programmes', qualifier: 'eq', period: unstated} as const;

export const figureFacts: readonly FigureFact[] = [
  {
    ...instrument,
    id: 'K1',
    value: 392,
    counts: ['PICS', 'PRC'],
    quote:
      '392 International Programs for Scientific Cooperation (PICS) and joint research projects (PRC)',
  },
  {
    ...instrument,
    id: 'K2',
    value: 172,
    counts: ['LIA'],
    quote: '172 International Associated Laboratories (LIA)',
  },
  {
    ...instrument,
    id: 'K3',
    value: 101,
    counts: ['GDRI'],
    quote: '101 International Research Networks (GDRI)',
  },
  {
    ...instrument,
    id: 'K4',
    value: 35,
    counts: ['UMI'],
    quote: '35 International Joint Units (UMI)',
  },
  {
    ...instrument,
    id: 'K5',
    value: 26,
    counts: ['UMIFRE'],
    quote: '26 Joint Units between CNRS/MAE French Research Institutes Abroad (UMIFRE)',
  },
  {
    ...instrument,
    id: 'K6',
    value: 8,
    unit: 'office',
    quote: '8 CNRS representative offices abroad',
  },
  {
    ...influence,
    id: 'F01',
    value: null,
    qualifier: 'order',
    unit: 'initiative',
    measure: 'count',
    period: unstated,
    quote: 'hundreds of structuring initiatives',
  },
  {
    ...influence,
    id: 'F02',
    value: 55_000,
    qualifier: 'approx',
    unit: 'trip',
    measure: 'count',
    period: yearly,
    quote: 'Around 55,000 missions are also carried out throughout the world each year',
  },
  {
    ...influence,
    id: 'F03',
    value: 200,
    qualifier: 'gt',
    unit: 'researcher',
    measure: 'count',
    period: unstated,
    quote: 'over 200 researchers (including secondees)',
  },
  {
    ...influence,
    id: 'F04',
    value: 0.5,
    qualifier: 'gt',
    unit: 'publication',
    measure: 'share',
    period: unstated,
    quote: "They make up over half of the organization's publications.",
  },
  {
    ...influence,
    id: 'F05',
    value: 50,
    qualifier: 'approx',
    unit: 'delegation',
    measure: 'count',
    period: yearly,
    quote: 'Around 50 official delegations visit CNRS every year.',
  },
  {
    ...influence,
    id: 'F06',
    value: 0.3,
    qualifier: 'eq',
    unit: 'researcher',
    measure: 'share',
    period: {type: 'year', year: 2012},
    quote: '30% foreign researchers recruited in 2012',
  },
  {
    id: 'F07',
    document: 'instruments',
    value: 26,
    qualifier: 'eq',
    unit: 'instrument',
    measure: 'count',
    period: unstated,
    counts: ['UMIFRE'],
    quote: '26 joint units - French institutes abroad (UMIFRE)',
  },
  {
    ...programme,
    id: 'F08',
    value: 10,
    unit: 'year',
    measure: 'duration',
    quote: 'is a ten-year observation and interdisciplinary research project',
  },
  {
    ...programme,
    id: 'F09',
    value: 2,
    unit: 'programme',
    measure: 'count',
    quote: 'two FoS programs, one with Japan, the other with Taiwan',
  },
  {
    ...programme,
    id: 'F10',
    value: 1,
    unit: 'programme',
    measure: 'count',
    quote: 'A FoE program is underway with Japan',
  },
  {
    ...europe,
    id: 'F11',
    value: 5,
    qualifier: 'eq',
    unit: 'programme',
    measure: 'count',
    quote: 'the five main research programs of the European Commission',
  },
  {
    ...europe,
    id: 'F12',
    value: 1250,
    qualifier: 'gt',
    unit: 'contract',
    measure: 'count',
    quote: 'it has signed over 1250 contracts',
  },
  {
    ...europe,
    id: 'F13',
    value: 1,
    qualifier: 'eq',
    unit: 'organization',
    measure: 'rank',
    quote: 'home to the largest number of ERC grantees in Europe',
  },
];

export interface InstrumentFact {
  readonly id: string;
  readonly acronym: string;
  readonly en: string;
  readonly fr: string;
  readonly figure?: string;
  readonly quote: string;
  /** Id, type and target of each relation that the page states. */
  readonly relations?: readonly (readonly [id: string, type: string, target?: string])[];
  readonly replacedBy?: string;
  readonly reference?: true;
}

export const instrumentFacts: readonly InstrumentFact[] = [
  {
    id: 'I1',
    acronym: 'PRC',
    en: 'Joint research projects',
    fr: 'Projets de recherche conjoints',
    figure: 'K1',
    quote: 'Joint Research projects make it possible to set up co-financed collaboration',
  },
  {
    id: 'I2',
    acronym: 'PICS',
    en: 'International Programs for Scientific Cooperation',
    fr: 'Programmes internationaux de coopération scientifique',
    figure: 'K1',
    quote: 'established links through joint publications or student training programs',
    replacedBy: 'IEA',
  },
  {
    id: 'I3',
    acronym: 'LIA',
    en: 'International Associated Laboratories',
    fr: 'Laboratoires internationaux associés',
    figure: 'K2',
    quote: 'one or several French teams and a main partner abroad',
    relations: [['R2', 'foreshadows', 'I5']],
    replacedBy: 'IRP',
  },
  {
    id: 'I4',
    acronym: 'GDRI',
    en: 'International Research Networks',
    fr: 'Groupements de recherche internationaux',
    figure: 'K3',
    quote: 'teams from two or more countries to collaborate on a joint',
    replacedBy: 'IRN',
  },
  {
    id: 'I5',
    acronym: 'UMI',
    en: 'International Joint Units',
    fr: 'Unités mixtes internationales',
    figure: 'K4',
    quote: 'proper joint laboratories',
    relations: [
      ['R3', 'same-status', 'I7'],
      ['R4', 'backed-by', 'I8'],
    ],
    replacedBy: 'IRL',
  },
  {
    id: 'I6',
    acronym: 'UMIFRE',
    en: 'Joint units – French research institutes abroad',
    fr: 'Unités mixtes des instituts français de recherche à l’étranger',
    figure: 'K5',
    quote: '26 joint units - French institutes abroad (UMIFRE)',
    relations: [['R5', 'partnership']],
  },
  {
    id: 'I7',
    acronym: 'UMR',
    en: 'Joint research units',
    fr: 'Unités mixtes de recherche',
    quote: 'CNRS joint research units (UMR) in France',
    reference: true,
  },
  {
    id: 'I8',
    acronym: 'UMI miroir',
    en: 'Mirror UMI',
    fr: 'Unité mixte internationale miroir',
    quote: 'backed by one or several French laboratories, making up a "mirror UMI"',
    reference: true,
  },
];

export interface OfficeFact {
  readonly id: string;
  /** As the page prints it. */
  readonly quote: string;
  readonly en: string;
  readonly fr: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly region: Region;
}

const office = (
  id: string,
  quote: string,
  en: string,
  fr: string,
  country: string,
  [latitude, longitude]: readonly [number, number],
  timeZone: string,
  region: Region,
): OfficeFact => ({id, quote, en, fr, country, latitude, longitude, timeZone, region});

// prettier-ignore
export const officeFacts: readonly OfficeFact[] = [
  office('O1', 'Beijing', 'Beijing', 'Pékin', 'CN', [39.9042, 116.4074], 'Asia/Shanghai', 'asia'),
  office('O2', 'Brussels', 'Brussels', 'Bruxelles', 'BE', [50.8503, 4.3517], 'Europe/Brussels', 'europe'),
  office('O3', 'New-Delhi', 'New Delhi', 'New Delhi', 'IN', [28.6139, 77.209], 'Asia/Kolkata', 'asia'),
  office('O4', 'Pretoria', 'Pretoria', 'Pretoria', 'ZA', [-25.7461, 28.1881], 'Africa/Johannesburg', 'africa'),
  office('O5', 'Rio de Janeiro', 'Rio de Janeiro', 'Rio de Janeiro', 'BR', [-22.9068, -43.1729], 'America/Sao_Paulo', 'americas'),
  office('O6', 'Singapore', 'Singapore', 'Singapour', 'SG', [1.3521, 103.8198], 'Asia/Singapore', 'asia'),
  office('O7', 'Tokyo', 'Tokyo', 'Tokyo', 'JP', [35.6762, 139.6503], 'Asia/Tokyo', 'asia'),
  office('O8', 'Washington', 'Washington', 'Washington', 'US', [38.9072, -77.0369], 'America/New_York', 'americas'),
];

/** Every other item that the page states, with words in which to find it there. */
// prettier-ignore
export const statements: readonly {
  readonly id: string;
  readonly document: DocumentName;
  readonly quote: string;
}[] = [
  {id: 'P1', document: 'programmes', quote: 'Coordinated by CNRS, the MISTRALS program'},
  {id: 'P2', document: 'programmes', quote: 'The programs Frontiers of Science (FoS) and Frontiers of Engineering (FoE)'},
  {id: 'P3', document: 'programmes', quote: 'manage these programs through a consortium coordinated by CNRS'},
  {id: 'E1', document: 'europe', quote: 'the 7th Framework Programme for Research and Development (FP7)'},
  {id: 'E2', document: 'europe', quote: 'The results obtained by French researchers'},
  {id: 'E3', document: 'europe', quote: 'took an active part in the International Cooperation projects'},
  {id: 'E4', document: 'europe', quote: 'political dialogue between the EU and another region in the world'},
  {id: 'E5', document: 'europe', quote: "helping third countries' researchers participate in FP7"},
  {id: 'E6', document: 'europe', quote: 'coordinating national research programs with a third country region'},
  {id: 'E7', document: 'europe', quote: 'opening international laboratories to European partners'},
  {id: 'E8', document: 'europe', quote: 'a major player in the development of the European research area'},
  {id: 'E9', document: 'europe', quote: 'in keeping with the momentum of Horizon 2020'},
  {id: 'E10', document: 'europe', quote: 'aimed at helping French research tackle important challenges'},
  {id: 'E11', document: 'europe', quote: 'to prepare proposals on strategic scientific topics as coordinators'},
  {id: 'M0', document: 'mission', quote: "implements and promotes CNRS's European and international cooperation policy"},
  {id: 'M1', document: 'mission', quote: 'selecting thematic and geographical priorities'},
  {id: 'M2', document: 'mission', quote: 'to enhance French research attractiveness and visibility abroad'},
  {id: 'M3', document: 'mission', quote: 'propose coordinated initiatives at the European and international level'},
];

/** Every acronym of the page, with its expansion in English and French where the page has one. */
export const acronyms: {readonly [term: string]: readonly [en: string, fr: string] | undefined} = {
  DERCI: [
    'European Research and International Cooperation Department',
    'Direction Europe de la recherche et coopération internationale',
  ],
  PRC: ['Joint research project', 'Projet de recherche conjoint'],
  PICS: [
    'International Program for Scientific Cooperation',
    'Programme international de coopération scientifique',
  ],
  LIA: ['International Associated Laboratory', 'Laboratoire international associé'],
  GDRI: ['International Research Network', 'Groupement de recherche international'],
  UMI: ['International Joint Unit', 'Unité mixte internationale'],
  UMR: ['Joint research unit', 'Unité mixte de recherche'],
  'mirror UMI': ['Mirror International Joint Unit', 'Unité mixte internationale miroir'],
  UMIFRE: [
    'Joint unit – French research institute abroad',
    'Unité mixte des instituts français de recherche à l’étranger',
  ],
  MAE: [
    'French Ministry of Foreign and European Affairs',
    'Ministère des Affaires étrangères et européennes',
  ],
  MISTRALS: [
    'Mediterranean Integrated STudies at Regional And Local Scales',
    'Mediterranean Integrated STudies at Regional And Local Scales',
  ],
  FoS: ['Frontiers of Science', 'Frontières de la science'],
  FoE: ['Frontiers of Engineering', 'Frontières de l’ingénierie'],
  FP7: [
    '7th Framework Programme for Research and Development',
    '7ᵉ programme-cadre de recherche et développement',
  ],
  ERC: ['European Research Council', 'Conseil européen de la recherche'],
  INCO: ['International Cooperation', 'Coopération internationale'],
  INCONET: undefined,
  BILAT: undefined,
  'ERA-NET': undefined,
  'INCO-LAB': undefined,
};

/** Where each section of the page begins. */
export const sectionStarts: readonly (readonly [section: string, start: string])[] = [
  ['S0', 'Homepage > Working with CNRS'],
  ['S1', "DERCI's mission The European"],
  ['S2a', 'International influence CNRS'],
  ['S2b', "International cooperation tools CNRS's"],
  ['S3', 'Examples of interdisciplinary'],
  ['S4', 'CNRS participation in European programs'],
  ['S5', 'Key figures •'],
  ['S6', '1 - ERC'],
];

/** Values of other editions of the page and of later lists. None may be mixed into this one. */
export const otherEditions =
  /61[\s,.]?000|31[.,]6|\b(?:100|312|105|158|343|114|93|22|27|80)\b(?!\s*%)|Melbourne|Ottawa|Nairobi|São Paulo|Malte|Malta/u;
