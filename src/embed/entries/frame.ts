/**
 * `frame.js`: what a frame page needs beside its widget. It stands in the head, after the widget's
 * script, and names the widget in `data-widget`. It passes the query of the page's address on to
 * the widget, shows the page in the language of the query, tells the page around it how high it is
 * and sees to it that links leave the frame.
 */
import {allLocales, sourceLocale} from '../../language/language-codes.js';
import {cleanTag, negotiate} from '../../language/negotiate.js';
import {HEIGHT} from '../frame-heights.js';
import {acceptable, parse} from '../recognise.js';

const root = document.documentElement;
const tag = document.currentScript!.dataset['widget']!;

function passOnQuery(): void {
  const {observedAttributes = []} = Object(customElements.get(tag)) as {
    observedAttributes?: readonly string[];
  };
  const attributes = new Map(
    acceptable(parse(document.baseURI, document.baseURI).searchParams, observedAttributes),
  );

  const asked = cleanTag(attributes.get('lang')) ?? sourceLocale;
  const code = negotiate(asked, allLocales);
  root.lang = code ? asked : sourceLocale;
  // For the style sheet: of the facts in all languages it leaves those in this one.
  root.dataset['language'] = code ?? sourceLocale;
  root.dataset['theme'] = attributes.get('theme') ?? '';

  // Seen as soon as the parser has made the widget, so that it is drawn only once.
  new MutationObserver((_, observer) => {
    const widget = document.querySelector(tag);
    if (!widget) return;
    observer.disconnect();
    for (const [name, value] of attributes) widget.setAttribute(name, value);
  }).observe(root, {childList: true, subtree: true});
}

function nameInLanguage(): void {
  const facts = document.querySelector(`[data-facts][lang='${root.dataset['language']}']`);
  document.title = facts?.querySelector('h2')?.textContent ?? document.title;
}

function reportHeight(): void {
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
}

function openLinksOutside(): void {
  // A sandbox that gives the page no origin gives it no way to its parent either; a new window
  // is what it may allow.
  if (origin !== 'null') return;
  for (const base of document.querySelectorAll('base')) base.target = '_blank';
}

passOnQuery();
openLinksOutside();
document.addEventListener('DOMContentLoaded', nameInLanguage);
if (parent !== window) reportHeight();
