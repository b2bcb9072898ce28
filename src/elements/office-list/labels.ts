/**
 * Puts the names on maps where there is room for them, as soon as their sizes are known and again
 * whenever a map or a name changes its size. One observer serves all maps of the page.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {NativeEvent} from '../../widget/events.js';
import {placeLabels, type Box} from './label-placement.js';

/** Pixels around a name. */
const GAP = 3;

let observer: ResizeObserver | undefined;

function sizesChanged(entries: readonly ResizeObserverEntry[]): void {
  const roots = new Set(entries.map(({target}) => target.getRootNode() as ShadowRoot));
  for (const root of roots) {
    const map = root.querySelector('[part~="world"]');
    if (!map?.clientWidth) continue;
    map.dispatchEvent(new NativeEvent('resize'));
    arrange(map);
  }
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

/** Watches the map of its host, where there is one. */
export class LabelsController implements ReactiveController {
  #host: ReactiveControllerHost & Element & {readonly renderRoot: ParentNode};
  #watched: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & Element & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Watching anew makes the observer report at once, so this also follows changes of the data. A
   * city of the list stands for the type of the page: names on the map have the same, but what
   * the observer changes must not be what it observes.
   */
  hostUpdated(): void {
    this.hostDisconnected();
    // An update may come after the host has left, and what is watched stays in memory.
    if (!this.#host.isConnected) return;
    const map = this.#host.renderRoot.querySelector('[part~="world"]');
    if (!map) return;
    observer ??= new ResizeObserver(sizesChanged);
    this.#watched = [map, this.#host.renderRoot.querySelector('[part~="city"]')!];
    for (const element of this.#watched) observer.observe(element);
  }

  hostDisconnected(): void {
    for (const element of this.#watched) observer!.unobserve(element);
    this.#watched = [];
  }
}
