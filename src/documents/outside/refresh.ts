/**
 * Loading anew from time to time: one timer and one set of listeners for the whole page. Nothing is
 * loaded while nobody looks at the page or the browser is offline; what was missed then is made
 * good as soon as that ends.
 */

import {call, read} from '../../safe-dom.js';

/** Seconds in each unit of the attribute `refresh`. */
const UNITS: {readonly [unit: string]: number} = {s: 1, m: 60, h: 3600};

/** How often a server may be asked. Tests ask more often. */
export const pace = {
  /** Milliseconds from one request to the next, whatever the attribute says. */
  shortest: 10_000,
};

/** Browsers take a longer delay for none. */
const LONGEST = 2 ** 31 - 1;

/** What is loaded anew. */
export interface Refreshable {
  /** Milliseconds of `Date.now()` from which on it is due; `undefined` for never. */
  readonly due: number | undefined;
  refresh(): void;
}

const WRITTEN =
  /^\D*?(\d+(?:[.,]\d+)?)\s*(?:(s)(?:ec(?:ond)?s?)?|(m)(?:in(?:ute)?s?)?|(h)(?:(?:ou)?rs?)?)?\W*$/i;

/** `15m` in milliseconds; `undefined` where it is no time, or none at all. */
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
  timer = setTimeout(run, Math.min(Math.max(next - Date.now(), 0), LONGEST));
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

/** Takes note that `each` is due at another time than before, or no longer. */
export function schedule(each: Refreshable): void {
  const {size} = refreshables;
  if (each.due === undefined) refreshables.delete(each);
  else refreshables.add(each);
  if (!size && refreshables.size) listen('addEventListener');
  if (size && !refreshables.size) listen('removeEventListener');
  plan();
}
