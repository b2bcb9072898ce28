/**
 * The grammar of a number alone: sign, groups of exactly three after a first of one to three with
 * one and the same mark (or the Indian grouping), at most one decimal mark, an exponent. Everything
 * else is no number. Pure.
 */

export type DecimalMark = '.' | ',';

export type Digits =
  /** Read as it must be. `mark`: the decimal mark that it proves, if any. */
  | {readonly value: number; readonly mark?: DecimalMark}
  /** Two readings, by decimal mark: `1.234`. */
  | {readonly either: {readonly [mark in DecimalMark]: number}};

/** Signs as spreadsheets and typesetters write them. */
const SIGN = /^[-+\u2212\u2010\u2011\u2013]\s?/;

/** Marks of thousands that are never decimal marks: blanks of one kind, apostrophes. */
const BLANK_GROUPS = /^\d{1,3}(?:([ \u00a0\u202f\u2009'’])\d{3})(?:\1\d{3})*$/;

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Full-width and Arabic digits and marks as ASCII. */
export const asciiDigits = (text: string): string =>
  text
    .replace(/[\uff0b-\uff1e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll('٫', '.')
    .replaceAll('٬', "'");

const plain = (text: string): number => Number(text.replace(/[^\d.eE+-]/g, ''));

/** The reading of `text`; `undefined` if it is no number. */
export function readDigits(text: string): Digits | undefined {
  const written = asciiDigits(text);
  const sign = SIGN.exec(written)?.[0] ?? '';
  const factor = sign && !sign.startsWith('+') ? -1 : 1;
  const read = unsigned(written.slice(sign.length));
  if (!read) return undefined;
  if ('value' in read) return {...read, value: factor * read.value};
  const {either} = read;
  return {either: {'.': factor * either['.'], ',': factor * either[',']}};
}

function unsigned(text: string): Digits | undefined {
  if (/^\d+$/.test(text) || BLANK_GROUPS.test(text)) return {value: plain(text)};
  const exponent = /^(\d+(?:([.,])\d+)?)[eE]([-+]?\d{1,3})$/.exec(text);
  if (exponent) {
    const value = Number(`${exponent[1]!.replace(',', '.')}e${exponent[3]}`);
    return Number.isFinite(value) ? {value} : undefined;
  }
  // The Indian grouping, of at least two marks: 12,34,567.
  if (/^\d{1,2}(,\d{2})+,\d{3}(\.\d+)?$/.test(text)) return {value: plain(text), mark: '.'};
  return withMark(text, '.') ?? withMark(text, ',');
}

/** The number if `mark` is what stands last in it. */
function withMark(text: string, mark: DecimalMark): Digits | undefined {
  const other: DecimalMark = mark === '.' ? ',' : '.';
  const parts = text.split(mark);
  const last = parts.at(-1)!;
  if (parts.length === 1 || !/^\d+$/.test(last)) return undefined;
  if (parts.length > 2) {
    // Several of them are marks of thousands.
    return parts.slice(1).every((part) => /^\d{3}$/.test(part)) && /^\d{1,3}$/.test(parts[0]!)
      ? {value: Number(parts.join('')), mark: other}
      : undefined;
  }
  const whole = parts[0]!;
  const decimal = () => Number(`${whole.replace(/\D/g, '') || '0'}.${last}`);
  if (/^\d{1,3}$/.test(whole) && last.length === 3 && !whole.startsWith('0')) {
    const either = {[mark]: decimal(), [other]: Number(whole + last)};
    return {either: either as {readonly [mark in DecimalMark]: number}};
  }
  if (/^\d*$/.test(whole) || BLANK_GROUPS.test(whole)) return {value: decimal(), mark};
  const grouped = new RegExp(`^\\d{1,3}(\\${other}\\d{3})+$|^\\d{1,2}(,\\d{2})+,\\d{3}$`);
  return grouped.test(whole) && !(other === '.' && /,\d{2},/.test(whole))
    ? {value: decimal(), mark}
    : undefined;
}

/** The decimal mark that all readings prove together; `undefined` if none does, or two do. */
export function decimalMarkOf(readings: readonly (Digits | undefined)[]): DecimalMark | undefined {
  const marks = new Set(readings.flatMap((it) => (it && 'value' in it ? (it.mark ?? []) : [])));
  return marks.size === 1 ? [...marks][0] : undefined;
}
