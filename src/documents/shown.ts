/** What a widget has to show, wherever it comes from. */
import type {ReactiveControllerHost} from 'lit';
import type {Language} from '../language/language-controller.js';
import type {Problem} from './problem.js';
import type {BundledDocument} from './types.js';

/** Sections of a document, each a list of items. */
export type Section = {
  [K in keyof BundledDocument]-?: NonNullable<BundledDocument[K]> extends readonly {
    readonly id: string;
  }[]
    ? K
    : never;
}[keyof BundledDocument];

/** Another object for each change, and the same one as long as nothing changes. */
export interface Shown {
  /** Missing while it is on its way, and where none can be shown. */
  readonly document?: BundledDocument | undefined;
  /** Without document and without problems the document is on its way. */
  readonly problems: readonly Problem[];
  /** The problems as English sentences, as many as one wants to read. Default: their messages. */
  readonly report?: readonly string[];
  /** What readers are told. Default: nothing, or that the document cannot be shown. */
  readonly lines?: ((language: Language) => readonly string[]) | undefined;
}

/** The element that a document is for, and what it says of where that comes from. */
export interface DocumentHost extends ReactiveControllerHost, Element {
  readonly data?: unknown;
  readonly src?: string | undefined;
  readonly integrity?: string | undefined;
  readonly refresh?: string | undefined;
}
