/** Degrees as tables write them: decimal, in minutes and seconds, with letters, in one cell. Pure. */
import {asciiDigits} from '../numbers/digits.js';

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

type Axis = 'latitude' | 'longitude';

const LIMIT: {readonly [axis in Axis]: number} = {latitude: 90, longitude: 180};

/** Letters for the directions; O is west in French, Spanish and Portuguese and east in German. */
const AXIS: {readonly [letter: string]: readonly [Axis, number]} = {
  N: ['latitude', 1],
  S: ['latitude', -1],
  E: ['longitude', 1],
  W: ['longitude', -1],
};

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;

const DEGREES = new RegExp(
  `^([-+]?)${NUMBER}\\s*[°ºd]?\\s*(?:${NUMBER}\\s*['′’m]\\s*)?(?:${NUMBER}\\s*(?:["″”s]|''|′′)\\s*)?$`,
  'i',
);

const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));

const rounded = (degrees: number): number => Number(degrees.toFixed(6));

/** Degrees of one axis; `undefined` if it is none or out of range. */
export function degreesOf(written: string, axis: Axis): number | undefined {
  let text = asciiDigits(written).replaceAll('\u2212', '-').trim();
  let direction = 1;
  const letter = /^([NSEW])\s*|\s*([NSEW])$/i.exec(text);
  if (letter) {
    const [of, factor] = AXIS[(letter[1] ?? letter[2])!.toUpperCase()]!;
    if (of !== axis) return undefined;
    direction = factor;
    text = text.replace(letter[0], '').trim();
  }
  const match = DEGREES.exec(text);
  if (!match) return undefined;
  const [, sign, degrees, minutes, seconds] = match;
  if (number(minutes) >= 60 || number(seconds) >= 60 || (letter && sign === '-')) return undefined;
  if (minutes !== undefined && /[.,]/.test(degrees!)) return undefined;
  const value = number(degrees) + number(minutes) / 60 + number(seconds) / 3600;
  if (value > LIMIT[axis]) return undefined;
  return rounded(value * direction * (sign === '-' ? -1 : 1)) + 0;
}

/** `47.25, 6.02`, `48°51′24″N 2°21′03″E`, `Point(2.35 48.85)`: latitude first, unless letters say so. */
export function coordinatesOf(written: string): Coordinates | undefined {
  const point = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(written.trim());
  if (point) return pairOf(point[2]!, point[1]!);
  const text = written.replace(/^[([]|[)\]]$/g, '').trim();
  // Decimal commas need another separator: `47,25; 6,02`.
  const halves =
    /^([^;/|]+)[;/|]([^;/|]+)$/.exec(text) ??
    /^([^,]+),\s*([^,]+)$/.exec(text) ??
    /^([^,]+,\d+),\s+([^,]+,\d+)$/.exec(text) ??
    /^(.*[NSEW])[\s,]+(.*[NSEW])$/i.exec(text) ??
    /^([NSEW].*?)[\s,]+([NSEW].*)$/i.exec(text) ??
    /^(\S+)\s+(\S+)$/.exec(text);
  return halves
    ? (pairOf(halves[1]!, halves[2]!) ?? turnedPair(halves[1]!, halves[2]!))
    : undefined;
}

function pairOf(first: string, second: string): Coordinates | undefined {
  const latitude = degreesOf(first, 'latitude');
  const longitude = degreesOf(second, 'longitude');
  return latitude === undefined || longitude === undefined ? undefined : {latitude, longitude};
}

/** East before north, only if letters say so. */
const turnedPair = (first: string, second: string): Coordinates | undefined =>
  /[NS]/i.test(second) && /[EW]/i.test(first) ? pairOf(second, first) : undefined;
