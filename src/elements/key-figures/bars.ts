/** Layout `bars`: comparable figures as bars on a common scale, the others as numbers. */
import {html} from 'lit';
import {label, notes, value} from '../../widget/figure/figure-parts.js';
import {commonScales} from '../../widget/figure/figure-text.js';
import {bar, lengthOf} from './acronyms-and-bars.js';
import type {FiguresLayout} from './view.js';

export const bars: FiguresLayout = ({items, language, all}) => {
  const scales = commonScales(all);
  return html`<ul class="figures" part="figures" role="list">
    ${items.map(
      (figure) =>
        html`<li class="figure" part="figure">
          <div class="text" part="text">${label(figure, language)}${notes(figure, language)}</div>
          ${value(figure, language)}${bar(lengthOf(figure, scales.get(figure.unit)))}
        </li>`,
    )}
  </ul>`;
};
