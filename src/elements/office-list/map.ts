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

interface Marker {
  readonly office: Office;
  readonly x: number;
  readonly y: number;
}

const within = (degrees: number | undefined, most: number): degrees is number =>
  Number.isFinite(degrees) && Math.abs(degrees!) <= most;

function markersOf(offices: readonly Office[]): readonly Marker[] {
  const markers: Marker[] = [];
  for (const office of offices) {
    const {latitude, longitude} = office;
    if (!within(latitude, 90) || !within(longitude, 180)) continue;
    const [x, y] = project(latitude, longitude);
    markers.push({office, x, y});
  }
  return markers;
}

/** The frame of the land; wider, in the same proportions, where a marker stands outside of it. */
function frameOf(markers: readonly Marker[]) {
  const [left, right] = range(
    markers.map(({x}) => x),
    mapSize.width,
  );
  const [top, bottom] = range(
    markers.map(({y}) => y),
    mapSize.height,
  );
  const scale = Math.max((right - left) / mapSize.width, (bottom - top) / mapSize.height);
  const width = mapSize.width * scale;
  const height = mapSize.height * scale;
  return {x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height};
}

function range(values: readonly number[], end: number): readonly [number, number] {
  let [least, most] = [0, end];
  for (const value of values) {
    least = Math.min(least, value - MARGIN);
    most = Math.max(most, value + MARGIN);
  }
  return [least, most];
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;

/** Draws the offices whose place is known; nothing where there is none. */
export function map(offices: readonly Office[], {code}: Language): TemplateResult | typeof nothing {
  const markers = markersOf(offices);
  if (markers.length === 0) return nothing;
  const frame = frameOf(markers);
  const points = markers.map(({office, x, y}) => ({
    ...pickText(office.city, code),
    x: percent(x - frame.x, frame.width),
    y: percent(y - frame.y, frame.height),
  }));
  // Markers and names leave a gap in the land rather than a ring in the colour of the page, which
  // nobody knows.
  return html`<svg part="world" aria-hidden="true">
    <mask id="gaps">
      <rect width="100%" height="100%" fill="#fff"></rect>
      <use href="#markers" fill="#000" stroke="#000"></use>
      <use href="#labels" fill="#000" stroke="#000"></use>
    </mask>
    <g mask="url(#gaps)">
      <svg part="land" viewBox=${[frame.x, frame.y, frame.width, frame.height].join(' ')}>
        <path d=${land}></path>
      </svg>
    </g>
    <g part="markers">
      <g id="markers">
        ${points.map(({x, y}) => svg`<circle part="marker" r="0.36em" cx=${x} cy=${y}></circle>`)}
      </g>
    </g>
    <g part="labels">
      <g id="labels">
        ${points
          .slice(0, MOST_NAMES)
          .map(
            ({text, lang, x, y}) =>
              svg`<text part="label" lang=${lang ?? nothing} x=${x} y=${y} visibility="hidden">${text}</text>`,
          )}
      </g>
    </g>
  </svg>`;
}
