/** What holds between the values of one item, beyond each value itself. */
import * as v from 'valibot';
import {percentAsShare} from './suggest.js';

/** One value that does not go with the others. */
interface Conflict {
  readonly key: string;
  /** What would, in words. */
  readonly expected: string;
  readonly suggestion?: string | undefined;
}

/** A step of a schema that finds values which do not go together. */
const coherent = <T extends object>(conflictsOf: (item: T) => readonly Conflict[]) =>
  v.rawCheck<T>(({dataset, addIssue}) => {
    if (!dataset.typed) return;
    const input = dataset.value as Record<string, unknown>;
    for (const {key, expected, suggestion} of conflictsOf(dataset.value)) {
      const path: v.IssuePathItem = {
        type: 'object',
        origin: 'value',
        input,
        key,
        value: input[key],
      };
      addIssue({message: expected, expected: suggestion, path: [path]});
    }
  });

interface FigureValues {
  value: number | null;
  qualifier: string;
  unit: string;
  measure: string;
  display?: unknown;
}

const quoted = (word: string | undefined) => word && `"${word}"`;

export const durationUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const CURRENCY_SIGNS: {readonly [sign: string]: string} = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
};

function unitConflict({measure, unit}: FigureValues): Conflict | undefined {
  if (measure === 'amount' && !/^[A-Z]{3}$/.test(unit)) {
    const sign = Object.hasOwn(CURRENCY_SIGNS, unit.toLowerCase())
      ? CURRENCY_SIGNS[unit.toLowerCase()]
      : undefined;
    const code = /^[a-z]{3}$/i.test(unit) ? unit.toUpperCase() : undefined;
    return {
      key: 'unit',
      expected:
        'the three capital letters of a currency in ISO 4217, such as "EUR", as the measure is amount',
      suggestion: quoted(sign ?? code),
    };
  }
  if (measure === 'duration' && !durationUnits.includes(unit)) {
    return {
      key: 'unit',
      expected: `one of ${durationUnits.join(', ')}, as the measure is duration`,
      suggestion: quoted(durationUnits.find((it) => unit.toLowerCase().replace(/s$/, '') === it)),
    };
  }
  return undefined;
}

function valueConflict({measure, value}: FigureValues): Conflict | undefined {
  if (value === null) return undefined;
  if (measure === 'share' && (value < 0 || value > 1)) {
    return {
      key: 'value',
      expected: 'a share between 0 and 1',
      suggestion: percentAsShare(value),
    };
  }
  if (measure === 'rank' && !(Number.isInteger(value) && value >= 1)) {
    return {key: 'value', expected: 'a rank: 1, 2, 3 and so on'};
  }
  if ((measure === 'count' || measure === 'duration') && value < 0) {
    return {key: 'value', expected: 'a number that is not below zero'};
  }
  return undefined;
}

function wordsConflict({value, qualifier, display}: FigureValues): Conflict | undefined {
  if (qualifier === 'order' && value !== null) {
    return {
      key: 'value',
      expected: 'null, with the words in display, as the qualifier is order',
    };
  }
  if (value !== null) return undefined;
  if (qualifier !== 'order') {
    return {key: 'value', expected: 'a number; null is only for the qualifier order'};
  }
  if (display === undefined) {
    return {key: 'display', expected: 'the value in words, such as "hundreds", as value is null'};
  }
  return undefined;
}

/** A number with an unsuitable unit, a percentage for a share, words without a place for them. */
export const figureCoherence = <T extends FigureValues>() =>
  coherent<T>((figure) =>
    [unitConflict(figure), valueConflict(figure), wordsConflict(figure)].filter(
      (it) => it !== undefined,
    ),
  );

/** A year for `year`, a duration for `recurring`. */
export const periodCoherence = <T extends {type: string; year?: unknown; every?: unknown}>() =>
  coherent<T>(({type, year, every}) => {
    if (type === 'year' && year === undefined) {
      return [{key: 'year', expected: 'a year such as 2012, as the type is year'}];
    }
    if (type === 'recurring' && every === undefined) {
      return [
        {
          key: 'every',
          expected: 'a duration such as "P1Y" for every year, as the type is recurring',
        },
      ];
    }
    return [];
  });

/** A place on the map needs both degrees. */
export const placeCoherence = <T extends {latitude?: unknown; longitude?: unknown}>() =>
  coherent<T>(({latitude, longitude}) => {
    if ((latitude === undefined) === (longitude === undefined)) return [];
    const [key, other] =
      latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
    return [{key, expected: `accompanied by a ${other}`}];
  });
