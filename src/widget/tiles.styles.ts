/** Styles of tiles: items side by side in as many columns as there is room for, each under a rule. */
import {css} from 'lit';

export const tileStyles = css`
  [part~='tiles'] {
    display: grid;
    gap: 0 2.25em;
    grid-template-columns: repeat(var(--_cw-columns, 1), minmax(0, 1fr));
  }

  @container cw (min-width: 28em) {
    [part~='tiles'] {
      --_cw-columns: 2;
    }

    /* Two beside each other would leave the third alone. */
    [part~='tiles']:has(> :nth-child(3):last-child) {
      --_cw-columns: 1;
    }
  }

  @container cw (min-width: 38em) {
    [part~='tiles']:has(> :nth-child(3):last-child) {
      --_cw-columns: 3;
    }
  }

  @container cw (min-width: 44em) {
    [part~='tiles'] {
      --_cw-columns: 3;
    }

    [part~='tiles']:has(> :nth-child(4):last-child) {
      --_cw-columns: 2;
    }
  }

  @container cw (min-width: 60em) {
    [part~='tiles']:has(> :nth-child(4):last-child) {
      --_cw-columns: 4;
    }
  }

  @container cw (min-width: 28em) {
    [part~='tiles']:has(> :nth-child(2):last-child) {
      --_cw-columns: 2;
    }
  }

  [part~='tiles']:has(> :only-child) {
    --_cw-columns: 1;
  }

  [part~='tiles'] > * {
    border-block-start: var(--_cw-rule) solid var(--_cw-accent);
    break-inside: avoid;
    margin-block-end: 0.75em;
    padding-block: 0.9em 1.1em;
  }
`;
