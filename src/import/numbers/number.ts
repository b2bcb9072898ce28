/**
 * What a cell says as a number: value, qualifier, percentage, currency, scale, marks of footnotes.
 * Either all of the cell is understood, or it is refused with a reason. Pure.
 */
import {readDigits, type Digits, type DecimalMark} from './digits.js';
import {
  currencyOf,
  isPercentWord,
  isPointsWord,
  isSharedSign,
  scaleOf,
  takeQualifier,
  type Qualifier,
} from './words.js';

export interface Amount {
  readonly digits: Digits;
  /** Power of ten from a word: 6 for `Mio.`, -2 for a percentage. */
  readonly power: number;
  readonly qualifier?: Qualifier;
  readonly isPercent?: true;
  /** ISO 4217. */
  readonly currency?: string;
  /** A sign that several countries use. */
  readonly sharedSign?: string;
  /** Written with a sign, as changes are: `+13 %`. */
  readonly isSigned?: true;
  /** Marks of footnotes and flags beside the number. */
  readonly mark?: string;
  /** A year in parentheses: `1 234 (2023)`. */
  readonly year?: number;
}

/** Why a cell is no number. */
export type NoNumber =
  | 'no-number'
  | 'several-numbers'
  | 'date'
  | 'range'
  | 'points'
  | 'scale-ambiguous'
  | 'negative-in-parentheses'
  | 'rank';

const FOOTNOTE = /\s*([*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]+|\[\w{1,2}\]|\(?\d?[*]\)|\s[a-e]\)|\s\d\))$/u;

/** Flags of statistics offices: provisional, estimated, break in the series. */
const FLAG = /^(.*\d)\s+([bcdefprsuz]{1,2}|\([bcdefprsuz]{1,2}\))$/;

/** Reads a text. */
export function readNumber(text: string): Amount | NoNumber {
  if (/[\r\n]/.test(text.trim())) return /\d/.test(text) ? 'several-numbers' : 'no-number';
  let rest = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  let mark = '';
  let year: number | undefined;
  const noted = FOOTNOTE.exec(rest);
  if (noted && noted.index > 0 && !/^[²³]$/.test(noted[1]!)) {
    mark = noted[1]!.trim();
    rest = rest.slice(0, noted.index).trim();
  }
  const dated = /^(.*\S)\s*\((\d{4})\)$/.exec(rest);
  if (dated && Number(dated[2]) >= 1800 && Number(dated[2]) <= 2200) {
    rest = dated[1]!;
    year = Number(dated[2]);
  }
  const flagged = FLAG.exec(rest);
  // `8.8 b` is a flag, `18 m` a million.
  if (flagged && scaleOf(flagged[2]!) === undefined && !isPointsWord(flagged[2]!)) {
    mark = [flagged[2]!.replace(/[()]/g, ''), mark].filter(Boolean).join(' ');
    rest = flagged[1]!;
  } else if (/\d\sb$/.test(rest)) {
    mark = ['b', mark].filter(Boolean).join(' ');
    rest = rest.slice(0, -2);
  }
  const {qualifier, rest: amount} = takeQualifier(rest);
  const read = readAmount(amount);
  if (typeof read === 'string') return read;
  return {
    ...read,
    ...(qualifier && {qualifier}),
    ...(mark && {mark}),
    ...(year !== undefined && {year}),
  };
}

const NUMBER =
  /[-+\u2212\u2010\u2011\u2013]?\s?[\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19][\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19.,'’٫٬\uff0c\uff0e\u00a0\u202f\u2009 ]*(?:[eE][-+]?\d+)?|[-+\u2212]?[.,]\d+/;

function readAmount(text: string): Amount | NoNumber {
  const found = NUMBER.exec(text);
  if (!found) return 'no-number';
  const number = found[0].trim();
  const before = text.slice(0, found.index).trim();
  const after = text.slice(found.index + found[0].length).trim();
  const reason = whyNot(before, number, after);
  if (reason) return reason;
  const digits = readDigits(number);
  if (!digits) {
    if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(number)) return 'date';
    return 'several-numbers';
  }
  // A sign before a currency: `-€5` is a way to write it, but `- 5` may be a dash.
  if (/^[-+\u2212–]$/.test(before)) return 'no-number';
  const read = withWords(digits, [before, after].filter(Boolean));
  return typeof read !== 'string' && number.startsWith('+') ? {...read, isSigned: true} : read;
}

function whyNot(before: string, number: string, after: string): NoNumber | undefined {
  if (before === '(' && after === ')') return 'negative-in-parentheses';
  if (
    /^[-–—]\s*\d/.test(after) ||
    (/^(to|bis|à|a|até|〜|～|~|至)\s*\d/.test(after) && /\d/.test(after))
  ) {
    return 'range';
  }
  if (/^[/:]\s*\d/.test(after)) return /^\d+$/.test(number) ? 'date' : 'several-numbers';
  if (
    /^(st|nd|rd|th|er|ère|e|ème|ᵉ|º|ª|=|位)$/.test(after) ||
    /^(no\.?|nr\.?|n[º°]|#|rank|rang|第)$/i.test(before)
  ) {
    return 'rank';
  }
  return /\d/.test(after.replace(/[²³]/g, '')) || /\d/.test(before) ? 'several-numbers' : undefined;
}

/** `Mio. €`, `US$`, `%`: every word has to be understood. */
function withWords(digits: Digits, around: readonly string[]): Amount | NoNumber {
  let power = 0;
  let currency: string | undefined;
  let sharedSign: string | undefined;
  let isPercent = false;
  let isShort = false;
  for (const text of around) {
    if (isPercentWord(text)) {
      if (isPercent) return 'no-number';
      isPercent = true;
      power -= 2;
      continue;
    }
    if (isPointsWord(text)) return 'points';
    for (const word of piecesOf(text)) {
      if (isPercentWord(word)) {
        isPercent = true;
        power -= 2;
        continue;
      }
      const code = currencyOf(word);
      if (code && currency === undefined) {
        currency = code;
        if (isSharedSign(word)) sharedSign = word;
        continue;
      }
      const scale = scaleOf(word);
      // With a decimal comma, `billion` is French for 10¹².
      const isFrench = word === 'billion' && 'value' in digits && digits.mark === ',';
      if (scale === null || isFrench) return 'scale-ambiguous';
      if (scale === undefined || power !== 0) return 'no-number';
      power += scale;
      isShort = /^m$/i.test(word);
    }
  }
  // `18 m` without a currency may be metres.
  if (isShort && !currency) return 'scale-ambiguous';
  if (isPercent && (currency || power !== -2)) return 'no-number';
  return {
    digits,
    power,
    ...(isPercent && {isPercent}),
    ...(currency && {currency}),
    ...(sharedSign && {sharedSign}),
  };
}

/** Words between blanks; `Mio.€` and `m€` have none. `of` and `de` join them: `2 millones de euros`. */
const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/\bmil millones\b/i, 'mil_millones')
    .replace(/([€£$¥₩₹])/g, ' $1 ')
    .replace(/(US|R|A|C|HK|NZ) \$ /g, ' $1$ ')
    .replace(/^T ?(?=€|EUR)/, ' Tsd ')
    .replace(/^([kmM])(?=EUR\b)/, '$1 ')
    .split(/\s+/)
    .filter((word) => word && !/^(de|d’|d'|of|an)$/i.test(word))
    .map((word) => word.replace('_', ' '));

/** The number with its power of ten, without the noise of a multiplication. */
export const scaled = (value: number, power: number): number =>
  power === 0
    ? value
    : Number(
        `${value.toPrecision(15)}e${power}`.replace(
          /e(.*)e(.*)/,
          (_, a, b) => `e${Number(a) + Number(b)}`,
        ),
      );

/** The value; `undefined` if it has two readings and the decimal mark is not known. */
export function valueOf(
  {digits, power}: Amount,
  mark: DecimalMark | undefined,
): number | undefined {
  if ('value' in digits) return scaled(digits.value, power);
  return mark && scaled(digits.either[mark], power);
}
