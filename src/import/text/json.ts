/** JSON as a table: an array of flat objects, each a row. Pure, no DOM. */
import {gridOf, type Grid} from '../grid.js';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('|');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Objects inside objects become columns with both names: `{"name": {"en": …}}` is `name:en`. */
function flat(record: Record<string, unknown>, before = ''): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]) =>
    isPlain(value) ? flat(value, `${before}${key}:`) : [[before + key, value] as [string, unknown]],
  );
}

/**
 * The rows of an array of objects, or of the only such array in an object. `undefined` for any other
 * value. Numbers stay numbers.
 */
export function jsonTable(value: unknown): Grid | undefined {
  const lists = isPlain(value) ? Object.values(value).filter((it) => isList(it)) : [value];
  const [list, ...others] = lists;
  if (others.length > 0 || !isList(list)) return undefined;
  const records = list.map((record) => new Map(flat(record)));
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  const [header] = gridOf([headings]);
  const rows = records.map((record, i) => ({
    number: i + 2,
    cells: headings.map((heading) => {
      const given = record.get(heading);
      const text = textOf(given).trim();
      return typeof given === 'number' ? {text, number: given} : {text};
    }),
  }));
  return [header!, ...rows];
}

const isList = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every(isPlain);
