/**
 * The check of a document that is not our own, from wherever it comes. Pure: no DOM, no network,
 * nothing of the page is changed. Never throws.
 *
 * What does not pass is left out and reported, the rest is kept; see `prune.ts` for the rule. What
 * comes back is fresh plain data: texts, numbers, lists and objects of the format and nothing else,
 * and no URL but with a scheme that a page may link to.
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

/** What is left of a document, and why the rest is not. */
export interface Checked {
  /** `undefined` where nothing of the document can be shown. */
  readonly document: CooperationDocument | undefined;
  /** Everything that did not pass, in the order of the format. */
  readonly problems: readonly Problem[];
  /** Number of items that were left out. */
  readonly leftOut: number;
}

/** Checks `value`, for example the outcome of `JSON.parse`. */
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
