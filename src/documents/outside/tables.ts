/** Checks a table at a URL, as a document. The code for tables is loaded with the first one. */
import {checkDocument, type Checked} from '../check/check.js';
import * as sentences from '../check/sentences.js';
import {parseUrl} from '../../url.js';
import type {Problem} from '../problem.js';
import {ofThisVersion} from '../version.js';
import {loadImport} from './load-import.js';
import {DocumentFailure} from './problems.js';

/** The last part of a URL: `figures.csv`. */
const fileName = (url: string): string => {
  const [, name = ''] = /([^/]*)$/.exec(parseUrl(url)?.pathname ?? '') ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

async function importer(url: string) {
  try {
    return await ofThisVersion(loadImport(), 'importTable');
  } catch (error) {
    const reason = sentences.noImportReason(String(error));
    throw new DocumentFailure('checker-missing', url, reason);
  }
}

/** The document of a table, with what is wrong in its cells. */
export async function checkTable(bytes: Uint8Array, url: string): Promise<Checked> {
  const {importTable} = await importer(url);
  const name = fileName(url);
  const {document, findings, leftOut, section, cellOf} = await importTable(bytes, {
    name,
    source: {publisher: parseUrl(url)?.host ?? url, url},
  });
  const problems = findings.flatMap(({kind, cells, message}): Problem[] =>
    kind === 'note'
      ? []
      : [
          {
            code: kind === 'question' ? 'document-unreadable' : 'value-invalid',
            path: cells[0] ?? '',
            steps: [],
            received: null,
            expected: sentences.readableTable,
            message,
          },
        ],
  );
  if (!document) return {document: undefined, problems, leftOut};
  const checked = checkDocument(document);
  const inCells = checked.problems.map((problem): Problem => {
    const [where, index, key] = problem.steps;
    const isItem = where === section && typeof index === 'number';
    const cell = isItem ? cellOf(index, key === undefined ? key : String(key)) : undefined;
    return cell ? {...problem, message: `${cell}: ${problem.message}`} : problem;
  });
  return {
    document: checked.document,
    problems: [...problems, ...inCells],
    leftOut: leftOut + checked.leftOut,
  };
}
