/**
 * A figure as data, for tables and machines: number, kind, unit and currency are separate. Pure, no
 * DOM.
 */
import type {BundledFigure, Figure, Measure} from '../../documents/types.js';
import {numberFormat} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';

/** The number in its unit; shares are in per cent. `null` if the source gives only words. */
export const numberOf = ({value, measure}: Figure): number | null =>
  // Round off floating-point errors from the multiplication.
  value !== null && measure === 'share' ? Number((value * 100).toPrecision(12)) : value;

/** The number's unit in the reader's language; empty if there is none, as for a count. */
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
    // Not a known unit: show it as is.
    return unit;
  }
}

/** The currency of an amount, as an ISO 4217 code; empty for other figures. */
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
