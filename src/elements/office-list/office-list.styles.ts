/** Styles of `<office-list>`: regions in columns, times in their own column, map, table. */
import {css} from 'lit';
import {mapSize} from '../../generated/map-size.js';

/** Separate because the build does not minify a template with expressions. */
const mapStyles = css`
  .world {
    aspect-ratio: ${mapSize.width} / ${mapSize.height};
  }
`;

const listStyles = css`
  /* Regions */

  .body {
    container: cw / inline-size;
  }

  .regions {
    column-gap: 2.25em;
    columns: 13em;
    margin-block-end: -0.75em;
  }

  .region {
    break-inside: avoid;
    max-inline-size: 28em;
    padding-block-end: 1.75em;
  }

  .region-heading {
    border-block-end: var(--_cw-rule) solid var(--_cw-accent);
    color: var(--_cw-accent);
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.4;
    padding-block-end: 0.35em;
  }

  /* A single list uses the full width for its own columns. */
  .regions:has(> :only-child) {
    columns: auto;
  }

  .region:only-child {
    max-inline-size: none;
  }

  .region:only-child > .offices {
    column-gap: 2.25em;
    columns: 13em;
  }

  @container cw (min-width: 56em) {
    .regions {
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

  /* The longest differences, or words instead, appear late, but must not overlap anything. */
  li:has([data-long]) {
    grid-template-columns: minmax(0, 1fr) auto 2.9em;
  }

  li:not(:last-child) {
    border-block-end: 1px solid var(--_cw-border);
  }

  .city {
    font-weight: 600;
    grid-column: 1 / 3;
    justify-self: start;
    max-inline-size: 100%;
    text-wrap: balance;
  }

  li > .city,
  li > .country {
    padding-inline-end: 0.75em;
  }

  /* A large enough touch target, without a taller row. */
  .city a {
    display: inline-block;
    margin-block: -0.1em;
    max-inline-size: 100%;
    padding-block: 0.1em;
  }

  li > .country,
  li > .difference,
  .note {
    color: var(--_cw-muted);
    font-size: 0.85em;
    line-height: 1.5;
  }

  .country {
    grid-column: 1;
  }

  .office .note {
    display: block;
    grid-column: 1 / -1;
  }

  .time,
  .difference {
    font-variant-numeric: tabular-nums;
    grid-column: 2 / 4;
    justify-self: end;
    unicode-bidi: isolate;
    position: relative;
    white-space: nowrap;
  }

  .time {
    grid-area: 1 / 3;
  }

  .difference {
    grid-row: 2;
  }

  .difference > [aria-hidden] + *,
  .sorted {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  /* Map */

  .world {
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

  .land {
    fill: var(--cw-land-color, color-mix(in oklab, currentColor 18%, transparent));
  }

  .markers {
    fill: var(--cw-marker-color, var(--_cw-accent));
  }

  mask > use {
    stroke-linejoin: round;
    stroke-width: 0.3em;
  }

  .labels {
    fill: currentColor;
  }

  .label {
    dominant-baseline: central;
    text-anchor: middle;
    font-size: 0.85em;
    font-weight: 600;
  }

  /* Do not style the circles themselves: the mask of the land reuses them. */
  .clusters {
    fill: var(--_cw-sunken);
    stroke: var(--cw-marker-color, var(--_cw-accent));
    stroke-width: 2px;
  }

  .count {
    dominant-baseline: central;
    fill: currentColor;
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    stroke: none;
    text-anchor: middle;
  }

  .target {
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

  /* A ring around the marker, in the centre of its larger button. */
  .target:is(.current, :focus-visible) {
    border-radius: 50%;
    outline: 2px solid var(--cw-marker-color, var(--_cw-accent));
    outline-offset: calc(0.36em + 1.5px - 22px);
  }

  /* An outline around the ring, inside the button, which clips it. */
  .cluster:is(.current, :focus-visible, :hover) {
    outline: 2px solid var(--cw-marker-color, var(--_cw-accent));
    outline-offset: -2px;
  }

  li.current {
    background: var(--_cw-sunken);
    box-shadow:
      0.5em 0 var(--_cw-sunken),
      -0.5em 0 var(--_cw-sunken);
  }

  /* Table */

  .scroller :is(td, th) {
    min-inline-size: 0;
  }

  /* The fixed column leaves almost half of the width to the others. */
  .table .city {
    display: inline-block;
    max-inline-size: 50cqi;
    vertical-align: top;
  }

  /* Names without spaces would break after every character. */
  .table :is(td, .city):is(:lang(ja), :lang(zh)) {
    word-break: keep-all;
  }

  .table thead th {
    padding-block: 0 0.3em;
  }

  .scroller ~ .note {
    margin-block-start: 0.75em;
  }

  .sort {
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

  /* The scroller would clip an outline outside the button. */
  .sort:focus-visible {
    outline-offset: -0.15em;
  }

  .sort:hover {
    color: var(--_cw-accent);
  }

  /* Two triangles, or the one for the current order. */
  .sort::after {
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

  [aria-sort] > .sort::after {
    clip-path: polygon(50% 0, 100% 40%, 0 40%);
    opacity: 1;
  }

  [aria-sort='descending'] > .sort::after {
    clip-path: polygon(0 60%, 100% 60%, 50% 100%);
  }

  /* Reserve the width of the time columns. */
  td:nth-child(n + 4)::before {
    content: '';
    display: block;
    inline-size: 3.5em;
  }

  td:nth-child(5)::before {
    inline-size: 6.5em;
  }

  @container cw (max-width: 24em) {
    .scroller :is(td, th) {
      padding-inline-end: 1em;
    }
  }

  @container cw (max-width: 24em) {
    .marker,
    .target {
      font-size: 0.8em;
    }

    .label {
      font-size: 0.75em;
    }
  }

  @media print {
    .world {
      break-inside: avoid;
    }

    .region-heading {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .world {
      forced-color-adjust: none;
    }

    .land {
      fill: Canvas;
      stroke: GrayText;
    }

    .land > path {
      vector-effect: non-scaling-stroke;
    }

    .markers {
      fill: Highlight;
    }

    .clusters {
      fill: Canvas;
      stroke: Highlight;
    }

    .labels,
    .count {
      fill: CanvasText;
    }

    .target:is(.current, :focus-visible) {
      outline-color: Highlight;
    }

    li.current {
      outline: 2px solid Highlight;
      outline-offset: 0.25em;
    }

    .sort::after {
      background: ButtonText;
      forced-color-adjust: none;
    }
  }
`;

export const officeListStyles = [mapStyles, listStyles];
