/** The stories as fixtures: every widget in every layout, drawn as Storybook draws it. */
import {render, type TemplateResult} from 'lit';
import {widgets, type WidgetTag} from '../../src/define/define.js';
import type {WidgetElement} from '../../src/widget/widget-element.js';
import type {Attributes} from '../../stories/widget.js';

/** One way to use a widget. */
export interface Story {
  readonly tag: WidgetTag;
  readonly name: string;
  /** The attributes that it sets. */
  readonly attributes: Attributes;
  /** Draws the story into `place`, with further attributes on top of its own. */
  draw(place: HTMLElement, attributes?: Attributes): void;
}

/** A story module in the Component Story Format, as far as it is used here. */
interface StoryModule {
  readonly default: {
    readonly args?: Attributes;
    readonly render: (args: Attributes) => HTMLElement | TemplateResult;
  };
  readonly [name: string]: {
    readonly args?: Attributes;
    readonly render?: (args: Attributes) => HTMLElement | TemplateResult;
  };
}

/** Every tag that `define()` knows. */
export const tags = Object.keys(widgets) as WidgetTag[];

/** The stories of a widget, in their order. A widget without stories is an error. */
export async function storiesOf(tag: WidgetTag): Promise<readonly Story[]> {
  const module = (await import(`../../stories/${tag}.stories.ts`)) as StoryModule;
  const {default: meta, ...stories} = module;
  return Object.entries(stories).map(([name, story]) => ({
    tag,
    name,
    attributes: {...meta.args, ...story.args},
    draw(place, attributes = {}) {
      const args = {...meta.args, ...story.args, ...attributes};
      const drawn = (story.render ?? meta.render)(args);
      if (drawn instanceof Node) place.replaceChildren(drawn);
      else render(drawn, place);
    },
  }));
}

/** Every story of every widget. Fails if a file of stories cannot be loaded. */
export const allStories = async (): Promise<readonly Story[]> =>
  (await Promise.all(tags.map(storiesOf))).flat();

/** Resolves when every widget in `place` shows its facts and what it measures is measured. */
export async function drawn(place: HTMLElement): Promise<void> {
  const widgetsIn = [...place.querySelectorAll<WidgetElement>(tags.join())];
  const updated = () => Promise.all(widgetsIn.map(({updateComplete}) => updateComplete));
  await updated();
  await settledLayout();
  await updated();
}

/** Resolves when observers of sizes have reacted to a new layout. */
export const settledLayout = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** What a page of its own looks like, light or dark. */
export const PAGES = {
  light: {colorScheme: 'light', background: '#ffffff', color: '#1a1f26'},
  dark: {colorScheme: 'dark', background: '#12171d', color: '#e9edf2'},
} as const;

/** An empty page: a block of `width` pixels in the body, removed by `page.remove()`. */
export function pageOf(lang: string, scheme: keyof typeof PAGES, width?: number): HTMLElement {
  const page = document.createElement('div');
  page.lang = lang;
  Object.assign(page.style, {
    ...PAGES[scheme],
    font: '16px/1.5 sans-serif',
    inlineSize: width === undefined ? '' : `${width}px`,
  });
  document.body.append(page);
  return page;
}
