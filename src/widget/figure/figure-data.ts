/** A figure as data, for tables and machines: number, kind, unit and currency apart. Pure, no DOM. */
import type {BundledFigure, Figure, Measure} from '../../documents/types.js';
import {numberFormat} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';

/** The number in its unit: a share in per cent. `null`: the source has words only. */
export const numberOf = ({value, measure}: Figure): number | null =>
  // Without the digits that a product of fractions has beyond those of the fraction.
  value !== null && measure === 'share' ? Number((value * 100).toPrecision(12)) : value;

/** The unit that the number is in, in words of the reader; empty for what has none, such as a count. */
export function unitOf({measure, unit, value}: Figure, {tag}: Language): string {
  if (measure === 'share') return '%';
  if (measure !== 'duration') return '';
  try {
    return (
      numberFormat(tag, {style: 'unit', unit, unitDisplay: 'long'})
        .formatToParts(value ?? 2)
        .find(({type}) => type === 'unit')?.value ?? unit
    );
  } catch {
    // A unit that there is none of.
    return unit;
  }
}

/** The currency of an amount, as an ISO 4217 code; empty for any other figure. */
export const currencyOf = ({measure, unit}: BundledFigure): string =>
  measure === 'amount' ? unit : '';

/** The kind of number, in words. */
export function measureText(measure: Measure): string {
  switch (measure) {
    case 'share':
      return msg('share', {id: 'measure.share', desc: 'Kind of number: a part of a whole'});
    case 'amount':
      return msg('amount of money', {id: 'measure.amount', desc: 'Kind of number'});
    case 'duration':
      return msg('length of time', {id: 'measure.duration', desc: 'Kind of number'});
    case 'rank':
      return msg('rank', {id: 'measure.rank', desc: 'Kind of number: a position'});
    default:
      return msg('count', {id: 'measure.count', desc: 'Kind of number: how many there are'});
  }
}
