/**
 * The clock of a page: one timer for all widgets that show a time. It ticks at every full minute,
 * rests while the page is hidden, and stops with the last widget.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {read} from '../../safe-dom.js';
import {HostWindows} from '../../widget/host-windows.js';

const MINUTE = 60_000;

const hosts = new HostWindows<ReactiveControllerHost>((view, action) =>
  view[action]('visibilitychange', wind),
);
let now: number | undefined;
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  now = Date.now();
  for (const host of hosts.hosts) host.requestUpdate();
  timer = setTimeout(tick, MINUTE - (now % MINUTE));
}

/** Starts the clock anew, or leaves it at rest where nobody can see it. */
function wind(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  if (!hosts.windows.some(({document}) => !read(document, 'hidden'))) return;
  // Times need `Intl`, whose first use in a page costs more than a whole widget: after the paint.
  if (now === undefined) frame = requestAnimationFrame(() => (timer = setTimeout(tick)));
  else tick();
}

/** Renders its host anew whenever the time that the host shows has changed. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970, as of the last full minute or later; undefined before the first paint. */
  get now(): number | undefined {
    return now;
  }

  hostConnected(): void {
    const isFirst = !hosts.hosts.length;
    hosts.add(this.#host, this.#host);
    if (isFirst) wind();
    else this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.hosts.length) wind();
  }
}
