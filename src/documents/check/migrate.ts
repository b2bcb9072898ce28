/**
 * From earlier versions of the format to this one, one version at a time. Version 1 is the first
 * that there is, so the table is empty; a document without a version, or with an impossible one, is
 * read as this version.
 */
import type {Report} from './report.js';
import * as sentences from './sentences.js';

type Plain = Record<string, unknown>;

/** The version that this library reads. */
export const FORMAT = 1;

/** For each earlier version, what makes a document of it into one of the next version. */
export type Migrations = {readonly [from: number]: (document: Plain) => Plain};

const MIGRATIONS: Migrations = {};

/**
 * The document in version `current`. `newer` where it was written for a later version than this
 * one knows: then there may be names in it that are not known yet.
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
