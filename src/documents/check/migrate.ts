/**
 * Migrates documents from earlier versions of the format, one version at a time. Version 1 is the
 * first, so the table is empty; a document without a valid version is read as the current one.
 */
import type {Report} from './report.js';
import * as sentences from './sentences.js';

type Plain = Record<string, unknown>;

/** The version that this library reads. */
export const FORMAT = 1;

/** For each earlier version, a function that converts a document to the next version. */
export type Migrations = {readonly [from: number]: (document: Plain) => Plain};

const MIGRATIONS: Migrations = {};

/**
 * The document in version `current`. `newer` if it was written for a later version: then it may
 * contain names that this version does not know.
 */
export function migrate(
  document: Plain,
  report: Report,
  migrations: Migrations = MIGRATIONS,
  current: number = FORMAT,
): {readonly document: Plain; readonly newer: boolean} {
  const {format} = document;
  const path = ['format'];
  const asCurrent = (from: Plain) => ({...from, format: current});
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    const code = format === undefined ? 'value-missing' : 'value-invalid';
    report.add({
      code,
      path,
      received: format,
      expected: sentences.theNumber(current),
      suggestion:
        typeof format === 'string' && Number(format) === current ? String(current) : undefined,
      consequence: sentences.readAs(current),
    });
    return {document: asCurrent(document), newer: false};
  }
  if (format > current) {
    report.add({
      code: 'format-newer',
      path,
      received: format,
      expected: sentences.theNumber(current),
      message: sentences.newer(format, current),
    });
    return {document: asCurrent(document), newer: true};
  }
  let migrated = document;
  for (let version = format; version < current; version++) {
    const step = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!step) {
      report.add({
        code: 'value-invalid',
        path,
        received: format,
        expected: sentences.theNumber(current),
        message: sentences.noFormat(version, current),
      });
      break;
    }
    migrated = step(migrated);
  }
  return {document: asCurrent(migrated), newer: false};
}
