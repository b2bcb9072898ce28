/** What the layouts of `<key-figures>` render. */
import type {BundledFigure} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

/** Figures. Those in `all` share a scale, whether drawn or not. */
export type FiguresView = ListRendering<BundledFigure>;

export type FiguresLayout = Layout<FiguresView>;
