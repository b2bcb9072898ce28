/** The grid of a file, whatever it is. Pure. */
import {ofThisVersion} from '../documents/version.js';
import type {Grid} from './grid.js';
import {loadWorkbook} from './load-workbook.js';
import type {ImportOptions} from './options.js';
import type {Report} from './report.js';
import * as sentences from './sentences.js';
import {decode, type Undecoded} from './text/decode.js';
import {jsonTable} from './text/json.js';
import {tableOf} from './text/split.js';

export interface Table {
  readonly grid: Grid;
  readonly sheets: readonly string[];
  /** Name of the sheet, if it says something. */
  readonly title?: string;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** Whether the bytes are a ZIP archive, as workbooks are. */
export const isWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4);

const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** The table; `undefined` after a question. */
export async function readTable(
  input: Uint8Array | string,
  options: ImportOptions,
  report: Report,
): Promise<Table | undefined> {
  if (typeof input !== 'string') {
    if (isWorkbook(input)) return readSheets(input, options, report);
    if (isOldWorkbook(input)) {
      report.say('question', sentences.oldWorkbook);
      return undefined;
    }
  }
  const text = typeof input === 'string' ? input : textOf(input, options, report);
  return text === undefined ? undefined : readText(text, report);
}

function textOf(bytes: Uint8Array, {encoding}: ImportOptions, report: Report): string | undefined {
  const decoded = decode(bytes, encoding);
  if ('failure' in decoded) {
    report.say('question', whyNot(decoded, encoding ?? ''));
    return undefined;
  }
  if (decoded.isGuess) report.say('note', sentences.readAs(decoded.encoding));
  return decoded.text;
}

function whyNot({failure, candidates = []}: Undecoded, encoding: string): string {
  switch (failure) {
    case 'binary':
      return sentences.notATable;
    case 'encoding-unknown':
      return encoding ? sentences.noSuchEncoding(encoding) : sentences.unknownEncoding([]);
    case 'encoding-wrong':
      return sentences.wrongEncoding(encoding || 'UTF-16');
    case 'encoding-undecided':
      return sentences.unknownEncoding(candidates);
  }
}

function readText(text: string, report: Report): Table | undefined {
  if (/^\s*[[{]/.test(text)) {
    try {
      const grid = jsonTable(JSON.parse(text.replace(/^\ufeff/, '')));
      if (grid) return {grid, sheets: []};
      report.say('question', sentences.notFlatJson);
      return undefined;
    } catch {
      // A table may begin with a bracket too.
    }
  }
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
    report.say('question', sentences.notATable);
    return undefined;
  }
  const {grid, unclosed} = tableOf(text);
  if (unclosed !== undefined) {
    report.say('question', sentences.unclosedQuote(unclosed));
    return undefined;
  }
  return {grid, sheets: []};
}

async function readSheets(
  bytes: Uint8Array,
  {sheet: wanted}: ImportOptions,
  report: Report,
): Promise<Table | undefined> {
  let sheets;
  try {
    const {readWorkbook} = await ofThisVersion(loadWorkbook(), 'readWorkbook');
    sheets = await readWorkbook(bytes);
  } catch (error) {
    report.say(
      'question',
      sentences.brokenWorkbook(error instanceof Error ? error.message : String(error)),
    );
    return undefined;
  }
  const names = sheets.map(({name}) => name);
  const same = (name: string) => name.trim().toLowerCase() === wanted?.trim().toLowerCase();
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({name}) => same(name));
  if (!sheet) {
    report.say(
      'question',
      wanted === undefined ? sentences.emptyWorkbook : sentences.noSheet(wanted, names),
    );
    return undefined;
  }
  if (wanted === undefined && sheets.length > 1) {
    report.say('note', sentences.otherSheets(sheet.name, names.slice(1)));
  }
  const isPlainName =
    /^(sheet|tabelle|feuil|feuille|hoja|planilha|シート|工作表|ورقة)\s?\d*$/i.test(sheet.name);
  return {grid: sheet.grid, sheets: names, ...(!isPlainName && {title: sheet.name})};
}
