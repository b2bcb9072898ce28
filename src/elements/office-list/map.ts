/**
 * Layout `map`: the offices on the land of the Earth, and the list below it.
 *
 * The outer drawing has no frame of its own, so that names and markers keep the size of the text
 * around them; the land in it has one and is scaled. The list says all that the drawing says, so
 * the drawing is hidden from assistive technology; what is not are the buttons over its markers.
 */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {pickText} from '../../documents/localized-text.js';
import type {Office} from '../../documents/types.js';
import type {Language} from '../../language/language-controller.js';
import {msg} from '../../language/messages.js';
import {land, mapSize} from './land.js';
import {fullName} from './office-text.js';
import type {Pointing} from './pointing.js';
import {project} from './project.js';

/** More names than this fit on no map; the markers are drawn all the same. */
const MOST_NAMES = 200;

/** Units of the frame between the outermost marker and its edge. */
const MARGIN = 24;

/** Pixels from side to side of the button over a marker. Where buttons overlap, the nearest is meant. */
const TARGET = 44;

const {width, height} = mapSize;

const within = (degrees: number | undefined, most: number): degrees is number =>
  Number.isFinite(degrees) && Math.abs(degrees!) <= most;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly office: Office;
}

/**
 * Draws the offices whose place is known; nothing where there is none. With `pointing`, every
 * marker is a button.
 */
export function map(
  offices: readonly Office[],
  language: Language,
  pointing: Pointing | undefined,
): TemplateResult | typeof nothing {
  const points: Point[] = [];
  // More than one where a marker stands outside of the frame, in islands that the land is without.
  let scale = 1;
  for (const office of offices) {
    const {latitude, longitude} = office;
    if (!within(latitude, 90) || !within(longitude, 180)) continue;
    const [x, y] = project(latitude, longitude);
    scale = Math.max(
      scale,
      (Math.abs(x - width / 2) + MARGIN) / (width / 2),
      (Math.abs(y - height / 2) + MARGIN) / (height / 2),
    );
    points.push({x, y, office});
  }
  if (points.length === 0) return nothing;
  const percent = (part: number, whole: number) =>
    `${(50 + ((part / whole - 0.5) * 100) / scale).toFixed(2)}%`;
  const start = (1 - scale) / 2;
  const frame = [width * start, height * start, width * scale, height * scale].join(' ');
  const button = ({x, y, office}: Point) => {
    const {text, lang} = fullName(office, language);
    return svg`<foreignObject x=${percent(x, width)} y=${percent(y, height)} width=${TARGET} height=${TARGET} transform="translate(${-TARGET / 2} ${-TARGET / 2})"><button
        part=${pointing?.current === office.id ? 'target current' : 'target'}
        type="button"
        data-office=${office.id}
        lang=${lang ?? nothing}
        aria-label=${text}
        @click=${pointing?.press}
      ></button></foreignObject>`;
  };
  const label = ({x, y, office: {city}}: Point) => {
    const {text, lang} = pickText(city, language.code);
    return svg`<text part="label" lang=${lang ?? nothing} x=${percent(x, width)} y=${percent(y, height)} visibility="hidden">${text}</text>`;
  };
  // Markers and names leave a gap in the land, since nobody knows in which colour of the page a
  // ring around them would have to be drawn.
  return html`<svg
    part="world"
    role=${pointing ? 'group' : nothing}
    aria-label=${pointing ? msg('Map', {id: 'offices.map'}) : nothing}
    aria-hidden=${pointing ? nothing : 'true'}
  >
    <g aria-hidden="true">
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
        <g id="labels">${points.slice(0, MOST_NAMES).map(label)}</g>
      </g>
    </g>
    ${pointing ? points.map(button) : nothing}
  </svg>`;
}
