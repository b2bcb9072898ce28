/** What the layouts of `<european-participation>` render. */
import type {BundledFigure, EuropeanItem} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';

export interface EuropeView extends ListRendering<EuropeanItem> {
  readonly figuresOf: (item: EuropeanItem) => readonly BundledFigure[];
  /** The items that an item runs under without being a part of them. */
  readonly frameworksOf: (item: EuropeanItem) => readonly EuropeanItem[];
}

export type EuropeLayout = Layout<EuropeView>;
