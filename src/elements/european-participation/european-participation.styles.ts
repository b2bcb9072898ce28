/** Styles of `<european-participation>`: the overview, and the tree with its lines. */
import {css} from 'lit';

export const europeanParticipationStyles = css`
  .body {
    container: cw / inline-size;
  }

  .acronym {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  .name {
    font-weight: 600;
  }

  .parts:not(:has(.parts)) > * > * > .name:only-child,
  .parts:not(:has(.parts)) > * > * > * > .name:only-child {
    color: var(--_cw-accent);
  }

  .item-heading {
    font: inherit;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .description,
  .point {
    text-wrap: pretty;
  }

  .points {
    list-style: disc;
    padding-inline-start: 1.2em;
  }

  .point::marker {
    color: var(--_cw-accent);
  }

  .point + .point {
    margin-block-start: 0.3em;
  }

  .frameworks {
    color: var(--_cw-muted);
    font-size: 0.875em;
    line-height: 1.4;
    margin-block-end: 0.4em;
  }

  /* Overview */

  .body-overview > .items > .item {
    align-items: baseline;
    border-block-start: 1px solid var(--_cw-border);
    display: grid;
    gap: 0.25em 2.25em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.9em;
  }

  .body-overview > .items > :last-child {
    padding-block-end: 0;
  }

  /* Let long German compounds break instead of overflowing the column. */
  .body-overview .parts > * > * {
    min-inline-size: 0;
  }

  .body-overview .content {
    max-inline-size: 66ch;
  }

  .body-overview > .items > * > .item-heading > .acronym {
    display: block;
    font-size: 1.15em;
  }

  .body-overview .parts {
    margin-block-start: 0.6em;
  }

  .body-overview .parts .content > .parts {
    border-inline-start: var(--_cw-rule) solid var(--_cw-border);
    padding-inline-start: 1em;
  }

  .body-overview .parts > .item + .item {
    margin-block-start: 0.5em;
  }

  @container cw (min-width: 38em) {
    .body-overview > .items > .item {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      padding-block: 1em;
    }

    .body-overview > .items > * > .content {
      grid-column: span 2;
    }

    .body-overview .parts:not(:has(.parts)) {
      display: grid;
      gap: 0.4em 1.25em;
      grid-template-columns: fit-content(12em) minmax(0, 1fr);
    }

    .body-overview .parts:not(:has(.parts)) > .item {
      align-items: baseline;
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      margin: 0;
    }
  }

  /* Tree: an outline with a line from each item to its parts. */

  .body-tree {
    --_cw-line: 1px solid color-mix(in oklab, currentColor 45%, transparent);
    line-height: 1.45;
  }

  .body-tree .item {
    padding-block-start: 0.75em;
    padding-inline-start: 1.6em;
    position: relative;
  }

  .body-tree .item::before,
  .body-tree .item:not(:last-child)::after {
    border-inline-start: var(--_cw-line);
    box-sizing: border-box;
    content: '';
    inline-size: 1.1em;
    inset-block: 0 auto;
    inset-inline-start: 0;
    position: absolute;
  }

  .body-tree .item::before {
    block-size: 1.45em;
    border-block-end: var(--_cw-line);
    border-end-start-radius: 0.4em;
  }

  .body-tree .item:not(:last-child)::after {
    inset-block: 1.05em 0;
  }

  .body-tree .parts {
    padding-inline-start: 0.2em;
  }

  .body-tree :is(.description, .points, .figure) {
    max-inline-size: 60ch;
  }

  .body-tree .item-heading {
    margin-block-end: 0.1em;
  }

  .body-tree .figure {
    margin-block-start: 0.35em;
  }

  .body-tree .figure .note {
    display: inline-block;
  }

  @container cw (max-width: 24em) {
    .body-tree {
      hyphens: auto;
    }

    .body-tree .item {
      padding-inline-start: 1.1em;
    }

    .body-tree .item::before {
      inline-size: 0.75em;
    }

    .body-tree .parts {
      padding: 0;
    }
  }

  /* Tree, wide: branches run sideways from each node to its parts. */

  @container cw (min-width: 56em) {
    .diagram .item:has(> .parts) {
      align-items: center;
      column-gap: 2.4em;
      display: flex;
    }

    .diagram .item:has(> .parts) > .node,
    .diagram .parts .node {
      border: var(--_cw-line);
      border-radius: var(--_cw-radius);
      flex: 0 1 clamp(13em, 23cqi, 22em);
      padding: 0.6em 0.9em;
    }

    /* A node with only a name is as narrow as possible. */
    .diagram .item > .node:has(> :only-child) {
      flex-basis: min-content;
    }

    /* Without spaces, that would be one letter a line. */
    .diagram .item > .node:has(> :only-child) :is(:lang(ja), :lang(zh)) {
      word-break: keep-all;
    }

    .diagram .item > .node:not(:only-child) .acronym,
    .diagram .parts .acronym {
      display: block;
    }

    .diagram > .item:has(> .parts)::before {
      block-size: 0;
      border-inline-start: 0;
      border-radius: 0;
      inline-size: 1.6em;
      inset-block-start: calc(50% + 0.375em);
    }

    .diagram > .item:has(> .parts)::after {
      border-inline-start: var(--_cw-line);
      content: '';
      inset-block: 0;
      inset-inline-start: 0;
      position: absolute;
    }

    .diagram > .item:last-child:has(> .parts)::after {
      inset-block-end: calc(50% - 0.375em);
    }

    .diagram :is(.node, .parts) {
      min-inline-size: 0;
    }

    .diagram .parts {
      flex: 1;
      padding: 0;
      position: relative;
    }

    .diagram .parts > .item {
      padding: 0.3em 0;
    }

    .diagram .parts::before,
    .diagram .parts > .item::before {
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

    .diagram .parts::before {
      inset-inline-start: -2.4em;
    }

    .diagram .parts > .item::after {
      border-inline-start: var(--_cw-line);
      content: '';
      inset-block: 0;
      inset-inline-start: -1.2em;
      position: absolute;
    }

    .diagram .parts > .item:first-child::after {
      inset-block-start: 50%;
    }

    .diagram .parts > .item:last-child::after {
      inset-block-end: 50%;
    }
  }
`;
