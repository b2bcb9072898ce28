/**
 * Positions map labels once their sizes are known, and again when the map or the text is resized.
 */
import {NativeEvent} from '../../widget/events.js';
import {SizeController} from '../../widget/page/size-controller.js';
import {placeLabels, type Box} from './label-placement.js';

/** Pixels around a label. */
const GAP = 3;

/**
 * Observes the map and, for the text size, a city in the list. A label cannot be observed, because
 * positioning changes it.
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

/**
 * Positions the label relative to its marker, so that it stays beside it in print, where nothing is
 * measured.
 */
function put(label: Element, box: Box | undefined, {x, y}: {x: number; y: number}): void {
  label.setAttribute('visibility', box ? 'visible' : 'hidden');
  if (!box) return;
  label.setAttribute('dx', ((box.left + box.right) / 2 - x).toFixed(1));
  label.setAttribute('dy', ((box.top + box.bottom) / 2 - y).toFixed(1));
}

/** Watches the map of `host`, if any. */
export const watchLabels = (host: ConstructorParameters<typeof SizeController>[0]): unknown =>
  new SizeController(host, find, update);
