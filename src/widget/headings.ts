/** Real headings, at the level that the page needs. */
import {html, type TemplateResult} from 'lit';

const templates: readonly ((part: string, content: unknown) => TemplateResult)[] = [
  (part, content) => html`<h2 part=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part}>${content}</h6>`,
];

/** A heading of `level`, at most 6. */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  templates[Math.min(level, 6) - 2]!(part, content);
