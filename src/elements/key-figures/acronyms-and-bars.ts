/** Parts of a figure that only this widget has: acronyms and bars. */
import {html, nothing} from 'lit';
import type {BundledFigure} from '../../documents/types.js';
import {isComparable} from '../../widget/figure/figure-text.js';

/** The acronyms of what is counted, as text. */
export const acronymsOf = ({counts = []}: BundledFigure): string => counts.join(' · ');

/** The acronyms of what is counted, if any. */
export function acronyms(figure: BundledFigure): unknown {
  const text = acronymsOf(figure);
  return text ? html`<span class="acronym" part="acronym" .textContent=${text}></span>` : nothing;
}

/** The length of a bar on a scale up to `largest`, as a CSS value; `undefined` without a scale. */
export const lengthOf = (figure: BundledFigure, largest: number | undefined): string | undefined =>
  largest && isComparable(figure)
    ? `--_cw-length:${((figure.value / largest) * 100).toFixed(2)}%`
    : undefined;

/** The bar of a figure, or nothing if it has no length. */
export const bar = (length: string | undefined): unknown =>
  length ? html`<div class="bar" part="bar" aria-hidden="true" .style=${length}></div>` : nothing;
