/** What the layouts of `<instrument-explainer>` render. */
import type {BundledFigure, Instrument} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';
import type {Answers} from './finder-match.js';

export interface InstrumentsView extends ListRendering<Instrument> {
  /** Figures by ID. */
  readonly figures: ReadonlyMap<string, BundledFigure>;
  /** Whether this instrument is open, through the reader's action or the page's `open`. */
  readonly isOpen: (instrument: Instrument) => boolean;
  /** Called when the reader opens an instrument. */
  readonly selected: (instrument: Instrument) => void;
  /** Called when an instrument opens or closes for any reason. */
  readonly toggled: (instrument: Instrument, isOpen: boolean) => void;
  readonly answers: Answers;
  /** Called when the reader answers, with all answers and the ID of the best match. */
  readonly answered: (answers: Answers, best: string) => void;
}

export type InstrumentsLayout = Layout<InstrumentsView>;
