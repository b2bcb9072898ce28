/**
 * Removes from a value whatever its schema rejects, item by item, and keeps the rest.
 *
 * The rule: an invalid member of a list is left out. An invalid optional value of an object is
 * dropped and the object stays, unless the schema marks it `decisive`. With an invalid decisive or
 * required value, the object is invalid too.
 */
import * as v from 'valibot';
import type {ProblemCode} from '../problem.js';
import {isObject} from './is-object.js';
import {quoted, type Path, type Report} from './report.js';
import {expectedOf, kindOf, wordsOf} from './expected.js';
import * as sentences from './sentences.js';
import type {Kind} from './sentences.js';
import {nearest, suggestion} from './suggest.js';
import {unwrap, type SchemaNode} from './unwrap.js';
import {isSafe} from './values.js';

/** Marks an invalid value. */
const failed: unique symbol = Symbol('failed');
type Failed = typeof failed;

export interface PruneOptions {
  readonly report: Report;
  /** False for documents in a newer format, where unknown names are expected. */
  readonly reportUnknown: boolean;
  /** The original place of a list member before others were left out. */
  readonly origins: WeakMap<object, Path>;
}

const isDecisive = (schema: SchemaNode): boolean =>
  unwrap(schema).steps.some((step) => step.metadata?.decisive);

const isOptional = (schema: SchemaNode): boolean => schema.type === 'optional';

/** An item is a list member with an ID; readers see how many items were left out. */
const isItem = (schema: SchemaNode): boolean => unwrap(schema).base.entries?.id !== undefined;

/**
 * The valid part of `value`, or `undefined`. It shares structure with `value`, which must not be
 * used afterwards. `schema` is that of an object.
 */
export function prune(
  schema: v.GenericSchema,
  value: unknown,
  path: Path,
  options: PruneOptions,
): unknown {
  const result = visitObject(schema, value, path, options);
  return result === failed ? undefined : result;
}

function visit(schema: SchemaNode, value: unknown, path: Path, options: PruneOptions): unknown {
  // Lists can be long; visiting members one by one avoids a second copy in memory.
  const {base, nullable} = unwrap(schema);
  if (base.type === 'array') return visitList(schema, value, path, options);
  // Nearly everything else is valid as a whole, and then there is nothing to remove.
  const parsed = v.safeParse(schema as unknown as v.GenericSchema, value, {abortEarly: true});
  if (parsed.success) return value;
  if (nullable && value === null) return null;
  if (base.type === 'strict_object') return visitObject(schema, value, path, options);
  if (base.type === 'record') return visitRecord(schema, value, path, options);
  if (base.type === 'union') return visitUnion(schema, value, path, options);
  return reportFailure(schema, value, path, options);
}

function visitObject(schema: SchemaNode, value: unknown, path: Path, options: PruneOptions) {
  if (!isObject(value)) return reportFailure(schema, value, path, options);
  const entries = unwrap(schema).base.entries!;
  const object: Record<string, unknown> = {};
  let passes = true;
  for (const [key, entry] of Object.entries(entries)) {
    const place = [...path, key];
    if (!Object.hasOwn(value, key)) {
      if (isOptional(entry)) continue;
      reportMissing(entry, place, options);
      passes = false;
      continue;
    }
    const result = visit(entry, value[key], place, options);
    if (result !== failed) object[key] = result;
    else if (!isOptional(entry) || isDecisive(entry)) passes = false;
  }
  if (options.reportUnknown) reportUnknownKeys(value, entries, path, options);
  return passes ? whole(schema, object, path, options) : failed;
}

function visitList(schema: SchemaNode, value: unknown, path: Path, options: PruneOptions) {
  if (!Array.isArray(value)) return reportFailure(schema, value, path, options);
  const item = unwrap(schema).base.item!;
  const counted = isItem(item);
  const list: unknown[] = [];
  value.forEach((member: unknown, i) => {
    const result = member === undefined ? failed : visit(item, member, [...path, i], options);
    if (result === failed) {
      if (counted) options.report.leftOut++;
      return;
    }
    list.push(result);
    if (list.length <= i && isObject(result)) options.origins.set(result, [...path, i]);
  });
  // A list without any valid member is worse than no list.
  if (list.length === 0 && value.length > 0 && !counted) return failed;
  return whole(schema, list, path, options);
}

function visitRecord(schema: SchemaNode, value: unknown, path: Path, options: PruneOptions) {
  if (!isObject(value)) return reportFailure(schema, value, path, options);
  const {key: keySchema, value: member} = unwrap(schema).base;
  const record: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const place = [...path, key];
    const keyParsed = v.safeParse(keySchema as unknown as v.GenericSchema, key);
    if (!keyParsed.success) {
      const what = expectedOf(keySchema!, keyParsed.issues[0]);
      options.report.add({
        code: 'value-invalid',
        path: place,
        received: key,
        kind: kindOf(keySchema!),
        expected: what,
        suggestion: suggestion(key, kindOf(keySchema!)),
        message: sentences.isNot(quoted(key), what),
      });
      continue;
    }
    const result = visit(member!, given, place, options);
    if (result !== failed) record[key] = result;
  }
  if (Object.keys(record).length === 0 && Object.keys(value).length > 0) return failed;
  return whole(schema, record, path, options);
}

/** Visits a union with the option for this type of value. */
function visitUnion(schema: SchemaNode, value: unknown, path: Path, options: PruneOptions) {
  const kind = Array.isArray(value) ? 'array' : isObject(value) ? 'record' : typeof value;
  const option = (unwrap(schema).base.options as readonly SchemaNode[]).find(
    (it) => unwrap(it).base.type === kind,
  );
  return option ? visit(option, value, path, options) : reportFailure(schema, value, path, options);
}

/** Runs the validations of a whole object, after its invalid parts have been removed. */
function whole(schema: SchemaNode, value: object, path: Path, options: PruneOptions) {
  const {base, steps} = unwrap(schema);
  let passes = true;
  for (const step of steps) {
    if (step.kind !== 'validation') continue;
    const dataset = {typed: true, value} as v.OutputDataset<unknown, v.BaseIssue<unknown>>;
    const {issues = []} = (step as unknown as v.GenericValidation)['~run'](dataset, {});
    for (const issue of issues) {
      const key = issue.path?.[0]?.key;
      const entry = typeof key === 'string' ? base.entries?.[key] : undefined;
      if (typeof key !== 'string' || !entry) {
        const what = expectedOf(schema, issue);
        options.report.add({code: 'value-invalid', path, received: value, expected: what});
        passes = false;
        continue;
      }
      const given = (value as Record<string, unknown>)[key];
      const code = given === undefined ? 'value-missing' : 'value-invalid';
      options.report.add({
        code,
        path: [...path, key],
        received: given,
        expected: expectedOf(schema, issue),
        suggestion: issue.expected ?? undefined,
      });
      if (isOptional(entry) && !isDecisive(entry)) delete (value as Record<string, unknown>)[key];
      else passes = false;
    }
  }
  return passes ? value : failed;
}

function reportMissing(schema: SchemaNode, path: Path, {report}: PruneOptions): void {
  const kind = kindOf(schema);
  report.add({code: 'value-missing', path, kind, expected: expectedOf(schema)});
}

/** Reports the first reason why a value is invalid. */
function reportFailure(
  schema: SchemaNode,
  value: unknown,
  path: Path,
  {report}: PruneOptions,
): Failed {
  const kind = kindOf(schema);
  if (report.full) {
    report.count();
    return failed;
  }
  const {base} = unwrap(schema);
  const isSimple = base.type !== 'union' && base.type !== 'record';
  const {issues} = v.safeParse(schema as unknown as v.GenericSchema, value, {abortEarly: true});
  const issue = issues?.[0];
  const unsafe = issue?.requirement === isSafe || isOtherScheme(value, kind);
  const code: ProblemCode =
    value === undefined
      ? 'value-missing'
      : unsafe
        ? 'value-unsafe'
        : issue?.type === 'max_length' && typeof value === 'string'
          ? 'too-large'
          : 'value-invalid';
  report.add({
    code,
    path,
    received: value,
    kind,
    expected: expectedOf(schema, isSimple ? issue : undefined),
    suggestion: suggestion(value, kind, wordsOf(schema)),
  });
  return failed;
}

/** Whether a value has a URL scheme where a URL is expected. */
const isOtherScheme = (value: unknown, kind: Kind | undefined): boolean =>
  (kind === 'url' || kind === 'web-url') &&
  typeof value === 'string' &&
  // Browsers remove control characters and whitespace from a URL before they read its scheme.
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /^[a-z][a-z\d+.-]*:/i.test(value.replace(/[\u0000-\u0020]/g, ''));

function reportUnknownKeys(
  value: Record<string, unknown>,
  entries: {readonly [key: string]: SchemaNode},
  path: Path,
  {report}: PruneOptions,
): void {
  const missing = Object.keys(entries).filter((key) => !Object.hasOwn(value, key));
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(entries, key)) continue;
    if (report.full) {
      report.count();
      continue;
    }
    const name = nearest(key, missing);
    report.add({
      code: 'key-unknown',
      path: [...path, key],
      received: value[key],
      expected: sentences.formatName,
      suggestion: name && `"${name}"`,
      message: sentences.unknownName(quoted(key)),
      ...(!name && {consequence: sentences.ignored}),
    });
  }
}
