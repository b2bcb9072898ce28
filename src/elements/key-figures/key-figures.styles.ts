/** Styles of `<key-figures>`: tiles, bars and table. */
import {css} from 'lit';

export const keyFiguresStyles = css`
  [part~='number'] {
    color: var(--cw-number-color, var(--_cw-accent));
    font-family: var(--cw-number-font, inherit);
    font-weight: var(--cw-number-weight, 700);
  }

  [part~='qualifier'] {
    color: var(--cw-number-color, var(--_cw-accent));
    font-weight: 600;
  }

  [part~='note'],
  [part~='period'] {
    color: var(--_cw-muted);
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
  }

  [part~='acronym'] {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    color: var(--_cw-muted);
    font-size: 0.75em;
    letter-spacing: 0.04em;
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

  :dir(rtl) > [part~='bar'] {
    transform: scaleX(-1);
  }

  /* Tiles */

  [part~='grid'] > [part~='figures'] {
    display: grid;
    gap: 0 2.25em;
    grid-template-columns: repeat(var(--_cw-columns, 1), minmax(0, 1fr));
  }

  @container cw (min-width: 28em) {
    [part~='grid'] > [part~='figures'] {
      --_cw-columns: 2;
    }
  }

  @container cw (min-width: 44em) {
    [part~='grid'] > [part~='figures'] {
      --_cw-columns: 3;
    }

    [part~='grid'] > [part~='figures']:has(> :nth-child(4):last-child) {
      --_cw-columns: 2;
    }
  }

  @container cw (min-width: 60em) {
    [part~='grid'] > [part~='figures']:has(> :nth-child(4):last-child) {
      --_cw-columns: 4;
    }
  }

  [part~='grid'] > [part~='figures']:has(> :only-child) {
    --_cw-columns: 1;
  }

  [part~='grid'] [part~='figure'] {
    border-block-start: var(--_cw-rule) solid var(--_cw-accent);
    break-inside: avoid;
    display: grid;
    grid-template-rows: auto 1fr auto;
    margin-block-end: 0.75em;
    padding-block: 0.9em 1.1em;
  }

  [part~='head'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  [part~='grid'] [part~='number'] {
    font-size: var(--cw-number-size, 2.75em);
    letter-spacing: -0.025em;
    line-height: 1.15;
  }

  [part~='grid'] [part~='words'] {
    font-size: calc(var(--cw-number-size, 2.75em) * 0.72);
    letter-spacing: -0.015em;
    line-height: 1.6;
  }

  [part~='label'] {
    text-wrap: pretty;
  }

  [part~='grid'] [part~='label'] {
    display: block;
    line-height: 1.45;
    max-inline-size: 32ch;
  }

  [part~='grid'] [part~='note'],
  [part~='grid'] [part~='period'] {
    margin-block-start: 0.3em;
    max-inline-size: 36ch;
  }

  [part~='grid'] [part~='bar'] {
    background: var(--_cw-sunken);
    block-size: 0.28em;
    border-radius: 1em;
    margin-block-start: 0.8em;
  }

  /* Bars */

  [part~='bars'] > [part~='figures'] {
    display: grid;
    gap: 0.9em;
  }

  [part~='bars'] [part~='figure'] {
    align-items: center;
    break-inside: avoid;
    display: grid;
    gap: 0.15em 1em;
  }

  [part~='bars'] [part~='text'] {
    line-height: 1.35;
    text-wrap: balance;
  }

  [part~='length'] {
    align-items: center;
    display: flex;
    gap: 0.6em;
  }

  /* The bar leaves room for its number, so that the longest of them is not pushed together. */
  [part~='bars'] [part~='bar'] {
    block-size: 1.5em;
    flex: 1;
    order: 1;
  }

  [part~='bars'] [part~='value'] {
    min-inline-size: 3ch;
  }

  @container cw (min-width: 36em) {
    [part~='bars'] [part~='figure'] {
      grid-template-columns: minmax(11em, 32%) minmax(0, 1fr);
    }

    [part~='bars'] [part~='text'] {
      text-align: end;
    }
  }

  /* Table */

  [part~='table'] {
    border-collapse: collapse;
    inline-size: 100%;
    line-height: 1.4;
  }

  [part~='table'] th,
  [part~='table'] td {
    border-block-start: 1px solid var(--_cw-border);
    font-weight: inherit;
    padding: 0.6em 0;
    padding-inline-end: 1.25em;
    text-align: start;
    vertical-align: baseline;
  }

  [part~='table'] thead th {
    border: 0;
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
  }

  [part~='table'] th:last-child,
  [part~='table'] td:last-child {
    padding-inline-end: 0;
  }

  [part~='table'] :is(th, td):nth-child(2) {
    text-align: end;
  }

  [part~='table'] [part~='acronym'] {
    margin-inline-start: 0.35em;
  }

  [part~='table'] td[part~='period'] {
    display: table-cell;
  }

  @container cw (max-width: 28em) {
    [part~='table'] th,
    [part~='table'] td {
      padding-inline-end: 0.75em;
    }
  }

  @media (forced-colors: active) {
    [part~='bar'] {
      fill: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
