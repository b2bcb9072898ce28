/**
 * Layout `map`: the offices on a world map, with the list below.
 *
 * The outer SVG has no view box, so that labels and markers follow the text size; the nested one
 * for the land has one and scales. The list contains everything in the map, so the map is hidden
 * from assistive technology, except for the buttons over its markers.
 */
import {str} from '@lit/localize';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {pickText, type PickedText} from '../../documents/localized-text.js';
import type {Office} from '../../documents/types.js';
import {numberFormat} from '../../language/formatters.js';
import {msg} from '../../language/messages.js';
import {accompanied} from '../../widget/rendering.js';
import {clusters, type Cluster} from './clusters.js';
import {pair} from '../../widget/pair.js';
import {land} from '../../generated/land.js';
import {mapSize} from '../../generated/map-size.js';
import {watchLabels} from './labels.js';
import {cityText, fullName} from './office-names.js';
import {list} from './list.js';
import {TARGET} from './pointing.js';
import {project} from './project.js';
import type {OfficesLayout, OfficesView} from './view.js';

/** With more markers than this, nearby offices share one. */
const MAX_MARKERS = 60;

/** Distance from the outermost marker to the edge, in map units. */
const MARGIN = 24;

const {width, height} = mapSize;

const within = (degrees: number | undefined, most: number): degrees is number =>
  Number.isFinite(degrees) && Math.abs(degrees!) <= most;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly office: Office;
}

const drawMap = (view: OfficesView): TemplateResult => {
  const {pointing} = view;
  return html`<div
    @mousemove=${pointing.hover}
    @mouseleave=${pointing.hover}
    @focusin=${pointing.focus}
    @focusout=${pointing.focus}
    @keydown=${pointing.key}
  >
    ${drawing(view)} ${list(view)}
  </div>`;
};

export const map: OfficesLayout = accompanied(drawMap, watchLabels);

/** The map with the offices whose location is known; nothing if there are none. */
function drawing({found, language, pointing, crowd}: OfficesView): TemplateResult | typeof nothing {
  const points: Point[] = [];
  for (const office of found) {
    const {latitude, longitude} = office;
    if (!within(latitude, 90) || !within(longitude, 180)) continue;
    const [x, y] = project(latitude, longitude);
    points.push({x, y, office});
  }
  if (points.length === 0) return nothing;
  const crowded = points.length > MAX_MARKERS;
  const margin = crowded ? Math.max(MARGIN, crowd.spacing * width * 0.6) : MARGIN;
  // Above 1 if a marker is outside the frame, on islands that the land omits.
  const scale = points.reduce(
    (most, {x, y}) =>
      Math.max(
        most,
        (Math.abs(x - width / 2) + margin) / (width / 2),
        (Math.abs(y - height / 2) + margin) / (height / 2),
      ),
    1,
  );
  const percent = (part: number, whole: number) =>
    `${(50 + ((part / whole - 0.5) * 100) / scale).toFixed(2)}%`;
  const start = (1 - scale) / 2;
  const frame = [width * start, height * start, width * scale, height * scale].join(' ');
  const places: readonly Cluster<Point>[] = crowded
    ? clusters(points, crowd.spacing * width * scale, MAX_MARKERS)
    : points.map((point) => ({...point, members: [point]}));
  // From west to east, regardless of the list's order.
  const markers = [...places].sort((a, b) => a.x - b.x || a.y - b.y);
  const nameOfMarker = ({members}: Cluster<Point>) => members[0]!.office.id;
  const stop = markers.some((marker) => nameOfMarker(marker) === pointing.stop)
    ? pointing.stop
    : nameOfMarker(markers[0]!);
  const singles = markers.filter(({members}) => members.length === 1);
  const several = markers.filter(({members}) => members.length > 1);
  const button = (
    marker: Cluster<Point>,
    part: string,
    {text, lang}: PickedText,
    press: (event: MouseEvent) => void,
    {id, pressed}: {readonly id?: string; readonly pressed?: boolean},
  ) => {
    const {x, y} = marker;
    const name = nameOfMarker(marker);
    return svg`<foreignObject x=${percent(x, width)} y=${percent(y, height)} width=${TARGET} height=${TARGET} transform="translate(${-TARGET / 2} ${-TARGET / 2})"><button
        class=${part}
        part=${part}
        type="button"
        tabindex=${name === stop ? 0 : -1}
        data-marker=${name}
        data-office=${id ?? nothing}
        lang=${lang ?? nothing}
        aria-label=${text}
        aria-pressed=${pressed === undefined ? nothing : String(pressed)}
        @click=${press}
      ></button></foreignObject>`;
  };
  const nameOf = ({members}: Cluster<Point>) => fullName(members[0]!.office, language);
  const single = (marker: Cluster<Point>) => {
    const {id, note} = marker.members[0]!.office;
    let name = nameOf(marker);
    // Notes tell several offices of one city apart.
    if (note && singles.some((each) => each !== marker && nameOf(each).text === name.text)) {
      name = {...name, text: pair(name.text, pickText(note, language).text)};
    }
    const part = pointing.current === id ? 'target current' : 'target';
    return button(marker, part, name, pointing.press, {id});
  };
  const cluster = (marker: Cluster<Point>) => {
    const there = marker.members.map(({office}) => office);
    const city = cityText(there[0]!, language);
    const text = msg(str`${city} and nearby (places: ${number(marker)})`, {
      id: 'offices.cluster',
      desc: 'A marker on the map for several places near to each other, by the name of one',
    });
    const pressed = crowd.isChosen(there);
    const isCurrent = pressed || there.some(({id}) => id === pointing.current);
    const part = isCurrent ? 'target cluster current' : 'target cluster';
    return button(marker, part, {text}, () => crowd.choose(there), {pressed});
  };
  const number = ({members}: Cluster<Point>) =>
    numberFormat(language.tag, {useGrouping: false}).format(members.length);
  const circle = ({x, y}: Cluster<Point>, part: string, radius: number) =>
    svg`<circle class=${part} part=${part} r="${radius}em" cx=${percent(x, width)} cy=${percent(y, height)}></circle>`;
  const label = ({x, y, members}: Cluster<Point>) => {
    const {text, lang} = pickText(members[0]!.office.city, language);
    return svg`<text class="label" part="label" lang=${lang ?? nothing} x=${percent(x, width)} y=${percent(y, height)} visibility="hidden">${text}</text>`;
  };
  // Markers and labels cut a gap into the land, since the page's background colour, which a ring
  // around them would need, is unknown.
  return html`<svg
    class="world"
    part="world"
    role="group"
    aria-label=${msg('Map', {id: 'offices.map'})}
    aria-describedby="keys"
    @resize=${crowded ? crowd.resized : nothing}
  >
    <desc id="keys">${msg('The arrow keys lead from place to place.', {id: 'offices.keys'})}</desc>
    <g aria-hidden="true">
      <mask id="gaps">
        <rect width="100%" height="100%" fill="#fff"></rect>
        <use href="#markers" stroke="#000"></use>
        <use href="#rings" fill="#000" stroke="#000"></use>
        <use href="#labels" stroke="#000"></use>
      </mask>
      <g mask="url(#gaps)">
        <svg class="land" part="land" viewBox=${frame}><path d=${land}></path></svg>
      </g>
      <g class="markers" part="markers">
        <g id="markers">${singles.map((marker) => circle(marker, 'marker', 0.36))}</g>
      </g>
      <g class="clusters" part="clusters">
        <g id="rings">
          ${several.map((marker) => circle(marker, 'ring', 0.5 + 0.2 * number(marker).length))}
        </g>
        ${several.map(
          (marker) =>
            svg`<text class="count" part="count" x=${percent(marker.x, width)} y=${percent(marker.y, height)}>${number(marker)}</text>`,
        )}
      </g>
      <g class="labels" part="labels">
        <g id="labels">${singles.map(label)}</g>
      </g>
    </g>
    ${markers.map((marker) => (marker.members.length > 1 ? cluster(marker) : single(marker)))}
  </svg>`;
}
