/** What the layouts of `<programme-list>` render. */
import type {BundledFigure, BundledProgramme} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

export interface ProgrammesView extends ListRendering<BundledProgramme> {
  readonly figuresOf: (programme: BundledProgramme) => readonly BundledFigure[];
}

export type ProgrammesLayout = Layout<ProgrammesView>;
