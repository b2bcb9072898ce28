/**
 * Layout `map`: the offices on the land of the Earth, and the list below it.
 *
 * The outer drawing has no frame of its own, so that names and markers keep the size of the text
 * around them; the land in it has one and is scaled. The list says all that the map says, so the
 * map is hidden from assistive technology.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {land, mapSize} from './land.js';
import {project} from './project.js';

/** More names than this fit on no map; the markers are drawn all the same. */
const MOST_NAMES = 200;

/** Units of the frame between the outermost marker and its edge. */
const MARGIN = 24;

const {width, height} = mapSize;

const within = (degrees: number | undefined, most: number): degrees is number =>
  Number.isFinite(degrees) && Math.abs(degrees!) <= most;

/** Draws the offices whose place is known; nothing where there is none. */
export function map(offices: readonly Office[], {code}: Language): TemplateResult | typeof nothing {
  const points: {x: number; y: number; text: string; lang?: string}[] = [];
  // More than one where a marker stands outside of the frame, in islands that the land is without.
  let scale = 1;
  for (const {latitude, longitude, city} of offices) {
    if (!within(latitude, 90) || !within(longitude, 180)) continue;
    const [x, y] = project(latitude, longitude);
    scale = Math.max(
      scale,
      (Math.abs(x - width / 2) + MARGIN) / (width / 2),
      (Math.abs(y - height / 2) + MARGIN) / (height / 2),
    );
    points.push({x, y, ...pickText(city, code)});
  }
  if (points.length === 0) return nothing;
  const percent = (part: number, whole: number) =>
    `${(50 + ((part / whole - 0.5) * 100) / scale).toFixed(2)}%`;
  const start = (1 - scale) / 2;
  const frame = [width * start, height * start, width * scale, height * scale].join(' ');
  // Markers and names leave a gap in the land, since nobody knows in which colour of the page a
  // ring around them would have to be drawn.
  return html`<svg part="world" aria-hidden="true">
    <mask id="gaps">
      <rect width="100%" height="100%" fill="#fff"></rect>
      <use href="#markers" stroke="#000"></use>
      <use href="#labels" stroke="#000"></use>
    </mask>
    <g mask="url(#gaps)">
      <svg part="land" viewBox=${frame}><path d=${land}></path></svg>
    </g>
    <g part="markers">
      <g id="markers">
        ${points.map(
          ({x, y}) =>
            svg`<circle part="marker" r="0.36em" cx=${percent(x, width)} cy=${percent(y, height)}></circle>`,
        )}
      </g>
    </g>
    <g part="labels">
      <g id="labels">
        ${points
          .slice(0, MOST_NAMES)
          .map(
            ({x, y, text, lang}) =>
              svg`<text part="label" lang=${lang ?? nothing} x=${percent(x, width)} y=${percent(y, height)} visibility="hidden">${text}</text>`,
          )}
      </g>
    </g>
  </svg>`;
}
