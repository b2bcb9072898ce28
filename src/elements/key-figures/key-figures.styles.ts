/** Styles of `<key-figures>`: what its tiles, bars, dots and table have of their own. */
import {css} from 'lit';

export const keyFiguresStyles = css`
  [part~='acronym'] {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    color: var(--_cw-muted);
    font-size: 0.75em;
    letter-spacing: var(--_cw-tracking, 0.04em);
    line-height: 1.5;
    padding: 0.05em 0.7em;
    white-space: nowrap;
  }

  [part~='bar'] {
    display: block;
    fill: var(--_cw-accent);
    inline-size: 100%;
    overflow: hidden;
  }

  :dir(rtl) > svg {
    transform: scaleX(-1);
  }

  /* Tiles */

  [part~='head'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  [part~='head'] > * {
    min-inline-size: 0;
  }

  [part~='body-grid'] [part~='bar'] {
    background: var(--_cw-sunken);
    block-size: 0.28em;
    border-radius: 1em;
    margin-block-start: 0.8em;
  }

  /* Bars */

  [part~='body-bars'] > [part~='figures'] {
    display: grid;
    gap: 0.9em 0.75em;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  }

  [part~='body-bars'] [part~='figure'] {
    align-items: center;
    break-inside: avoid;
    display: grid;
    gap: 0.2em 0.75em;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  [part~='body-bars'] [part~='text'] {
    grid-column: 1 / -1;
    line-height: 1.35;
  }

  [part~='body-bars'] [part~='value'] {
    text-align: end;
  }

  [part~='body-bars'] [part~='bar'] {
    block-size: 1.4em;
  }

  [part~='body-bars'] rect {
    rx: 0.15em;
  }

  @container cw (min-width: 36em) {
    [part~='body-bars'] > [part~='figures'] {
      grid-template-columns: minmax(11em, 34%) max-content minmax(0, 1fr);
    }

    [part~='body-bars'] [part~='text'] {
      grid-column: 1;
      text-align: end;
      text-wrap: balance;
    }
  }

  /* Dots */

  [part~='body-dots'] > [part~='figures'] {
    display: grid;
    gap: 0.15em 1.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(11.5em, 100%), 1fr));
  }

  /* Rows shared with the neighbours: squares stand on one line, numbers and labels begin on one. */
  [part~='body-dots'] [part~='figure'] {
    break-inside: avoid;
    display: grid;
    grid-row: span 3;
    grid-template: subgrid / minmax(0, 1fr);
    margin-block-end: 1.5em;
  }

  [part~='body-dots'] [part~='figure']:not(:has(> svg)) {
    grid-column: 1 / -1;
  }

  [part~='body-dots'] [part~='head'] {
    grid-row: 2;
    justify-content: start;
  }

  svg[part~='dots'] {
    align-self: end;
    fill: none;
    /* All squares shrink alike where the largest has no room. */
    font-size: min(1em, 100cqi / 11);
    margin-block-end: 0.5em;
    stroke: var(--_cw-accent);
    stroke-linecap: round;
    stroke-width: 0.78;
  }

  [part~='body-dots'] [part~='text'] {
    font-size: 0.9em;
    grid-row: 3;
    line-height: 1.35;
  }

  [part~='body-dots'] [part~='number'] {
    font-size: 1.6em;
    letter-spacing: var(--_cw-tracking, -0.02em);
    line-height: 1.2;
  }

  [part~='data'] > summary {
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

  [part~='table'] :is(td, th):first-child {
    inline-size: 0;
    min-inline-size: 5em;
    padding-inline-end: 1.25em;
    text-align: end;
  }

  [part~='table'] :is(td, th) {
    overflow-wrap: anywhere;
  }

  /* A number is broken only where it would take more than half of the place. */
  [part~='table'] [part~='value'] {
    display: inline-block;
    max-inline-size: 55cqi;
    overflow-wrap: break-word;
    vertical-align: top;
  }

  /* Without blanks nothing else would keep the qualifier at its number. */
  [part~='table'] :is([part~='value'], [part~='value'] *):is(:lang(ja), :lang(zh)) {
    word-break: keep-all;
  }

  [part~='table'] [part~='acronym'] {
    display: inline-block;
    margin-inline-start: 0.25em;
    white-space: normal;
  }

  @media (forced-colors: active) {
    [part~='bar'],
    svg[part~='dots'] {
      fill: CanvasText;
      forced-color-adjust: none;
      stroke: CanvasText;
    }
  }
`;
