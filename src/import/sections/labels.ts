/** Which columns together say what a figure counts. Pure. */
import type {Taken} from '../columns/assign.js';
import type {Column} from '../columns/columns.js';
import {fold} from '../fold.js';
import {cellAt, type Row} from '../grid.js';
import {isNoText} from '../numbers/words.js';

const isText = ({profile}: Column): boolean => profile.numbers < 0.5;

/** Codes beside names, links and dates say nothing to a reader. */
const isReadable = ({profile, heading}: Column): boolean =>
  !/\b(code|id|uid|qid|uri|url|picture|image)\b|qid$/.test(fold(heading.text)) &&
  profile.share(({text}) => /^(https?:|\d)/.test(text)) < 0.5;

export function labelColumns(
  columns: readonly Column[],
  taken: Taken,
  values: readonly Column[],
  rows: readonly Row[],
): readonly Column[] {
  const given = taken.get('label') ?? [];
  // Texts in several languages are the whole label.
  if (given.some(({heading}) => heading.language)) return given;
  const named = [...(taken.get('name') ?? []), ...bestOf(taken.get('country') ?? [])];
  const places = (['city', 'place'] as const).flatMap((field) => bestOf(taken.get(field) ?? []));
  const used = new Set([...taken.values()].flat());
  const others = columns.filter(
    (column) =>
      !used.has(column) &&
      !values.includes(column) &&
      isText(column) &&
      isReadable(column) &&
      column.profile.distinct > 1,
  );
  // As few as tell the rows apart.
  // An indicator says what is counted, also where it is the same in all rows.
  let chosen = [...given, ...named.filter(varies(rows))];
  for (const more of [places.filter(varies(rows)), others]) {
    if (chosen.length > 0 && isUnique(chosen, taken, rows)) break;
    chosen = [...chosen, ...more];
  }
  const all = chosen.length > 0 ? chosen : [...named, ...places];
  return [...all].sort((a, b) => a.index - b.index);
}

/** A name rather than a code. */
const bestOf = (list: readonly Column[]): readonly Column[] => {
  const [first] = list.filter(isReadable);
  return first ? [first] : list.slice(0, 1);
};

/** A column with one text in all rows adds nothing, unless it is the only row. */
const varies =
  (rows: readonly Row[]) =>
  ({profile}: Column): boolean =>
    profile.distinct > 1 || rows.length === 1;

function isUnique(labels: readonly Column[], taken: Taken, rows: readonly Row[]): boolean {
  const years = taken.get('year') ?? taken.get('period') ?? [];
  const seen = new Set<string>();
  return rows.every((row) => {
    const texts = [...labels, ...years].map(({index}) => cellAt(row, index).text);
    if (texts.every(isNoText)) return true;
    const key = texts.join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
