/** Collects what is wrong with a document, in sentences that an editor understands. */
import type {Problem, ProblemCode} from '../problem.js';
import {limits} from './limits.js';

/** The names and positions that lead from the document to a value. */
export type Path = readonly (string | number)[];

/** `figures[3].label.fr`; names that are none in a program stand in brackets: `["my key"]`. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]{0,60}$/.test(step)) return `[${JSON.stringify(shortened(step))}]`;
      return i === 0 ? step : `.${step}`;
    })
    .join('');
}

/** Long enough to find the place, short enough for a line. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A value as it is told: texts shortened, lists and objects only named. */
export function told(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const names = keys.slice(0, 4).map(shortened).join(', ');
    return keys.length === 0
      ? 'an empty object'
      : `an object with ${names}${keys.length > 4 ? ' …' : ''}`;
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `a ${typeof value}`;
  }
  return value;
}

/** The same inside a sentence. */
const quoted = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(shortened(value)) : String(told(value));

export interface Finding {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly received?: unknown;
  readonly expected: string;
  /** As it would stand in the document. */
  readonly suggestion?: string | undefined;
  /** What follows from it, as a sentence. */
  readonly consequence?: string;
  /** Instead of the sentence made of all the others. */
  readonly message?: string;
}

export class Report {
  readonly #problems: Problem[] = [];
  #unlisted = 0;
  leftOut = 0;

  /** Whether further problems are only counted: then nobody reads what was meant. */
  get full(): boolean {
    return this.#problems.length >= limits.problems;
  }

  add({code, path, received, expected, suggestion, consequence, message}: Finding): void {
    if (this.full) {
      this.#unlisted++;
      return;
    }
    const place = pathText(path);
    const subject = place || 'The document';
    const sentence =
      message ??
      (received === undefined
        ? `${subject} is missing: ${expected}.`
        : `${subject} must be ${expected}, not ${quoted(received)}.`);
    this.#problems.push({
      code,
      path: place,
      received: told(received),
      expected,
      message: [sentence, suggestion && `Did you mean ${suggestion}?`, consequence]
        .filter(Boolean)
        .join(' '),
    });
  }

  get problems(): readonly Problem[] {
    if (this.#unlisted === 0) return this.#problems;
    const all = this.#problems.length + this.#unlisted;
    return [
      ...this.#problems,
      {
        code: 'too-many',
        path: '',
        received: all,
        expected: `at most ${limits.problems} problems`,
        message: `${this.#unlisted} further problems are not listed.`,
      },
    ];
  }
}
