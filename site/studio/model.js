/**
 * What the visitor has chosen. It is in the URL of the page, so that it can be shared and nothing is
 * stored; only a document of the visitor's own stays in the memory of the page.
 */
import {widgetOf, widgets} from '../catalogue.js';
import {say} from '../interface.js';
import {read, write} from '../state.js';
import {isTarget, targets} from './targets.js';
import {languages} from '../texts.js';
import {base} from '../base.js';

const WIDTHS = ['phone', 'column', 'wide'];

const oneOf = (values) => (value) => values.includes(value);
const isColour = (value) => /^#[\da-f]{6}$/i.test(value);
const isUrl = (value) =>
  URL.canParse(value, base) && /^https?:/.test(new URL(value, base).protocol);
const isText = (value) => value.length <= 2000;

/** Parameters of the page: what they accept, and what they are by default. */
const PAGE = {
  facts: [oneOf(['ours', 'table', 'document']), 'ours'],
  widget: [(tag) => widgetOf(tag) !== undefined, widgets[0].tag],
  'widget-lang': [oneOf(languages.map(({code}) => code)), ''],
  look: [oneOf(['site', 'accent', 'theme']), 'site'],
  accent: [isColour, '#0b4f6c'],
  'theme-file': [(value) => /^[\w-]+\.css$/.test(value), ''],
  background: [isColour, ''],
  ink: [isColour, ''],
  links: [isColour, ''],
  font: [isText, ''],
  width: [oneOf(WIDTHS), 'column'],
  preview: [oneOf(['light', 'dark']), ''],
  to: [isTarget, targets[0].id],
  host: [isUrl, ''],
  pin: [oneOf(['yes']), ''],
};

/** Attributes of any widget. Those that a widget does not have are dropped with its choice. */
const ATTRIBUTES = Object.fromEntries(
  [...new Set(widgets.flatMap(({attributes}) => attributes.map(({name}) => name)))].map((name) => [
    name,
    [name === 'src' ? isUrl : isText, undefined],
  ]),
);

const PARAMETERS = {...ATTRIBUTES, ...PAGE};

const state = Object.fromEntries(
  Object.entries(PARAMETERS).map(([name, [accepts, fallback]]) => [
    name,
    read(name, accepts, fallback),
  ]),
);

/** The document of the visitor's own, and the name of its file; `undefined` for the bundled facts. */
let own;

const followers = new Set();

const notify = () => {
  for (const follower of followers) follower();
};

say({}, () => queueMicrotask(notify));

/** Says that something outside the choices has changed, such as the size of the live widget. */
export const touch = notify;

/** Calls `render` now, and whenever what `depends` returns has changed, or the language of the page. */
export function follow(depends, render) {
  let before;
  const follower = () => {
    const now = JSON.stringify([document.documentElement.lang, depends()]);
    if (now === before) return;
    before = now;
    render();
  };
  followers.add(follower);
  follower();
}

export const get = (name) => state[name];

export const chosenWidget = () => widgetOf(state.widget);

/** The layout; that of the URL only if the widget has it. */
export const chosenLayout = () => {
  const {layouts} = chosenWidget();
  return layouts.some(({name}) => name === state.layout) ? state.layout : layouts[0].name;
};

export const ownDocument = () => own;

let version = 0;

/** Changes with the document: documents are too large to be compared. */
export const documentVersion = () => version;

function put(values) {
  for (const [name, value] of Object.entries(values)) {
    const [, fallback] = PARAMETERS[name];
    state[name] = value ?? fallback;
    write(name, state[name], fallback);
  }
}

/** Changes some values; `undefined` is the default. */
export function change(values) {
  put(values);
  notify();
}

/** What belongs to the items of one widget, and means nothing to another. */
const COMMON = new Set(['theme', 'heading-level', 'actions', 'structured-data', 'src', 'refresh']);

/** Chooses a widget in a layout. What only the former widget has is forgotten. */
export function chooseWidget(tag, layout) {
  const isSame = tag === state.widget;
  const names = new Set(widgetOf(tag).attributes.map(({name}) => name));
  const forgotten = Object.keys(ATTRIBUTES).filter(
    (name) => !names.has(name) || (!isSame && !COMMON.has(name)),
  );
  put(Object.fromEntries(forgotten.map((name) => [name, undefined])));
  change({widget: tag, layout: layout === widgetOf(tag).layouts[0].name ? undefined : layout});
}

/** Whether the document in use has something for a widget to show. */
export const canShow = ({section}, document = own?.document) =>
  !document || (Array.isArray(document[section]) && document[section].length > 0);

/** Uses a document of the visitor's own, or the bundled facts again. */
export function useDocument(document, name = '') {
  own = document && {document, name};
  version++;
  const first = widgets.find((widget) => canShow(widget));
  if (document && first && !canShow(chosenWidget())) chooseWidget(first.tag, first.layouts[0].name);
  else if (state.only !== undefined) change({only: undefined});
  else notify();
}

/** Not written as attributes like others: where a document is, and the word that is explained. */
const APART = new Set(['layout', 'src', 'integrity', 'debug', 'term']);

/** The attributes of the widget, without defaults, in the order of their documentation. */
export function attributes() {
  const {attributes: known, layouts} = chosenWidget();
  const layout = chosenLayout();
  const entries = known
    .filter(({name}) => !APART.has(name))
    .map(({name, isFlag}) => [name, isFlag && state[name] === '' ? 'true' : state[name]])
    .filter(([, value]) => value !== undefined);
  return {
    ...(state['widget-lang'] && {lang: state['widget-lang']}),
    ...(layout !== layouts[0].name && {layout}),
    ...Object.fromEntries(entries),
  };
}
