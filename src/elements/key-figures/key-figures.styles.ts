/** Styles of `<key-figures>`: its own tiles, bars, dots and table. */
import {css} from 'lit';

export const keyFiguresStyles = css`
  .acronym {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    color: var(--_cw-muted);
    font-size: 0.75em;
    letter-spacing: var(--_cw-tracking, 0.04em);
    line-height: 1.5;
    padding: 0.05em 0.7em;
    white-space: nowrap;
  }

  .bar {
    background: var(--_cw-accent);
    print-color-adjust: exact;
  }

  /* Tiles */

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  .head > * {
    min-inline-size: 0;
  }

  .tiles .bar {
    background:
      linear-gradient(var(--_cw-accent) 0 0) no-repeat 0 / var(--_cw-length),
      var(--_cw-sunken);
    block-size: 0.28em;
    border-radius: 1em;
    margin-block-start: 0.8em;
  }

  .tiles .bar:dir(rtl) {
    background-position: 100%;
  }

  /* Bars */

  :is(.body-bars, .body-dots, .body-table) {
    container: cw / inline-size;
  }

  .body-bars > .figures {
    display: grid;
    gap: 0.9em 0.75em;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  }

  .body-bars .figure {
    align-items: center;
    break-inside: avoid;
    display: grid;
    gap: 0.2em 0.75em;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .body-bars .text {
    grid-column: 1 / -1;
    line-height: 1.35;
  }

  .body-bars .value {
    text-align: end;
  }

  .body-bars .bar {
    block-size: 1.4em;
    border-radius: 0.15em;
    inline-size: var(--_cw-length);
  }

  @container cw (min-width: 36em) {
    :is(.body-bars, .body-dots, .body-table) {
      container: cw / inline-size;
    }

    .body-bars > .figures {
      grid-template-columns: minmax(11em, 34%) max-content minmax(0, 1fr);
    }

    .body-bars .text {
      grid-column: 1;
      text-align: end;
      text-wrap: balance;
    }
  }

  /* Dots */

  .body-dots > .figures {
    display: grid;
    gap: 0.15em 1.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(11.5em, 100%), 1fr));
  }

  /* A subgrid aligns squares at the bottom, numbers and labels at the top. */
  .body-dots > .figures > .figure {
    break-inside: avoid;
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    margin-block-end: 1.5em;
  }

  .body-dots > .figures > .figure:not(:has(> svg)) {
    grid-column: 1 / -1;
  }

  .body-dots > .figures .head {
    grid-row: 2;
    justify-content: start;
  }

  .dots:dir(rtl) {
    transform: scaleX(-1);
  }

  svg.dots {
    align-self: end;
    fill: none;
    /* All squares shrink equally if the largest does not fit. */
    font-size: min(1em, 100cqi / 11);
    margin-block-end: 0.5em;
    stroke: var(--_cw-accent);
    stroke-linecap: round;
    stroke-width: 0.78;
  }

  .body-dots > .figures .text {
    font-size: 0.9em;
    grid-row: 3;
    line-height: 1.35;
  }

  .body-dots > .figures .number {
    font-size: 1.6em;
    letter-spacing: var(--_cw-tracking, -0.02em);
    line-height: 1.2;
  }

  .data > summary {
    align-items: center;
    color: var(--_cw-muted);
    cursor: pointer;
    display: inline-flex;
    font-size: 0.875em;
    min-block-size: max(3.15em, 44px);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Table */

  .table tr:first-child > :first-child {
    inline-size: 0;
    min-inline-size: 5em;
    padding-inline-end: 1.25em;
    text-align: end;
  }

  .table :is(td, th) {
    overflow-wrap: anywhere;
  }

  /* The notes look like part of the header cell above them. */
  .table tr:not(:only-child) > th {
    padding-block-end: 0;
  }

  .table tr + tr > td {
    border: 0;
    padding-block-start: 0;
  }

  /* Numbers break only if wider than about half of the container. */
  .table .value {
    display: inline-block;
    max-inline-size: 55cqi;
    overflow-wrap: break-word;
    vertical-align: top;
  }

  /* Keep the qualifier with its number where there are no spaces. */
  .table :is(.value, .value *):is(:lang(ja), :lang(zh)) {
    word-break: keep-all;
  }

  .table .acronym {
    display: inline-block;
    margin-inline-start: 0.25em;
    white-space: normal;
  }

  @media (forced-colors: active) {
    .bar,
    svg.dots {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
`;
