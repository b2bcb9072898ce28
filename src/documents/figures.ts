/** The figures of a document, each with a source only where that is not the document's. Pure, no DOM. */
import type {BundledDocument, BundledFigure, ItemSource, Source} from './types.js';

/** Whether `own` says anything else than the source of the document, or of another date. */
const differs = (own: ItemSource, source: Source): boolean =>
  (['title', 'publisher', 'url', 'asOf'] as const).some(
    (key) => own[key] != null && JSON.stringify(own[key]) !== JSON.stringify(source[key]),
  );

/** The figures in their order. A source that only repeats the document's is taken away. */
export const figuresOf = ({figures = [], source}: BundledDocument): readonly BundledFigure[] =>
  figures.map((figure) =>
    figure.source && !differs(figure.source, source) ? {...figure, source: undefined} : figure,
  );

/** The same by id. */
export const figuresById = (document: BundledDocument): ReadonlyMap<string, BundledFigure> =>
  new Map(figuresOf(document).map((figure) => [figure.id, figure]));
