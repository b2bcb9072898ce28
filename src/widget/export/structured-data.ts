/** The facts of a widget as schema.org JSON-LD in the page, for machines that read pages. */
import {html, render} from 'lit';

/** A node of a JSON-LD graph. */
export interface JsonLd {
  readonly '@type': string | readonly string[];
  readonly [property: string]: unknown;
}

/**
 * A browser looks at every script that comes into a page, at data as well, and under Trusted Types
 * it takes only texts that a policy let through. It never looks at those that a template made.
 * The end of the template closes it: a closing tag would end a script that a page holds inline.
 */
// eslint-disable-next-line lit/no-invalid-html
const SCRIPT = html`<script type="application/ld+json">{}`;

/** The script of each widget that has one. */
const written = new WeakMap<Node, Element>();

let losses: MutationObserver | undefined;

const SELECTOR = ':scope > script[type="application/ld+json"]';

/**
 * Puts the script back that a morph has taken away, since the page from the server has none. A copy
 * in its place will do: Turbo copies every script of a frame.
 */
function watchForLoss(host: Element): void {
  losses ??= new MutationObserver((records) => {
    for (const target of records.map(({target}) => target as Element)) {
      const script = written.get(target);
      if (script && !target.querySelector(SELECTOR)) target.append(script);
    }
  });
  losses.observe(host, {childList: true});
}

/** Puts `data` as a script of data into the light DOM of `host`, once; `undefined` takes it away. */
export function writeJsonLd(host: Element, data: JsonLd | undefined): void {
  const present = host.querySelector(SELECTOR);
  if (!data) {
    written.delete(host);
    present?.remove();
    return;
  }
  // Nothing is said by an empty list or text.
  const content = JSON.stringify(
    {'@context': 'https://schema.org', ...data},
    (_, value: unknown) =>
      value === '' || (Array.isArray(value) && !value.length) ? undefined : value,
  );
  watchForLoss(host);
  if (present?.textContent === content) {
    written.set(host, present);
    return;
  }
  const made = new DocumentFragment();
  render(SCRIPT, made);
  const script = made.querySelector('script')!;
  // Through the node: under Trusted Types all other ways to put text into a script are closed.
  (script.firstChild as Text).data = content;
  written.set(host, script);
  if (present) present.replaceWith(script);
  else host.append(script);
}
