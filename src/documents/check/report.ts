/** Collects the problems of a document. */
import type {Problem, ProblemCode} from '../problem.js';
import {isObject} from './is-object.js';
import {limits} from './limits.js';
import * as sentences from './sentences.js';

export type Path = Problem['steps'];

/** `figures[3].label.fr`; keys that are not identifiers are in brackets: `["my key"]`. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]{0,60}$/.test(step)) return `[${JSON.stringify(shortened(step))}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
}

/** Long enough to find the text, short enough for a line. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A value for a report: texts shortened, lists and objects described. */
export function describe(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return sentences.givenList(value.length);
  if (isObject(value)) {
    const keys = Object.keys(value);
    const names = keys.slice(0, 4).map(shortened).join(', ');
    return keys.length === 0
      ? sentences.givenEmptyObject
      : sentences.givenObject(names, keys.length > 4);
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return sentences.givenOther(typeof value);
  }
  return value;
}

/** The same inside a sentence. */
export const quoted = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(shortened(value)) : String(describe(value));

/** A problem before it is formatted. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly received?: unknown;
  readonly kind?: Problem['kind'];
  readonly expected: string;
  readonly suggestion?: string | undefined;
  /** The consequence, as a sentence. */
  readonly consequence?: string;
  /** Replaces the generated sentence. */
  readonly message?: string;
}

export class Report {
  readonly #problems: Problem[] = [];
  #unlisted = 0;
  leftOut = 0;

  /** Whether further problems are only counted, so that details are not needed. */
  get full(): boolean {
    return this.#problems.length >= limits.problems;
  }

  /** Counts a problem without its details, which take time to make; only when `full`. */
  count(): void {
    this.#unlisted++;
  }

  add({path, consequence, message, ...finding}: Finding): void {
    // Why nothing of a document is shown is said however many problems came before.
    if (this.full && finding.code !== 'document-unreadable') {
      this.#unlisted++;
      return;
    }
    const {received: given, kind, expected: what, suggestion} = finding;
    const place = pathText(path);
    const subject = place || sentences.theDocument;
    const sentence =
      message ??
      (given === undefined
        ? sentences.missing(subject, what)
        : sentences.mustBe(subject, what, quoted(given)));
    this.#problems.push({
      code: finding.code,
      path: place,
      steps: path,
      received: describe(given),
      ...(kind && {kind}),
      expected: what,
      ...(suggestion && {suggestion}),
      message: [sentence, suggestion && sentences.didYouMean(suggestion), consequence]
        .filter(Boolean)
        .join(' '),
    });
  }

  get problems(): readonly Problem[] {
    if (this.#unlisted === 0) return this.#problems;
    return [
      ...this.#problems,
      {
        code: 'too-many',
        path: '',
        steps: [],
        received: this.#problems.length + this.#unlisted,
        expected: sentences.problemsUpTo(limits.problems),
        message: sentences.unlisted(this.#unlisted),
      },
    ];
  }
}
