/** Styles of `<instrument-explainer>`: list, table, pathway, finder. */
import {css} from 'lit';

export const instrumentExplainerStyles = css`
  /* List */

  [part~='instruments'] > li {
    border-block-start: 1px solid var(--_cw-border);
  }

  [part~='instruments'] > li:last-child {
    border-block-end: 1px solid var(--_cw-border);
  }

  [part~='summary'] {
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

  [part~='summary']::-webkit-details-marker {
    display: none;
  }

  [part~='summary']::after {
    align-self: center;
    border-block-end: 0.13em solid;
    border-inline-end: 0.13em solid;
    color: var(--_cw-muted);
    content: '';
    block-size: 0.5em;
    grid-area: sign;
    inline-size: 0.5em;
    rotate: 45deg;
    translate: 0 -0.1em;
  }

  [part~='summary']:dir(rtl)::after {
    rotate: -45deg;
  }

  [open] > [part~='summary']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }

  [open] > [part~='summary']:dir(rtl)::after {
    rotate: 135deg;
  }

  [part~='acronym'] {
    color: var(--_cw-accent);
    font-weight: 700;
    grid-area: acronym;
  }

  [part~='name'] {
    font-weight: 600;
    grid-area: name;
    line-height: 1.35;
    text-wrap: pretty;
  }

  [part~='summary'] [part~='value'] {
    color: var(--_cw-muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
    grid-area: value;
    text-align: end;
  }

  [part~='summary']:hover [part~='name'] {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  [part~='content'] {
    padding-block: 0.1em 1.1em;
  }

  [part~='description'] {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  [part~='facts'] {
    display: grid;
    gap: 0.55em;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.9em;
  }

  [part~='fact'] {
    line-height: 1.45;
  }

  [part~='fact'] > dt {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.75;
  }

  [part~='fact'] > dd {
    max-inline-size: 60ch;
    text-wrap: pretty;
  }

  [part~='fact'] li:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  [part~='note'],
  [part~='item-source'] {
    color: var(--_cw-muted);
    display: block;
    font-size: 0.875em;
  }

  [part~='statement'] {
    margin-block-start: 1.1em;
    max-inline-size: 70ch;
    text-wrap: pretty;
  }

  @container cw (min-width: 34em) {
    [part~='summary'] {
      grid-template-areas: 'acronym name value sign';
      grid-template-columns: 5em minmax(0, 1fr) auto 0.7em;
      padding-block: 0.75em;
    }

    [part~='content'] {
      padding-inline-start: 5.75em;
    }

    [part~='fact'] {
      display: grid;
      gap: 0.75em;
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }

  /* Table */

  /* Narrow enough for a part of the next column to show that there is more. */
  [part~='table'] td:nth-child(2) {
    min-inline-size: min(11em, 55cqi);
  }

  [part~='table'] [part~='acronym'] {
    font-weight: 700;
  }

  [part~='table'] :is([part~='name'], [part~='description']) {
    display: block;
  }

  tr > :nth-child(5) {
    font-variant-numeric: tabular-nums;
    min-inline-size: 5.5em;
  }

  @container cw (min-width: 56em) {
    tr > :nth-child(5) {
      white-space: nowrap;
    }
  }

  td > [part~='unstated'],
  [part~='finding'][part~='unstated'] > dd {
    color: var(--_cw-muted);
    font-style: italic;
  }

  [part~='footnote'] {
    color: var(--_cw-muted);
    font-size: 0.82em;
    margin-block-start: 0.9em;
  }

  [part~='footnote'] > [part~='item-source'] {
    color: inherit;
    display: inline;
    font-size: inherit;
  }

  /* Pathway */

  [part~='diagram'] {
    display: none;
    inline-size: min-content;
    min-inline-size: 100%;
  }

  [part~='graph'] {
    display: flex;
    line-height: 1.35;
    margin-block-end: 1.5em;
  }

  [part~='column'],
  [part~='gutter'] {
    align-content: center;
    display: grid;
    flex: 8 1 0;
    grid-auto-rows: 1fr;
    min-inline-size: 9.6em;
    overflow-wrap: anywhere;
    position: relative;
  }

  [part~='gutter'] {
    flex-grow: 7;
    min-inline-size: 8.4em;
  }

  [part~='lines'] {
    block-size: 100%;
    fill: none;
    inline-size: 15%;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: visible;
    position: absolute;
    stroke: var(--_cw-muted);
    stroke-width: 1.5px;
  }

  [part~='lines'] > path {
    vector-effect: non-scaling-stroke;
  }

  :dir(rtl) > [part~='lines'] {
    transform: scaleX(-1);
  }

  [part~='edge'],
  [part~='option-label'] {
    position: relative;
  }

  [part~='edge'] {
    align-self: end;
    font-size: 0.85em;
    line-height: 1.25;
    margin-inline: 15%;
    padding-block-end: 0.35em;
    text-align: center;
    text-wrap: balance;
  }

  [part~='node'] {
    align-self: center;
    border: 1px solid var(--_cw-border);
    border-radius: calc(var(--_cw-radius) * 1.5);
    grid-row: span 2;
    margin-block: 0.45em;
    padding: 0.65em 0.85em;
    position: relative;
  }

  [part~='node'][part~='reference'] {
    border-style: dashed;
  }

  [part~='target']::before {
    block-size: 0.5em;
    border-block-end: 0.12em solid var(--_cw-muted);
    border-inline-end: 0.12em solid var(--_cw-muted);
    content: '';
    inline-size: 0.5em;
    inset-block-start: calc(50% - 0.25em);
    inset-inline-end: calc(100% + 0.16em);
    position: absolute;
    rotate: -45deg;
  }

  [part~='target']:dir(rtl)::before {
    rotate: 45deg;
  }

  [part~='head'] {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  [part~='head'] [part~='value'] {
    color: var(--_cw-muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  [part~='node'] [part~='name'] {
    font-size: 0.875em;
    font-weight: inherit;
  }

  [part~='node'] :is([part~='note'], [part~='description']) {
    color: var(--_cw-muted);
    font-size: 0.82em;
    margin-block-start: 0.3em;
  }

  [part~='node'] [part~='note']:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  [part~='stack'] {
    align-self: center;
    position: relative;
  }

  [part~='bracket'] {
    align-items: center;
    color: var(--_cw-muted);
    display: flex;
    font-size: 0.875em;
    gap: 0.75em;
    inline-size: 80%;
    inset-block: 1.25em;
    inset-inline-start: calc(100% + 0.5em);
    line-height: 1.25;
    position: absolute;
    z-index: 1;
  }

  [part~='bracket']::before {
    align-self: stretch;
    border: 1.5px solid;
    border-inline-start: 0;
    content: '';
    flex: none;
    inline-size: 0.6em;
  }

  [part~='scroller'] > [part~='note'] {
    margin-block-end: 0.75em;
  }

  [part~='outline'] > li {
    border-block-start: 1px solid var(--_cw-border);
    padding-block: 0.7em;
  }

  [part~='relation'] {
    line-height: 1.45;
    margin-block-start: 0.3em;
    padding-inline-start: 1.5em;
    position: relative;
  }

  [part~='relation']::before {
    content: '→' / '';
    color: var(--_cw-accent);
    inset-inline-start: 0.1em;
    position: absolute;
  }

  [part~='relation']:dir(rtl)::before {
    transform: scaleX(-1);
  }

  @container cw (min-width: 46em) {
    [part~='diagram'] {
      display: block;
    }

    /* The outline is as wide as this, and not as the page, while it is not seen. */
    [part~='body'] {
      position: relative;
    }

    [part~='diagram'] + [part~='outline'] {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 100%;
      overflow: hidden;
      position: absolute;
    }
  }

  /* Finder */

  [part~='question'] {
    border: 0;
    margin: 0 0 1.1em;
    min-inline-size: 0;
    padding: 0;
  }

  [part~='legend'] {
    font-weight: 600;
    margin-block-end: 0.4em;
    padding: 0;
  }

  [part~='options'] {
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow: hidden;
  }

  /* The outermost of these borders lie outside of what is seen, in however many rows they are. */
  [part~='option'] {
    align-items: center;
    border: solid var(--_cw-border);
    border-width: 1px 0 0 1px;
    border-inline-width: 1px 0;
    cursor: pointer;
    display: flex;
    flex: auto;
    justify-content: center;
    line-height: 1.25;
    margin-block-start: -1px;
    margin-inline-start: -1px;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 44px;
    padding: 0.3em 0.9em;
    position: relative;
    text-align: center;
  }

  [part~='option'] > input {
    appearance: none;
    cursor: inherit;
    font: inherit;
    inset: 0;
    margin: 0;
    position: absolute;
  }

  [part~='option'] > :focus-visible {
    outline-color: currentColor;
    outline-offset: -0.4em;
  }

  [part~='option']:hover {
    background: var(--_cw-sunken);
  }

  [part~='option-label']:not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  /* No answer is said more quietly than an answer. */
  [part~='chosen'] {
    background: var(--_cw-sunken);
    outline: 2px solid transparent;
    outline-offset: -2px;
  }

  /* Where colours cannot be derived, the background is none and the text keeps its colour. */
  [part~='option'] ~ [part~='chosen'] {
    background: oklch(from var(--_cw-accent) l c h);
    font-weight: 600;
    outline-color: var(--_cw-accent);
    print-color-adjust: exact;
  }

  [part~='option'] ~ [part~='chosen'] > * {
    color: oklch(from var(--_cw-accent) clamp(0, (0.62 - l) * 1000, 1) 0 0);
  }

  [part~='result'] {
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.75em;
    text-wrap: balance;
  }

  [part~='group'] {
    line-height: 1.4;
  }

  [part~='group'] + [part~='group'] {
    margin-block-start: 1.5em;
  }

  [part~='group-heading'] {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    margin-block-end: 0.6em;
  }

  [part~='group'] [part~='instruments'] > li {
    border-block-end: 0;
    break-inside: avoid;
    padding-block: 0.75em;
  }

  [part~='group'] [part~='instruments'] > [part~='match'] {
    border: 1px solid var(--_cw-border);
    border-radius: var(--_cw-radius);
    margin-block-end: 0.6em;
    padding: 0.75em 1em;
  }

  [part~='group'] [part~='instruments'] > [part~='best'] {
    border-color: var(--_cw-accent);
    border-inline-start-width: 0.3em;
    padding-inline-start: calc(0.7em + 1px);
  }

  [part~='title'] > [part~='acronym'] {
    margin-inline-end: 0.4em;
  }

  [part~='findings'] {
    display: grid;
    font-size: 0.9em;
    gap: 0 1em;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
  }

  [part~='finding'],
  [part~='group'] [part~='note'] {
    margin-block-start: 0.4em;
  }

  [part~='finding'] > dt {
    color: var(--_cw-muted);
    font-size: 0.9em;
  }

  [part~='mark'] {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  [part~='mark']::before {
    content: '✓ ';
  }

  [part~='finding'][part~='differs'] [part~='mark']::before {
    content: '✕ ';
  }

  @container cw (min-width: 50em) {
    [part~='finder'] {
      align-items: start;
      display: grid;
      gap: 3em;
      grid-template-columns: minmax(0, 6fr) minmax(0, 7fr);
    }
  }

  @media print {
    [part~='summary']::after {
      content: none;
    }

    [part~='instrument'] {
      break-inside: avoid;
    }
  }
`;
