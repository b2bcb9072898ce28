/** Styles of tiles: items in as many columns as fit, each under a rule. */
import {css} from 'lit';

export const tileStyles = css`
  /*
   * At most three columns, three from 44em on and two from 28em: the smallest width of a tile, from
   * which the number of columns follows, is a third of the place, but at least what makes that so.
   * A product with 999 decides between two: it is far below nothing or far above any width.
   * Nothing asks for the size of a container, which would take a pass of styles for each widget.
   */
  .tiles {
    --_cw-tile: max(100% / 3 - 1.51em, 12.364em + 1.823%);

    display: grid;
    gap: 0 2.25em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_cw-tile)), 1fr));
  }

  /* Two columns would leave the third tile alone. */
  .tiles:has(> :nth-child(3):last-child) {
    --_cw-tile: max(100% / 3 - 1.51em, (38em - 100%) * 999);
  }

  .tiles:has(> :nth-child(4):last-child) {
    --_cw-tile: max(25% - 1.7em, min(50% - 1.13em, (60em - 100%) * 999), (28em - 100%) * 999);
  }

  .tiles:has(> :nth-child(2):last-child) {
    --_cw-tile: max(50% - 1.13em, (28em - 100%) * 999);
  }

  .tiles:has(> :only-child) {
    --_cw-tile: 100%;
  }

  .tiles > * {
    border-block-start: var(--_cw-rule) solid var(--_cw-accent);
    break-inside: avoid;
    margin-block-end: 0.75em;
    padding-block: 0.9em 1.1em;
  }
`;
