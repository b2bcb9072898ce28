/** Opens what is closed while the page is printed. One pair of listeners for all elements of a window. */
import {HostWindows} from './host-windows.js';

const hosts = new HostWindows<Element>((view, action) => {
  view[action]('beforeprint', open);
  view[action]('afterprint', close);
});
let opened: HTMLDetailsElement[] = [];

function open(): void {
  for (const host of hosts.hosts) {
    for (const entry of host.shadowRoot?.querySelectorAll('details:not([open])') ?? []) {
      opened.push(entry as HTMLDetailsElement);
    }
  }
  for (const entry of opened) entry.open = true;
}

function close(): void {
  for (const entry of opened) entry.open = false;
  opened = [];
}

/** Opens every `details` in the shadow root of `host` on paper, from now on or no longer. */
export function openForPrint(host: Element, wanted: boolean): void {
  if (wanted) hosts.add(host, host);
  else hosts.delete(host);
}
