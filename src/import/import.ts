/**
 * Makes a document of a table: a workbook, a text table in any encoding, a list of objects in JSON.
 * Nothing is guessed without being said, and nothing wrong is taken. Pure: no DOM, no network.
 */
import type {CooperationDocument, Source} from '../generated/format.js';
import {headings} from '../generated/headings.js';
import {assign, fieldsIn, sectionOf, type Taken} from './columns/assign.js';
import {columnsOf, type Column} from './columns/columns.js';
import type {Heading} from './columns/heading.js';
import type {Field} from './columns/synonyms.js';
import {withTexts, type Grid, type Row} from './grid.js';
import type {Imported, ImportOptions, TableRow, TableSection, TakenColumn} from './options.js';
import {countriesOf} from './places/countries.js';
import {readTable, type Table} from './read.js';
import {placeOf, Reading, type Item} from './reading.js';
import {Report} from './report.js';
import {figures, type Plan} from './sections/figures.js';
import {labelColumns} from './sections/labels.js';
import {offices} from './sections/offices.js';
import {terms} from './sections/terms.js';
import {valueColumns} from './sections/values.js';
import * as sentences from './sentences.js';
import {shapeOf, type Shape} from './shape.js';

export type {Finding, FindingKind} from './report.js';
export type {
  Imported,
  ImportOptions,
  Places,
  TableRow,
  TableSection,
  TakenColumn,
} from './options.js';
export {tableSections} from './options.js';
export {version} from '../documents/version.js';

const MAX_ROWS = 20_000;

/** Makes a document of `input`, the bytes of a file or text out of a spreadsheet. Never throws. */
export async function importTable(
  input: Uint8Array | string,
  options: ImportOptions = {},
): Promise<Imported> {
  const report = new Report();
  const read = await readTable(input, options, report);
  const table = read && {...read, grid: withTexts(read.grid, options.cells ?? {})};
  const wrong = wrongOptions(options);
  for (const message of wrong) report.say('question', message);
  const grid = table?.grid;
  const shape = grid && wrong.length === 0 ? shapeOf(grid, report) : undefined;
  return shape
    ? importShape(limited(shape, options, report), table!, options, report)
    : nothing(report, table);
}

const textsOf = (grid: Grid): readonly TableRow[] =>
  grid.map(({number, cells}) => ({number, cells: cells.map(({text}) => text)}));

function wrongOptions({decimal, country}: ImportOptions): readonly string[] {
  const found: string[] = [];
  if (decimal !== undefined && decimal !== '.' && decimal !== ',') {
    found.push(sentences.badDecimal(decimal));
  }
  if (country !== undefined && countriesOf(country).length !== 1) {
    found.push(sentences.noSuchCountry(country));
  }
  return found;
}

function limited(shape: Shape, {maxRows = MAX_ROWS}: ImportOptions, report: Report): Shape {
  if (shape.rows.length <= maxRows) return shape;
  report.say('left-out', sentences.tooManyRows(maxRows));
  const lost = shape.lost + shape.rows.length - maxRows;
  return {...shape, rows: shape.rows.slice(0, maxRows), lost};
}

const nothing = (
  report: Report,
  table: Table | undefined,
  columns: readonly TakenColumn[] = [],
  rows = 0,
  section?: TableSection,
): Imported => ({
  document: undefined,
  section,
  rows,
  items: 0,
  leftOut: rows,
  columns,
  fields: section ? fieldsIn(section) : [],
  table: textsOf(table?.grid ?? []),
  findings: report.findings,
  sheets: table?.sheets ?? [],
  missingSource: [],
  isPartial: true,
  cellOf: () => undefined,
});

function importShape(
  {titles, headings: found, rows, lost}: Shape,
  table: Table,
  options: ImportOptions,
  report: Report,
): Imported {
  const columns = columnsOf(found, rows);
  const section = sectionOf(columns, options, report);
  const taken: Taken = section ? assign(columns, rows, section, options, report) : new Map();
  const values =
    section === 'figures' && !report.has('question')
      ? valueColumns(columns, taken, options, report)
      : [];
  const labels = section === 'figures' ? labelColumns(columns, taken, values, rows) : [];
  const said = columns.map((column) => takenAs(column, section, taken, values, labels));
  if (!section || report.has('question')) {
    return nothing(report, table, said, rows.length + lost, section);
  }
  if (section === 'figures' && labels.length === 0 && values.every(({heading}) => !heading.base)) {
    report.say('question', sentences.noLabel);
    return nothing(report, table, said, rows.length + lost, section);
  }
  const reading = new Reading(report, taken);
  const plan: Plan = {values, labels, isOwn: isOwnExport(found)};
  const items = itemsOf(section, reading, rows, plan, options);
  const {source, missing} = documentSource(options, titles, table);
  const document = {format: 1, source, [section]: items.map(({values: item}) => item)};
  const kept = new Set(items.map(({row}) => row.number)).size;
  if (items.length === 0) report.say('left-out', sentences.nothingLeft);
  return {
    document: items.length > 0 ? (document as unknown as CooperationDocument) : undefined,
    section,
    rows: rows.length + lost,
    items: items.length,
    leftOut: rows.length + lost - kept,
    columns: said,
    fields: fieldsIn(section),
    table: textsOf(table.grid),
    findings: report.findings,
    sheets: table.sheets,
    missingSource: missing,
    isPartial: report.has('left-out') || report.has('dropped'),
    cellOf: (index, key) => cellOf(items[index], key, taken),
  };
}

function itemsOf(
  section: TableSection,
  reading: Reading,
  rows: readonly Row[],
  plan: Plan,
  options: ImportOptions,
): readonly Item[] {
  switch (section) {
    case 'figures':
      return figures(reading, rows, plan, options);
    case 'offices':
      return offices(reading, rows, options);
    case 'glossary':
      return terms(reading, rows);
  }
}

/** Whether a widget has written the table: an export of figures has all of these columns. */
const isOwnExport = (columns: readonly (Heading | undefined)[]): boolean =>
  columns[0]?.text === 'id' &&
  ['rows.qualifier', 'words.number', 'rows.measure'].every((message) =>
    columns.some((heading) => heading && headings[message]!.includes(heading.text)),
  );

function cellOf(item: Item | undefined, key: string | undefined, taken: Taken): string | undefined {
  if (!item) return undefined;
  const field = (key === 'period' ? 'year' : key) as Field | undefined;
  const column = (key && item.from.get(key)) ?? (field && taken.get(field)?.[0]);
  return placeOf(item.row, column || undefined);
}

/** What is said of a column. */
function takenAs(
  column: Column,
  section: TableSection | undefined,
  taken: Taken,
  values: readonly Column[],
  labels: readonly Column[],
): TakenColumn {
  const {letter, heading, profile} = column;
  const as = (text: string, field: Field | ''): TakenColumn => ({
    letter,
    heading: heading.text,
    taken: text,
    isTaken: field !== '',
    field,
  });
  if (profile.filled === 0) return as(sentences.taken.empty, '');
  if (values.includes(column)) {
    const {year, unit} = heading;
    const words = [
      unit?.isPercent ? sentences.taken.percent : '',
      unit?.currency ?? '',
      unit && !unit.isPercent && unit.power ? `× 10^${unit.power}` : '',
    ]
      .filter(Boolean)
      .join(' ');
    const said = year === undefined ? 'value' : sentences.taken.inYear(year);
    return as(words ? sentences.taken.inUnit(said, words) : said, 'value');
  }
  const [field] = [...taken].find(([, list]) => list.includes(column)) ?? [];
  if (labels.includes(column) && field !== 'label') {
    return as(sentences.taken.partOfLabel, field ?? 'label');
  }
  if (!field || field === 'value') return as(sentences.taken.nothing, '');
  if (section === 'figures' && ['name', 'city', 'country', 'place'].includes(field)) {
    return as(sentences.taken.nothing, '');
  }
  if (section === 'offices' && field === 'name') return as(sentences.taken.name, field);
  return as(heading.language ? sentences.taken.inLanguage(field, heading.language) : field, field);
}

/** The source of the facts, with what is missing in it. */
function documentSource(
  {source = {}, name = ''}: ImportOptions,
  titles: readonly string[],
  {title}: Table,
): {source: Source; missing: readonly string[]} {
  const missing = (['title', 'publisher', 'url', 'asOf'] as const).filter(
    (key) => source[key] === undefined,
  );
  const heading = titles.find((text) => text.length > 2);
  return {
    source: {
      title: source.title ?? heading ?? title ?? (name || 'Title of the page or the table'),
      publisher: source.publisher ?? 'Name of the organisation',
      url: source.url ?? 'https://www.example.org/',
      asOf: source.asOf ?? null,
      retrieved: source.retrieved ?? new Date().toISOString().slice(0, 10),
      ...(source.licence && {licence: source.licence}),
      ...(source.note && {note: source.note}),
    },
    missing: missing.filter((key) => !(key === 'title' && heading)),
  };
}
