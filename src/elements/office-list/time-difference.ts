/** What a clock elsewhere shows, and by how much it differs from another. Pure, no DOM. */
import {str} from '@lit/localize';
import {dateFormat, numberFormat, withUnits} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';

/**
 * Minutes by which the clocks of `timeZone` are ahead of UTC at `instant`, a number of
 * milliseconds since 1970; `undefined` where there is no such zone.
 */
export function zoneOffset(timeZone: string, instant: number): number | undefined {
  try {
    const text = dateFormat('en', {timeZone, timeZoneName: 'longOffset'}).format(instant);
    const [, sign = '', hours = 0, minutes = 0] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? [];
    return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}

/**
 * Minutes by which the clocks of `timeZone` are ahead of those of `reference` at `instant`;
 * `undefined` where there is no such zone.
 */
export function timeDifference(
  timeZone: string,
  reference: string,
  instant: number,
): number | undefined {
  const there = zoneOffset(timeZone, instant);
  const here = zoneOffset(reference, instant);
  return there === undefined || here === undefined ? undefined : there - here;
}

/** Zone of the reader's clock, asked anew each time, since readers travel. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** `instant`, in milliseconds, as if clocks that are `offset` minutes ahead of UTC showed UTC. */
const shifted = (instant: number, offset: number): Date => new Date(instant + offset * 60_000);

/**
 * The time on clocks that are `offset` minutes ahead of UTC, in twenty-four hours as in a
 * timetable: `17:34`.
 */
export const timeText = (instant: number, offset: number, {tag}: Language): string =>
  dateFormat(tag, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(shifted(instant, offset));

/** The same for the attribute `datetime`: `2026-11-22T17:34+05:30`. */
export const dateTime = (instant: number, offset: number): string =>
  shifted(instant, offset).toISOString().slice(0, 16) +
  (offset < 0 ? '-' : '+') +
  shifted(0, Math.abs(offset)).toISOString().slice(11, 16);

function duration(
  minutes: number,
  {tag, code}: Language,
  unitDisplay: 'narrow' | 'long',
  signDisplay: 'always' | 'never',
): string {
  const parts = [
    ['hour', Math.trunc(minutes / 60)],
    ['minute', minutes % 60],
  ] as const;
  const text = parts
    .filter(([, value]) => value)
    .map(([unit, value], i) =>
      numberFormat(tag, {
        style: 'unit',
        unit,
        // What Japanese has for narrow are the letters of English.
        unitDisplay: code === 'ja' ? 'short' : unitDisplay,
        signDisplay: i ? 'never' : signDisplay,
      }).format(value),
    )
    .join('\u00A0');
  return withUnits(text);
}

/**
 * A difference of so many minutes, for the eye: `+7 h`, `−4 h 30 m`, `+7小时`, `same time`. The mark in
 * front keeps the sign at the side of its number when the page is written from right to left.
 */
export function differenceText(minutes: number, language: Language): string {
  if (minutes === 0)
    return msg('same time', {
      id: 'offices.same-time',
      desc: 'As on the clock of the reader; must be short',
    });
  const text = duration(minutes, language, 'narrow', 'always')
    .replace('-', '\u2212')
    .replace(/(\p{Nd})(?=\p{Script=Latin})/gu, '$1\u00A0');
  return `\u200E${text}`;
}

/** The same as a phrase that can stand alone: `4 hours 30 minutes behind your clock`. */
export function differencePhrase(minutes: number, language: Language): string {
  // After the words of Arabic a dual is in the genitive, of which `Intl` knows nothing.
  const text = duration(minutes, language, 'long', 'never').replaceAll('تان', 'تين');
  if (minutes > 0)
    return msg(str`${text} ahead of your clock`, {
      id: 'offices.ahead',
      desc: '4 hours 30 minutes ahead of your clock',
    });
  if (minutes < 0) return msg(str`${text} behind your clock`, {id: 'offices.behind'});
  return msg('same time as your clock', {id: 'offices.same-time-as-yours'});
}
