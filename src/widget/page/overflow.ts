/**
 * Makes what scrolls sideways reachable with the keyboard: a region with a name, and only while
 * there is something to scroll to.
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

/** Watches the part `scroller` of `host`, where there is one. */
export const watchOverflow = (host: ConstructorParameters<typeof SizeController>[0]): unknown =>
  new SizeController(host, find, update);
