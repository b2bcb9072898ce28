/** Styles of `<instrument-explainer>`: those that all layouts share, and the layout `list`. */
import {css} from 'lit';

export const listLayoutStyles = css`
  /* A container around the body, since the layout "finder" depends on its width. */
  .widget {
    container: cw / inline-size;
  }

  .instruments > li {
    border-block-start: 1px solid var(--_cw-border);
  }

  .instruments > li:last-child {
    border-block-end: 1px solid var(--_cw-border);
  }

  .summary {
    align-items: baseline;
    cursor: pointer;
    display: grid;
    gap: 0 0.75em;
    grid-template-areas: 'acronym value sign' 'name name name';
    grid-template-columns: 1fr minmax(0, auto) 0.7em;
    list-style: none;
    min-block-size: 2.75em;
    padding-block: 0.65em;
  }

  .summary::-webkit-details-marker {
    display: none;
  }

  .summary::after {
    align-self: center;
    border-block-end: 0.13em solid;
    border-inline-end: 0.13em solid;
    box-sizing: border-box;
    color: var(--_cw-muted);
    content: '';
    block-size: 0.5em;
    grid-area: sign;
    inline-size: 0.5em;
    rotate: 45deg;
    translate: 0 -0.1em;
  }

  .summary:dir(rtl)::after {
    rotate: -45deg;
  }

  [open] > .summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }

  [open] > .summary:dir(rtl)::after {
    rotate: 135deg;
  }

  .acronym {
    color: var(--_cw-accent);
    font-weight: 700;
    grid-area: acronym;
  }

  .name {
    font-weight: 600;
    grid-area: name;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .summary .value {
    color: var(--_cw-muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    grid-area: value;
    text-align: end;
  }

  .summary:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .content {
    padding-block: 0.1em 1.1em;
  }

  .description {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .facts {
    display: grid;
    gap: 0.55em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.9em;
  }

  .fact {
    line-height: 1.45;
  }

  .fact > dt {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.75;
  }

  .fact > dd {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  .fact li:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  .note,
  .item-source {
    color: var(--_cw-muted);
    display: block;
    font-size: 0.875em;
  }

  .statement {
    margin-block-start: 1.1em;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  @container cw (min-width: 34em) {
    .summary {
      grid-template-areas: 'acronym name value sign';
      grid-template-columns: 5em minmax(0, 1fr) auto 0.7em;
      padding-block: 0.75em;
    }

    .content {
      padding-inline-start: 5.75em;
    }

    .fact {
      display: grid;
      gap: 0.75em;
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }

  @media print {
    .summary::after {
      content: none;
    }

    .instrument {
      break-inside: avoid;
    }
  }
`;
