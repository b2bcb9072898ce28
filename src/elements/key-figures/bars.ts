/** Layout `bars`: comparable figures as lengths on a common scale, the others as numbers. */
import {html} from 'lit';
import {notes, value} from '../../widget/figure/figure-parts.js';
import {localized} from '../../widget/localized.js';
import {barsOf} from './acronyms-and-bars.js';
import type {FiguresLayout} from './view.js';

export const bars: FiguresLayout = ({items, language, all}) => {
  const bar = barsOf(all);
  return html`<ul part="figures" role="list">
    ${items.map(
      (figure) =>
        html`<li part="figure">
          <div part="text">
            <span part="label">${localized(figure.label, language)}</span>
            ${notes(figure, language)}
          </div>
          ${value(figure, language)} ${bar(figure)}
        </li>`,
    )}
  </ul>`;
};
