/**
 * A marker on the map and its entry in the list belong together: whoever points at one of them,
 * with a pointer or with the focus, is shown both. A press on a marker leads to its entry. The
 * markers are one stop of the Tab key, and arrow keys move between them.
 */
import type {LitElement} from 'lit';
import {WidgetSelectEvent} from '../../widget/events.js';
import type {Position} from './clusters.js';
import {markerFor} from './marker-keys.js';

/** Markers and entries carry the id of their office in `data-office`. */
const elementAt = ({target}: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-office]');

/** All markers of the map that `marker` is on. */
const markersBeside = (marker: Element): readonly HTMLElement[] => [
  ...marker.closest('svg')!.querySelectorAll('button'),
];

const centreOf = (marker: Element): Position => {
  const {left, top, width, height} = marker.getBoundingClientRect();
  return {x: left + width / 2, y: top + height / 2};
};

/** Of markers that lie on each other, the one whose point is nearest. */
function nearest({clientX, clientY}: MouseEvent, marker: Element): HTMLElement {
  const distance = (each: Element) => {
    const {x, y} = centreOf(each);
    return Math.hypot(x - clientX, y - clientY);
  };
  return markersBeside(marker).reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
}

/** Width of the button over a marker, in pixels. Where buttons overlap, the nearest is meant. */
export const TARGET = 44;

/** Which office is pointed at; updates its host when it is another. */
export class Pointing {
  #host: LitElement;
  #hovered: string | undefined;
  #focused: string | undefined;
  #stop: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Id of the office. */
  get current(): string | undefined {
    return this.#hovered ?? this.#focused;
  }

  /** Name of the marker that the Tab key leads to; undefined until one has had the focus. */
  get stop(): string | undefined {
    return this.#stop;
  }

  // Mouse events, not pointer events: on a touch screen they come with a tap and stay until the
  // next, while a finger that only scrolls causes none.
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
    // A press of a key is at no place.
    const {office = ''} = (event.detail ? nearest(event, marker) : marker).dataset;
    const entries = this.#host.renderRoot.querySelectorAll('li');
    [...entries].find(({dataset}) => dataset['office'] === office)?.focus();
    this.#host.dispatchEvent(new WidgetSelectEvent(office));
  };
}
