/** Styles of `<programme-list>`. */
import {css} from 'lit';

export const programmeListStyles = css`
  [part~='programme-heading'] > *,
  [part~='name'],
  [part~='coordinator'] {
    display: block;
  }

  [part~='acronym'] {
    color: var(--_cw-accent);
    font-weight: 700;
  }

  [part~='name'] {
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  [part~='description'] {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  [part~='figure'] {
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part~='country'] {
    border: 1px solid var(--_cw-border);
    border-radius: 99em;
    font-size: 0.875em;
    line-height: 1.5;
    padding: 0.05em 0.8em;
  }

  [part~='countries'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  [part~='unstated'] {
    color: var(--_cw-muted);
  }

  [part~='facts'] {
    display: grid;
    gap: 0.75em 1.5em;
  }

  [part~='fact'] {
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part~='fact'] > dt {
    color: var(--_cw-muted);
    font-size: 0.82em;
    font-weight: 600;
    line-height: 1.75;
  }

  [part~='manager'] + [part~='manager'] {
    margin-block-start: 0.2em;
  }

  /* Engines differ in whether a first letter stays joined to the next. */
  :is([part~='manager'], [part~='coordinator']):not(:lang(ar))::first-letter {
    text-transform: uppercase;
  }

  /* Cards: what is alike begins on one line. */

  [part~='body-cards'] [part~='programme'] {
    display: grid;
    gap: 0.75em;
    grid-row: span 4;
    grid-template: subgrid / minmax(0, 1fr);
  }

  [part~='body-cards'] > :has(> * > [part~='note']) > [part~='programme'] {
    grid-row: span 5;
  }

  [part~='programme-heading'] {
    font: inherit;
  }

  [part~='programme-heading'] > [part~='acronym'] {
    font-size: 1.15em;
    line-height: 1.35;
  }

  [part~='body-cards'] [part~='number'] {
    font-size: 1.35em;
    letter-spacing: var(--_cw-tracking, -0.01em);
    line-height: 1.2;
  }

  [part~='body-cards'] [part~='facts'] {
    align-content: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    max-inline-size: 40em;
  }

  /* Table */

  [part~='table'] :is(td, th) {
    vertical-align: top;
  }

  [part~='table'] th[part~='acronym'] {
    font-weight: 700;
  }

  [part~='table'] :is(td, th):nth-child(n + 3) {
    min-inline-size: 8em;
  }

  [part~='table'] [part~='description'] {
    min-inline-size: min(14em, 56cqi);
  }
`;
