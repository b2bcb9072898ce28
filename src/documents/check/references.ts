/** Checks IDs: no duplicates, and no references to missing items. */
import type {Path, Report} from './report.js';
import {sectionNames} from '../sections.js';
import {pathText, quoted} from './report.js';
import * as sentences from './sentences.js';
import {nearest} from './suggest.js';

/** The properties of an item read here. */
interface Item {
  readonly id?: string;
  readonly [key: string]: unknown;
}

type Sections = Record<string, unknown>;

/** Lists whose items have IDs, each with IDs of its own. */
const LISTS = [...sectionNames, 'criteria'];

/** Lists of items inside an item. */
const NESTED = ['parts', 'options', 'relations'];

const listAt = (holder: Sections | Item, key: string): readonly Item[] =>
  Array.isArray(holder[key]) ? (holder[key] as readonly Item[]) : [];

/**
 * Removes from a valid document every item with the ID of an earlier one, and reports IDs that refer
 * to nothing. `origins` has the places of items in the file.
 */
export function checkIds(document: Sections, origins: WeakMap<object, Path>, report: Report): void {
  const pathOf = (item: Item, list: Path, i: number): Path => origins.get(item) ?? [...list, i];

  function unique(list: readonly Item[], path: Path, seen: Map<string, Path>): readonly Item[] {
    const kept = list.filter((item, i) => {
      const place = pathOf(item, path, i);
      // Leaving out an item shifts those after it.
      origins.set(item, place);
      const first = item.id === undefined ? undefined : seen.get(item.id);
      if (first) {
        report.leftOut++;
        report.add({
          code: 'duplicate-id',
          path: [...place, 'id'],
          received: item.id,
          expected: sentences.uniqueId,
          message: sentences.duplicateId(pathText(first), quoted(item.id), pathText(place)),
        });
        return false;
      }
      if (item.id !== undefined) seen.set(item.id, place);
      for (const key of NESTED) {
        const members = listAt(item, key);
        if (members.length === 0) continue;
        // IDs are unique in the whole tree for parts, but only within their item for the others.
        const ids = key === 'parts' ? seen : new Map<string, Path>();
        (item as Sections)[key] = unique(members, [...place, key], ids);
      }
      return true;
    });
    return kept.length === list.length ? list : kept;
  }

  for (const section of LISTS) {
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
 * IDs may refer to another document, so each is checked only if this document has the section that
 * would contain it.
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

  const add = (path: Path, id: string, ids: ReadonlySet<string>, what: string) => {
    // Short IDs such as F07 are all similar to each other.
    const near = id.length > 4 && ids.size <= 200 && !report.full;
    const name = near ? nearest(id, [...ids]) : undefined;
    report.add({
      code: 'value-invalid',
      path,
      received: id,
      kind: 'reference',
      expected: sentences.idInDocument(what),
      suggestion: name && JSON.stringify(name),
      message: sentences.unknownReference(pathText(path), quoted(id), what),
    });
  };

  const look = (item: Item, key: string, ids: unknown, what: string, origin = pathOf(item)) => {
    if (!(ids instanceof Set)) return;
    const value = item[key];
    const path = [...origin, key];
    if (typeof value === 'string' && !ids.has(value)) add(path, value, ids, what);
    if (!Array.isArray(value)) return;
    value.forEach((id: string, i) => {
      if (!ids.has(id)) add([...path, i], id, ids, what);
    });
  };

  const questions = document['criteria'] ? listAt(document, 'criteria') : undefined;
  const questionIds = idsOf(questions ?? []);
  const optionIds = new Map(questions?.map((it) => [it.id, idsOf(listAt(it, 'options'))]));

  for (const figure of listAt(document, 'figures')) {
    look(figure, 'sameAs', figures, sentences.references.figure);
    look(figure, 'counts', acronyms, sentences.references.acronym);
  }
  for (const instrument of listAt(document, 'instruments')) {
    look(instrument, 'figure', figures, sentences.references.figure);
    for (const relation of listAt(instrument, 'relations')) {
      look(relation, 'target', instruments, sentences.references.instrument);
    }
    checkCriteria(instrument);
    if (questions) look(instrument, 'mostly', questionIds, sentences.references.question);
  }
  for (const programme of listAt(document, 'programmes')) {
    look(programme, 'figures', figures, sentences.references.figure);
  }
  for (const item of european) {
    look(item, 'figures', figures, sentences.references.figure);
    look(item, 'within', europe, sentences.references.europe);
  }

  function checkCriteria(instrument: Item): void {
    const answers = instrument['criteria'] as Item | undefined;
    if (!answers || !questions) return;
    const path = [...pathOf(instrument), 'criteria'];
    for (const key of Object.keys(answers)) {
      const options = optionIds.get(key);
      if (options) look(answers, key, options, sentences.references.option(key), path);
      else add([...path, key], key, questionIds, sentences.references.question);
    }
  }
}
