/** The parts of a programme shared by its layouts. */
import {html, nothing, type TemplateResult} from 'lit';
import type {BundledFigure, BundledProgramme} from '../../documents/types.js';
import {durationText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {description, value} from '../../widget/figure/figure-parts.js';
import {acronymText, localized} from '../../widget/localized.js';
import {countriesOf} from './countries.js';
import * as words from './words.js';

/** Acronym and name. */
export const titleOf = (programme: BundledProgramme, language: Language): TemplateResult =>
  html`${programme.acronym ? html`<span part="acronym">${acronymText(programme, language)}</span>` : nothing}
    <span part="name">${localized(programme.name, language)}</span>`;

/** The figures, each as a phrase that begins with its value. */
export const phrases = (figures: readonly BundledFigure[], language: Language): TemplateResult =>
  html`<div part="figures">
    ${figures.map(
      (figure) =>
        html`<p part="figure">${value(figure, language)} ${description(figure, language)}</p>`,
    )}
  </div>`;

/** The duration in words, unless one of the figures gives it. */
export const durationOf = (
  {duration}: BundledProgramme,
  figures: readonly BundledFigure[],
  {tag}: Language,
): string | undefined =>
  duration && !figures.some(({measure}) => measure === 'duration')
    ? durationText(duration, tag)
    : undefined;

/** Says that the source states nothing, in words: screen readers read a dash as "dash" or skip it. */
export const unstated = (): TemplateResult =>
  html`<span part="unstated">${words.notStated()}</span>`;

/** The partner countries, or that the source names none. */
export const countryList = (programme: BundledProgramme, language: Language): TemplateResult =>
  programme.countries?.length
    ? html`<ul part="countries" role="list">
        ${countriesOf(programme, language).map(
          (name) => html`<li part="country">${localized(name, language)}</li>`,
        )}
      </ul>`
    : unstated();

/** A term and its text; undefined without a text. */
export const fact = (term: string, text: unknown): TemplateResult | undefined =>
  text
    ? html`<div part="fact">
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`
    : undefined;

/** Facts as a list; undefined without facts. */
export const factList = (facts: readonly unknown[]): TemplateResult | undefined =>
  facts.some(Boolean) ? html`<dl part="facts">${facts}</dl>` : undefined;

/** Managers and coordinator. */
export const whoRunsIt = (
  {managers, coordinator}: BundledProgramme,
  language: Language,
): readonly unknown[] => [
  managers?.length
    ? fact(
        words.management(),
        html`<ul part="managers" role="list">
          ${managers.map((name) => html`<li part="manager">${localized(name, language)}</li>`)}
        </ul>`,
      )
    : undefined,
  coordinator
    ? fact(
        words.coordination(),
        html`<span part="coordinator">${localized(coordinator, language)}</span>`,
      )
    : undefined,
];
