/** Styles of `<office-list>`: regions in columns, times in a column of their own, map, table. */
import {css} from 'lit';
import {mapSize} from '../../generated/map-size.js';

/** On its own: the build minifies no template with an expression. */
const mapStyles = css`
  [part~='world'] {
    aspect-ratio: ${mapSize.width} / ${mapSize.height};
  }
`;

const listStyles = css`
  /* Regions */

  [part~='regions'] {
    column-gap: 2.25em;
    columns: 13em;
    margin-block-end: -0.75em;
  }

  [part~='region'] {
    break-inside: avoid;
    max-inline-size: 28em;
    padding-block-end: 1.75em;
  }

  [part~='region-heading'] {
    border-block-end: var(--_cw-rule) solid var(--_cw-accent);
    color: var(--_cw-accent);
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.4;
    padding-block-end: 0.35em;
  }

  /* One list has the whole width for columns of its own. */
  [part~='regions']:has(> :only-child) {
    columns: auto;
  }

  [part~='region']:only-child {
    max-inline-size: none;
  }

  [part~='region']:only-child > [part~='offices'] {
    column-gap: 2.25em;
    columns: 13em;
  }

  @container cw (min-width: 56em) {
    [part~='regions'] {
      columns: auto;
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }

  /*
   * The rows and the last columns have their size before there is a time to fill them: one for
   * the time, and beside it what a difference needs more, into which a city may reach.
   */
  li {
    break-inside: avoid;
    display: grid;
    grid-template: minmax(1.4em, auto) minmax(1.275em, auto) / minmax(0, 1fr) 1.6em 2.9em;
    line-height: 1.4;
    padding-block: 0.55em;
  }

  li:is(:lang(ja), :lang(zh)) {
    grid-template-columns: minmax(0, 1fr) 2.6em 2.9em;
  }

  /* The longest of differences, and words in their place, come late, but stand on nothing. */
  li:has([data-long]) {
    grid-template-columns: minmax(0, 1fr) auto 2.9em;
  }

  li:not(:last-child) {
    border-block-end: 1px solid var(--_cw-border);
  }

  /* What is far below is not laid out before it is scrolled to. */
  li:nth-child(n + 31) {
    contain-intrinsic-block-size: 2.675em;
    content-visibility: auto;
  }

  [part~='city'] {
    font-weight: 600;
    grid-column: 1 / 3;
    justify-self: start;
    max-inline-size: 100%;
    text-wrap: balance;
  }

  li > [part~='city'],
  li > [part~='country'] {
    padding-inline-end: 0.75em;
  }

  /* As high as a finger needs, in a row that grows no higher. */
  [part~='city'] a {
    display: inline-block;
    margin-block: -0.1em;
    max-inline-size: 100%;
    padding-block: 0.1em;
  }

  li > [part~='country'],
  li > [part~='difference'],
  [part~='note'] {
    color: var(--_cw-muted);
    font-size: 0.85em;
    line-height: 1.5;
  }

  [part~='country'] {
    grid-column: 1;
  }

  [part~='office'] [part~='note'] {
    display: block;
    grid-column: 1 / -1;
  }

  [part~='time'],
  [part~='difference'] {
    font-variant-numeric: tabular-nums;
    grid-column: 2 / 4;
    justify-self: end;
    unicode-bidi: isolate;
    position: relative;
    white-space: nowrap;
  }

  [part~='time'] {
    grid-area: 1 / 3;
  }

  [part~='difference'] {
    grid-row: 2;
  }

  [part~='difference'] > [aria-hidden] + *,
  [part~='sorted'] {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  /* Map */

  [part~='world'] {
    display: block;
    inline-size: 100%;
    margin-block-end: 1.5em;
    margin-inline: auto;
    max-inline-size: 72em;
    overflow: hidden;
  }

  /*
   * Chromium keeps computed styles for others to share, and with one that has a mask the whole
   * widget it stands in, for as long as the page lives. Not so where the unit is the container's.
   */
  [mask] {
    outline-offset: 0cqi;
  }

  [part~='land'] {
    fill: var(--cw-land-color, color-mix(in oklab, currentColor 18%, transparent));
  }

  [part~='markers'] {
    fill: var(--cw-marker-color, var(--_cw-accent));
  }

  mask > use {
    stroke-linejoin: round;
    stroke-width: 0.3em;
  }

  [part~='labels'] {
    fill: currentColor;
  }

  [part~='label'] {
    dominant-baseline: central;
    text-anchor: middle;
    font-size: 0.85em;
    font-weight: 600;
  }

  /* Nothing of its own on the circles: the mask under the land uses them too. */
  [part~='clusters'] {
    fill: var(--_cw-sunken);
    stroke: var(--cw-marker-color, var(--_cw-accent));
    stroke-width: 2px;
  }

  [part~='count'] {
    dominant-baseline: central;
    fill: currentColor;
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    stroke: none;
    text-anchor: middle;
  }

  [part~='target'] {
    background: none;
    block-size: 100%;
    border: 0;
    border-radius: 50%;
    color: inherit;
    cursor: pointer;
    display: block;
    font: inherit;
    inline-size: 100%;
    padding: 0;
  }

  /* A ring around the marker, in the middle of a button that is larger. */
  [part~='target']:is([part~='current'], :focus-visible) {
    border-radius: 50%;
    outline: 2px solid var(--cw-marker-color, var(--_cw-accent));
    outline-offset: calc(0.36em + 1.5px - 22px);
  }

  /* Around the ring, within the button, beyond which nothing is drawn. */
  [part~='cluster']:is([part~='current'], :focus-visible, :hover) {
    outline: 2px solid var(--cw-marker-color, var(--_cw-accent));
    outline-offset: -2px;
  }

  li[part~='current'] {
    background: var(--_cw-sunken);
    box-shadow:
      0.5em 0 var(--_cw-sunken),
      -0.5em 0 var(--_cw-sunken);
  }

  /* Table */

  [part~='scroller'] :is(td, th) {
    min-inline-size: 0;
  }

  /* The column that stays leaves almost half of the width to the others. */
  [part~='table'] [part~='city'] {
    display: inline-block;
    max-inline-size: 50cqi;
    vertical-align: top;
  }

  /* Names without blanks would be taken apart to the letter. */
  [part~='table'] :is(td, [part~='city']):is(:lang(ja), :lang(zh)) {
    word-break: keep-all;
  }

  [part~='table'] thead th {
    padding-block: 0 0.3em;
  }

  [part~='scroller'] ~ [part~='note'] {
    margin-block-start: 0.75em;
  }

  [part~='sort'] {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    text-align: start;
    white-space: nowrap;
  }

  /* The scroller would cut what stands out of it. */
  [part~='sort']:focus-visible {
    outline-offset: -0.15em;
  }

  [part~='sort']:hover {
    color: var(--_cw-accent);
  }

  /* Two triangles, or the one that tells the order. */
  [part~='sort']::after {
    background: currentColor;
    block-size: 0.9em;
    clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);
    content: '';
    display: inline-block;
    inline-size: 0.65em;
    margin-inline-start: 0.5em;
    opacity: 0.6;
    vertical-align: -0.1em;
  }

  [aria-sort] > [part~='sort']::after {
    clip-path: polygon(50% 0, 100% 40%, 0 40%);
    opacity: 1;
  }

  [aria-sort='descending'] > [part~='sort']::after {
    clip-path: polygon(0 60%, 100% 60%, 50% 100%);
  }

  /* The columns of times have their width before there is a time to fill them. */
  td:nth-child(n + 4)::before {
    content: '';
    display: block;
    inline-size: 3.5em;
  }

  td:nth-child(5)::before {
    inline-size: 6.5em;
  }

  @container cw (max-width: 24em) {
    [part~='scroller'] :is(td, th) {
      padding-inline-end: 1em;
    }
  }

  @container cw (max-width: 24em) {
    [part~='marker'],
    [part~='target'] {
      font-size: 0.8em;
    }

    [part~='label'] {
      font-size: 0.75em;
    }
  }

  @media print {
    [part~='world'] {
      break-inside: avoid;
    }

    [part~='region-heading'] {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    [part~='world'] {
      forced-color-adjust: none;
    }

    [part~='land'] {
      fill: Canvas;
      stroke: GrayText;
    }

    [part~='land'] > path {
      vector-effect: non-scaling-stroke;
    }

    [part~='markers'] {
      fill: Highlight;
    }

    [part~='clusters'] {
      fill: Canvas;
      stroke: Highlight;
    }

    [part~='labels'],
    [part~='count'] {
      fill: CanvasText;
    }

    [part~='target']:is([part~='current'], :focus-visible) {
      outline-color: Highlight;
    }

    li[part~='current'] {
      outline: 2px solid Highlight;
      outline-offset: 0.25em;
    }

    [part~='sort']::after {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;

export const officeListStyles = [mapStyles, listStyles];
