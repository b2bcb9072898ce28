/** Styles of `<programme-list>`. */
import {css} from 'lit';

export const programmeListStyles = css`
  .body {
    container: cw / inline-size;
  }

  .programme-heading > *,
  .name,
  .coordinator {
    display: block;
  }

  .acronym {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  .name {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .description {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .figure {
    line-height: 1.4;
    text-wrap: pretty;
  }

  .country {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    font-size: 0.875em;
    line-height: 1.5;
    padding: 0.05em 0.8em;
  }

  .countries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .unstated {
    color: var(--_cw-muted);
  }

  .facts {
    display: grid;
    gap: 0.75em 1.5em;
  }

  .fact {
    line-height: 1.4;
    text-wrap: pretty;
  }

  .fact > dt {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.75;
  }

  .manager + .manager {
    margin-block-start: 0.2em;
  }

  /* Not in Arabic: engines differ in whether a styled first letter stays joined to the next. */
  :is(.manager, .coordinator):not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  /* Cards: corresponding parts are aligned. */

  .body-cards .programme {
    display: grid;
    gap: 0.75em;
    grid-row: span 4;
    grid-template: subgrid / minmax(0, 1fr);
  }

  .body-cards > :has(> * > .note) > .programme {
    grid-row: span 5;
  }

  .programme-heading {
    font: inherit;
  }

  .programme-heading > .acronym {
    font-size: 1.15em;
    line-height: 1.35;
  }

  .body-cards .number {
    font-size: 1.35em;
    letter-spacing: var(--_cw-tracking, -0.01em);
    line-height: 1.2;
  }

  .body-cards .facts {
    align-content: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    max-inline-size: 40em;
  }
`;
