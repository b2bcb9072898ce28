/** Styles of `<instrument-explainer>`, one sheet per layout. */
import {finderLayoutStyles} from './finder.styles.js';
import {listLayoutStyles} from './list.styles.js';
import {pathwayLayoutStyles} from './pathway.styles.js';
import {tableLayoutStyles} from './table.styles.js';

export const instrumentExplainerStyles = [
  listLayoutStyles,
  ...tableLayoutStyles,
  pathwayLayoutStyles,
  finderLayoutStyles,
];
