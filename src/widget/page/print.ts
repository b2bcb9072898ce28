/** Opens what is closed while the page is printed. One pair of listeners for all elements. */

const hosts = new Set<Element>();
let opened: HTMLDetailsElement[] = [];

function open(): void {
  for (const host of hosts) {
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
  if (wanted) hosts.add(host);
  else hosts.delete(host);
  const change = hosts.size ? addEventListener : removeEventListener;
  change('beforeprint', open);
  change('afterprint', close);
}
