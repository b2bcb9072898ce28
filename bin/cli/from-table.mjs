/** `from-table`: makes a document of a table, and says what became of each column and cell. */
import process from 'node:process';
import {checkDocument} from '../../src/documents/check/check.js';
import {importTable, tableSections} from '../../src/import/import.js';
import * as sentences from '../../src/import/sentences.js';
import figures from '../../docs/examples/figures.json';
import {readBytes, writeText} from './files.mjs';
import {loadPlaces} from './places.mjs';
import {PlainError} from './plain-error.mjs';
import {print} from './print.mjs';

export const tableOptions = {
  section: {type: 'string'},
  sheet: {type: 'string'},
  value: {type: 'string', multiple: true},
  column: {type: 'string', multiple: true},
  country: {type: 'string'},
  unit: {type: 'string'},
  decimal: {type: 'string'},
  encoding: {type: 'string'},
  'no-places': {type: 'boolean'},
  title: {type: 'string'},
  publisher: {type: 'string'},
  url: {type: 'string'},
  'as-of': {type: 'string'},
  out: {type: 'string'},
};

/** `--column "Pays=country"` as names by heading. */
const columnsOf = (options = []) =>
  Object.fromEntries(
    options.map((written) => {
      const at = written.lastIndexOf('=');
      if (at < 1) throw new PlainError(`--column is a heading and a name, such as "Pays=country".`);
      return [written.slice(0, at).trim(), written.slice(at + 1).trim()];
    }),
  );

const given = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const optionsOf = (file, options) => ({
  ...given({
    section: options.section,
    sheet: options.sheet,
    value: options.value,
    country: options.country,
    unit: options.unit,
    decimal: options.decimal,
    encoding: options.encoding,
  }),
  name: file === '-' ? '' : file.split(/[\\/]/).at(-1),
  columns: columnsOf(options.column),
  source: given({
    title: options.title,
    publisher: options.publisher,
    url: options.url,
    asOf: options['as-of'],
  }),
});

/** The table of columns, aligned. */
const columnLines = (columns) => {
  const width = (key, most) => Math.min(most, Math.max(...columns.map((it) => it[key].length)));
  const letters = width('letter', 3);
  const headings = width('heading', 40);
  return columns.map(
    ({letter, heading, taken}) =>
      `  ${letter.padEnd(letters)}  ${heading.padEnd(headings)}  ${taken}`,
  );
};

const INTRODUCTIONS = [
  ['question', 'To be answered first:'],
  ['left-out', 'Left out:'],
  ['dropped', 'Values left out:'],
  ['note', 'Please note:'],
];

const findingLines = (findings) =>
  INTRODUCTIONS.flatMap(([kind, introduction]) => {
    const lines = findings.filter((it) => it.kind === kind).map(({message}) => `  ${message}`);
    return lines.length > 0 ? [introduction, ...lines] : [];
  });

/** What the check of documents finds beyond the import, by cell. */
const checked = ({document, section, cellOf}) => {
  const {problems, document: valid} = checkDocument(structuredClone(document));
  const lines = problems.map(({steps, message}) => {
    const [where, index, key] = steps;
    const cell = where === section && typeof index === 'number' ? cellOf(index, key) : undefined;
    return `  ${cell ? `${cell}: ` : ''}${message}`;
  });
  return {lines, valid};
};

const OPTIONS = {title: '--title', publisher: '--publisher', url: '--url', asOf: '--as-of'};

export const fromTable = async ([file, ...more], options) => {
  if (file === undefined || more.length > 0) {
    throw new PlainError('Name one table, or - for standard input.');
  }
  if (options.section !== undefined && !tableSections.includes(options.section)) {
    throw new PlainError(sentences.noSuchSection(options.section, tableSections));
  }
  const bytes = await readBytes(file);
  const places = options['no-places'] ? undefined : await loadPlaces();
  const imported = await importTable(new Uint8Array(bytes), {
    ...optionsOf(file, options),
    ...(places && {places}),
  });
  const say = (lines) => {
    if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  };
  const {document, section, rows, items, leftOut, columns, findings} = imported;
  if (section) say([`${file}: ${sentences.summary(rows, items, section, leftOut)}`]);
  else say([`${file}:`]);
  if (columns.length > 0) say(['Columns:', ...columnLines(columns)]);
  say(findingLines(findings));
  if (!document) {
    say(['Nothing was written.']);
    return 1;
  }
  const {lines, valid} = checked(imported);
  if (lines.length > 0) say(['Left out:', ...lines]);
  if (!valid) {
    say(['Nothing was written.']);
    return 1;
  }
  const {format, ...rest} = valid;
  writeText(print({$schema: figures.$schema, format, ...rest}), options.out);
  const missing = imported.missingSource.map((key) => OPTIONS[key]);
  if (missing.length > 0) say([`Fill in the source of the facts: ${missing.join(', ')}.`]);
  return imported.isPartial || lines.length > 0 ? 1 : 0;
};
