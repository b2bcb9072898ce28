/** What the layouts of `<instrument-explainer>` draw. */
import type {BundledFigure, Instrument} from '../../documents/types.js';
import type {Layout, ListRendering} from '../../widget/rendering.js';
import type {Answers} from './finder-match.js';

export interface InstrumentsView extends ListRendering<Instrument> {
  /** Figures by id. */
  readonly figures: ReadonlyMap<string, BundledFigure>;
  /** Whether this instrument is open: by the reader's doing, else because the page asks for it. */
  readonly isOpen: (instrument: Instrument) => boolean;
  /** To be called when the reader opens an instrument. */
  readonly selected: (instrument: Instrument) => void;
  /** To be called when an instrument has been opened or closed, by anyone. */
  readonly toggled: (instrument: Instrument, isOpen: boolean) => void;
  /** The answers to the questions of the finder. */
  readonly answers: Answers;
  /** To be called when the reader answers: all answers, and the id of what matches best. */
  readonly answered: (answers: Answers, best: string) => void;
}

export type InstrumentsLayout = Layout<InstrumentsView>;
