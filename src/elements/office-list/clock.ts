/**
 * The page's clock: a single timer for all widgets that show a time. It ticks on the minute, pauses
 * while the page is hidden, and stops with the last widget.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterFirstPaint, ignoreFirstPaint, isPainted} from '../../language/first-paint.js';
import {read} from '../../safe-dom.js';
import {HostWindows} from '../../widget/page/host-windows.js';

const MINUTE = 60_000;

const hosts = new HostWindows<ReactiveControllerHost>((view, action) => {
  view[action]('visibilitychange', wind);
  wind();
});
let now: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  now = Date.now();
  for (const host of hosts.hosts) host.requestUpdate();
  timer = setTimeout(tick, MINUTE - (now % MINUTE));
}

/** Lets the clock wait for the first paint like a host, since times need `Intl`. */
const clock = {requestUpdate: tick};

/** Starts the clock, unless the page is hidden. */
function wind(): void {
  clearTimeout(timer);
  ignoreFirstPaint(clock);
  if (!hosts.windows.some(({document}) => !read(document, 'hidden'))) return;
  if (isPainted()) tick();
  else afterFirstPaint(clock);
}

/** Updates its host whenever the displayed time changes. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Milliseconds since 1970, updated at least once a minute; `undefined` before the first paint.
   */
  get now(): number | undefined {
    return now;
  }

  hostConnected(): void {
    hosts.add(this.#host, this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
