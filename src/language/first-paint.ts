/**
 * Waits for the first paint before using `Intl`: its first use on a page costs more than everything
 * else in a widget.
 */
import type {ReactiveControllerHost} from 'lit';

/** What can be updated: an element, or anything else that waits for the paint. */
type Waiting = Pick<ReactiveControllerHost, 'requestUpdate'>;

let painted = false;
const waiting = new Set<Waiting>();

/** Whether something that waited for the first paint has been updated after it. */
export const isPainted = (): boolean => painted;

/** Updates `host` once, after the next frame has been painted. */
export function afterFirstPaint(host: Waiting): void {
  if (waiting.add(host).size > 1) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      painted = true;
      for (const each of waiting) each.requestUpdate();
      waiting.clear();
    }),
  );
}

/** No longer updates `host`, which has left the page or is idle. */
export const ignoreFirstPaint = (host: Waiting): void => void waiting.delete(host);
