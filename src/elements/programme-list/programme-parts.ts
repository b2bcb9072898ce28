/** The parts of a programme that the layouts share. */
import {html, nothing, type TemplateResult} from 'lit';
import type {BundledFigure, BundledProgramme} from '../../documents/types.js';
import {durationText} from '../../language/formatters.js';
import type {Language} from '../../language/language-controller.js';
import {phrase} from '../../widget/figure/figure-parts.js';
import {acronymBefore, localized} from '../../widget/localized.js';
import {countriesOf} from './countries.js';
import * as words from './words.js';

/** Acronym and name. */
export const titleOf = (programme: BundledProgramme, language: Language): TemplateResult =>
  html`${programme.acronym ? html`<span class="acronym" part="acronym">${acronymBefore(programme, language)}</span>` : nothing}<span
      class="name"
      part="name"
      >${localized(programme.name, language)}</span
    >`;

/** The figures, each as a phrase that starts with its value. */
export const phrases = (figures: readonly BundledFigure[], language: Language): TemplateResult =>
  html`<div class="figures" part="figures">
    ${figures.map((figure) => phrase(figure, language))}
  </div>`;

/** The duration in words, unless a figure gives it. */
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
  html`<span class="unstated" part="unstated">${words.notStated()}</span>`;

/** The partner countries, or that the source names none. */
export const countryList = (programme: BundledProgramme, language: Language): TemplateResult =>
  programme.countries?.length
    ? html`<ul class="countries" part="countries" role="list">
        ${countriesOf(programme, language).map(
          (name) => html`<li class="country" part="country">${localized(name, language)}</li>`,
        )}
      </ul>`
    : unstated();

/** A term and its text; undefined without a text. */
export const fact = (term: string, text: unknown): TemplateResult | undefined =>
  text
    ? html`<div class="fact" part="fact">
        <dt>${term}</dt>
        <dd>${text}</dd>
      </div>`
    : undefined;

/** Facts as a list; undefined without facts. */
export const factList = (facts: readonly unknown[]): TemplateResult | undefined =>
  facts.some(Boolean) ? html`<dl class="facts" part="facts">${facts}</dl>` : undefined;

/** Managers and coordinator. */
export const whoRunsIt = (
  {managers, coordinator}: BundledProgramme,
  language: Language,
): readonly unknown[] => [
  managers?.length
    ? fact(
        words.management(),
        html`<ul class="managers" part="managers" role="list">
          ${managers.map((name) => html`<li class="manager" part="manager">${localized(name, language)}</li>`)}
        </ul>`,
      )
    : undefined,
  coordinator
    ? fact(
        words.coordination(),
        html`<span class="coordinator" part="coordinator"
          >${localized(coordinator, language)}</span
        >`,
      )
    : undefined,
];
