/** Layout `bars`: comparable figures as lengths on a common scale, the others as numbers. */
import {html} from 'lit';
import {localized} from '../../widget/localized.js';
import {barsOf, notes, period, value} from './figure-parts.js';
import type {FiguresLayout} from './key-figures.js';

export const bars: FiguresLayout = (figures, language) => {
  const bar = barsOf(figures);
  return html`<ul part="figures" role="list">
    ${figures.map(
      (figure) =>
        html`<li part="figure">
          <div part="text">
            <span part="label">${localized(figure.label, language)}</span>
            ${notes(figure, language)} ${period(figure)}
          </div>
          <div part="length">${bar(figure)}${value(figure, language)}</div>
        </li>`,
    )}
  </ul>`;
};
