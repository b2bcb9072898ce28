/**
 * Periodic reloading, with one timer and one set of listeners for the whole page. It pauses while
 * the page is hidden or the browser is offline, and catches up as soon as that ends.
 */

import {call, read} from '../../safe-dom.js';

/** Seconds in each unit of the attribute `refresh`. */
const UNITS: {readonly [unit: string]: number} = {s: 1, m: 60, h: 3600};

/** Limits the load on servers. Tests lower it. */
export const pace = {
  /** Minimum milliseconds between two requests, whatever the attribute says. */
  shortest: 10_000,
};

/** Browsers treat a longer delay as zero. */
const MAX_DELAY = 2 ** 31 - 1;

/** Something that is reloaded periodically. */
export interface Refreshable {
  /** When it is due, in milliseconds of `Date.now()`; `undefined` for never. */
  readonly due: number | undefined;
  refresh(): void;
}

const WRITTEN =
  /^\D*?(\d+(?:[.,]\d+)?)\s*(?:(s)(?:ec(?:ond)?s?)?|(m)(?:in(?:ute)?s?)?|(h)(?:(?:ou)?rs?)?)?\W*$/i;

/** `15m` in milliseconds; `undefined` if `written` is empty, zero or not a duration. */
export function intervalOf(written: string): number | undefined {
  const [, number = '', second, minute, hour] = WRITTEN.exec(written) ?? [];
  const unit = (second ?? minute ?? hour ?? 's').toLowerCase();
  const seconds = Number(number.replace(',', '.')) * UNITS[unit]!;
  return seconds ? Math.max(seconds * 1000, pace.shortest) : undefined;
}

const refreshables = new Set<Refreshable>();
let timer: ReturnType<typeof setTimeout> | undefined;

const plan = (): void => {
  clearTimeout(timer);
  if (read(document, 'hidden') || !navigator.onLine) return;
  const next = Math.min(...[...refreshables].map(({due}) => due ?? Infinity));
  if (next === Infinity) return;
  timer = setTimeout(run, Math.min(Math.max(next - Date.now(), 0), MAX_DELAY));
};

const run = (): void => {
  const now = Date.now();
  for (const each of refreshables) if ((each.due ?? Infinity) <= now) each.refresh();
  plan();
};

const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
  call(document, how, 'visibilitychange', plan);
  window[how]('online', plan);
  window[how]('offline', plan);
};

/** Call whenever the due time of `each` has changed. */
export function schedule(each: Refreshable): void {
  const {size} = refreshables;
  if (each.due === undefined) refreshables.delete(each);
  else refreshables.add(each);
  if (!size && refreshables.size) listen('addEventListener');
  if (size && !refreshables.size) listen('removeEventListener');
  plan();
}
