/** The pieces of one figure that its layouts share. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {BundledFigure} from '../../documents/types.js';
import {listText} from '../../language/format.js';
import type {Language} from '../../language/language-controller.js';
import {commonScales, figureText, isComparable, periodText} from '../../widget/figure-text.js';
import {localized} from '../../widget/localized.js';

/** The value with its qualifier, which is text and so part of what is read out. */
export function value(figure: BundledFigure, language: Language): TemplateResult {
  const {before, number, after} = figureText(figure, language);
  // On one line, since white space between the parts is a blank that the reader sees.
  // prettier-ignore
  return html`<span part="value">${before ? html`<span part="qualifier">${before}</span> ` : nothing}<span part=${figure.value === null ? 'number words' : 'number'}>${number}</span>${after ? html`<span part="qualifier">${after}</span>` : nothing}</span>`;
}

/** What the label leaves open: the counted things by name, condition, note. */
export function notes(figure: BundledFigure, language: Language): unknown {
  const {members, membersText, condition, note} = figure;
  const names =
    membersText ??
    (members &&
      listText(
        language.tag,
        members.map((name) => pickText(name, language.code).text),
      ));
  return [names, condition, note]
    .filter((text) => text !== undefined)
    .map((text) => html`<span part="note">${localized(text, language)}</span>`);
}

/** The time that the figure speaks of, where the source states one. */
export function period(figure: BundledFigure): unknown {
  const text = periodText(figure.period);
  return text ? html`<span part="period">${text}</span>` : nothing;
}

/** Draws the bars of `figures`, each on the scale of its unit; nothing for what has no scale. */
export function barsOf(figures: readonly BundledFigure[]): (figure: BundledFigure) => unknown {
  const scales = commonScales(figures);
  return (figure) => {
    const largest = scales.get(figure.unit);
    if (!largest || !isComparable(figure)) return nothing;
    const length = `${((figure.value / largest) * 100).toFixed(2)}%`;
    return html`<svg part="bar" aria-hidden="true">
      ${svg`<rect width=${length} height="100%"></rect>`}
    </svg>`;
  };
}
