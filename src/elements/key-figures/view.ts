/** What the layouts of `<key-figures>` draw. */
import type {BundledFigure} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

/** Figures; `all` are those whose scale they share, drawn or not. */
export type FiguresView = ListRendering<BundledFigure>;

export type FiguresLayout = Layout<FiguresView>;
