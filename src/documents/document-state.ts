/** The current state of a widget's document, wherever it comes from. */
import type {ReactiveControllerHost} from 'lit';
import type {Language} from '../language/language-controller.js';
import type {Problem} from './problem.js';
import type {BundledDocument} from './types.js';

/** A new object for each change; identical as long as nothing changes. */
export interface DocumentState {
  /** Missing while it loads, and if none can be shown. */
  readonly document?: BundledDocument | undefined;
  /** Without a document and without problems the document is loading. */
  readonly problems: readonly Problem[];
  /** The problems as English sentences, limited to a readable number. Default: their messages. */
  readonly report?: readonly string[];
  /** Lines for readers. Default: none, or that the document cannot be shown. */
  readonly lines?: ((language: Language) => readonly string[]) | undefined;
}

/** The element that shows a document, with the properties that say where it comes from. */
export interface DocumentHost extends ReactiveControllerHost, Element {
  readonly data?: unknown;
  src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly refresh?: string | undefined;
}
