/** Styles of `<office-list>`: regions in columns, times in a column of their own, map. */
import {css} from 'lit';
import {mapSize} from './land.js';

export const officeListStyles = css`
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

  /* The rows and the last column have their size before there is a time to fill them. */
  [part~='office'] {
    break-inside: avoid;
    column-gap: 0.75em;
    display: grid;
    grid-template: minmax(1.4em, auto) minmax(1.275em, auto) / minmax(0, 1fr) 4.5em;
    line-height: 1.4;
    padding-block: 0.55em;
  }

  [part~='office']:not(:last-child) {
    border-block-end: 1px solid var(--_cw-border);
  }

  /* What is far below is not laid out before it is scrolled to. */
  [part~='office']:nth-child(n + 31) {
    contain-intrinsic-block-size: 2.675em;
    content-visibility: auto;
  }

  [part~='city'] {
    font-weight: 600;
    justify-self: start;
  }

  [part~='country'],
  [part~='difference'],
  [part~='note'] {
    color: var(--_cw-muted);
    font-size: 0.85em;
    line-height: 1.5;
  }

  [part~='country'] {
    grid-column: 1;
  }

  [part~='office'] [part~='note'] {
    grid-column: 1 / -1;
  }

  [part~='time'],
  [part~='difference'] {
    font-variant-numeric: tabular-nums;
    grid-column: 2;
    justify-self: end;
    unicode-bidi: isolate;
    position: relative;
    white-space: nowrap;
  }

  [part~='time'] {
    grid-row: 1;
  }

  [part~='difference'] {
    grid-row: 2;
  }

  [part~='difference'] > [aria-hidden] + * {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }

  /* Map */

  [part~='world'] {
    aspect-ratio: ${mapSize.width} / ${mapSize.height};
    display: block;
    inline-size: 100%;
    margin-block-end: 1.5em;
    margin-inline: auto;
    max-inline-size: 72em;
    overflow: hidden;
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

  @container cw (max-width: 24em) {
    [part~='marker'] {
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

    [part~='labels'] {
      fill: CanvasText;
    }
  }
`;
