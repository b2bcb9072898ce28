/**
 * Makes horizontal scrollers reachable with the keyboard: as a named region, and only while there is
 * something to scroll.
 */
import {SizeController} from './size-controller.js';

function find(root: ParentNode): readonly Element[] {
  const scroller = root.querySelector("[part~='scroller']");
  return scroller ? [scroller, scroller.firstElementChild!] : [];
}

function update([element]: readonly Element[]): void {
  const scroller = element as HTMLElement;
  const overflows = scroller.scrollWidth > scroller.clientWidth + 1;
  const attributes = {tabindex: '0', role: 'region', 'aria-label': scroller.dataset['label']!};
  for (const [name, value] of Object.entries(attributes)) {
    if (overflows) scroller.setAttribute(name, value);
    else scroller.removeAttribute(name);
  }
}

/** Watches the part `scroller` of `host`, if any. */
export const watchOverflow = (host: ConstructorParameters<typeof SizeController>[0]): unknown =>
  new SizeController(host, find, update);
