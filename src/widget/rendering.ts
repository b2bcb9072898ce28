/** What the base class has resolved, and passes to everything that renders or exports. */
import type {BundledDocument} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';

/** One document in one language. */
export interface Rendering {
  readonly document: BundledDocument;
  readonly language: Language;
  /** Level of headings inside the body. */
  readonly level: number;
  /** Name of the layout. */
  readonly layout: string;
  /** The heading as text; the widget's own if the page sets none. */
  readonly title: string;
}

/** The same with the items of a widget. */
export interface ListRendering<T> extends Rendering {
  /** All that the page asks for, in their order, drawn or not. */
  readonly all: readonly T[];
  /** What the search has found of them. */
  readonly found: readonly T[];
  /** What is drawn. */
  readonly items: readonly T[];
  /** The same as the lists that the widget makes of its items. */
  readonly lists: Lists<T>;
}

export type Lists<T> = readonly (readonly T[])[];

/** Renders the body of a widget. */
export type Layout<View extends Rendering> = (view: View) => unknown;

/** Layouts by name, the default first. */
export type Layouts = Readonly<Record<string, Layout<never>>>;

/** The names of the layouts of a class of widgets, the default first; none for an inline widget. */
export const layoutNames = (Widget: object): readonly string[] =>
  Object.keys((Widget as {readonly layouts?: Layouts}).layouts ?? {});
