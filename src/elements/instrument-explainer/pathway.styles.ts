/** Styles of `<instrument-explainer>`: the layout `pathway`. */
import {css} from 'lit';

export const pathwayLayoutStyles = css`
  [part~='diagram'] {
    display: none;
    inline-size: min-content;
    min-inline-size: 100%;
  }

  [part~='graph'] {
    display: flex;
    line-height: 1.35;
    margin-block-end: 1.5em;
  }

  [part~='column'],
  [part~='gutter'] {
    align-content: center;
    display: grid;
    flex: 8 1 0;
    grid-auto-rows: 1fr;
    min-inline-size: 9.6em;
    overflow-wrap: anywhere;
    position: relative;
  }

  [part~='gutter'] {
    flex-grow: 7;
    min-inline-size: 8.4em;
  }

  [part~='lines'] {
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

  [part~='lines'] > path {
    vector-effect: non-scaling-stroke;
  }

  :dir(rtl) > [part~='lines'] {
    transform: scaleX(-1);
  }

  [part~='edge'],
  [part~='option-label'] {
    position: relative;
  }

  [part~='edge'] {
    align-self: end;
    font-size: 0.85em;
    line-height: 1.25;
    margin-inline: 15%;
    padding-block-end: 0.35em;
    text-align: center;
    text-wrap: balance;
  }

  [part~='node'] {
    align-self: center;
    border: 1px solid var(--_cw-border);
    border-radius: calc(var(--_cw-radius) * 1.5);
    grid-row: span 2;
    margin-block: 0.45em;
    padding: 0.65em 0.85em;
    position: relative;
  }

  [part~='node'][part~='reference'] {
    border-style: dashed;
  }

  [part~='target']::before {
    block-size: 0.5em;
    border-block-end: 0.12em solid var(--_cw-muted);
    border-inline-end: 0.12em solid var(--_cw-muted);
    content: '';
    inline-size: 0.5em;
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: calc(100% + 0.16em);
    position: absolute;
    rotate: -45deg;
  }

  [part~='target']:dir(rtl)::before {
    rotate: 45deg;
  }

  [part~='head'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  [part~='head'] [part~='value'] {
    color: var(--_cw-muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  [part~='node'] [part~='name'] {
    font-size: 0.875em;
    font-weight: inherit;
  }

  [part~='node'] :is([part~='note'], [part~='description']) {
    color: var(--_cw-muted);
    font-size: 0.82em;
    margin-block-start: 0.3em;
  }

  [part~='node'] [part~='note']:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  [part~='stack'] {
    align-self: center;
    position: relative;
  }

  [part~='bracket'] {
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

  [part~='bracket']::before {
    align-self: stretch;
    border: 1.5px solid;
    border-inline-start: 0;
    content: '';
    flex: none;
    inline-size: 0.6em;
  }

  [part~='scroller'] > [part~='note'] {
    margin-block-end: 0.75em;
  }

  [part~='outline'] > li {
    border-block-start: 1px solid var(--_cw-border);
    padding-block: 0.7em;
  }

  [part~='relation'] {
    line-height: 1.45;
    margin-block-start: 0.3em;
    padding-inline-start: 1.5em;
    position: relative;
  }

  [part~='relation']::before {
    content: '→' / '';
    color: var(--_cw-accent);
    inset-inline-start: 0.1em;
    position: absolute;
  }

  [part~='relation']:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @container cw (min-width: 46em) {
    [part~='diagram'] {
      display: block;
    }

    /* The outline is as wide as this, and not as the page, while it is not seen. */
    [part~='body'] {
      position: relative;
    }

    [part~='diagram'] + [part~='outline'] {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 100%;
      overflow: hidden;
      position: absolute;
    }
  }
`;
