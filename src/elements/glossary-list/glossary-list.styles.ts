/** Styles of `<glossary-list>`. */
import {css} from 'lit';

export const glossaryListStyles = css`
  [part~='terms'] {
    column-gap: 3em;
    columns: 26em auto;
  }

  [part~='entry'] {
    border-block-start: 1px solid var(--_cw-border);
    break-inside: avoid;
    line-height: 1.45;
    padding-block: 0.75em 1em;
  }

  [part~='term'] {
    color: var(--_cw-accent);
    font-weight: 700;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  [part~='expansion'] {
    font-weight: 600;
    text-wrap: pretty;
  }

  [part~='original'] {
    color: var(--_cw-muted);
    display: block;
    font-style: italic;
    font-weight: 400;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-wrap: pretty;
  }

  [part~='meaning'] {
    margin-block-start: 0.3em;
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  [part~='successor'] {
    font-size: 0.9em;
    margin-block-start: 0.5em;
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  [part~='note'] + [part~='item-source'] {
    display: block;
  }

  [part~='replacement']::after {
    content: '\\A' / '';
    white-space: pre;
  }

  dd[part~='note'] {
    font-size: 0.9em;
  }

  [part~='note'],
  [part~='item-source'] {
    color: var(--_cw-muted);
  }

  @container cw (min-width: 34em) {
    [part~='entry'] {
      column-gap: 1em;
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
    }

    [part~='entry'] > dd {
      grid-column: 2;
    }

    [part~='term'] + [part~='meaning'] {
      margin-block-start: 0;
    }
  }
`;
