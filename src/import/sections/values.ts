/** Which columns hold the values of figures: one, or one for each year. Pure. */
import {fold} from '../fold.js';
import type {Column} from '../columns/columns.js';
import {fieldsOf, isGeneric, type Field} from '../columns/synonyms.js';
import type {ImportOptions} from '../options.js';
import type {Report} from '../report.js';
import * as sentences from '../sentences.js';

/** Headings of numbers that are no figures. */
const NO_FIGURE =
  /\b(id|uid|code|nr|no|number|pic|oid|qid|siren|siret|uai|plz|zip|phone|fax|geonames|rank|rang|row|index)\b/;

/** What is written in digits without counting anything. */
const NO_FIGURES: ReadonlySet<Field> = new Set([
  ...(['id', 'year', 'period', 'latitude', 'longitude', 'coordinates'] as const),
  ...(['postcode', 'phone', 'asOf', 'since'] as const),
]);

/** A column that may hold values: numbers in most of its cells. */
const isNumeric = ({profile, heading}: Column): boolean =>
  profile.numbers >= 0.6 &&
  !NO_FIGURE.test(fold(heading.base)) &&
  !fieldsOf(heading.base).some((field) => NO_FIGURES.has(field));

/** `B (Wert)`. */
const named = ({letter, heading}: Column): string => `${letter} (${heading.text})`;

export const headingsOf = (columns: readonly Column[]): string =>
  columns.map(({heading}) => heading.text).join(', ');

/** The column of a heading, a letter, or the part that several headings share, such as `absolut`. */
export function columnsNamed(written: string, columns: readonly Column[]): readonly Column[] {
  const wanted = fold(written);
  const by = (test: (column: Column) => boolean) => columns.filter(test);
  const exact = by(({heading}) => fold(heading.text) === wanted);
  if (exact.length > 0) return exact;
  const base = by(({heading}) => fold(heading.base) === wanted);
  if (base.length > 0) return base;
  const year = by(
    ({heading, profile}) => String(heading.year) === written.trim() && profile.numbers > 0,
  );
  if (year.length > 0) return year;
  return by(({letter}) => letter === written.trim().toUpperCase());
}

/** The columns of values; empty after a question. */
export function valueColumns(
  columns: readonly Column[],
  taken: ReadonlyMap<Field, readonly Column[]>,
  {value: wanted = []}: ImportOptions,
  report: Report,
): readonly Column[] {
  if (wanted.length > 0) {
    return wanted.flatMap((written) => {
      const found = columnsNamed(written, columns);
      if (found.length === 0) {
        report.say('question', sentences.noSuchColumn(written, headingsOf(columns)));
      }
      return found;
    });
  }
  const given = taken.get('value') ?? [];
  if (given.length === 1) return given;
  const used = new Set([...taken].flatMap(([field, list]) => (field === 'value' ? [] : list)));
  const free = columns.filter((column) => !used.has(column) && isNumeric(column));
  const candidates = given.length > 1 ? given : free;
  const yearly = candidates.filter(({heading}) => heading.year !== undefined);
  const stems = new Set(yearly.map(({heading}) => fold(heading.base)));
  // A table with a column for each year may have another for the change.
  if (yearly.length > 1 && stems.size === 1) return yearly;
  if (candidates.length === 1) return candidates;
  if (candidates.length === 0) {
    report.say('question', sentences.noValue);
    return [];
  }
  const [{heading}] = candidates as [Column];
  report.say(
    'question',
    sentences.severalValues(choices(candidates), heading.base || heading.text),
  );
  return [];
}

/** What can be chosen: a column, or the years of one thing together. */
function choices(candidates: readonly Column[]): readonly string[] {
  const stems = new Map<string, Column[]>();
  for (const column of candidates) {
    const {base, text, year} = column.heading;
    const stem = year !== undefined && base ? base : text;
    stems.set(stem, [...(stems.get(stem) ?? []), column]);
  }
  return [...stems].map(([stem, [first, ...others]]) =>
    others.length > 0 ? `${first!.letter} to ${others.at(-1)!.letter} (${stem})` : named(first!),
  );
}

/** What the heading of the values says is counted; empty for `Value`, `2023`. */
export const countedBy = ({heading}: Column): string =>
  isGeneric(heading.base) ? '' : heading.base;
