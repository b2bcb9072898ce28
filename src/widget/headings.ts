/** Headings at the level that fits the page. */
import {html, type TemplateResult} from 'lit';

const templates: readonly ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h2 class=${part} part=${part}>${content}</h2>`,
  (part, content) => html`<h3 class=${part} part=${part}>${content}</h3>`,
  (part, content) => html`<h4 class=${part} part=${part}>${content}</h4>`,
  (part, content) => html`<h5 class=${part} part=${part}>${content}</h5>`,
  (part, content) => html`<h6 class=${part} part=${part}>${content}</h6>`,
];

/** A heading of level `level`, at most 6. */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  templates[Math.min(level, 6) - 2]!(part, content);

// A separate template per level, with a fixed part, since every widget has one.
const titles: readonly ((text: string) => TemplateResult)[] = [
  (text) => html`<h2 class="heading" part="heading">${text}</h2>`,
  (text) => html`<h3 class="heading" part="heading">${text}</h3>`,
  (text) => html`<h4 class="heading" part="heading">${text}</h4>`,
  (text) => html`<h5 class="heading" part="heading">${text}</h5>`,
  (text) => html`<h6 class="heading" part="heading">${text}</h6>`,
];

/** The heading of a widget. */
export const title = (level: number, text: string): TemplateResult => titles[level - 2]!(text);
