/**
 * Sets up a frame page for its widget: language, attributes, background, title, height, and links
 * that work despite the frame's sandbox.
 */
import {allLocales, sourceLocale} from '../generated/language-codes.js';
import {msg, withMessages} from '../language/messages.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {availableLanguages} from '../language/own-languages.js';
import {HEIGHT} from './frames.js';
import {attributesOf, parse} from './recognise.js';

const root = document.documentElement;

/**
 * Configures the widget `tag` and its page from the query of the page URL. Without `lang`, the page
 * keeps its language. Call it after the class is defined and before the parser reaches the widget.
 */
export function applyQuery(tag: string): void {
  const url = parse(document.baseURI, document.baseURI);
  const {observedAttributes = []} = Object(customElements.get(tag)) as {
    observedAttributes?: readonly string[];
  };
  const attributes = new Map(attributesOf(url, observedAttributes));

  const asked = cleanTag(attributes.get('lang'));
  if (asked && negotiate(asked, availableLanguages())) {
    root.lang = asked;
    // The widget sets the direction for its language itself.
    root.removeAttribute('dir');
  }
  // Used by the style sheet.
  root.dataset['theme'] = attributes.get('theme') ?? '';
  root.dataset['background'] = url.searchParams.get('background') ?? '';
  // A custom document must not fall back to the bundled facts.
  if (attributes.get('src')) root.dataset['outside'] = '';

  // Runs as soon as the parser creates the widget, so that it renders only once.
  new MutationObserver((_, observer) => {
    const widget = document.querySelector(tag);
    if (!widget) return;
    observer.disconnect();
    for (const [name, value] of attributes) widget.setAttribute(name, value);
  }).observe(root, {childList: true, subtree: true});
}

/** Sets the title and heading of the page to those of the widget. */
export function followHeading(): void {
  addEventListener('cw-ready', ({target}) => {
    const {shadowRoot} = target as Element;
    const text = shadowRoot?.querySelector('[part~=heading]')?.textContent.trim();
    const heading = document.querySelector('h1');
    // An empty `heading` means none. The page then keeps its title.
    if (text) document.title = text;
    if (!heading) return;
    heading.hidden = !text;
    heading.textContent = document.title;
    heading.removeAttribute('lang');
  });
}

/** The secret that WordPress adds to the URLs of its frames and expects in their messages. */
const secretIn = (hash: string): string | undefined => /[#?&]secret=(\w+)/.exec(hash)?.[1];

/** Reports the height of this page to the embedding page, now and on every change. */
export function reportHeight(): void {
  let secret = secretIn(location.hash);
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({type: HEIGHT, height}, '*');
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
  };
  // The embedding page sends this once it listens; WordPress includes the secret.
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const {message, secret: given} = Object(data) as {message?: unknown; secret?: unknown};
    if (source !== parent || message !== 'ready') return;
    if (typeof given === 'string') secret ??= given;
    report();
  });
  new ResizeObserver(report).observe(root);
  // Size observers do not fire in a hidden frame, which has no layout.
  addEventListener('cw-ready', report);
  addEventListener('load', report);
}

/** The message for a blocked link, in the language of the page. */
const blockedText = (): string =>
  withMessages(negotiate(root.lang, allLocales) ?? sourceLocale, () =>
    msg('No window can be opened here. Copy the URL:', {id: 'frame.blocked'}),
  );

/**
 * Opens links from a sandboxed frame that has an opaque origin and cannot access its parent: in a
 * new window, or through WordPress, which opens URLs on our own host. If neither works, the URL
 * appears below the link, selected for copying, with an explanation.
 */
export function openLinks(): void {
  if (origin !== 'null') return;
  const line = document.createElement('p');
  line.className = 'address';
  line.setAttribute('role', 'status');
  addEventListener('DOMContentLoaded', () => document.body.append(line));

  addEventListener('click', (event) => {
    line.textContent = '';
    // Only links to other pages. Links within the frame have no host.
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
      // If popups are blocked, Firefox throws and other browsers return null. If the popup inherits
      // the sandbox, it cannot be accessed.
    }
    if (opened) return;
    const secret = secretIn(location.hash);
    if (secret && link.host === location.host) {
      parent.postMessage({message: 'link', value: link.href, secret}, '*');
    }
    const {bottom} = link.getBoundingClientRect();
    line.style.insetBlockStart = `${bottom + scrollY}px`;
    const url = document.createElement('bdi');
    url.textContent = link.href;
    line.append(blockedText(), ' ', url);
    getSelection()?.selectAllChildren(url);
  });
}
