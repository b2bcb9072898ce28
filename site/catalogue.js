/**
 * What gallery and studio offer: every widget of the library in every layout, under its own heading,
 * with the descriptions in english.json and their translations.
 */
import {library} from '../dist/gallery/widgets.js';
import {inAllLanguages} from './texts.js';

/**
 * A text in the languages that it is written in; English is always there.
 * @typedef {{en: string, [language: string]: string}} Text
 */

/**
 * An attribute of a widget, as the library documents it.
 * @typedef {object} Attribute
 * @property {string} name
 * @property {string[]} [values] All that it accepts; without them, any text.
 * @property {boolean} isFlag
 * @property {string} description In English.
 */

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {string} section The section of a document that it shows.
 * @property {string} itemName The property of an item with its name.
 * @property {Text} title The widget's own heading; also the words of the links to it.
 * @property {Text} summary What it shows, in one or two sentences.
 * @property {{name: string, title: Text}[]} layouts The default first.
 * @property {Attribute[]} attributes
 * @property {{[layout: string]: {light: string, dark: string}}} pictures Files, by colour scheme.
 * @property {{[set: string]: Text}} [sets] The headings of the sets of its items.
 * @property {{[region: string]: Text}} [regions] The names of the regions of its items.
 * @property {Sentence} [sentence] For an inline widget: a sentence with the term that it explains.
 */

/**
 * A sentence with a term, around which the widget is shown.
 * @typedef {object} Sentence
 * @property {Text} text With the placeholder `{term}`.
 * @property {Text} term
 */

const text = (key) => inAllLanguages('catalogue', key);

/** A readable name if the site has no text for it. */
const plainly = (name) => ({en: name[0].toUpperCase() + name.slice(1)});

const has = (key) => text(key).en !== undefined;

const layoutOf = (name) => ({
  name,
  title: name && !has(`layout/${name}`) ? plainly(name) : text(`layout/${name}`),
});

/** What only some widgets have, by their tag; their order is that of the pages, others follow. */
const more = {
  'key-figures': {},
  'office-list': {},
  'instrument-explainer': {},
  'programme-list': {},
  'european-participation': {},
  'department-mission': {},
  'glossary-list': {},
  'glossary-term': {
    section: 'glossary',
    itemName: 'term',
    sentence: {
      text: text('glossary-term/sentence'),
      term: text('glossary-term/sentence/term'),
    },
  },
};

const order = Object.keys(more);
const place = ({tag}) => (order.includes(tag) ? order.indexOf(tag) : order.length);

/** @type {Widget[]} */
export const widgets = library
  .toSorted((a, b) => place(a) - place(b))
  .map((row) => ({
    ...row,
    title: row.title ?? text(`${row.tag}/title`),
    summary: has(`${row.tag}/summary`) ? text(`${row.tag}/summary`) : {en: row.summary},
    layouts: (row.layouts.length ? row.layouts : ['']).map(layoutOf),
    ...more[row.tag],
  }));

/** The widget of a tag, or `undefined`. */
export const widgetOf = (tag) => widgets.find((widget) => widget.tag === tag);
