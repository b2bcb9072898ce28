/** Styles of figures: the number, its qualifier and its notes. */
import {css} from 'lit';

export const figureStyles = css`
  .number {
    color: var(--cw-number-color, var(--_cw-accent));
    font-family: var(--cw-number-font, inherit);
    font-weight: var(--cw-number-weight, 700);
  }

  .qualifier {
    color: var(--cw-number-color, var(--_cw-accent));
    font-weight: 600;
  }

  .label {
    text-wrap: pretty;
  }

  .note {
    color: var(--_cw-muted);
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .tiles > .figure {
    display: flex;
    flex-direction: column;
  }

  .tiles > .figure > .text {
    flex: auto;
  }

  /* The only tiles whose layout depends on the container's width. */
  .tiles:is(:has(> :nth-child(3):last-child), :has(.words)) {
    container: cw / inline-size;
  }

  /* Stacked tiles have room for the text beside the number. */
  @container cw (min-width: 28em) and (max-width: 38em) {
    .tiles:has(> :nth-child(3):last-child) > .figure {
      align-items: baseline;
      column-gap: 1.5em;
      display: grid;
      grid-template: auto / 11em minmax(0, 1fr);
    }

    .tiles:has(> :nth-child(3):last-child) > .figure > :nth-child(3) {
      grid-column: 1 / -1;
    }
  }

  .tiles > .figure .number {
    font-size: var(--cw-number-size, 2.75em);
    letter-spacing: var(--_cw-tracking, -0.025em);
    line-height: 1.15;
  }

  .tiles > .figure .words {
    font-size: min(var(--cw-number-size, 2.75em) * 0.72, 12cqi);
    line-height: 1.2;
    padding-block: 0.2em;
  }

  .tiles > .figure .label {
    display: block;
    line-height: 1.45;
    max-inline-size: 32ch;
  }

  .tiles > .figure .note {
    margin-block-start: 0.3em;
    max-inline-size: 36ch;
  }
`;
