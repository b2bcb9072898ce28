/**
 * What the source page states, and what a reader has to be able to read of it in English and French:
 * written down by hand from the page and not from the documents, so that documents and widgets can
 * be held against it. The one list of facts of all tests.
 */
import type {Attributes} from '../stories/widget.js';
import type {Measure, Period, Qualifier, Region} from '../src/documents/types.js';

/** Names of the documents, as their files are called. */
export type DocumentName =
  'europe' | 'figures' | 'glossary' | 'instruments' | 'mission' | 'offices' | 'programmes';

/** A figure as the reader gets it. */
export interface ShownFigure {
  /** The value with its qualifier. */
  readonly value: string;
  /** A part of the label that tells what is counted; where there is no acronym, its beginning. */
  readonly label: string;
  readonly acronym?: string;
  /** What must be said with it: period, condition, names, what one has to know. */
  readonly notes?: readonly string[];
}

type Language = 'en' | 'fr';
type InBoth<Value> = {readonly [Tag in Language]: Value};

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
  readonly shown: InBoth<ShownFigure>;
}

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

/** The cities in a sentence, in the order of the alphabet of the language. */
const officeNames = (language: Language): string =>
  new Intl.ListFormat(language).format(
    officeFacts.map((fact) => fact[language]).toSorted(new Intl.Collator(language).compare),
  );

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
    shown: {
      en: {value: '392', label: 'counted together', acronym: 'PICS · PRC'},
      fr: {value: '392', label: 'comptés ensemble', acronym: 'PICS · PRC'},
    },
  },
  {
    ...instrument,
    id: 'K2',
    value: 172,
    counts: ['LIA'],
    quote: '172 International Associated Laboratories (LIA)',
    shown: {
      en: {value: '172', label: 'International Associated Laboratories', acronym: 'LIA'},
      fr: {value: '172', label: 'laboratoires internationaux associés', acronym: 'LIA'},
    },
  },
  {
    ...instrument,
    id: 'K3',
    value: 101,
    counts: ['GDRI'],
    quote: '101 International Research Networks (GDRI)',
    shown: {
      en: {value: '101', label: 'International Research Networks', acronym: 'GDRI'},
      fr: {value: '101', label: 'groupements de recherche internationaux', acronym: 'GDRI'},
    },
  },
  {
    ...instrument,
    id: 'K4',
    value: 35,
    counts: ['UMI'],
    quote: '35 International Joint Units (UMI)',
    shown: {
      en: {value: '35', label: 'International Joint Units', acronym: 'UMI'},
      fr: {value: '35', label: 'unités mixtes internationales', acronym: 'UMI'},
    },
  },
  {
    ...instrument,
    id: 'K5',
    value: 26,
    counts: ['UMIFRE'],
    quote: '26 Joint Units between CNRS/MAE French Research Institutes Abroad (UMIFRE)',
    shown: {
      en: {value: '26', label: 'French research institutes abroad', acronym: 'UMIFRE'},
      fr: {value: '26', label: 'instituts français de recherche à l’étranger', acronym: 'UMIFRE'},
    },
  },
  {
    ...instrument,
    id: 'K6',
    value: 8,
    unit: 'office',
    quote: '8 CNRS representative offices abroad',
    shown: {
      en: {
        value: '8',
        label: 'CNRS representative offices abroad',
        notes: [officeNames('en'), 'As listed on the source page'],
      },
      fr: {
        value: '8',
        label: 'bureaux de représentation du CNRS à l’étranger',
        notes: [officeNames('fr'), 'Selon la liste de la page source'],
      },
    },
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
    shown: {
      en: {
        value: 'hundreds',
        label: 'of structuring initiatives',
        notes: ['An illustration, in the source’s view, of the renown of CNRS abroad'],
      },
      fr: {
        value: 'plusieurs centaines',
        label: 'd’actions structurantes',
        notes: ['Illustration, selon la source, de la notoriété du CNRS à l’étranger'],
      },
    },
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
    shown: {
      en: {value: 'around 55,000', label: 'work trips', notes: ['every year']},
      fr: {value: 'environ 55 000', label: 'déplacements', notes: ['chaque année']},
    },
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
    shown: {
      en: {
        value: 'over 200',
        label: 'researchers carrying out research in foreign institutions',
        notes: ['for one year or more', 'Secondees included'],
      },
      fr: {
        value: 'plus de 200',
        label: 'chercheurs qui mènent leurs recherches dans des établissements étrangers',
        notes: ['pour un an ou plus', 'Personnels mis à disposition compris'],
      },
    },
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
    shown: {
      en: {
        value: 'over half',
        label: 'of CNRS publications are joint publications',
        notes: ['A sign, in the source’s view, of the international vitality of CNRS'],
      },
      fr: {
        value: 'plus de la moitié',
        label: 'des publications du CNRS sont des copublications',
        notes: ['Signe, selon la source, de la vitalité internationale du CNRS'],
      },
    },
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
    shown: {
      en: {value: 'around 50', label: 'official delegations', notes: ['every year']},
      fr: {value: 'environ 50', label: 'délégations officielles', notes: ['chaque année']},
    },
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
    shown: {
      en: {
        value: '30%',
        label: 'of newly recruited researchers were foreign',
        notes: ['2012'],
      },
      fr: {
        value: '30 %',
        label: 'des chercheurs nouvellement recrutés étaient étrangers',
        notes: ['2012'],
      },
    },
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
    shown: {
      en: {value: '26', label: 'UMIFRE'},
      fr: {value: '26', label: 'UMIFRE'},
    },
  },
  {
    ...programme,
    id: 'F08',
    value: 10,
    unit: 'year',
    measure: 'duration',
    quote: 'is a ten-year observation and interdisciplinary research project',
    shown: {
      en: {
        value: '10',
        label: 'years of observation and research',
        notes: ['The source gives neither the start nor the end.'],
      },
      fr: {
        value: '10',
        label: 'ans d’observation et de recherche',
        notes: ['La source ne donne ni le début ni la fin.'],
      },
    },
  },
  {
    ...programme,
    id: 'F09',
    value: 2,
    unit: 'programme',
    measure: 'count',
    quote: 'two FoS programs, one with Japan, the other with Taiwan',
    shown: {
      en: {value: '2', label: 'FoS programs with French participation'},
      fr: {value: '2', label: 'programmes FoS à participation française'},
    },
  },
  {
    ...programme,
    id: 'F10',
    value: 1,
    unit: 'programme',
    measure: 'count',
    quote: 'A FoE program is underway with Japan',
    shown: {
      en: {value: '1', label: 'FoE program, underway when the source was written'},
      fr: {value: '1', label: 'programme FoE, en cours à la rédaction de la source'},
    },
  },
  {
    ...europe,
    id: 'F11',
    value: 5,
    qualifier: 'eq',
    unit: 'programme',
    measure: 'count',
    quote: 'the five main research programs of the European Commission',
    shown: {
      en: {
        value: '5',
        label: 'main research programs of the European Commission, in all of which CNRS took part',
        notes: ['as part of FP7'],
      },
      fr: {
        value: '5',
        label:
          'grands programmes de recherche de la Commission européenne, tous avec la participation du CNRS',
        notes: ['dans le cadre du 7ᵉ PCRD'],
      },
    },
  },
  {
    ...europe,
    id: 'F12',
    value: 1250,
    qualifier: 'gt',
    unit: 'contract',
    measure: 'count',
    quote: 'it has signed over 1250 contracts',
    shown: {
      en: {
        value: 'over 1,250',
        label: 'contracts signed with the European Commission',
        notes: ['as part of FP7'],
      },
      fr: {
        value: 'plus de 1 250',
        label: 'contrats signés avec la Commission',
        notes: ['dans le cadre du 7ᵉ PCRD'],
      },
    },
  },
  {
    ...europe,
    id: 'F13',
    value: 1,
    qualifier: 'eq',
    unit: 'organization',
    measure: 'rank',
    quote: 'home to the largest number of ERC grantees in Europe',
    shown: {
      en: {
        value: '1st',
        label: 'organization in Europe by the number of ERC grantees that it is home to',
      },
      fr: {value: '1ᵉʳ', label: 'organisme d’Europe par le nombre de lauréats de l’ERC accueillis'},
    },
  },
];

/** What the reader gets of an instrument beside its acronym, name and count. */
export interface ShownInstrument {
  /** A part of what it is. */
  readonly description: string;
  readonly participants: string;
  readonly buildsOn?: string;
  readonly relations?: readonly string[];
  /** What took its place since 2019. */
  readonly replacedBy?: string;
}

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
  /** Of those that are more than referred to. */
  readonly shown?: InBoth<ShownInstrument>;
}

export const instrumentFacts: readonly InstrumentFact[] = [
  {
    id: 'I1',
    acronym: 'PRC',
    en: 'Joint research projects',
    fr: 'Projets de recherche conjoints',
    figure: 'K1',
    quote: 'Joint Research projects make it possible to set up co-financed collaboration',
    shown: {
      en: {
        description: 'Co-financed',
        participants: 'specific international partners',
      },
      fr: {
        description: 'cofinancées',
        participants: 'certains partenaires internationaux',
      },
    },
  },
  {
    id: 'I2',
    acronym: 'PICS',
    en: 'International Programs for Scientific Cooperation',
    fr: 'Programmes internationaux de coopération scientifique',
    figure: 'K1',
    quote: 'established links through joint publications or student training programs',
    replacedBy: 'IEA',
    shown: {
      en: {
        description: 'links are already established',
        participants: 'already have links',
        buildsOn: 'Joint publications or student training programs',
        replacedBy: 'IEA International Emerging Actions',
      },
      fr: {
        description: 'liens sont déjà établis',
        participants: 'déjà des liens',
        buildsOn: 'Publications communes ou programmes de formation d’étudiants',
        replacedBy: 'IEA International Emerging Actions',
      },
    },
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
    shown: {
      en: {
        description: 'around a joint project',
        participants: 'a main partner abroad',
        buildsOn: 'A joint project',
        relations: ['sometimes foreshadows a UMI'],
        replacedBy: 'IRP International Research Projects',
      },
      fr: {
        description: 'autour d’un projet commun',
        participants: 'un partenaire principal à l’étranger',
        buildsOn: 'Un projet commun',
        relations: ['préfigure parfois une UMI'],
        replacedBy: 'IRP International Research Projects',
      },
    },
  },
  {
    id: 'I4',
    acronym: 'GDRI',
    en: 'International Research Networks',
    fr: 'Groupements de recherche internationaux',
    figure: 'K3',
    quote: 'teams from two or more countries to collaborate on a joint',
    replacedBy: 'IRN',
    shown: {
      en: {
        description: 'different countries',
        participants: 'two or more countries',
        buildsOn: 'A joint scientific project',
        replacedBy: 'IRN International Research Networks',
      },
      fr: {
        description: 'pays différents',
        participants: 'deux pays ou plus',
        buildsOn: 'Un projet scientifique commun',
        replacedBy: 'IRN International Research Networks',
      },
    },
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
    shown: {
      en: {
        description: 'Joint laboratories in the full sense',
        participants: 'one or several French laboratories',
        relations: ['same status as a UMR in France', 'most often backed by a “mirror UMI”'],
        replacedBy: 'IRL International Research Laboratories',
      },
      fr: {
        description: 'Laboratoires communs à part entière',
        participants: 'laboratoires français',
        relations: [
          'même statut qu’une UMR en France',
          'le plus souvent adossée à une « UMI miroir »',
        ],
        replacedBy: 'IRL International Research Laboratories',
      },
    },
  },
  {
    id: 'I6',
    acronym: 'UMIFRE',
    en: 'Joint units – French research institutes abroad',
    fr: 'Unités mixtes des instituts français de recherche à l’étranger',
    figure: 'K5',
    quote: '26 joint units - French institutes abroad (UMIFRE)',
    relations: [['R5', 'partnership']],
    shown: {
      en: {
        description: 'French research institutes abroad',
        participants: 'French Ministry of Foreign and European Affairs',
        relations: ['partnership with the French Ministry of Foreign and European Affairs'],
      },
      fr: {
        description: 'instituts français de recherche à l’étranger',
        participants: 'ministère des Affaires étrangères et européennes',
        relations: ['partenariat avec le ministère des Affaires étrangères et européennes'],
      },
    },
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

const figureFact = (id: string): FigureFact => figureFacts.find((fact) => fact.id === id)!;

/** The value of a figure as the reader gets it, with its qualifier. */
export const valueOf = (id: string, language: Language = 'en'): string =>
  figureFact(id).shown[language].value;

/** The text of a figure from its value to its last note. */
const figureText = (id: string, language: Language): string => {
  const {value, label, notes = []} = figureFact(id).shown[language];
  return [value, label, ...notes].join(' ');
};

/** What is read of the figures of European participation, by id. */
const figureTexts = (language: Language): {readonly [id: string]: readonly string[]} =>
  Object.fromEntries(
    figureFacts
      .filter(({set}) => set === 'europe')
      .map(({id, shown}) => [id, readsOf(shown[language])]),
  );

export interface Entry {
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

const inInfluence = ['key-figures', {set: 'influence'}] as const;
const inEurope = ['key-figures', {set: 'europe'}] as const;
const numbers = ['key-figures', {}] as const;
const explained = ['instrument-explainer', {open: 'all'}] as const;
const pathway = ['instrument-explainer', {layout: 'pathway'}] as const;
const inProgrammes = ['programme-list', {}] as const;
const tree = ['european-participation', {layout: 'tree'}] as const;
const overview = ['european-participation', {}] as const;
const department = ['department-mission', {}] as const;
const offered = ['office-list', {}] as const;
const terms = ['glossary-list', {}] as const;

/** The value beside its label, or beside its acronym and the label behind; and what goes with it. */
const readsOf = ({value, label, acronym, notes = []}: ShownFigure): readonly string[] =>
  acronym ? [`${value} ${acronym}`, label, ...notes] : [`${value} ${label}`, ...notes];

const placeOf = ({document, set}: FigureFact): Entry['in'] => {
  if (document === 'programmes') return inProgrammes;
  return set === 'influence' ? inInfluence : set === 'europe' ? inEurope : numbers;
};

const figureEntry = (fact: FigureFact): Entry =>
  fact.document === 'instruments'
    ? entry(explained, Object.values(fact.shown.en), Object.values(fact.shown.fr))
    : entry(placeOf(fact), readsOf(fact.shown.en), readsOf(fact.shown.fr));

const instrumentEntry = ({acronym, en, fr, shown}: InstrumentFact): Entry =>
  entry(
    explained,
    [`${acronym} ${en}`, shown!.en.description, shown!.en.participants],
    [`${acronym} ${fr}`, shown!.fr.description, shown!.fr.participants],
  );

/** A programme as the reader gets it. */
export interface ShownProgramme {
  readonly acronym: string;
  readonly name: string;
  /** Parts of what it is for. */
  readonly aims: readonly string[];
  /** The figure with its value, its label and what one has to know about it. */
  readonly figure: string;
  readonly countries: readonly string[];
  readonly managers: readonly string[];
  readonly coordinator: string;
}

const managers = {
  en: [
    'Ministry of Foreign Affairs',
    'Ministry of Higher Education and Research',
    'France’s main scientific institutions',
  ],
  fr: [
    'ministère des Affaires étrangères',
    'ministère de l’Enseignement supérieur et de la Recherche',
    'principales institutions scientifiques françaises',
  ],
};

/** P1 to P4 with F08 to F10 as the source states them, by hand. */
export const shownProgrammes: InBoth<readonly ShownProgramme[]> = {
  en: [
    {
      acronym: 'MISTRALS',
      name: 'Mediterranean Integrated STudies at Regional And Local Scales',
      aims: [
        'Observation',
        'to understand the processes',
        'Mediterranean Basin',
        'global change, natural or caused by humans',
      ],
      figure: figureText('F08', 'en'),
      countries: [],
      managers: [],
      coordinator: 'CNRS',
    },
    {
      acronym: 'FoS',
      name: 'Frontiers of Science',
      aims: ['Symposia', 'young researchers', 'interdisciplinary approach'],
      figure: figureText('F09', 'en'),
      countries: ['Japan', 'Taiwan'],
      managers: managers.en,
      coordinator: 'through a consortium that CNRS coordinates',
    },
    {
      acronym: 'FoE',
      name: 'Frontiers of Engineering',
      aims: ['same aim', 'Frontiers of Science'],
      figure: figureText('F10', 'en'),
      countries: ['Japan'],
      managers: managers.en,
      coordinator: 'through a consortium that CNRS coordinates',
    },
  ],
  fr: [
    {
      acronym: 'MISTRALS',
      name: 'Mediterranean Integrated STudies at Regional And Local Scales',
      aims: [
        'Observation',
        'pour comprendre les processus',
        'bassin méditerranéen',
        'naturel ou d’origine humaine',
      ],
      figure: figureText('F08', 'fr'),
      countries: [],
      managers: [],
      coordinator: 'CNRS',
    },
    {
      acronym: 'FoS',
      name: 'Frontières de la science',
      aims: ['Symposiums', 'jeunes chercheurs', 'interdisciplinaire'],
      figure: figureText('F09', 'fr'),
      countries: ['Japon', 'Taïwan'],
      managers: managers.fr,
      coordinator: 'par un consortium que coordonne le CNRS',
    },
    {
      acronym: 'FoE',
      name: 'Frontières de l’ingénierie',
      aims: ['même but', 'Frontières de la science'],
      figure: figureText('F10', 'fr'),
      countries: ['Japon'],
      managers: managers.fr,
      coordinator: 'par un consortium que coordonne le CNRS',
    },
  ],
};

/** What a reader must be able to read of each fact, by hand, as the source states it. */
export const shownEurope: InBoth<{readonly [id: string]: readonly string[]}> = {
  en: {
    E1: [
      'FP7 7th Framework Programme for Research and Development',
      'took part',
      'signed contracts',
    ],
    E2: [
      'ERC European Research Council',
      'results of French researchers in its calls for proposals',
    ],
    E3: ['Capacities Programme', 'INCO International Cooperation projects', 'took an active part'],
    E4: ['INCONET Political dialogue between the European Union and another region of the world.'],
    E5: ['BILAT Help for researchers from third countries to take part in FP7.'],
    E6: ['ERA-NET Coordination of national research programs with a region of third countries.'],
    E7: ['INCO-LAB Access for European partners to international laboratories.'],
    E8: ['European research area', 'CNRS describes itself as a major player'],
    E9: ['Horizon 2020', 'momentum'],
    E10: ['“France – Europe 2020” Strategic Agenda', 'important challenges'],
    E11: [
      'CNRS strives to increase',
      'It will in particular encourage',
      'as coordinators',
      'It will go on informing',
    ],
    ...figureTexts('en'),
  },
  fr: {
    E1: [
      '7ᵉ PCRD 7ᵉ programme-cadre de recherche et développement',
      'a participé',
      'signé des contrats',
    ],
    E2: ['ERC Conseil européen de la recherche', 'Les résultats des chercheurs français'],
    E3: [
      'Programme Capacités',
      'INCO Projets de coopération internationale',
      'a pris une part active',
    ],
    E4: ['INCONET Dialogue politique entre l’Union européenne et une autre région du monde.'],
    E5: ['BILAT Aide aux chercheurs de pays tiers pour participer au 7ᵉ PCRD.'],
    E6: ['ERA-NET Coordination de programmes nationaux de recherche'],
    E7: ['INCO-LAB Ouverture de laboratoires internationaux à des partenaires européens.'],
    E8: ['Espace européen de la recherche', 'Le CNRS se présente comme un acteur majeur'],
    E9: ['Horizon 2020', 'dynamique'],
    E10: ['Agenda stratégique « France Europe 2020 »', 'grands défis'],
    E11: [
      'Le CNRS s’attache à accroître',
      'En particulier, il encouragera',
      'comme coordinateurs',
      'Il continuera',
    ],
    ...figureTexts('fr'),
  },
};

/** M0 to M3 and R12 as the source states them, by hand. */
export const shownDepartment = {
  en: {
    heading: 'The department and its tasks',
    department: 'CNRS DERCI European Research and International Cooperation Department',
    role: ['promotes the policy of CNRS', 'single point of entry', 'French and foreign'],
    tasks: [
      ['priorities by theme and by region', 'win-win', 'partnerships'],
      ['international initiatives', 'attractive and more visible abroad'],
      [
        'Improve dialog and join forces',
        'organizations, universities and alliances',
        'European and international',
      ],
    ],
    successor: 'Successor: DEI Direction Europe et International · Source: CNRS',
  },
  fr: {
    heading: 'La direction et ses missions',
    department: 'CNRS DERCI Direction Europe de la recherche et coopération internationale',
    role: ['valorise la politique du CNRS', 'point d’entrée unique', 'français et étrangers'],
    tasks: [
      ['priorités par thème et par zone géographique', 'gagnant-gagnant', 'partenariats'],
      ['actions internationales', 'attractive', 'visible à l’étranger'],
      [
        'Mieux dialoguer et unir ses forces',
        'organismes, les universités et les alliances',
        'européenne',
      ],
    ],
    successor: 'Successeur : DEI Direction Europe et International · Source : CNRS',
  },
} as const;

export const ledger: {readonly [id: string]: Entry} = {
  ...Object.fromEntries(figureFacts.map((fact) => [fact.id, figureEntry(fact)])),
  ...Object.fromEntries(officeFacts.map(({id, en, fr}) => [id, entry(offered, en, fr)])),
  ...Object.fromEntries(
    instrumentFacts.filter(({shown}) => shown).map((fact) => [fact.id, instrumentEntry(fact)]),
  ),
  R11: entry(numbers, officeNames('en'), officeNames('fr')),
  I7: entry(pathway, 'UMR', 'UMR'),
  I8: entry(pathway, 'UMI miroir', 'UMI miroir'),
  P1: entry(
    inProgrammes,
    ['MISTRALS', 'Mediterranean Basin', 'global change'],
    ['MISTRALS', 'bassin méditerranéen', 'changement global'],
  ),
  P2: entry(inProgrammes, 'Frontiers of Science', 'Frontières de la science'),
  P3: entry(inProgrammes, 'Frontiers of Engineering', 'Frontières de l’ingénierie'),
  P4: entry(
    inProgrammes,
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
    ['strives to increase', 'It will in particular encourage its researchers', 'as coordinators'],
    [
      's’attache à accroître',
      'En particulier, il encouragera ses chercheurs',
      'comme coordinateurs',
    ],
  ),
  M0: entry(department, 'single point of entry', 'point d’entrée unique'),
  M1: entry(department, 'win-win', 'gagnant-gagnant'),
  M2: entry(department, 'more visible abroad', 'plus visible à l’étranger'),
  M3: entry(department, 'Improve dialog', 'Mieux dialoguer'),
  ST1: entry(
    explained,
    ['proposals from researchers', 'in liaison with the international partners'],
    ['propositions de chercheurs', 'en liaison avec les partenaires internationaux'],
  ),
  ST2: entry(
    inInfluence,
    [
      'interest of international partners: not only in its laboratories, but in its research organization and governance too',
      'widely accessible to international scientists',
    ],
    ['son organisation de la recherche et sa gouvernance', 'ouvert aux scientifiques'],
  ),
  N1: entry(terms, 'ERC European Research Council', 'ERC Conseil européen de la recherche'),
  N2: entry(
    tree,
    ['INCONET', 'BILAT', 'ERA-NET', 'INCO-LAB'],
    ['INCONET', 'BILAT', 'ERA-NET', 'INCO-LAB'],
  ),
  R1: entry(
    explained,
    ['392 together with PICS', '392 together with PRC'],
    ['392 au total avec PICS', '392 au total avec PRC'],
  ),
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
  R8: entry(inProgrammes, ['Japan', 'Taiwan'], ['Japon', 'Taïwan']),
  R9: entry(inProgrammes, 'CNRS', 'CNRS'),
  R10: entry(tree, ['FP7', 'Capacities', 'INCO'], ['7ᵉ PCRD', 'Capacités', 'INCO']),
  R12: entry(department, 'CNRS', 'CNRS'),
  R13: entry(inInfluence, 'hundreds', 'plusieurs centaines'),
};
