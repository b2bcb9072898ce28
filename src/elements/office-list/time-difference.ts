/** Computes the time in another zone, and the difference to the reader's clock. Pure, no DOM. */
import {str} from '@lit/localize';
import {
  afterPreposition,
  dateFormat,
  unitList,
  unitText,
  withUnits,
} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';

/**
 * Minutes by which `timeZone` is ahead of UTC at `instant`, in milliseconds since 1970; `undefined`
 * for an unknown zone.
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
 * Minutes by which `timeZone` is ahead of `reference` at `instant`; `undefined` for an unknown
 * zone.
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

/** The reader's time zone, not cached, since readers travel. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * `instant`, in milliseconds, shifted so that its UTC time is the local time at `offset` minutes
 * ahead of UTC.
 */
const shifted = (instant: number, offset: number): Date => new Date(instant + offset * 60_000);

/** The local time at `offset` minutes ahead of UTC, on a 24-hour clock: `17:34`. */
export const timeText = (instant: number, offset: number, {tag}: Language): string =>
  dateFormat(tag, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(shifted(instant, offset));

/** The local time for the attribute `datetime`: `2026-11-22T17:34+05:30`. */
export const dateTime = (instant: number, offset: number): string =>
  shifted(instant, offset).toISOString().slice(0, 16) +
  (offset < 0 ? '-' : '+') +
  shifted(0, Math.abs(offset)).toISOString().slice(11, 16);

/** Hours and minutes, as far as there are any. Only the first has a sign, if any has. */
function partsOf(
  minutes: number,
  {tag, code}: Language,
  unitDisplay: 'narrow' | 'long',
  signDisplay: 'always' | 'never',
): readonly string[] {
  const parts = [
    ['hour', Math.trunc(minutes / 60)],
    ['minute', minutes % 60],
  ] as const;
  return parts
    .filter(([, value]) => value)
    .map(([unit, value], i) =>
      unitText(value, unit, tag, {
        // The narrow Japanese units are English letters.
        unitDisplay: code === 'ja' ? 'short' : unitDisplay,
        signDisplay: i ? 'never' : signDisplay,
      }),
    );
}

/**
 * A difference in minutes, abbreviated: `+7 h`, `−4 h 30 m`, `+7小时`, `same time`. A leading mark
 * keeps the sign beside its number in right-to-left text.
 */
export function differenceText(minutes: number, language: Language): string {
  if (minutes === 0)
    return msg('same time', {
      id: 'offices.same-time',
      desc: 'As on the clock of the reader; must be short',
    });
  const text = withUnits(partsOf(minutes, language, 'narrow', 'always').join('\u00A0'))
    .replace('-', '\u2212')
    .replace(/(\p{Nd})(?=\p{Script=Latin})/gu, '$1\u00A0');
  return `\u200E${text}`;
}

/** The difference as a full phrase: `4 hours, 30 minutes behind your clock`. */
export function differencePhrase(minutes: number, language: Language): string {
  const text = afterPreposition(
    unitList(partsOf(minutes, language, 'long', 'never'), language.tag),
  );
  if (minutes > 0)
    return msg(str`${text} ahead of your clock`, {
      id: 'offices.ahead',
      desc: '4 hours, 30 minutes ahead of your clock',
    });
  if (minutes < 0) return msg(str`${text} behind your clock`, {id: 'offices.behind'});
  return msg('same time as your clock', {id: 'offices.same-time-as-yours'});
}
