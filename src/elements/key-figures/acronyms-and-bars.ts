/** The pieces of one figure that only this widget has: acronyms and bars. */
import {html, nothing} from 'lit';
import type {BundledFigure} from '../../documents/types.js';
import {commonScales, isComparable} from '../../widget/figure/figure-text.js';

/** Acronyms of what is counted. */
export const acronyms = ({counts}: BundledFigure): unknown =>
  counts?.length ? html`<span part="acronym">${counts.join(' · ')}</span>` : nothing;

/** Draws the bars of `figures`, each on the scale of its unit; nothing for what has no scale. */
export function barsOf(figures: readonly BundledFigure[]): (figure: BundledFigure) => unknown {
  const scales = commonScales(figures);
  return (figure) => {
    const largest = scales.get(figure.unit);
    if (!largest || !isComparable(figure)) return nothing;
    const length = `${((figure.value / largest) * 100).toFixed(2)}%`;
    return html`<svg part="bar" aria-hidden="true">
      <rect width=${length} height="100%"></rect>
    </svg>`;
  };
}
