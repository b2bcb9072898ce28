/** Styles of the table of `<key-figures>`, which the layout `dots` shows too. */
import {css} from 'lit';
import {tableStyles} from '../../widget/table.styles.js';

export const tableLayoutStyles = [
  tableStyles,
  css`
    .body-table {
      container: cw / inline-size;
    }

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
  `,
];
