/** Looks up the figures that items refer to. Pure, no DOM. */
import type {BundledDocument, BundledFigure} from '../../documents/types.js';

/** Figures by ID. */
export const figuresById = ({figures = []}: BundledDocument): ReadonlyMap<string, BundledFigure> =>
  new Map(figures.map((figure) => [figure.id, figure]));

/** The figures of an item in `document`; missing ones are left out. */
export function figuresIn(
  document: BundledDocument,
): (item: {readonly figures?: readonly string[]}) => readonly BundledFigure[] {
  const figures = figuresById(document);
  return ({figures: ids = []}) => ids.flatMap((id) => figures.get(id) ?? []);
}
