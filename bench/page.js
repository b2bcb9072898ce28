/** The functions of the bench inside its pages, bundled as `bench`. */
import {manyFigures, manyOffices} from '../stories/many.js';
import {defineAllByHand} from './by-hand.js';

const documents = {'office-list': manyOffices, 'key-figures': manyFigures};

/** Resolves when all changes are on the screen. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The initial text of each element: the content of `<glossary-term>` is the term. */
const CONTENT = {'glossary-term': 'ERC'};

const create = (tag, count) => {
  const place = document.createElement('div');
  for (let i = 0; i < count; i++) {
    const element = document.createElement(tag);
    if (CONTENT[tag]) element.textContent = CONTENT[tag];
    place.append(element);
  }
  return place;
};

/** Renders `tag` once in both languages and removes it, so that one-time costs are not measured. */
export async function warm(tag) {
  defineAllByHand();
  await mount(tag, 1);
  await setLanguage('fr');
  await setLanguage('en');
  await unmount();
}

export async function mount(tag, count) {
  document.body.append(create(tag, count));
  await painted();
}

const mounted = () => document.body.lastElementChild.children;

/** Changes a property of each element. */
export async function update(heading) {
  for (const element of mounted()) element.heading = heading;
  await painted();
}

/** Changes the language of each element by its attribute. */
export async function setLanguage(tag) {
  for (const element of mounted()) element.lang = tag;
  await painted();
}

/** The number of nodes in the first shadow root: in total, and of each kind. */
export function nodes() {
  const walker = document.createTreeWalker(mounted()[0].shadowRoot);
  const found = {all: 0, elements: 0, texts: 0, whitespace: 0, comments: 0};
  while (walker.nextNode()) {
    const {nodeType, data = ''} = walker.currentNode;
    found.all++;
    if (nodeType === Node.ELEMENT_NODE) found.elements++;
    else if (nodeType === Node.COMMENT_NODE) found.comments++;
    else if (data.trim()) found.texts++;
    else found.whitespace++;
  }
  return found;
}

export async function unmount() {
  document.body.lastElementChild.remove();
  await painted();
}

const outside = new Map();

/** Prepares a long document, as if it had already been loaded. */
export const prepare = (tag, count) => void outside.set(tag, documents[tag](count));

/** Renders a widget with the long document. Milliseconds until it is on the screen. */
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

/** The longest frame while `act` runs, in milliseconds. */
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
