/** Styles of figures: the number and its qualifier, and the notes without which it is not shown. */
import {css} from 'lit';

export const figureStyles = css`
  [part~='number'] {
    color: var(--cw-number-color, var(--_cw-accent));
    font-family: var(--cw-number-font, inherit);
    font-weight: var(--cw-number-weight, 700);
  }

  [part~='qualifier'] {
    color: var(--cw-number-color, var(--_cw-accent));
    font-weight: 600;
  }

  [part~='label'] {
    text-wrap: pretty;
  }

  [part~='note'] {
    color: var(--_cw-muted);
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part~='tiles'] > [part~='figure'] {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
  }

  /* Below each other: the text beside the number, as there is room for both. */
  @container cw (min-width: 28em) and (max-width: 38em) {
    [part~='tiles']:has(> :nth-child(3):last-child) > [part~='figure'] {
      align-items: baseline;
      column-gap: 1.5em;
      grid-template: auto / 11em minmax(0, 1fr);
    }

    [part~='tiles']:has(> :nth-child(3):last-child) > [part~='figure'] > :nth-child(3) {
      grid-column: 1 / -1;
    }
  }

  [part~='tiles'] > [part~='figure'] [part~='number'] {
    font-size: var(--cw-number-size, 2.75em);
    letter-spacing: var(--_cw-tracking, -0.025em);
    line-height: 1.15;
  }

  [part~='tiles'] > [part~='figure'] [part~='words'] {
    font-size: min(var(--cw-number-size, 2.75em) * 0.72, 12cqi);
    line-height: 1.2;
    padding-block: 0.2em;
  }

  [part~='tiles'] > [part~='figure'] [part~='label'] {
    display: block;
    line-height: 1.45;
    max-inline-size: 32ch;
  }

  [part~='tiles'] > [part~='figure'] [part~='note'] {
    margin-block-start: 0.3em;
    max-inline-size: 36ch;
  }
`;
