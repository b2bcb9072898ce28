/**
 * A marker on the map and its entry in the list belong together: whoever points at one of them,
 * with a pointer or with the focus, is shown both. A press on a marker leads to its entry.
 */
import type {LitElement} from 'lit';
import {WidgetSelectEvent} from '../../widget/events.js';

/** Markers and entries carry the id of their office in `data-office`. */
const elementAt = ({target}: Event): HTMLElement | null =>
  (target as Element).closest<HTMLElement>('[data-office]');

/** Of markers that lie on each other, the one whose point is nearest. */
function nearest({clientX, clientY}: MouseEvent, marker: Element): HTMLElement {
  const distance = (each: Element) => {
    const {left, top, width, height} = each.getBoundingClientRect();
    return Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
  };
  return [...marker.closest('svg')!.querySelectorAll('button')].reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
}

/** Width of the button over a marker, in pixels. Where buttons overlap, the nearest is meant. */
export const TARGET = 44;

/** Which office is pointed at; renders its host anew when it is another. */
export class Pointing {
  #host: LitElement;
  #hovered: string | undefined;
  #focused: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Id of the office. */
  get current(): string | undefined {
    return this.#hovered ?? this.#focused;
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
    this.#host.requestUpdate();
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
