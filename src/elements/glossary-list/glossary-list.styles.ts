/** Styles of `<glossary-list>`. */
import {css} from 'lit';

export const glossaryListStyles = css`
  .body {
    container: cw / inline-size;
  }

  .terms {
    column-gap: 3em;
    columns: 26em auto;
  }

  .entry {
    border-block-start: 1px solid var(--_cw-border);
    break-inside: avoid;
    line-height: 1.45;
    padding-block: 0.75em 1em;
  }

  .term {
    color: var(--_cw-accent);
    font-weight: 700;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .expansion {
    font-weight: 600;
    text-wrap: pretty;
  }

  .original {
    color: var(--_cw-muted);
    display: block;
    font-style: italic;
    font-weight: 400;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
  }

  .meaning {
    margin-block-start: 0.3em;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  .successor {
    font-size: 0.9em;
    margin-block-start: 0.5em;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  .successor > .note,
  .successor > .item-source {
    display: block;
  }

  dd.note {
    font-size: 0.9em;
  }

  .note,
  .item-source {
    color: var(--_cw-muted);
  }

  @container cw (min-width: 34em) {
    .entry {
      column-gap: 1em;
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
    }

    .entry > dd {
      grid-column: 2;
    }

    .term + .meaning {
      margin-block-start: 0;
    }
  }
`;
