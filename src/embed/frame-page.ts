/**
 * What a frame page does for its widget: language, attributes, canvas, title, height, and links
 * that lead somewhere whatever the frame forbids.
 */
import {allLocales} from '../generated/language-codes.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {HEIGHT} from './frame-heights.js';
import {attributesOf, parse} from './recognise.js';

const root = document.documentElement;

/**
 * Sets the widget `tag` up as the query of the page's address says, and the page with it. Without
 * `lang` the page stays in the language that it is written in. To be called before the parser has
 * come to the widget, and after its class is there.
 */
export function applyQuery(tag: string): void {
  const url = parse(document.baseURI, document.baseURI);
  const {observedAttributes = []} = Object(customElements.get(tag)) as {
    observedAttributes?: readonly string[];
  };
  const attributes = new Map(attributesOf(url, observedAttributes));

  const asked = cleanTag(attributes.get('lang'));
  if (asked && negotiate(asked, allLocales)) {
    root.lang = asked;
    // The widget has the direction of its language.
    root.removeAttribute('dir');
  }
  // For the style sheet.
  root.dataset['theme'] = attributes.get('theme') ?? '';
  root.dataset['background'] = url.searchParams.get('background') ?? '';
  // Another document must not have the facts of ours in its place.
  if (attributes.get('src')) root.dataset['outside'] = '';

  // Seen as soon as the parser has made the widget, so that it is drawn only once.
  new MutationObserver((_, observer) => {
    const widget = document.querySelector(tag);
    if (!widget) return;
    observer.disconnect();
    for (const [name, value] of attributes) widget.setAttribute(name, value);
  }).observe(root, {childList: true, subtree: true});
}

/** Names the page, and heads it, as the widget is headed: in its language, set and layout. */
export function followHeading(): void {
  addEventListener('cw-ready', ({target}) => {
    const {shadowRoot} = target as Element;
    const text = shadowRoot?.querySelector('[part~=heading]')?.textContent.trim();
    const heading = document.querySelector('h1');
    // An empty `heading` asks for none; a page keeps its name then.
    if (text) document.title = text;
    if (!heading) return;
    heading.hidden = !text;
    heading.textContent = document.title;
    heading.removeAttribute('lang');
  });
}

/** What WordPress has put into the address of its frames, and knows their messages by. */
const secretIn = (hash: string): string | undefined => /[#?&]secret=(\w+)/.exec(hash)?.[1];

/** Reports, now and on every change, the height of this page to the page around it. */
export function reportHeight(): void {
  let secret = secretIn(location.hash);
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({type: HEIGHT, height}, '*');
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
  };
  // Sent by the page around once it listens, by WordPress with the secret.
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const {message, secret: given} = Object(data) as {message?: unknown; secret?: unknown};
    if (source !== parent || message !== 'ready') return;
    if (typeof given === 'string') secret ??= given;
    report();
  });
  new ResizeObserver(report).observe(root);
  // A frame out of sight is not laid out, and observers of sizes do not hear of it.
  addEventListener('cw-ready', report);
  addEventListener('load', report);
}

/**
 * Opens links in a sandbox that gives the page no origin, and with it no way to its parent: in a
 * new window, or through WordPress, which goes to addresses of our own host. Where neither can be
 * counted on, the address appears under the link, selected, ready to be copied.
 */
export function openLinks(): void {
  if (origin !== 'null') return;
  const line = document.createElement('p');
  line.className = 'address';
  line.setAttribute('role', 'status');
  line.dir = 'ltr';
  addEventListener('DOMContentLoaded', () => document.body.append(line));

  addEventListener('click', (event) => {
    line.textContent = '';
    // Those to other pages; what stays in the frame is written without a host.
    const link = event
      .composedPath()
      .find(
        (it): it is HTMLAnchorElement => it instanceof Element && it.matches('a[href^=http i]'),
      );
    if (!link) return;
    event.preventDefault();
    let opened: Window | null = null;
    try {
      opened = open(link.href, '_blank');
      opened!.opener = null;
    } catch {
      // Where no window may be opened, Firefox throws and the others give none. A window that is in
      // the sandbox too lets nobody in.
    }
    if (opened) return;
    const secret = secretIn(location.hash);
    if (secret && link.host === location.host) {
      parent.postMessage({message: 'link', value: link.href, secret}, '*');
    }
    const {bottom} = link.getBoundingClientRect();
    line.style.insetBlockStart = `${bottom + scrollY}px`;
    line.textContent = link.href;
    getSelection()?.selectAllChildren(line);
  });
}
