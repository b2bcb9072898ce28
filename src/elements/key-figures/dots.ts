/**
 * Layout `dots`: one dot per counted thing, in squares side by side whose areas can be compared.
 * Only for exact counts of the same unit; other figures are numbers.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../language/messages.js';
import type {BundledFigure} from '../../documents/types.js';
import {commonScales, isComparable} from '../../widget/figure/figure-text.js';
import {label, notes, value} from '../../widget/figure/figure-parts.js';
import {openForPrint} from '../../widget/page/print.js';
import {accompanied} from '../../widget/rendering.js';
import {acronyms} from './acronyms-and-bars.js';
import type {FiguresLayout, FiguresView} from './view.js';
import {figuresTable} from './table.js';

/** Above this count, the dots would merge into a grey area. */
const MAX_DOTS = 1000;

/** Width of the largest square in em. It fits the narrowest supported container. */
const WIDEST = 11;

const columnsOf = (count: number): number => Math.ceil(Math.sqrt(count));

const drawDots = (view: FiguresView): TemplateResult => {
  const {items, language, all} = view;
  const scales = commonScales(all);
  const hasDots = (figure: BundledFigure): figure is BundledFigure & {readonly value: number} =>
    isComparable(figure) &&
    figure.measure === 'count' &&
    Number.isInteger(figure.value) &&
    (scales.get(figure.unit) ?? Infinity) <= MAX_DOTS;
  return html`<ul class="figures" part="figures" role="list">
      ${items.map(
        (figure) =>
          html`<li class="figure" part="figure">
            ${hasDots(figure) ? square(figure.value, scales.get(figure.unit)!) : nothing}
            <div class="head" part="head">${value(figure, language)}${acronyms(figure)}</div>
            <div class="text" part="text">${label(figure, language)}${notes(figure, language)}</div>
          </li>`,
      )}
    </ul>
    <details class="data" part="data">
      <summary>${msg('As a table', {id: 'figures.as-table'})}</summary>
      ${figuresTable(view)}
    </details>`;
};

export const dots: FiguresLayout = accompanied(drawDots, openForPrint);

/** `count` dots as a square, filled from the bottom, with dots sized for `largest`. */
function square(count: number, largest: number): unknown {
  const columns = columnsOf(count);
  const rows = Math.ceil(count / columns);
  const pitch = Math.min(0.55, WIDEST / columnsOf(largest));
  // Zero-length lines with round caps: a single path for any number of dots.
  const path = Array.from(
    {length: count},
    (_, i) => `M${(i % columns) + 0.5} ${rows - Math.floor(i / columns) - 0.5}h0`,
  ).join('');
  return html`<svg
    class="dots"
    part="dots"
    aria-hidden="true"
    width="${columns * pitch}em"
    height="${rows * pitch}em"
    viewBox="0 0 ${columns} ${rows}"
  >
    <path d=${path} />
  </svg>`;
}
