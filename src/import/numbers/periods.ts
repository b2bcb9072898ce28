/** Years and other periods as tables write them. Pure. */
import {everyOf, isUnstated} from './words.js';
import {asciiDigits} from './digits.js';
import {dateOf} from './dates.js';

export type PeriodRead =
  | {readonly year: number}
  /** ISO 8601 duration. */
  | {readonly every: string}
  /** A day, which is the date of the fact. */
  | {readonly day: string}
  /** Another period, to be shown in words: `2022/23`. */
  | {readonly words: string}
  /** The table says that the period is not stated. */
  | {readonly unstated: true};

const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

/** `2022/23`, `2016–2017`, `HS 2024`, `WiSe 2023/24`, `since 1925`, `Q1 2024`. */
const OTHER =
  /^((19|20)\d{2}\s*[-–—/]\s*((19|20)?\d{2})|(\p{L}{1,10}\.?\s?){1,2}\d{0,1}[\s-]*(19|20)\d{2}(\s*[-/–]\s*\d{2,4})?|(19|20)\d{2}[\s-]?[QSHT]\d)$/u;

/** The period of a cell; `undefined` if it is none. */
export function periodOf(text: string): PeriodRead | undefined {
  const written = asciiDigits(text)
    .trim()
    .replace(/[*†]$/, '')
    .replace(/[年년]度?$/u, '')
    .replace(/年$/, '')
    .replace(/^عام /, '');
  if (/^\d{4}(\.0+)?$/.test(written) && isYear(Number(written))) return {year: Number(written)};
  if (/^P(\d+[YMWD])+$/.test(written)) return {every: written};
  const every = everyOf(text);
  if (every) return {every};
  if (isUnstated(text)) return {unstated: true};
  const day = dateOf(written);
  if (day && 'date' in day) return {day: day.date};
  return OTHER.test(written) ? {words: text.trim()} : undefined;
}
