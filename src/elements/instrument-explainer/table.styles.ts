/** Styles of the layout `table` of `<instrument-explainer>`. */
import {css} from 'lit';
import {tableStyles} from '../../widget/table.styles.js';

export const tableLayoutStyles = [
  tableStyles,
  css`
    /* Narrow enough to show part of the next column. */
    .table td:nth-child(2) {
      min-inline-size: min(11em, 55cqi);
    }

    .table .acronym {
      font-weight: 700;
    }

    .table :is(.name, .description) {
      display: block;
    }

    .table tr > :nth-child(5) {
      font-variant-numeric: tabular-nums;
      min-inline-size: 5.5em;
    }

    @container cw (min-width: 56em) {
      tr > :nth-child(5) {
        white-space: nowrap;
      }
    }

    td > .unstated,
    .finding.unstated > dd {
      color: var(--_cw-muted);
      font-style: italic;
    }

    .footnote {
      color: var(--_cw-muted);
      font-size: 0.82em;
      margin-block-start: 0.9em;
    }

    .footnote > .item-source {
      color: inherit;
      display: inline;
      font-size: inherit;
    }
  `,
];
