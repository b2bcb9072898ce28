/** Styles of `<office-list>`: regions in columns, times in their own column. */
import {css} from 'lit';

export const officeListStyles = css`
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

  @media print {
    .region-heading {
      break-after: avoid;
    }
  }
`;
