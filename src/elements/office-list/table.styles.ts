/** Styles of the layout `table` of `<office-list>`. */
import {css} from 'lit';
import {tableStyles} from '../../widget/table.styles.js';

export const tableLayoutStyles = [
  tableStyles,
  css`
    .scroller :is(td, th) {
      min-inline-size: 0;
    }

    /* The fixed column leaves almost half of the width to the others. */
    .table .city {
      display: inline-block;
      max-inline-size: 50cqi;
      vertical-align: top;
    }

    /* Names without spaces would break after every character. */
    .table :is(td, .city):is(:lang(ja), :lang(zh)) {
      word-break: keep-all;
    }

    .table thead th {
      padding-block: 0 0.3em;
    }

    .scroller ~ .note {
      margin-block-start: 0.75em;
    }

    .sort {
      background: none;
      border: 0;
      color: inherit;
      cursor: pointer;
      font: inherit;
      min-block-size: 44px;
      min-inline-size: 44px;
      padding: 0;
      text-align: start;
      white-space: nowrap;
    }

    /* The scroller would clip an outline outside the button. */
    .sort:focus-visible {
      outline-offset: -0.15em;
    }

    .sort:hover {
      color: var(--_cw-accent);
    }

    /* Two triangles, or the one for the current order. */
    .sort::after {
      background: currentColor;
      block-size: 0.9em;
      clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%);
      content: '';
      display: inline-block;
      inline-size: 0.65em;
      margin-inline-start: 0.5em;
      opacity: 0.6;
      vertical-align: -0.1em;
    }

    [aria-sort] > .sort::after {
      clip-path: polygon(50% 0, 100% 40%, 0 40%);
      opacity: 1;
    }

    [aria-sort='descending'] > .sort::after {
      clip-path: polygon(0 60%, 100% 60%, 50% 100%);
    }

    /* Reserve the width of the time columns. */
    td:nth-child(n + 4)::before {
      content: '';
      display: block;
      inline-size: 3.5em;
    }

    td:nth-child(5)::before {
      inline-size: 6.5em;
    }

    td > .note {
      inline-size: max-content;
      max-inline-size: 16em;
    }

    @container cw (max-width: 24em) {
      .scroller :is(td, th) {
        padding-inline-end: 1em;
      }
    }

    @media (forced-colors: active) {
      .sort::after {
        background: ButtonText;
        forced-color-adjust: none;
      }
    }
  `,
];
