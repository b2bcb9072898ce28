/**
 * Links markers on the map with entries in the list: pointing at or focusing either highlights
 * both, and pressing a marker moves to its entry. The markers are a single tab stop; arrow keys
 * move between them.
 */
import type {LitElement} from 'lit';
import {WidgetSelectEvent} from '../../widget/events.js';
import type {Position} from './clusters.js';
import {markerFor} from './marker-keys.js';

/** Markers and entries have the ID of their office in `data-office`. */
const elementAt = ({target}: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-office]');

/** All markers on the map of `marker`. */
const markersBeside = (marker: Element): readonly HTMLElement[] => [
  ...marker.closest('svg')!.querySelectorAll('button'),
];

const centreOf = (marker: Element): Position => {
  const {left, top, width, height} = marker.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
};

/** The marker nearest to the pointer, since markers may overlap. */
function nearest({clientX, clientY}: MouseEvent, marker: Element): HTMLElement {
  const distance = (each: Element) => {
    const {x, y} = centreOf(each);
    return Math.hypot(x - clientX, y - clientY);
  };
  return markersBeside(marker).reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
}

/**
 * Width of the button over a marker, in pixels. Where buttons overlap, the nearest marker is used.
 */
export const TARGET = 44;

/** Tracks the highlighted office and updates its host when it changes. */
export class Pointing {
  #host: LitElement;
  #hovered: string | undefined;
  #focused: string | undefined;
  #stop: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The ID of the highlighted office. */
  get current(): string | undefined {
    return this.#hovered ?? this.#focused;
  }

  /** The name of the marker that is the tab stop; `undefined` until one has had focus. */
  get stop(): string | undefined {
    return this.#stop;
  }

  // Mouse events rather than pointer events: on a touch screen they fire on tap and the state lasts
  // until the next tap, but a scrolling finger fires none.
  readonly hover = (event: MouseEvent): void => {
    const element = event.type === 'mouseleave' ? null : elementAt(event);
    const {office} =
      (element?.localName === 'button' ? nearest(event, element) : element)?.dataset ?? {};
    if (office === this.#hovered) return;
    this.#hovered = office;
    this.#host.requestUpdate();
  };

  readonly focus = (event: FocusEvent): void => {
    this.#focused = event.type === 'focusin' ? elementAt(event)?.dataset['office'] : undefined;
    this.#stop = (event.target as HTMLElement).dataset['marker'] ?? this.#stop;
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    const marker = event.target as HTMLElement;
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (!marker.dataset['marker'] || altKey || ctrlKey || metaKey || shiftKey) return;
    const markers = markersBeside(marker);
    const index = markerFor(key, markers.indexOf(marker), markers.map(centreOf));
    if (index === undefined) return;
    event.preventDefault();
    markers[index]!.focus();
  };

  readonly press = (event: MouseEvent): void => {
    const marker = event.currentTarget as HTMLElement;
    // A key press has no coordinates.
    const {office = ''} = (event.detail ? nearest(event, marker) : marker).dataset;
    const entries = this.#host.renderRoot.querySelectorAll('li');
    [...entries].find(({dataset}) => dataset['office'] === office)?.focus();
    this.#host.dispatchEvent(new WidgetSelectEvent(office));
  };
}
