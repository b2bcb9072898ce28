/**
 * Makes horizontal scrollers reachable by keyboard, as a named region, but only while they
 * overflow. Focused elements are scrolled clear of the fixed column.
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
  scroller.addEventListener('focusin', uncover);
}

/**
 * Scrolls the focused element fully into view, clear of the fixed first column. Browsers do not
 * scroll to an element if 32 pixels of it are visible, whatever its `scroll-padding`.
 */
function uncover({currentTarget, target}: Event): void {
  const scroller = currentTarget as HTMLElement;
  const element = target as Element;
  const column = scroller.querySelector('th, td');
  if (!column || !element.closest('th, td')?.previousElementSibling) return;
  const box = element.getBoundingClientRect();
  const stays = column.getBoundingClientRect();
  const port = scroller.getBoundingClientRect();
  // If the element is too wide, show its start.
  if (getComputedStyle(scroller).direction === 'rtl') {
    const least = Math.min(0, box.left - port.left);
    scroller.scrollLeft += Math.max(least, box.right - stays.left);
  } else {
    const most = Math.max(0, box.right - port.right);
    scroller.scrollLeft += Math.min(most, box.left - stays.right);
  }
}

/** Watches the part `scroller` of `host`, if any. */
export const watchOverflow = (host: ConstructorParameters<typeof SizeController>[0]): unknown =>
  new SizeController(host, find, update);
