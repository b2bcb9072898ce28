/** The document of a widget as it stands, wherever it comes from. */
import type {ReactiveControllerHost} from 'lit';
import type {Language} from '../language/language-controller.js';
import type {Problem} from './problem.js';
import type {BundledDocument} from './types.js';

/** A new object for each change, and the same one as long as nothing changes. */
export interface DocumentState {
  /** Missing while it loads, and where none can be shown. */
  readonly document?: BundledDocument | undefined;
  /** Without a document and without problems the document is loading. */
  readonly problems: readonly Problem[];
  /** The problems as English sentences, no more than anyone reads. Default: their messages. */
  readonly report?: readonly string[];
  /** Lines for readers. Default: none, or that the document cannot be shown. */
  readonly lines?: ((language: Language) => readonly string[]) | undefined;
}

/** The element that a document is for, and where it says that the document comes from. */
export interface DocumentHost extends ReactiveControllerHost, Element {
  readonly data?: unknown;
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly refresh?: string | undefined;
}
