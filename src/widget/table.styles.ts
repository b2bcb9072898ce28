/** Styles of tables: hairlines between rows, and a fixed first column in tables that scroll. */
import {css} from 'lit';

export const tableStyles = css`
  .table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    line-height: 1.4;
  }

  .table :is(td, th) {
    border-block-start: 1px solid var(--_cw-border);
    font-weight: inherit;
    padding-block: 0.6em;
    text-align: start;
    vertical-align: baseline;
  }

  .table thead th {
    border: 0;
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    padding-block-start: 0;
  }

  /* In narrow columns, phrases would leave lines mostly empty, and full lines would leave a single
     character on the last. */
  .table :is(:lang(ja), :lang(zh)) {
    text-wrap-style: balance;
    word-break: normal;
  }

  /* In wide columns, Japanese phrases stay whole if the browser knows them, and names in any. */
  @container cw (min-width: 44em) {
    .table :lang(ja) {
      word-break: auto-phrase;
    }

    .table .name:is(:lang(ja), :lang(zh)) {
      word-break: keep-all;
    }
  }

  .scroller {
    overflow-x: auto;
    scrollbar-width: thin;
  }

  .scroller :is(td, th) {
    min-inline-size: 9em;
    padding-inline-end: 1.5em;
  }

  /* A phrase such as ヨーロッパ問題省 fits: if one does not, the browser gives up on all. */
  @container cw (min-width: 56em) {
    .scroller :is(td, th):lang(ja) {
      min-inline-size: 10em;
    }
  }

  .scroller :is(td, th):first-child:not(:only-child) {
    min-inline-size: 0;
  }

  .scroller :is(td, th):last-child {
    padding-inline-end: 0;
  }

  /*
   * What scrolls past must not show through the column that stays. The ground of the page is not
   * known, but it has contrast with the text: dark text has something light behind it.
   * Nothing here may change a width: whether the table scrolls would hang on whether it scrolls.
   */
  .scroller[tabindex] :is(td, th):first-child:not(:only-child) {
    --_cw-ground: oklch(from currentColor clamp(0.21, (0.6 - l) * 1000, 1) 0 0 / 0.94);

    backdrop-filter: blur(1em);
    background:
      linear-gradient(var(--_cw-surface), var(--_cw-surface)),
      linear-gradient(var(--_cw-ground), var(--_cw-ground));
    inset-inline-start: 0;
    position: sticky;
    z-index: 1;
  }

  @media print {
    .scroller {
      font-size: 0.85em;
      overflow: visible;
    }

    .scroller :is(td, th):nth-child(n) {
      min-inline-size: 0;
      padding-inline-end: 1em;
    }
  }

  @media (forced-colors: active) {
    .scroller[tabindex] :is(td, th):first-child:not(:only-child) {
      background: Canvas;
    }
  }
`;
