/** What the bench does inside its pages. Bundled and put into each of them as `bench`. */
import {manyFigures, manyOffices} from '../stories/many.js';
import {defineVanilla} from './vanilla.js';

const documents = {'office-list': manyOffices, 'key-figures': manyFigures};

/** Resolves when what has been changed is on the screen. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Draws `<key-figures>` once and writes its twin after it; both are then warm. */
export async function warm() {
  const widget = document.createElement('key-figures');
  document.body.append(widget);
  await widget.updateComplete;
  defineVanilla('vanilla-figures', widget);
  const twin = document.createElement('vanilla-figures');
  document.body.append(twin);
  await painted();
  const same = (root) => root.textContent.replace(/\s+/g, ' ').trim();
  if (same(widget.shadowRoot) !== same(twin.shadowRoot)) throw new Error('The twin differs.');
  widget.remove();
  twin.remove();
  await painted();
}

export async function mount(tag, count) {
  const place = document.createElement('div');
  for (let i = 0; i < count; i++) place.append(document.createElement(tag));
  document.body.append(place);
  await painted();
}

export async function update(heading) {
  for (const element of document.body.lastElementChild.children) element.heading = heading;
  await painted();
}

export async function unmount() {
  document.body.lastElementChild.remove();
  await painted();
}

const outside = new Map();

/** Makes a long document beforehand, as if it had come already. */
export const prepare = (tag, count) => void outside.set(tag, documents[tag](count));

/** A widget with the long document. Milliseconds until it is on the screen. */
export async function showLong(tag, layout) {
  const started = performance.now();
  const widget = document.createElement(tag);
  widget.setAttribute('layout', layout);
  widget.data = outside.get(tag);
  const ready = new Promise((resolve) => {
    widget.addEventListener('cw-ready', resolve);
  });
  document.body.append(widget);
  await ready;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return performance.now() - started;
}

/** Milliseconds of the longest frame while `act` runs. */
async function longestFrame(act) {
  await painted();
  let longest = 0;
  let last = performance.now();
  let running = true;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  await act();
  await painted();
  running = false;
  return longest;
}

export const typing = (text) =>
  longestFrame(async () => {
    const field = document.body.lastElementChild.shadowRoot.querySelector('[part~=search-field]');
    field.focus();
    await painted();
    for (let length = 1; length <= text.length; length++) {
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await painted();
    }
  });

export const scrolling = () =>
  longestFrame(async () => {
    for (let i = 0; i < 30; i++) {
      scrollBy(0, 400);
      await new Promise(requestAnimationFrame);
    }
  });
