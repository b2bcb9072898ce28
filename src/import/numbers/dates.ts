/** Dates as tables write them. Pure. */
import {asciiDigits} from './digits.js';

export type DateRead = {readonly date: string} | {readonly isAmbiguous: true};

const two = (part: string | number): string => String(part).padStart(2, '0');

/** Whether the date exists: there is no 31 June. */
function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const iso = (year: string, month: string, day: string): DateRead | undefined =>
  isReal(Number(year), Number(month), Number(day))
    ? {date: `${year}-${two(month)}-${two(day)}`}
    : undefined;

/** An ISO 8601 day, month or year. Day and month are told apart only where one of them is above 12. */
export function dateOf(text: string): DateRead | undefined {
  const written = asciiDigits(text).trim();
  if (/^\d{4}$/.test(written)) return {date: written};
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? {date: written} : undefined;
  const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(written);
  if (day) return iso(day[1]!, day[2]!, day[3]!);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written);
  if (dotted) return iso(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written);
  if (!slashed) return undefined;
  const [, first, second, year] = slashed as unknown as [string, string, string, string];
  if (first === second || Number(first) > 12) return iso(year, second, first);
  return Number(second) > 12 ? iso(year, first, second) : {isAmbiguous: true};
}
