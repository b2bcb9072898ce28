/**
 * A fresh copy of whatever a page hands over: plain objects, lists and values, nothing else. Each
 * property is read once, so that no getter and no proxy can give the check one thing and the widget
 * another. Limits hold here, so that everything after can rely on them.
 */
import type {ProblemCode} from '../problem.js';
import {limits} from './limits.js';
import type {Report} from './report.js';

/** Names by which objects are made into something else. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Thrown where a document is too large to go on with. */
class TooManyValues extends Error {}

export type Copied = {readonly value: unknown} | undefined;

/** The copy; `undefined` where there are more values than the limit. */
export function copyPlain(value: unknown, report: Report): Copied {
  let values = 0;
  const path: (string | number)[] = [];

  const tell = (code: ProblemCode, expected: string, message: string) =>
    report.add({code, path: [...path], received: null, expected, message});

  function copy(from: unknown, depth: number): unknown {
    if (++values > limits.values) throw new TooManyValues();
    if (typeof from !== 'object' || from === null) return from;
    if (depth > limits.depth) {
      tell(
        'too-deep',
        `at most ${limits.depth} levels of values inside values`,
        `Values are nested more than ${limits.depth} levels deep; what is deeper is left out.`,
      );
      return undefined;
    }
    const here = path.length;
    try {
      return Array.isArray(from) ? copyList(from, depth) : copyObject(from, depth);
    } catch (error) {
      if (error instanceof TooManyValues) throw error;
      path.length = here;
      tell(
        'value-invalid',
        'a value that can be read',
        'A value cannot be read: reading it fails.',
      );
      return undefined;
    }
  }

  function copyList(from: readonly unknown[], depth: number): unknown[] {
    const given = Number(from.length);
    const length = Math.min(given, limits.items);
    if (given > length) {
      tell(
        'too-many',
        `at most ${limits.items} items`,
        `A list has ${given} items; those after the first ${limits.items} are left out.`,
      );
      report.leftOut += given - length;
    }
    const list: unknown[] = [];
    for (let i = 0; i < length; i++) {
      path.push(i);
      const member = from[i];
      if (member === undefined) {
        tell('value-missing', 'a value', 'A list has an empty place.');
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
      tell(
        'too-many',
        `at most ${limits.keys} names`,
        `An object has ${all.length} names; those after the first ${limits.keys} are left out.`,
      );
    }
    const object: Record<string, unknown> = {};
    for (const key of keys) {
      if (FORBIDDEN.has(key)) {
        report.add({
          code: 'key-unknown',
          path: [...path, key],
          received: null,
          expected: 'a name of the format',
          message: `The name "${key}" is not allowed in a document.`,
        });
        continue;
      }
      path.push(key);
      const member = copy((from as Record<string, unknown>)[key], depth + 1);
      // Programs write undefined for what is not there.
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
