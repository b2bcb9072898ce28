/** Styles of `<key-figures>`: its tiles, and what they share with other layouts. */
import {css} from 'lit';

export const keyFiguresStyles = css`
  .acronym {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    color: var(--_cw-muted);
    font-size: 0.75em;
    letter-spacing: var(--_cw-tracking, 0.04em);
    line-height: 1.5;
    padding: 0.05em 0.7em;
    white-space: nowrap;
  }

  .bar {
    background: var(--_cw-accent);
    print-color-adjust: exact;
  }

  /* Tiles */

  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  .head > * {
    min-inline-size: 0;
  }

  .tiles .bar {
    background:
      linear-gradient(var(--_cw-accent) 0 0) no-repeat 0 / var(--_cw-length),
      var(--_cw-sunken);
    block-size: 0.28em;
    border-radius: 1em;
    margin-block-start: 0.8em;
  }

  .tiles .bar:dir(rtl) {
    background-position: 100%;
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
  }
`;
