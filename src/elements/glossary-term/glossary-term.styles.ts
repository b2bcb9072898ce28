/** Styles of `<glossary-term>`: the term in its line, and the popover. */
import {css} from 'lit';

export const glossaryTermStyles = css`
  .term {
    all: unset;
    anchor-name: --cw-term;
    cursor: pointer;
    text-decoration: underline dashed var(--_cw-accent) 1px;
    text-underline-offset: 0.22em;
    user-select: text;
    white-space: normal;
  }

  /* No line break between the term and adjacent punctuation. The word joiners are generated
     content, so that they are not copied with the text. */
  [data-glue] {
    white-space: nowrap;
  }

  [data-glue]::after,
  [data-glue='both']::before {
    content: '\\2060' / '';
  }

  .term:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
  }

  .term:focus-visible {
    border-radius: 2px;
    outline: max(2px, 0.15em) solid var(--_cw-accent);
    outline-offset: 0.1em;
  }

  /* Inherit only the font family, whether the term is in a heading or a footnote. */
  .popover {
    all: initial;
    background: var(--cw-popover-surface, Canvas);
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 0.16);
    box-sizing: border-box;
    color: var(--cw-popover-text, CanvasText);
    color-scheme: inherit;
    font-family: var(--cw-font, inherit);
    font-size: var(--cw-popover-size, medium);
    inline-size: max-content;
    line-height: 1.45;
    margin: 0.35em;
    max-inline-size: min(23em, 100% - 0.7em);
    overflow: auto;
    overflow-wrap: break-word;
    padding: 0.75em 1em;
    position: fixed;
    text-align: start;
  }

  .popover:not(:popover-open) {
    display: none;
  }

  /* Placed by the script if the browser does not support anchor positioning. */
  [data-placed] {
    margin: 0;
  }

  @supports (position-area: block-end) {
    .popover:not([data-placed]) {
      justify-self: anchor-center;
      position-anchor: --cw-term;
      position-area: block-end span-all;
      position-try-fallbacks: flip-block, --cw-below, --cw-above;
    }

    /* If it fits on neither side, use the larger one and scroll. */
    @position-try --cw-below {
      max-block-size: calc(100% - 0.7em);
      min-block-size: 45vh;
    }

    @position-try --cw-above {
      max-block-size: calc(100% - 0.7em);
      position-area: block-start span-all;
    }
  }

  p {
    margin: 0;
    text-wrap: pretty;
  }

  p + p {
    margin-block-start: 0.5em;
  }

  /* Generated content, since the text itself describes the button. */
  .acronym:not(:last-child)::after {
    content: '— ' / '';
    font-weight: 400;
  }

  .original {
    color: var(--_cw-muted);
    display: block;
    font-style: italic;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .successor,
  .source {
    font-size: 0.875em;
  }

  .successor > .note,
  .successor > .item-source {
    display: block;
  }

  .note,
  .item-source,
  .source {
    color: var(--_cw-muted);
  }

  .source {
    border-block-start: 1px solid var(--_cw-border);
    font-size: 0.8em;
    padding-block-start: 0.6em;
  }

  @media print {
    .popover {
      display: none;
    }
  }
`;
