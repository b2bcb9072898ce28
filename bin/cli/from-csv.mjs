/** `from-csv`: converts a table to a document. Writes only valid documents. */
import process from 'node:process';
import {checkDocument} from '../../src/documents/check/check.js';
import {definitions} from '../../src/documents/check/schema.js';
import {pathText} from '../../src/documents/check/report.js';
import {nearest} from '../../src/documents/check/suggest.js';
import {unwrap} from '../../src/documents/check/unwrap.js';
import figures from '../../docs/examples/figures.json';
import {readBytes, writeText} from './files.mjs';
import {today} from './new.mjs';
import {PlainError} from './plain-error.mjs';
import {print} from './print.mjs';
import {decimalMark, decode, readNumber, readTable} from './table.mjs';

const localized = unwrap(definitions.LocalizedText).base;

/** The sections that can be a table: the kind of item, and the column that identifies them. */
const SECTIONS = {
  figures: {schema: definitions.Figure, sign: 'value', named: 'label'},
  offices: {schema: definitions.Office, sign: 'city', named: 'city'},
  glossary: {schema: definitions.Term, sign: 'term', named: 'term'},
};

/** Columns for values in nested objects. */
const INNER = {
  figures: {year: ['period', 'year'], every: ['period', 'every']},
  offices: {},
  glossary: {},
};
const SOURCE = Object.keys(unwrap(definitions.ItemSource).base.entries);

const kindOf = (schema) => {
  const {base} = unwrap(schema);
  if (base === localized) return 'localized';
  if (base.type === 'array') return kindOf(base.item) === 'localized' ? undefined : 'list';
  return ['number', 'boolean'].includes(base.type)
    ? base.type
    : ['string', 'picklist'].includes(base.type)
      ? 'text'
      : undefined;
};

/** Names of the columns of a section, with their paths in the item. */
const columnsOf = (section) => {
  const {entries} = unwrap(SECTIONS[section].schema).base;
  const columns = new Map();
  for (const [name, schema] of Object.entries(entries)) {
    const kind = kindOf(schema);
    if (kind) columns.set(name, {path: [name], kind});
  }
  for (const [name, path] of Object.entries(INNER[section])) {
    columns.set(name, {path, kind: name === 'year' ? 'number' : 'text'});
  }
  for (const name of SOURCE) {
    const kind = name === 'title' || name === 'publisher' || name === 'note' ? 'localized' : 'text';
    columns.set(`source:${name}`, {path: ['source', name], kind});
  }
  return columns;
};

/** Reads the header row; problems go to `warn`. */
const readHeader = (cells, section, warn) => {
  const columns = columnsOf(section);
  const names = [...columns.keys()];
  const named = (text) => names.find((name) => name.toLowerCase() === text.toLowerCase());
  return cells.map((cell, i) => {
    if (cell === '') return undefined;
    // The part after the last colon is a language, unless the whole is a name: source:title:de.
    const whole = named(cell);
    const [, front, tag] = /^(.*):\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*)$/.exec(cell) ?? [];
    const name = whole ?? (front && named(front.trim()));
    if (name === undefined) {
      const guess = nearest(cell, names);
      const hint = guess ? ` Did you mean "${guess}"?` : '';
      warn(`Column ${i + 1}, "${cell}", is not in the format and is left out.${hint}`);
      return undefined;
    }
    const column = columns.get(name);
    if (whole === undefined && column.kind !== 'localized') {
      warn(
        `Column ${i + 1}, "${cell}": ${name} is the same in all languages; the column is left out.`,
      );
      return undefined;
    }
    return {
      ...column,
      name,
      header: cell,
      tag: whole === undefined ? tag.replaceAll('_', '-') : undefined,
    };
  });
};

const SIGNS = [
  [/^(>=|≥)/, 'gte'],
  [/^(<=|≤)/, 'lte'],
  [/^>/, 'gt'],
  [/^</, 'lt'],
  [/^[~≈]|^(ca\.?|circa)\s/i, 'approx'],
];

const put = (item, [first, ...rest], value) => {
  if (rest.length === 0) item[first] = value;
  else put((item[first] ??= {}), rest, value);
};

/** A row as an item. Unreadable cells go to `wrong`, with the name of their column. */
const readRow = (cells, header, mark, wrong) => {
  const item = {};
  header.forEach((column, i) => {
    const text = cells[i] ?? '';
    if (!column || text === '') return;
    const {path, kind, tag, name} = column;
    if (kind === 'localized' && tag) put(item, [...path, tag], text);
    else if (kind === 'list')
      put(
        item,
        path,
        text
          .split('|')
          .map((it) => it.trim())
          .filter(Boolean),
      );
    else if (kind === 'boolean') put(item, path, /^(true|yes|1|x)$/i.test(text));
    else if (kind === 'number') {
      const [, sign] = (name === 'value' && SIGNS.find(([pattern]) => pattern.test(text))) || [];
      const digits = sign ? text.replace(/^[^\d+-]+/, '') : text;
      // Degrees have no thousands separators, so a point or a comma is unambiguous.
      const number = readNumber(
        digits,
        /itude$/.test(name) ? (/,/.test(digits) ? ',' : '.') : mark,
      );
      if (number === undefined) {
        wrong(
          name,
          `${JSON.stringify(text)} could be two numbers: write it without a mark for thousands, or with all decimals (1234 or 1.2340)`,
        );
      } else if (Number.isNaN(number)) {
        wrong(name, `${JSON.stringify(text)} is no number`);
      } else {
        put(item, path, number);
        if (sign) item.qualifier ??= sign;
        if (name === 'value' && /%$/.test(text)) item['%'] = true;
      }
    } else put(item, path, text);
  });
  return item;
};

const slug = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** Adds defaults: an ID from the name, a percentage as a share, exact counts. */
const complete = (items, section) => {
  const taken = new Set(items.map(({id}) => id));
  const {named} = SECTIONS[section];
  return items.map((item, i) => {
    const {'%': percent, period, ...rest} = item;
    const name =
      typeof rest[named] === 'string' ? rest[named] : Object.values(rest[named] ?? {})[0];
    let {id} = rest;
    if (id === undefined) {
      const wanted = slug(name ?? '') || `row-${i + 1}`;
      for (let n = 1; id === undefined || taken.has(id); n++)
        id = n > 1 ? `${wanted}-${n}` : wanted;
      taken.add(id);
    }
    if (section !== 'figures') return {id, ...rest};
    const measure = rest.measure ?? (percent ? 'share' : 'count');
    const value =
      percent && measure === 'share' ? Number((rest.value / 100).toPrecision(12)) : rest.value;
    return {
      id,
      ...rest,
      value: rest.value === undefined && rest.qualifier === 'order' ? null : value,
      qualifier: rest.qualifier ?? 'eq',
      // Figures with the same unit share a scale, so those without one get a unit of their own.
      unit: rest.unit ?? id,
      measure,
      ...(period && {period: {type: period.year === undefined ? 'recurring' : 'year', ...period}}),
    };
  });
};

const sourceOf = (options, placeholders) => {
  const given = (name, placeholder) => {
    if (options[name] === undefined) placeholders.push(`--${name}`);
    return options[name] ?? placeholder;
  };
  return {
    title: given('title', 'Title of the page or the table'),
    publisher: given('publisher', 'Name of the organisation'),
    url: given('url', 'https://www.example.org/'),
    asOf: given('as-of', null),
    retrieved: today(),
  };
};

const sectionOf = (header, asked) => {
  if (asked !== undefined) {
    if (Object.hasOwn(SECTIONS, asked)) return asked;
    throw new PlainError(
      `--section is one of ${Object.keys(SECTIONS).join(', ')}, not "${asked}".`,
    );
  }
  const names = header.map((cell) => cell.toLowerCase().split(':')[0].trim());
  const section = Object.keys(SECTIONS).find((it) => names.includes(SECTIONS[it].sign));
  if (section) return section;
  throw new PlainError(
    `The first row has no column that identifies a section: value (figures), city (offices) or term (glossary). Its columns: ${header.join(', ')}.`,
    1,
  );
};

export const fromCsv = async ([file, ...more], options) => {
  if (file === undefined || more.length > 0) {
    throw new PlainError('Name one table, or - for standard input.');
  }
  const warn = (text) => process.stderr.write(`${file}: ${text}\n`);
  const {text, encoding} = decode(await readBytes(file));
  if (encoding !== 'UTF-8') warn(`The file is not in UTF-8; it is read as ${encoding}.`);
  const {rows, firstRow} = readTable(text);
  const [first, ...body] = rows;
  if (!first || body.length === 0) {
    throw new PlainError(
      `${file} has no rows: the first row names the columns, one item each follows.`,
      1,
    );
  }
  const section = sectionOf(first, options.section);
  const header = readHeader(first, section, warn);

  const numbers = header.flatMap((column, i) =>
    column?.kind === 'number' && !/itude$/.test(column.name)
      ? body.map((cells) => cells[i] ?? '')
      : [],
  );
  const mark = decimalMark(numbers.map((it) => it.replace(/^[^\d+-]+/, '')));

  const findings = [];
  const places = [];
  const items = [];
  body.forEach((cells, i) => {
    const row = firstRow + 1 + i;
    if (cells.every((cell) => cell === '')) return;
    const unreadable = new Set();
    const item = readRow(cells, header, mark, (name, message) => {
      unreadable.add(name);
      findings.push({row, message: `${name} ${message}.`});
    });
    items.push(item);
    places.push({row, unreadable});
  });

  const placeholders = [];
  const document = {
    $schema: figures.$schema,
    format: 1,
    source: sourceOf(options, placeholders),
    [section]: complete(items, section),
  };
  for (const {path, steps, message} of checkDocument(document).problems) {
    const [, index, ...inItem] = steps;
    if (index === undefined) {
      findings.push({row: 0, message});
      continue;
    }
    const {row, unreadable} = places[index];
    // Reported already, and better.
    if (unreadable.has(inItem[0])) continue;
    findings.push({row, message: message.replaceAll(path, pathText(inItem))});
  }
  if (findings.length > 0) {
    for (const {row, message} of findings.toSorted((a, b) => a.row - b.row)) {
      process.stdout.write(`${file}: ${row > 0 ? `row ${row}: ` : ''}${message}\n`);
    }
    process.stdout.write(`${file}: nothing is written. Correct the table and try again.\n`);
    return 1;
  }
  writeText(print(document), options.out);
  if (placeholders.length > 0) {
    warn(`Fill in the source of the facts: ${placeholders.join(', ')}.`);
  }
  return 0;
};
