/** Decides what a table is about, and what each of its columns is taken as. Pure. */
import {cellAt, type Row} from '../grid.js';
import {tableSections, type ImportOptions, type TableSection} from '../options.js';
import {countriesOf} from '../places/countries.js';
import {columnsNamed, headingsOf} from '../sections/values.js';
import type {Report} from '../report.js';
import * as sentences from '../sentences.js';
import {fieldOf, type Column} from './columns.js';
import {fields, sourceFields, type Field} from './synonyms.js';

export type Taken = ReadonlyMap<Field, readonly Column[]>;

const COMMON: readonly Field[] = ['id', 'note', 'asOf', ...sourceFields];

/** The fields of each section. Some only help to understand others. */
const ALLOWED: {readonly [section in TableSection]: ReadonlySet<Field>} = {
  figures: new Set([
    ...COMMON,
    ...([
      'label',
      'name',
      'value',
      'qualifier',
      'unit',
      'currency',
      'measure',
      'denominator',
    ] as const),
    ...(['condition', 'display', 'year', 'period', 'every', 'counts', 'members', 'set'] as const),
    ...(['country', 'city', 'place'] as const),
  ]),
  offices: new Set([
    ...COMMON,
    ...(['name', 'city', 'country', 'countryName', 'place', 'latitude', 'longitude'] as const),
    ...(['coordinates', 'timeZone', 'region', 'url', 'email'] as const),
  ]),
  glossary: new Set([
    ...COMMON,
    ...(['term', 'expansion', 'meaning', 'replacedBy', 'since', 'replacementSource'] as const),
  ]),
};

/** What a column of a section may be taken as. */
export const fieldsIn = (section: TableSection): readonly Field[] => [...ALLOWED[section]];

/** Fields of which a table may have several columns without a language. */
const SEVERAL: ReadonlySet<Field> = new Set(['label', 'name', 'country', 'city', 'value']);

const EVERYTHING: ReadonlySet<Field> = new Set(fields);

/** The section of a table, by its columns. */
export function sectionOf(
  columns: readonly Column[],
  options: ImportOptions,
  report: Report,
): TableSection | undefined {
  const asked = options.section;
  if (asked !== undefined) {
    const section = tableSections.find((name) => name === asked);
    if (!section) report.say('question', sentences.noSuchSection(asked, tableSections));
    return section;
  }
  const given = new Set(Object.values(options.columns ?? {}));
  const has = (field: Field) =>
    given.has(field) || columns.some((column) => fieldOf(column, new Set([field])) !== undefined);
  if ((options.value?.length ?? 0) > 0) return 'figures';
  const isPlace =
    has('place') || (has('city') && (has('country') || options.country !== undefined));
  const isFigure = columns.some((column) => fieldOf(column, EVERYTHING) === 'value');
  if (isPlace && !isFigure) return 'offices';
  if (has('term') && (has('meaning') || has('expansion')) && !has('city')) return 'glossary';
  if (isFigure || hasNumbers(columns)) return 'figures';
  if (has('term') && !has('city')) return 'glossary';
  if (has('city')) {
    report.say('question', sentences.noCountry);
    return undefined;
  }
  if (has('country') && (has('url') || has('address') || has('phone'))) {
    report.say('question', sentences.noCity);
    return undefined;
  }
  report.say('question', sentences.noSection(headingsOf(columns)));
  return undefined;
}

/** Numbers that no heading explains otherwise: an indicator by its own name. */
const hasNumbers = (columns: readonly Column[]): boolean =>
  columns.some(
    (column) =>
      column.profile.numbers >= 0.6 &&
      (column.heading.fields.length === 0 || column.heading.year !== undefined),
  );

/** What each column is taken as. Questions stop the import. */
export function assign(
  columns: readonly Column[],
  rows: readonly Row[],
  section: TableSection,
  {columns: wished = {}}: ImportOptions,
  report: Report,
): Taken {
  const taken = new Map<Field, Column[]>();
  const put = (field: Field, column: Column) =>
    taken.set(field, [...(taken.get(field) ?? []), column]);
  const decided = new Set<Column>();
  const wishedFields = new Set<Field>();
  for (const [written, field] of Object.entries(wished)) {
    const found = columnsNamed(written, columns);
    const known = fields.find((name) => name === field);
    if (found.length === 0) {
      report.say('question', sentences.noSuchColumn(written, headingsOf(columns)));
    } else if (field !== '' && !known) {
      report.say('question', sentences.noSuchField(field, fieldsIn(section)));
    }
    for (const column of found) {
      decided.add(column);
      if (known) {
        put(known, column);
        wishedFields.add(known);
      }
    }
  }
  for (const column of columns) {
    if (decided.has(column)) continue;
    const field = fieldOf(column, ALLOWED[section]);
    if (field && !wishedFields.has(field)) put(field, column);
  }
  for (const [field, list] of taken) taken.set(field, settled(field, list, rows, report));
  return taken;
}

/** One column for each field and language. The format's own name is the best; the others differ. */
function settled(
  field: Field,
  list: readonly Column[],
  rows: readonly Row[],
  report: Report,
): Column[] {
  if (list.length < 2) return [...list];
  if (field === 'country') return countryColumns(list, rows);
  const byLanguage = new Map<string, Column[]>();
  for (const column of list) {
    const key = column.heading.language ?? '';
    byLanguage.set(key, [...(byLanguage.get(key) ?? []), column]);
  }
  return [...byLanguage.values()].flatMap((same) => {
    const [first, ...others] = same;
    const differing = others.filter(
      ({index}) =>
        !rows.every((row) =>
          ['', cellAt(row, first!.index).text].includes(cellAt(row, index).text),
        ),
    );
    if (differing.length === 0) return [first!];
    const heading = first!.heading.text;
    const isSame = differing.some((column) => column.heading.text === heading);
    const letters = [first!, ...differing].map(({letter}) => letter);
    if (isSame) {
      report.say('question', sentences.sameHeading(letters, heading, `${letters[0]}=${field}`));
      return [];
    }
    if (SEVERAL.has(field)) return same;
    // The first of different words for the same thing is the likeliest; the others are not taken.
    return [first!];
  });
}

/** A code and a name for the same country support each other. */
const countryColumns = (list: readonly Column[], rows: readonly Row[]): Column[] => {
  const codesIn = ({index}: Column) => rows.map((row) => countriesOf(cellAt(row, index).text));
  const [first] = list;
  const all = codesIn(first!);
  const agreeing = list.slice(1).filter((column) => {
    const others = codesIn(column);
    const both = others.filter((codes, i) => codes.length === 1 && all[i]!.length === 1);
    const same = others.filter((codes, i) => codes.length === 1 && codes[0] === all[i]![0]);
    return same.length >= both.length * 0.8;
  });
  return [first!, ...agreeing];
};
