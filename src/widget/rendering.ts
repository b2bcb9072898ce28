/** What the base class has resolved, passed to everything that renders or exports. */
import type {LitElement} from 'lit';
import type {BundledDocument} from '../documents/types.js';
import type {Language} from '../language/language-controller.js';

/** One document in one language. */
export interface Rendering {
  readonly document: BundledDocument;
  readonly language: Language;
  /** The level of headings in the body. */
  readonly level: number;
  /** The name of the layout. */
  readonly layout: string;
  /** The text of the heading; the widget's own if the page sets none. */
  readonly title: string;
}

/** A rendering with the items of a widget. */
export interface ListRendering<T> extends Rendering {
  /** All items that the page requests, in order, drawn or not. */
  readonly all: readonly T[];
  /** Those that match the search. */
  readonly found: readonly T[];
  /** Those that are drawn. */
  readonly items: readonly T[];
  /** The drawn items, split into lists. */
  readonly lists: Lists<T>;
}

export type Lists<T> = readonly (readonly T[])[];

/** A controller that watches a widget from outside. */
export type Companion = (host: LitElement) => unknown;

/** Renders the body of a widget. Its companions are created when it is first drawn. */
export type Layout<View extends Rendering> = ((view: View) => unknown) & {
  readonly companions?: readonly Companion[];
};

/** The layout `draw` with its companions. */
export const accompanied = <View extends Rendering>(
  draw: (view: View) => unknown,
  ...companions: readonly Companion[]
): Layout<View> => Object.assign(draw, {companions});

/** Layouts by name, the default first. */
export type Layouts = Readonly<Record<string, Layout<never>>>;

/** The names of a widget class's layouts, the default first; none for an inline widget. */
export const layoutNames = (Widget: object): readonly string[] =>
  Object.keys((Widget as {readonly layouts?: Layouts}).layouts ?? {});
