/** Reads the cells of the columns that a section takes, and says what is wrong with them. Pure. */
import {columnName} from './sentences.js';
import {cellAt, cellName, type Cell, type Row} from './grid.js';
import {isNoText, isSpreadsheetError} from './numbers/words.js';
import type {Column} from './columns/columns.js';
import type {Field} from './columns/synonyms.js';
import type {FindingKind, Report} from './report.js';
import type {Sentence} from './sentences.js';
import * as sentences from './sentences.js';

/** Longest text of the format. */
const MAX_CHARACTERS = 100_000;

// Line breaks and tabs are text; the replacement character is the trace of a lost one.
// eslint-disable-next-line no-control-regex -- control characters are the point
const DAMAGED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/;

/** UTF-8 that somebody has read as Windows-1252 and saved again: `UniversitÃ©`. */
const TWICE_ENCODED = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿](?![A-Z])|â€[™œ“”˜¦]/;

export const isDamaged = (text: string): boolean => DAMAGED.test(text) || TWICE_ENCODED.test(text);

/** An item with the places that its values come from. */
export interface Item {
  readonly row: Row;
  readonly values: Record<string, unknown>;
  /** Column by name of the value. */
  readonly from: Map<string, Column>;
}

/** Thrown where a decisive value is wrong: the row is left out. */
export class RowLeftOut extends Error {}

export class Reading {
  readonly report: Report;
  readonly #taken: ReadonlyMap<Field, readonly Column[]>;

  constructor(report: Report, taken: ReadonlyMap<Field, readonly Column[]>) {
    this.report = report;
    this.#taken = taken;
  }

  columns(field: Field): readonly Column[] {
    return this.#taken.get(field) ?? [];
  }

  has(field: Field): boolean {
    return this.columns(field).length > 0;
  }

  /** The columns without a language: mostly one. */
  plain(field: Field): Column | undefined {
    return this.columns(field).find(({heading}) => !heading.language);
  }

  add(kind: FindingKind, sentence: Sentence, row: Row, column: Column, about?: string): void {
    const {text} = cellAt(row, column.index);
    const spot = {
      row: row.number,
      column: column.index,
      heading: column.heading.text,
      ...(text !== '' && {text}),
    };
    this.report.add(kind, sentence, spot, about);
  }

  /** Leaves the row out because of this cell. */
  refuse(sentence: Sentence, row: Row, column: Column | undefined, about?: string): never {
    if (column) this.add('left-out', sentence, row, column, about);
    else this.report.add('left-out', sentence, {row: row.number}, about);
    throw new RowLeftOut();
  }

  cell(row: Row, column: Column): Cell {
    return cellAt(row, column.index);
  }

  /** A text, or `undefined` for none. A damaged text takes its row with it where it is decisive. */
  text(row: Row, column: Column | undefined, isDecisive = false): string | undefined {
    if (!column) return undefined;
    const {text} = this.cell(row, column);
    if (isDamaged(text)) {
      if (isDecisive) this.refuse(sentences.damagedRow, row, column);
      this.add('dropped', sentences.controlCharacters, row, column);
      return undefined;
    }
    if (isSpreadsheetError(text)) {
      if (!isDecisive && !/^#(n\/a|nv|n\/d)/i.test(text)) {
        this.add('dropped', sentences.spreadsheetError, row, column);
      }
      return undefined;
    }
    if (isNoText(text)) return undefined;
    if (text.length > MAX_CHARACTERS) {
      if (isDecisive) this.refuse(sentences.tooLong, row, column);
      this.add('dropped', sentences.tooLong, row, column);
      return undefined;
    }
    return text;
  }

  /** A text as it stands: in a label, `not known` is a category like others. */
  part(row: Row, column: Column): string | undefined {
    const {text} = this.cell(row, column);
    if (isDamaged(text)) this.refuse(sentences.damagedRow, row, column);
    return text === '' || isSpreadsheetError(text) ? undefined : text;
  }

  /** A text in one language, or by language. */
  localized(
    row: Row,
    field: Field,
    isDecisive = false,
  ): string | Record<string, string> | undefined {
    const texts: Record<string, string> = {};
    for (const column of this.columns(field)) {
      const text = this.text(row, column, isDecisive);
      if (text === undefined) continue;
      const {language} = column.heading;
      if (!language) {
        // A text for all languages beside others would hide them.
        if (this.columns(field).every(({heading}) => !heading.language)) return text;
        texts['und'] ??= text;
      } else {
        texts[language] = text;
      }
    }
    return Object.keys(texts).length > 0 ? texts : undefined;
  }
}

/** `C5 (Pays)`. */
export const placeOf = (row: Row, column: Column | undefined): string =>
  column ? columnName(cellName(column.index, row.number), column.heading.text) : String(row.number);

/** An ID from a name; empty if it has no Latin letters or digits. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** Gives every item an ID of its own, before its other values. */
export function withIds(
  items: readonly Item[],
  nameOf: (values: Record<string, unknown>) => unknown,
): readonly Item[] {
  const taken = new Set(items.flatMap(({values}) => (values['id'] as string | undefined) ?? []));
  return items.map((item) => {
    if (item.values['id'] !== undefined) return item;
    const name = nameOf(item.values);
    const text = typeof name === 'string' ? name : String(Object.values(name ?? {})[0] ?? '');
    const wanted = slug(text) || `row-${item.row.number}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
    taken.add(id);
    return {...item, values: {id, ...item.values}};
  });
}
