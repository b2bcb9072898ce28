/**
 * Rules across the values of one item. They are data: the check applies them here, and
 * `scripts/format/json-schema.mjs` writes them as JSON Schema.
 */
import * as v from 'valibot';
import * as sentences from './sentences.js';
import {percentAsShare} from './suggest.js';

/** A value as JSON Schema describes it. `minimum`, `maximum` and `multipleOf` let `null` pass. */
export interface Fragment {
  readonly type?: 'null' | 'number';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

/** A rule for a value that depends on another value. */
export interface Rule {
  /** The rule in words. */
  readonly expected: string;
  readonly key: string;
  /** Applies if another value is one of these. Default: always. */
  readonly when?: {readonly key: string; readonly is: readonly (string | null)[]};
  /** What the value must be if it is present. */
  readonly is?: Fragment;
  /** The value must be present. */
  readonly required?: true;
  /** If the value is present, this one must be too. */
  readonly needs?: string;
  /** What was probably meant by an invalid value. */
  readonly suggest?: (value: unknown) => string | undefined;
}

const DURATION_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const CURRENCY_SIGNS: {readonly [sign: string]: string} = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
};

const quoted = (word: string | undefined) => word && `"${word}"`;

function currencyOf(unit: unknown): string | undefined {
  const text = String(unit).toLowerCase();
  if (Object.hasOwn(CURRENCY_SIGNS, text)) return quoted(CURRENCY_SIGNS[text]);
  return /^[a-z]{3}$/.test(text) ? quoted(text.toUpperCase()) : undefined;
}

const singular = (unit: unknown) => {
  const text = String(unit).toLowerCase().replace(/s$/, '');
  return quoted(DURATION_UNITS.find((it) => it === text));
};

const measure = (...is: string[]) => ({key: 'measure', is});
const qualifier = (...is: string[]) => ({key: 'qualifier', is});

export const figureRules: readonly Rule[] = [
  {
    expected: sentences.currencyCode,
    when: measure('amount'),
    key: 'unit',
    is: {pattern: '^[A-Z]{3}$'},
    suggest: currencyOf,
  },
  {
    expected: sentences.durationUnit(DURATION_UNITS),
    when: measure('duration'),
    key: 'unit',
    is: {enum: DURATION_UNITS},
    suggest: singular,
  },
  {
    expected: sentences.share,
    when: measure('share'),
    key: 'value',
    is: {minimum: 0, maximum: 1},
    suggest: (value) => percentAsShare(Number(value)),
  },
  {expected: sentences.rank, when: measure('rank'), key: 'value', is: {minimum: 1, multipleOf: 1}},
  {
    expected: sentences.notNegative,
    when: measure('count', 'duration'),
    key: 'value',
    is: {minimum: 0},
  },
  {expected: sentences.nullWithWords, when: qualifier('order'), key: 'value', is: {type: 'null'}},
  {
    expected: sentences.nullOnlyForOrder,
    when: qualifier('eq', 'approx', 'gt', 'gte', 'lt', 'lte'),
    key: 'value',
    is: {type: 'number'},
  },
  {
    expected: sentences.valueInWords,
    when: {key: 'value', is: [null]},
    key: 'display',
    required: true,
  },
];

export const periodRules: readonly Rule[] = [
  {
    expected: sentences.yearOfPeriod,
    when: {key: 'type', is: ['year']},
    key: 'year',
    required: true,
  },
  {
    expected: sentences.durationOfPeriod,
    when: {key: 'type', is: ['recurring']},
    key: 'every',
    required: true,
  },
];

export const officeRules: readonly Rule[] = [
  {expected: sentences.accompaniedBy('longitude'), key: 'latitude', needs: 'longitude'},
  {expected: sentences.accompaniedBy('latitude'), key: 'longitude', needs: 'latitude'},
];

function fits(value: unknown, {type, pattern, minimum, maximum, multipleOf, ...rest}: Fragment) {
  if (type && (value === null ? 'null' : typeof value) !== type) return false;
  if (rest.enum && !rest.enum.includes(value as string)) return false;
  if (pattern && !new RegExp(pattern).test(value as string)) return false;
  if (typeof value !== 'number') return true;
  return (
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity) &&
    (!multipleOf || value % multipleOf === 0)
  );
}

function holds(item: Record<string, unknown>, {key, when, is, required, needs}: Rule): boolean {
  if (when && !when.is.includes(item[when.key] as string)) return true;
  const value = item[key];
  if (value === undefined) return !required;
  if (needs && item[needs] === undefined) return false;
  return !is || fits(value, is);
}

/** A schema step that reports, for each value, the first rule that it breaks. */
export const coherent = <T extends object>(rules: readonly Rule[]) =>
  v.rawCheck<T>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const input = dataset.value as Record<string, unknown>;
    const reported = new Set<string>();
    for (const rule of rules) {
      const {key} = rule;
      if (reported.has(key) || holds(input, rule)) continue;
      reported.add(key);
      const value = input[key];
      const path: v.IssuePathItem = {type: 'object', origin: 'value', input, key, value};
      addIssue({message: rule.expected, expected: rule.suggest?.(value), path: [path]});
    }
  });
