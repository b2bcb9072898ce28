/**
 * The clock of a page: one timer for all widgets that show a time. It ticks at every full minute,
 * rests while the page is hidden, and stops with the last widget.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MINUTE = 60_000;

const hosts = new Set<ReactiveControllerHost>();
let now: number | undefined;
let frame = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  now = Date.now();
  for (const host of hosts) host.requestUpdate();
  timer = setTimeout(tick, MINUTE - (now % MINUTE));
}

/** Starts the clock anew, or leaves it at rest where nobody can see it. */
function wind(): void {
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  if (hosts.size === 0 || document.hidden) return;
  // Times need `Intl`, whose first use in a page costs more than a whole widget: after the paint.
  if (now === undefined) frame = requestAnimationFrame(() => (timer = setTimeout(tick)));
  else tick();
}

/** Renders its host anew whenever the time that the host shows has changed. */
export class ClockController implements ReactiveController {
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970, as of the last full minute or later; undefined before the first paint. */
  get now(): number | undefined {
    return now;
  }

  hostConnected(): void {
    if (hosts.add(this.#host).size > 1) return this.#host.requestUpdate();
    document.addEventListener('visibilitychange', wind);
    wind();
  }

  hostDisconnected(): void {
    if (!hosts.delete(this.#host) || hosts.size > 0) return;
    document.removeEventListener('visibilitychange', wind);
    wind();
  }
}
