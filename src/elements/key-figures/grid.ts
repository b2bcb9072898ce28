/** Layout `grid`: one tile a figure, with a hairline bar under those that can be compared. */
import {html} from 'lit';
import {notes, value} from '../../widget/figure/figure-parts.js';
import {localized} from '../../widget/localized.js';
import {acronyms, barsOf} from './acronyms-and-bars.js';
import type {FiguresLayout} from './view.js';

export const grid: FiguresLayout = ({items, language, all}) => {
  const bar = barsOf(all);
  return html`<ul part="figures tiles" role="list">
    ${items.map(
      (figure) =>
        html`<li part="figure">
          <div part="head">${value(figure, language)} ${acronyms(figure)}</div>
          <div part="text">
            <span part="label">${localized(figure.label, language)}</span>
            ${notes(figure, language)}
          </div>
          ${bar(figure)}
        </li>`,
    )}
  </ul>`;
};
