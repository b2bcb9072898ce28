/**
 * Makes a fresh copy of any input: plain objects, lists and values only. Each property is read once,
 * so that no getter or proxy can give the check one value and the widget another. Limits are enforced
 * here, so that later steps can rely on them.
 */
import type {ProblemCode} from '../problem.js';
import {limits} from './limits.js';
import type {Report} from './report.js';
import * as sentences from './sentences.js';

/** Names that could change the prototype of an object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown if a document is too large to continue. */
class TooManyValues extends Error {}

export type Copied = {readonly value: unknown} | undefined;

/** The copy; `undefined` if there are more values than the limit. */
export function copyPlain(value: unknown, report: Report): Copied {
  let values = 0;
  const path: (string | number)[] = [];

  const add = (code: ProblemCode, what: string, message: string) => {
    if (report.full) report.count();
    else report.add({code, path: [...path], received: null, expected: what, message});
  };

  function copy(from: unknown, depth: number): unknown {
    if (++values > limits.values) throw new TooManyValues();
    if (typeof from !== 'object' || from === null) return from;
    if (depth > limits.depth) {
      add('too-deep', sentences.levelsUpTo(limits.depth), sentences.nestedTooDeep(limits.depth));
      return undefined;
    }
    const here = path.length;
    try {
      return Array.isArray(from) ? copyList(from, depth) : copyObject(from, depth);
    } catch (error) {
      if (error instanceof TooManyValues) throw error;
      path.length = here;
      add('value-invalid', sentences.readableValue, sentences.unreadableValue);
      return undefined;
    }
  }

  function copyList(from: readonly unknown[], depth: number): unknown[] {
    const given = Number(from.length);
    const length = Math.min(given, limits.items);
    if (given > length) {
      add('too-many', sentences.itemsUpTo(length), sentences.tooManyItems(given, length));
      report.leftOut += given - length;
    }
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) {
      path.push(i);
      const member = from[i];
      if (member === undefined) {
        add('value-missing', sentences.anyValue, sentences.missingItem);
      }
      list.push(copy(member, depth + 1));
      path.pop();
    }
    return list;
  }

  function copyObject(from: object, depth: number): object {
    const all = Object.keys(from);
    const keys = all.length > limits.keys ? all.slice(0, limits.keys) : all;
    if (all.length > keys.length) {
      const message = sentences.tooManyNames(all.length, keys.length);
      add('too-many', sentences.namesUpTo(keys.length), message);
    }
    const object: Record<string, unknown> = {};
    for (const key of keys) {
      if (FORBIDDEN.has(key)) {
        report.add({
          code: 'key-unknown',
          path: [...path, key],
          received: null,
          expected: sentences.formatName,
          message: sentences.forbiddenName(key),
        });
        continue;
      }
      path.push(key);
      const member = copy((from as Record<string, unknown>)[key], depth + 1);
      // Programs set undefined for missing values.
      if (member !== undefined) object[key] = member;
      path.pop();
    }
    return object;
  }

  try {
    return {value: copy(value, 1)};
  } catch {
    return undefined;
  }
}
