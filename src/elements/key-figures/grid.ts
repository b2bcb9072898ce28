/** Layout `grid`: one tile a figure, with a hairline bar under those that can be compared. */
import {html, nothing} from 'lit';
import {localized} from '../../widget/localized.js';
import {barsOf, notes, period, value} from './figure-parts.js';
import type {FiguresLayout} from './key-figures.js';

export const grid: FiguresLayout = (figures, language) => {
  const bar = barsOf(figures);
  return html`<ul part="figures" role="list">
    ${figures.map(
      (figure) =>
        html`<li part="figure">
          <div part="head">
            ${value(figure, language)}
            ${
              figure.counts?.length
                ? html`<span part="acronym">${figure.counts.join(' · ')}</span>`
                : nothing
            }
          </div>
          <div part="text">
            <span part="label">${localized(figure.label, language)}</span>
            ${notes(figure, language)} ${period(figure)}
          </div>
          ${bar(figure)}
        </li>`,
    )}
  </ul>`;
};
