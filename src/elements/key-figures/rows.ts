/** Figures as a table to take away. */
import type {Rows} from '../../documents/csv.js';
import type {BundledFigure, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {figureCells, figureHeaders} from '../../widget/figure-rows.js';

/** One row a figure. */
export const figureRows = (
  figures: readonly BundledFigure[],
  source: Source,
  language: Language,
): Rows => [
  ['id', ...figureHeaders()],
  ...figures.map((figure) => [figure.id, ...figureCells(figure, source, language)]),
];
