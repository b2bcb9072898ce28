/** Styles of the layout `pathway` of `<instrument-explainer>`. */
import {css} from 'lit';

export const pathwayLayoutStyles = css`
  .diagram {
    display: none;
    inline-size: min-content;
    min-inline-size: 100%;
  }

  .graph {
    display: flex;
    line-height: 1.35;
    margin-block-end: 1.5em;
  }

  .column,
  .gutter {
    align-content: center;
    display: grid;
    flex: 8 1 0;
    grid-auto-rows: 1fr;
    min-inline-size: 9.6em;
    overflow-wrap: anywhere;
    position: relative;
  }

  .gutter {
    flex-grow: 7;
    min-inline-size: 8.4em;
  }

  .lines {
    block-size: 100%;
    fill: none;
    inline-size: 15%;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    position: absolute;
    stroke: var(--_cw-muted);
    stroke-width: 1.5px;
  }

  .lines > path {
    vector-effect: non-scaling-stroke;
  }

  :dir(rtl) > .lines {
    transform: scaleX(-1);
  }

  .edge,
  .option-label {
    position: relative;
  }

  .edge {
    align-self: end;
    font-size: 0.85em;
    line-height: 1.25;
    margin-inline: 15%;
    padding-block-end: 0.35em;
    text-align: center;
    text-wrap: balance;
  }

  .node {
    align-self: center;
    border: 1px solid var(--_cw-border);
    border-radius: calc(var(--_cw-radius) * 1.5);
    grid-row: span 2;
    margin-block: 0.45em;
    padding: 0.65em 0.85em;
    position: relative;
  }

  .node.reference {
    border-style: dashed;
  }

  .target::before {
    block-size: 0.5em;
    border-block-end: 0.12em solid var(--_cw-muted);
    border-inline-end: 0.12em solid var(--_cw-muted);
    box-sizing: border-box;
    content: '';
    inline-size: 0.5em;
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: calc(100% + 0.16em);
    position: absolute;
    rotate: -45deg;
  }

  .target:dir(rtl)::before {
    rotate: 45deg;
  }

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  .head .value {
    color: var(--_cw-muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .node .name {
    font-size: 0.875em;
    font-weight: inherit;
  }

  .node :is(.note, .description) {
    color: var(--_cw-muted);
    font-size: 0.82em;
    margin-block-start: 0.3em;
  }

  .node .note:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  .stack {
    align-self: center;
    position: relative;
  }

  .bracket {
    align-items: center;
    color: var(--_cw-muted);
    display: flex;
    font-size: 0.875em;
    gap: 0.75em;
    inline-size: 80%;
    inset-block: 1.25em;
    inset-inline-start: calc(100% + 0.5em);
    line-height: 1.25;
    position: absolute;
    z-index: 1;
  }

  .bracket::before {
    align-self: stretch;
    border: 1.5px solid;
    border-inline-start: 0;
    box-sizing: border-box;
    content: '';
    flex: none;
    inline-size: 0.6em;
  }

  .scroller > .note {
    margin-block-end: 0.75em;
  }

  .outline > li {
    border-block-start: 1px solid var(--_cw-border);
    padding-block: 0.7em;
  }

  .relation {
    line-height: 1.45;
    margin-block-start: 0.3em;
    padding-inline-start: 1.5em;
    position: relative;
  }

  .relation::before {
    content: '→' / '';
    color: var(--_cw-accent);
    inset-inline-start: 0.1em;
    position: absolute;
  }

  .relation:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @container cw (min-width: 46em) {
    .diagram {
      display: block;
    }

    /* The containing block of the visually hidden outline. */
    .body {
      position: relative;
    }

    .diagram + .outline {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 100%;
      overflow: hidden;
      position: absolute;
    }
  }
`;
