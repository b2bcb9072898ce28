/** What a frame page does for its widget: language, attributes, title, height, links. */
import {allLocales, sourceLocale} from '../generated/language-codes.js';
import {cleanTag, negotiate} from '../language/negotiate.js';
import {HEIGHT} from './frame-heights.js';
import {attributesOf, parse} from './recognise.js';

const root = document.documentElement;

/**
 * Sets the widget `tag` up as the query of the page's address says, and shows the page in its
 * language. To be called before the parser has come to the widget, and after its class is there.
 */
export function passOnQuery(tag: string): void {
  const {observedAttributes = []} = Object(customElements.get(tag)) as {
    observedAttributes?: readonly string[];
  };
  const attributes = new Map(
    attributesOf(parse(document.baseURI, document.baseURI), observedAttributes),
  );

  const asked = cleanTag(attributes.get('lang')) ?? sourceLocale;
  const code = negotiate(asked, allLocales);
  root.lang = code ? asked : sourceLocale;
  // For the style sheet: of the facts in all languages it leaves those in this one.
  root.dataset['language'] = code ?? sourceLocale;
  root.dataset['theme'] = attributes.get('theme') ?? '';
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

/** Gives the page the title of the facts in its language. To be called once they are there. */
export function nameInLanguage(): void {
  const facts = document.querySelector(`[data-facts][lang='${root.dataset['language']}']`);
  document.title = facts?.querySelector('h2')?.textContent ?? document.title;
}

/** Tells the page around, now and on every change, how high this one is. */
export function reportHeight(): void {
  let secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({type: HEIGHT, height}, '*');
    // WordPress knows its frames by the secret that it has put into their address.
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

/** Lets links leave the frame in the way that the page around allows. */
export function openLinksOutside(): void {
  // A sandbox that gives the page no origin gives it no way to its parent either; a new window
  // is what it may allow.
  if (origin !== 'null') return;
  for (const base of document.querySelectorAll('base')) base.target = '_blank';
}
