/**
 * Puts the names on maps where there is room for them, as soon as their sizes are known and again
 * whenever a map or a name changes its size.
 */
import {NativeEvent} from '../../widget/events.js';
import {SizeController} from '../../widget/page/size-controller.js';
import {placeLabels, type Box} from './label-placement.js';

/** Pixels around a name. */
const GAP = 3;

/**
 * A city of the list stands for the type of the page: names on the map have the same, but what
 * this changes must not be what is observed.
 */
function find(root: ParentNode): readonly Element[] {
  const map = root.querySelector('[part~="world"]');
  return map ? [map, root.querySelector('[part~="city"]')!] : [];
}

function update([map]: readonly Element[]): void {
  if (!map?.clientWidth) return;
  map.dispatchEvent(new NativeEvent('resize'));
  arrange(map);
}

function arrange(map: Element): void {
  const markers = [...map.querySelectorAll('circle')];
  const labels = [...map.querySelectorAll<SVGTextElement>('[part~="label"]')];
  const places = markers.map(({cx, cy, r}, i) => {
    const {width, height} = labels[i]?.getBBox() ?? {width: 0, height: 0};
    return {x: cx.baseVal.value, y: cy.baseVal.value, radius: r.baseVal.value, width, height};
  });
  const room = {width: map.clientWidth, height: map.clientHeight, gap: GAP};
  const boxes = placeLabels(places, room, labels.length);
  labels.forEach((label, i) => put(label, boxes[i], places[i]!));
}

/** Relative to the marker, so that on paper, where nothing is measured, a name stays beside it. */
function put(label: Element, box: Box | undefined, {x, y}: {x: number; y: number}): void {
  label.setAttribute('visibility', box ? 'visible' : 'hidden');
  if (!box) return;
  label.setAttribute('dx', ((box.left + box.right) / 2 - x).toFixed(1));
  label.setAttribute('dy', ((box.top + box.bottom) / 2 - y).toFixed(1));
}

/** Watches the map of `host`, where there is one. */
export const watchLabels = (host: ConstructorParameters<typeof SizeController>[0]): unknown =>
  new SizeController(host, find, update);
