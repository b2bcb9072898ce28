/**
 * Opens and closes the explanation of a term. It opens on hover, keyboard focus or a press, and
 * closes on Escape, a press elsewhere, or when another term opens.
 */
import type {LitElement, ReactiveController} from 'lit';
import {read} from '../../safe-dom.js';
import {placeBeside} from './popover-placement.js';

/** Why an explanation is open. It closes once no reason is left. */
type Reason = 'hover' | 'focus' | 'press';

/**
 * Delays in milliseconds, so that a passing pointer opens nothing, and one on its way to the
 * popover does not close it.
 */
const SHOW_AFTER = 150;
const HIDE_AFTER = 300;

/** The explanation that is open in the page, and its window. */
let current: PopoverController | undefined;
let view: Window = globalThis.window;

const closeOnEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape') return;
  // Close only the explanation, not a dialog that contains it.
  event.preventDefault();
  event.stopPropagation();
  current?.close();
};

const closeOnPress = (event: Event): void => {
  if (current && !event.composedPath().includes(current.host)) current.close();
};

const directionOf = (element: Element): string => getComputedStyle(element).direction;

const placeAgain = (): void => current?.place();

/** Listens to the page only while an explanation is open. */
function setCurrent(next: PopoverController | undefined): void {
  const action = next ? 'addEventListener' : 'removeEventListener';
  current = next;
  if (next) view = read(next.host.ownerDocument, 'defaultView') ?? window;
  view[action]('keydown', closeOnEscape as EventListener, true);
  view[action]('pointerdown', closeOnPress, true);
  view[action]('scroll', placeAgain, true);
  view[action]('resize', placeAgain);
}

export class PopoverController implements ReactiveController {
  readonly host: LitElement;
  #opened: () => void;
  #reasons = new Set<Reason>();
  #timer = 0;

  /** `opened` is called whenever the reader opens the explanation. */
  constructor(host: LitElement, opened: () => void) {
    this.host = host;
    this.#opened = opened;
    host.addController(this);
    host.addEventListener('pointerenter', this.#hover);
    host.addEventListener('pointerleave', this.#hover);
    host.addEventListener('focusin', this.#focus);
    host.addEventListener('focusout', this.#focus);
  }

  get isOpen(): boolean {
    return this.#reasons.size > 0;
  }

  /** Handles a click on the term, by pointer or keyboard. */
  press = (): void => {
    // The first press keeps open what hover or focus opened: screen readers focus before they
    // press.
    if (this.#reasons.has('press')) this.close();
    else this.#open('press');
  };

  close(): void {
    clearTimeout(this.#timer);
    for (const reason of [...this.#reasons]) this.#drop(reason);
  }

  /** Positions the explanation beside the term if CSS anchor positioning cannot. */
  place(): void {
    const popover = this.#popover;
    if (!popover) return;
    const {style} = popover;
    const documentElement = read(this.host.ownerDocument, 'documentElement');
    // Firefox moves it off the page if the text direction differs from the page's.
    const canAnchor =
      CSS.supports?.('position-area', 'block-end') &&
      directionOf(popover.parentElement ?? this.host) === directionOf(documentElement);
    if (canAnchor && !popover.hasAttribute('data-placed')) return;
    style.maxHeight = '';
    popover.setAttribute('data-placed', '');
    const {clientWidth, clientHeight, currentCSSZoom: pageZoom = 1} = documentElement;
    // Rectangles are in viewport pixels, but styles in pixels of the zoomed element.
    const zoom = popover.currentCSSZoom ?? 1;
    const gap = parseFloat(getComputedStyle(popover).fontSize) * 0.35 * zoom;
    const {left, top, maxHeight} = placeBeside(
      this.host.renderRoot.querySelector('button')!.getBoundingClientRect(),
      popover.getBoundingClientRect(),
      {width: clientWidth * pageZoom, height: clientHeight * pageZoom},
      gap,
    );
    style.left = `${left / zoom}px`;
    style.top = `${top / zoom}px`;
    style.maxHeight = `${maxHeight / zoom}px`;
  }

  hostUpdated(): void {
    const popover = this.#popover;
    if (!popover) {
      this.close();
    } else if (popover.matches(':popover-open') !== this.isOpen) {
      popover.togglePopover(this.isOpen);
      if (this.isOpen) this.place();
    }
  }

  hostDisconnected(): void {
    this.close();
  }

  get #popover(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  #hover = ({type, pointerType}: PointerEvent): void => {
    if (pointerType === 'touch') return;
    clearTimeout(this.#timer);
    const entered = type === 'pointerenter';
    this.#timer = window.setTimeout(
      () => (entered ? this.#open('hover') : this.#drop('hover')),
      entered ? SHOW_AFTER : HIDE_AFTER,
    );
  };

  // Focus changes inside the shadow root do not reach the host.
  #focus = ({type, relatedTarget}: FocusEvent): void => {
    if (type === 'focusout') {
      this.#drop('focus');
      if (relatedTarget) this.#drop('press');
    } else if (this.host.renderRoot.querySelector(':focus-visible')) {
      this.#open('focus');
    }
  };

  #open(reason: Reason): void {
    if (!this.#popover || !this.host.isConnected) return;
    const wasOpen = this.isOpen;
    this.#reasons.add(reason);
    if (wasOpen) return;
    current?.close();
    setCurrent(this);
    this.host.requestUpdate();
    this.#opened();
  }

  #drop(reason: Reason): void {
    if (!this.#reasons.delete(reason) || this.isOpen) return;
    if (current === this) setCurrent(undefined);
    this.host.requestUpdate();
  }
}
