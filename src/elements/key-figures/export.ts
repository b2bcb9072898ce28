/** Exports figures: as rows of a table. */
import type {Rows} from '../../widget/export/csv.js';
import type {BundledFigure, Source} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {figureCells, figureHeaders} from '../../widget/figure/figure-rows.js';

/** One row a figure. */
export const figureRows = (
  figures: readonly BundledFigure[],
  source: Source,
  language: Language,
): Rows => [
  ['id', ...figureHeaders()],
  ...figures.map((figure) => [figure.id, ...figureCells(figure, source, language)]),
];
