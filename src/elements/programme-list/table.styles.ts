/** Styles of the layout `table` of `<programme-list>`. */
import {css} from 'lit';
import {tableStyles} from '../../widget/table.styles.js';

export const tableLayoutStyles = [
  tableStyles,
  css`
    .table :is(td, th) {
      vertical-align: top;
    }

    .table th.acronym {
      font-weight: 700;
    }

    .table :is(td, th):nth-child(n + 3) {
      min-inline-size: 8em;
    }

    .table .description {
      min-inline-size: min(14em, 56cqi);
    }
  `,
];
