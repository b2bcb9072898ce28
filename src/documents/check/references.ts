/** Ids: no two items with the same one, and none that names an item which is not there. */
import {sectionNames} from '../sections.js';
import type {Path, Report} from './report.js';
import {pathText} from './report.js';
import {nearest} from './suggest.js';

/** What is read of any item here. */
interface Item {
  readonly id?: string;
  readonly [key: string]: unknown;
}

type Sections = Record<string, unknown>;

/** Sections whose items have ids, each with ids of its own. */
const SECTIONS = [...sectionNames, 'criteria'];

/** Lists of items inside an item. */
const NESTED = ['parts', 'options', 'relations'];

const listAt = (holder: Sections | Item, key: string): readonly Item[] =>
  Array.isArray(holder[key]) ? (holder[key] as readonly Item[]) : [];

/**
 * Takes out of a document, which has passed, every item whose id an earlier one has, and tells of
 * ids that name nothing. `origins`: where items stood in the file.
 */
export function checkIds(document: Sections, origins: WeakMap<object, Path>, report: Report): void {
  const pathOf = (item: Item, list: Path, i: number): Path => origins.get(item) ?? [...list, i];

  function unique(list: readonly Item[], path: Path, seen: Map<string, Path>): readonly Item[] {
    const kept = list.filter((item, i) => {
      const place = pathOf(item, path, i);
      // What is left out of the list moves those after it.
      origins.set(item, place);
      const first = item.id === undefined ? undefined : seen.get(item.id);
      if (first) {
        report.leftOut++;
        report.add({
          code: 'duplicate-id',
          path: [...place, 'id'],
          received: item.id,
          expected: 'an id that no other item has',
          message: `${pathText(first)} has the id ${JSON.stringify(item.id)} already: ${pathText(place)} is left out.`,
        });
        return false;
      }
      if (item.id !== undefined) seen.set(item.id, place);
      for (const key of NESTED) {
        const members = listAt(item, key);
        if (members.length === 0) continue;
        // The parts of a tree share its ids; options and relations are those of their item.
        const ids = key === 'parts' ? seen : new Map<string, Path>();
        (item as Sections)[key] = unique(members, [...place, key], ids);
      }
      return true;
    });
    return kept.length === list.length ? list : kept;
  }

  for (const section of SECTIONS) {
    if (document[section]) {
      document[section] = unique(listAt(document, section), [section], new Map());
    }
  }
  checkReferences(document, (item) => origins.get(item)!, report);
}

const idsOf = (items: readonly Item[]): Set<string> => new Set(items.flatMap(({id}) => id ?? []));

const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...flat(listAt(item, 'parts'))]);

/**
 * Ids may name what another document holds, so each is looked for only where this document has the
 * section that would hold it.
 */
function checkReferences(document: Sections, pathOf: (item: Item) => Path, report: Report): void {
  const known = (section: string, items = listAt(document, section)) =>
    document[section] ? idsOf(items) : undefined;
  const figures = known('figures');
  const instruments = known('instruments');
  const european = flat(listAt(document, 'europe'));
  const europe = known('europe', european);
  const acronyms =
    document.instruments &&
    new Set(listAt(document, 'instruments').map(({acronym}) => acronym as string));

  const tell = (path: Path, id: string, ids: ReadonlySet<string>, what: string) => {
    // Of ids such as F07 each is near to the next.
    const near = id.length > 4 && ids.size <= 200 && !report.full;
    const name = near ? nearest(id, [...ids]) : undefined;
    report.add({
      code: 'value-invalid',
      path,
      received: id,
      expected: `the ${what} in this document`,
      suggestion: name && JSON.stringify(name),
      message: `${pathText(path)} names ${JSON.stringify(id.slice(0, 60))}, which is not the ${what} in this document.`,
    });
  };

  const look = (item: Item, key: string, ids: unknown, what: string, origin = pathOf(item)) => {
    if (!(ids instanceof Set)) return;
    const value = item[key];
    const path = [...origin, key];
    if (typeof value === 'string' && !ids.has(value)) tell(path, value, ids, what);
    if (!Array.isArray(value)) return;
    value.forEach((id: string, i) => {
      if (!ids.has(id)) tell([...path, i], id, ids, what);
    });
  };

  const questions = document['criteria'] ? listAt(document, 'criteria') : undefined;
  const questionIds = idsOf(questions ?? []);
  const optionIds = new Map(questions?.map((it) => [it.id, idsOf(listAt(it, 'options'))]));

  for (const figure of listAt(document, 'figures')) {
    look(figure, 'sameAs', figures, 'id of a figure');
    look(figure, 'counts', acronyms, 'acronym of an instrument');
  }
  for (const instrument of listAt(document, 'instruments')) {
    look(instrument, 'figure', figures, 'id of a figure');
    for (const relation of listAt(instrument, 'relations')) {
      look(relation, 'target', instruments, 'id of an instrument');
    }
    checkCriteria(instrument);
  }
  for (const programme of listAt(document, 'programmes')) {
    look(programme, 'figures', figures, 'id of a figure');
  }
  for (const item of european) {
    look(item, 'figures', figures, 'id of a figure');
    look(item, 'within', europe, 'id of an item of europe');
  }

  function checkCriteria(instrument: Item): void {
    const answers = instrument['criteria'] as Item | undefined;
    if (!answers || !questions) return;
    const path = [...pathOf(instrument), 'criteria'];
    for (const key of Object.keys(answers)) {
      const options = optionIds.get(key);
      if (options) look(answers, key, options, `id of an option of the question "${key}"`, path);
      else tell([...path, key], key, questionIds, 'id of a question');
    }
  }
}
