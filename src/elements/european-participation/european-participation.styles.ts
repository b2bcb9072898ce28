/** Styles of `<european-participation>`: overview, and the lines of the tree. */
import {css} from 'lit';

export const europeanParticipationStyles = css`
  [part~='acronym'] {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  [part~='name'] {
    font-weight: 600;
  }

  [part~='parts']:not(:has([part~='parts'])) > * > * > [part~='name']:only-child,
  [part~='parts']:not(:has([part~='parts'])) > * > * > * > [part~='name']:only-child {
    color: var(--_cw-accent);
  }

  [part~='item-heading'] {
    font: inherit;
    line-height: 1.35;
    text-wrap: pretty;
  }

  [part~='description'],
  [part~='point'] {
    text-wrap: pretty;
  }

  [part~='points'] {
    list-style: disc;
    padding-inline-start: 1.2em;
  }

  [part~='point']::marker {
    color: var(--_cw-accent);
  }

  [part~='point'] + [part~='point'] {
    margin-block-start: 0.3em;
  }

  [part~='frameworks'] {
    color: var(--_cw-muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-end: 0.4em;
  }

  /* Overview */

  [part~='body-overview'] > [part~='items'] > [part~='item'] {
    align-items: baseline;
    border-block-start: 1px solid var(--_cw-border);
    display: grid;
    gap: 0.25em 2.25em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.9em;
  }

  [part~='body-overview'] > [part~='items'] > :last-child {
    padding-block-end: 0;
  }

  /* A compound of German is longer than a column: it breaks rather than leave it. */
  [part~='body-overview'] [part~='parts'] > * > * {
    min-inline-size: 0;
  }

  [part~='body-overview'] [part~='content'] {
    max-inline-size: 66ch;
  }

  [part~='body-overview'] > [part~='items'] > * > [part~='item-heading'] > [part~='acronym'] {
    display: block;
    font-size: 1.15em;
  }

  [part~='body-overview'] [part~='parts'] {
    margin-block-start: 0.6em;
  }

  [part~='body-overview'] [part~='parts'] [part~='content'] > [part~='parts'] {
    border-inline-start: var(--_cw-rule) solid var(--_cw-border);
    padding-inline-start: 1em;
  }

  [part~='body-overview'] [part~='parts'] > [part~='item'] + [part~='item'] {
    margin-block-start: 0.5em;
  }

  @container cw (min-width: 38em) {
    [part~='body-overview'] > [part~='items'] > [part~='item'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      padding-block: 1em;
    }

    [part~='body-overview'] > [part~='items'] > * > [part~='content'] {
      grid-column: span 2;
    }

    [part~='body-overview'] [part~='parts']:not(:has([part~='parts'])) {
      display: grid;
      gap: 0.4em 1.25em;
      grid-template-columns: fit-content(12em) minmax(0, 1fr);
    }

    [part~='body-overview'] [part~='parts']:not(:has([part~='parts'])) > [part~='item'] {
      align-items: baseline;
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      margin: 0;
    }
  }

  /* Tree: an outline, each item hung on the line of what it is a part of. */

  [part~='body-tree'] {
    --_cw-line: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    line-height: 1.45;
  }

  [part~='body-tree'] [part~='item'] {
    padding-block-start: 0.75em;
    padding-inline-start: 1.6em;
    position: relative;
  }

  [part~='body-tree'] [part~='item']::before,
  [part~='body-tree'] [part~='item']:not(:last-child)::after {
    border-inline-start: var(--_cw-line);
    content: '';
    inline-size: 1.1em;
    inset-block: 0 auto;
    inset-inline-start: 0;
    position: absolute;
  }

  [part~='body-tree'] [part~='item']::before {
    block-size: 1.45em;
    border-block-end: var(--_cw-line);
    border-end-start-radius: 0.4em;
  }

  [part~='body-tree'] [part~='item']:not(:last-child)::after {
    inset-block: 1.05em 0;
  }

  [part~='body-tree'] [part~='parts'] {
    padding-inline-start: 0.2em;
  }

  [part~='body-tree'] :is([part~='description'], [part~='points'], [part~='figure']) {
    max-inline-size: 60ch;
  }

  [part~='body-tree'] [part~='item-heading'] {
    margin-block-end: 0.1em;
  }

  [part~='body-tree'] [part~='figure'] {
    margin-block-start: 0.35em;
  }

  [part~='body-tree'] [part~='figure'] [part~='note'] {
    display: inline-block;
  }

  @container cw (max-width: 24em) {
    [part~='body-tree'] {
      hyphens: auto;
    }

    [part~='body-tree'] [part~='item'] {
      padding-inline-start: 1.1em;
    }

    [part~='body-tree'] [part~='item']::before {
      inline-size: 0.75em;
    }

    [part~='body-tree'] [part~='parts'] {
      padding: 0;
    }
  }

  /* Tree, wide: a branch goes sideways, from each node to those of its parts. */

  @container cw (min-width: 56em) {
    [part~='diagram'] [part~='item']:has(> [part~='parts']) {
      align-items: center;
      column-gap: 2.4em;
      display: flex;
    }

    [part~='diagram'] [part~='item']:has(> [part~='parts']) > [part~='node'],
    [part~='diagram'] [part~='parts'] [part~='node'] {
      border: var(--_cw-line);
      border-radius: var(--_cw-radius);
      flex: 0 1 clamp(13em, 23cqi, 22em);
      padding: 0.6em 0.9em;
    }

    /* A name alone takes no more room than it needs. */
    [part~='diagram'] [part~='item'] > [part~='node']:has(> :only-child) {
      flex-basis: min-content;
    }

    [part~='diagram'] [part~='item'] > [part~='node']:not(:only-child) [part~='acronym'],
    [part~='diagram'] [part~='parts'] [part~='acronym'] {
      display: block;
    }

    [part~='diagram'] > [part~='item']:has(> [part~='parts'])::before {
      block-size: 0;
      border-inline-start: 0;
      border-radius: 0;
      inline-size: 1.6em;
      inset-block-start: calc(50% + 0.375em);
    }

    [part~='diagram'] > [part~='item']:has(> [part~='parts'])::after {
      border-inline-start: var(--_cw-line);
      content: '';
      inset-block: 0;
      inset-inline-start: 0;
      position: absolute;
    }

    [part~='diagram'] > [part~='item']:last-child:has(> [part~='parts'])::after {
      inset-block-end: calc(50% - 0.375em);
    }

    [part~='diagram'] :is([part~='node'], [part~='parts']) {
      min-inline-size: 0;
    }

    [part~='diagram'] [part~='parts'] {
      flex: 1;
      padding: 0;
      position: relative;
    }

    [part~='diagram'] [part~='parts'] > [part~='item'] {
      padding: 0.3em 0;
    }

    [part~='diagram'] [part~='parts']::before,
    [part~='diagram'] [part~='parts'] > [part~='item']::before {
      block-size: 0;
      border: 0;
      border-block-start: var(--_cw-line);
      border-radius: 0;
      content: '';
      inline-size: 1.2em;
      inset-block-start: calc(50% - 0.5px);
      inset-inline-start: -1.2em;
      position: absolute;
    }

    [part~='diagram'] [part~='parts']::before {
      inset-inline-start: -2.4em;
    }

    [part~='diagram'] [part~='parts'] > [part~='item']::after {
      border-inline-start: var(--_cw-line);
      content: '';
      inset-block: 0;
      inset-inline-start: -1.2em;
      position: absolute;
    }

    [part~='diagram'] [part~='parts'] > [part~='item']:first-child::after {
      inset-block-start: 50%;
    }

    [part~='diagram'] [part~='parts'] > [part~='item']:last-child::after {
      inset-block-end: 50%;
    }
  }
`;
