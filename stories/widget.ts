/** Puts a widget together as a page would: the tag, its attributes, a link inside as fallback. */
import {layoutNames} from '../src/widget/rendering.js';
import {widgets, type WidgetTag} from '../src/widgets.js';
import {allLocales} from '../src/generated/language-codes.js';

/** Attributes by name. `true` is an attribute without value; `undefined` and `false` leave it out. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | undefined;
}

export function widget(tag: string, attributes: Attributes): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  const link = document.createElement('a');
  link.href = `https://widgets.example/embed/${tag}/`;
  link.textContent = tag;
  element.append(link);
  return element;
}

/** Renders the widget with a custom document instead of the bundled one. */
export const widgetWith =
  (tag: string, document: unknown) =>
  (attributes: Attributes): HTMLElement =>
    Object.assign(widget(tag, attributes), {data: document});

/** The layouts of a widget, as a control. */
export const layoutOf = (tag: WidgetTag) =>
  ({layout: {control: 'select', options: layoutNames(widgets[tag])}}) as const;

/** The attributes that every widget has, as controls. */
export const commonArgTypes = {
  lang: {control: 'select', options: allLocales},
  heading: {control: 'text'},
  'heading-level': {control: 'select', options: [2, 3, 4, 5, 6]},
  only: {control: 'text'},
  theme: {control: 'inline-radio', options: ['light', 'dark']},
} as const;
