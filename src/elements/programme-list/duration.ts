/** An ISO 8601 duration in words. */
import {numberFormat} from '../../language/format.js';

const UNITS: {readonly [letter: string]: string} = {Y: 'year', M: 'month', W: 'week', D: 'day'};

/** `P10Y` as `10 years`; what is not a number of years, months, weeks or days as it stands. */
export function durationText(duration: string, tag: string): string {
  const [, count, letter] = /^P(\d+)([YMWD])$/.exec(duration) ?? [];
  return count
    ? numberFormat(tag, {style: 'unit', unit: UNITS[letter!]!, unitDisplay: 'long'}).format(
        Number(count),
      )
    : duration;
}
