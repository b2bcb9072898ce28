/**
 * Checks an outside document, wherever it comes from. Pure: no DOM, no network, no changes to the
 * input. Never throws.
 *
 * Invalid parts are left out and reported, the rest is kept; see `prune.ts` for the rule. The result
 * is fresh plain data: only texts, numbers, lists and objects of the format, and only URLs with a
 * scheme that a page may link to.
 */
import type {CooperationDocument} from '../../generated/format.js';
import type {Problem} from '../problem.js';
import {sectionNames} from '../sections.js';
import {copyPlain} from './copy.js';
import {isObject} from './is-object.js';
import {limits} from './limits.js';
import {migrate} from './migrate.js';
import {prune} from './prune.js';
import {checkIds} from './references.js';
import {Report, type Path} from './report.js';
import {CooperationDocument as schema} from './schema.js';
import * as sentences from './sentences.js';

/** The valid part of a document, and the problems with the rest. */
export interface Checked {
  /** `undefined` if nothing in the document can be shown. */
  readonly document: CooperationDocument | undefined;
  /** All problems, in the order of the format. */
  readonly problems: readonly Problem[];
  /** Number of items left out. */
  readonly leftOut: number;
}

/** Checks `value`, for example the result of `JSON.parse`. */
export function checkDocument(value: unknown): Checked {
  const report = new Report();
  const unreadable = (message: string, received: unknown = null): Checked => {
    report.add({
      code: 'document-unreadable',
      path: [],
      received,
      expected: sentences.wholeDocument,
      message,
    });
    return {document: undefined, problems: report.problems, leftOut: report.leftOut};
  };

  const copied = copyPlain(value, report);
  if (!copied) {
    report.add({
      code: 'too-many',
      path: [],
      received: null,
      expected: sentences.valuesUpTo(limits.values),
      message: sentences.tooManyValues(limits.values),
    });
    return unreadable(sentences.documentTooLarge);
  }
  if (!isObject(copied.value)) {
    return unreadable(sentences.notADocument, copied.value);
  }

  const {document, newer} = migrate(copied.value, report);
  const origins = new WeakMap<object, Path>();
  const options = {report, reportUnknown: !newer, origins};
  const pruned = prune(schema, document, [], options);
  if (!isObject(pruned)) {
    return unreadable(sentences.noSource);
  }
  for (const section of [...sectionNames, 'department']) {
    if (document[section] !== undefined && pruned[section] === undefined) report.leftOut++;
  }
  checkIds(pruned, origins, report);
  if (!sectionNames.some((section) => pruned[section] !== undefined)) {
    report.add({
      code: 'section-missing',
      path: [],
      received: null,
      expected: sentences.oneSection(sectionNames),
      message: sentences.noSection(sectionNames),
    });
  }
  return {
    document: pruned as unknown as CooperationDocument,
    problems: report.problems,
    leftOut: report.leftOut,
  };
}
