/** Styles of the layout `bars` of `<key-figures>`. */
import {css} from 'lit';

export const barsLayoutStyles = css`
  .body-bars {
    container: cw / inline-size;
  }

  .body-bars > .figures {
    display: grid;
    gap: 0.9em 0.75em;
    grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
  }

  .body-bars .figure {
    align-items: center;
    break-inside: avoid;
    display: grid;
    gap: 0.2em 0.75em;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  .body-bars .text {
    grid-column: 1 / -1;
    line-height: 1.35;
  }

  .body-bars .value {
    text-align: end;
  }

  .body-bars .bar {
    block-size: 1.4em;
    border-radius: 0.15em;
    inline-size: var(--_cw-length);
  }

  @container cw (min-width: 36em) {
    .body-bars > .figures {
      grid-template-columns: minmax(11em, 34%) max-content minmax(0, 1fr);
    }

    .body-bars .text {
      grid-column: 1;
      text-align: end;
      text-wrap: balance;
    }
  }
`;
