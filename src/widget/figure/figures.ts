/** The figures of a document as its items refer to them. Pure, no DOM. */
import type {BundledDocument, BundledFigure} from '../../documents/types.js';

/** Figures by id. */
export const figuresById = ({figures = []}: BundledDocument): ReadonlyMap<string, BundledFigure> =>
  new Map(figures.map((figure) => [figure.id, figure]));
