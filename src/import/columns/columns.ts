/** The columns of a table: what is in them, and what they are taken as. Pure. */
import {cellAt, columnLetter, type Cell, type Row} from '../grid.js';
import {fold} from '../fold.js';
import {readNumber} from '../numbers/number.js';
import {isNoText, isNoValue, qualifierOf} from '../numbers/words.js';
import {periodOf} from '../numbers/periods.js';
import {countriesOf} from '../places/countries.js';
import {coordinatesOf, degreesOf} from '../places/coordinates.js';
import {dateOf} from '../numbers/dates.js';
import {headings} from '../../generated/headings.js';
import type {Heading} from './heading.js';
import type {Field} from './synonyms.js';

export interface Column {
  readonly index: number;
  /** `A`. */
  readonly letter: string;
  readonly heading: Heading;
  readonly profile: Profile;
}

/** How many of the cells are what. */
export interface Profile {
  /** Cells with content. */
  readonly filled: number;
  readonly distinct: number;
  /** Share of cells that are numbers, of those that have a value. */
  readonly numbers: number;
  /** Share of the filled cells that pass `test`. */
  share(this: void, test: (cell: Cell) => boolean): number;
}

const isNumber = (cell: Cell): boolean =>
  cell.number !== undefined || typeof readNumber(cell.text) === 'object';

function profileOf(rows: readonly Row[], index: number): Profile {
  const filled = rows.map((row) => cellAt(row, index)).filter(({text}) => text !== '');
  const valued = filled.filter(({text}) => !isNoValue(text));
  return {
    filled: filled.length,
    distinct: new Set(filled.map(({text}) => text)).size,
    numbers: valued.length > 0 ? valued.filter(isNumber).length / valued.length : 0,
    share: (test) => {
      const told = filled.filter(({text}) => !isNoText(text));
      return told.length > 0 ? told.filter(test).length / told.length : 0;
    },
  };
}

/** All columns with a heading. */
export const columnsOf = (
  headings: readonly (Heading | undefined)[],
  rows: readonly Row[],
): readonly Column[] =>
  headings.flatMap((heading, index) =>
    heading ? [{index, letter: columnLetter(index), heading, profile: profileOf(rows, index)}] : [],
  );

const isCountry = ({text}: Cell): boolean => countriesOf(text).length > 0;
const isWebLike = ({text}: Cell): boolean => /^\S+\.\S+$/.test(text) || /^#/.test(text);

const MOSTLY = 0.5;

const isTime = ({share}: Profile): boolean =>
  share(({text, date}) => date !== undefined || periodOf(text) !== undefined) >= MOSTLY;

/** Whether the cells of a column can be what its heading says. */
const FITS: {readonly [field in Field]?: (profile: Profile, heading: Heading) => boolean} = {
  value: ({numbers}) => numbers > 0,
  year: isTime,
  period: isTime,
  qualifier: ({share}) => share(({text}) => qualifierOf(text) !== undefined) > 0,
  measure: ({share}) => share(({text}) => measureOf(text) !== undefined) > 0,
  asOf: ({share}) => share(({text, date}) => date !== undefined || dateOf(text) !== undefined) > 0,
  country: ({share}) => share(isCountry) > 0,
  region: ({numbers}) => numbers < MOSTLY,
  city: ({numbers}) => numbers < MOSTLY,
  name: ({numbers}) => numbers < MOSTLY,
  label: ({numbers}) => numbers < MOSTLY,
  note: ({numbers}) => numbers < MOSTLY,
  term: ({numbers}) => numbers < MOSTLY,
  meaning: ({numbers}) => numbers < MOSTLY,
  expansion: ({numbers}) => numbers < MOSTLY,
  place: ({numbers}) => numbers < MOSTLY,
  denominator: ({numbers}) => numbers < MOSTLY,
  latitude: ({share}) => share(({text}) => degreesOf(text, 'latitude') !== undefined) > 0,
  longitude: ({share}) => share(({text}) => degreesOf(text, 'longitude') !== undefined) > 0,
  coordinates: ({share}) => share(({text}) => coordinatesOf(text) !== undefined) > 0,
  url: ({share}) => share(isWebLike) > 0,
  source: () => true,
};

/** What the column can be taken as: the first of the meanings of its heading that its cells allow. */
export function fieldOf(
  {heading, profile}: Column,
  allowed: ReadonlySet<Field>,
): Field | undefined {
  if (profile.filled === 0) return undefined;
  return heading.fields.find(
    (field) => allowed.has(field) && (FITS[field]?.(profile, heading) ?? true),
  );
}

const MEASURES: {readonly [measure: string]: string} = {
  count: 'count|number|anzahl|nombre|número|cantidad|recuento|contagem|计数|数量|件数|عدد',
  share:
    'share|percent|percentage|proportion|anteil|prozent|part|pourcentage|porcentaje|proporción|porcentagem|比例|割合|نسبة|%',
  amount: 'amount|money|currency|betrag|montant|importe|montante|valor monetário|金额|金額|مبلغ',
  duration: 'duration|dauer|durée|duración|duração|时长|期間|مدة',
  rank: 'rank|rang|platz|classement|puesto|posição|名次|順位|ترتيب|مرتبة',
};

const measures = new Map(
  Object.entries(MEASURES).flatMap(([measure, words]) =>
    [...words.split('|'), ...headings[`measure.${measure}`]!].map(
      (word) => [fold(word), measure] as const,
    ),
  ),
);

/** The measure of the format that a word names, in any of the languages. */
export const measureOf = (text: string): string | undefined => measures.get(fold(text));
