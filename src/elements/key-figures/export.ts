/** Exports figures: as rows of a table and as schema.org data. */
import type {BundledFigure} from '../../documents/types.js';
import type {Exports} from '../../widget/export/exports.js';
import {figureCells, figureHeaders} from '../../widget/figure/figure-rows.js';
import type {FiguresView} from './view.js';

/** One row per figure. */
export const figureExports: Exports<BundledFigure, FiguresView> = {
  header: () => ['id', ...figureHeaders()],
  rows: (figure, {document, language}) => [
    [figure.id, ...figureCells(figure, document.source, language)],
  ],
  graph: (figures, {language}, {figureNode}) => ({
    '@type': 'Dataset',
    variableMeasured: figures.map((figure) => figureNode(figure, language)),
  }),
};
