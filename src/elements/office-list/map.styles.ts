/** Styles of the layout `map` of `<office-list>`. */
import {css} from 'lit';
import {mapSize} from '../../generated/map-size.js';

export const mapLayoutStyles = [
  // Separate because the build does not minify a template with expressions.
  css`
    .world {
      aspect-ratio: ${mapSize.width} / ${mapSize.height};
    }
  `,
  css`
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
    }
  `,
];
