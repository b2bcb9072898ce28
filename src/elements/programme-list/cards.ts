/** Layout `cards`: one card per programme. */
import {html, nothing} from 'lit';
import {heading} from '../../widget/headings.js';
import {localized} from '../../widget/localized.js';
import {itemNote} from '../../widget/source-line.js';
import type {ProgrammesLayout} from './view.js';
import {
  countryList,
  durationOf,
  fact,
  factList,
  phrases,
  titleOf,
  whoRunsIt,
} from './programme-parts.js';
import * as words from './words.js';

export const cards: ProgrammesLayout = ({items, figuresOf, language, level}) =>
  html`<ul class="programmes tiles" part="programmes tiles" role="list">
    ${items.map((programme) => {
      const figures = figuresOf(programme);
      return html`<li class="programme" part="programme">
        ${heading(level, 'programme-heading', titleOf(programme, language))}
        <p class="description" part="description">${localized(programme.description, language)}</p>
        ${figures.length ? phrases(figures, language) : nothing}
        ${factList([
          fact(words.duration(), durationOf(programme, figures, language)),
          fact(words.countries(), countryList(programme, language)),
          ...whoRunsIt(programme, language),
        ])}
        ${itemNote(programme, language)}
      </li>`;
    })}
  </ul>`;
