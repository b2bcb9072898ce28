/**
 * What the gallery shows: every widget of the library in every layout, under its own heading, with
 * the descriptions in english.json and their translations.
 */
import {library} from '../dist/gallery/widgets.js';
import {inAllLanguages} from './texts.js';

/**
 * A text in the languages that it is written in; English is always there.
 * @typedef {{en: string, [language: string]: string}} Text
 */

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {Text} title The widget's own heading; also the words of the links to it.
 * @property {Text} summary What it shows, in one or two sentences.
 * @property {{name: string, title: Text}[]} layouts The default first.
 * @property {Sentence} [sentence] For an inline widget: a sentence with the term that it explains.
 * @property {Variants} [variants] Another attribute that chooses what is shown.
 */

/**
 * @typedef {object} Variants
 * @property {string} attribute
 * @property {Text} title
 * @property {{name: string, title: Text}[]} values The default first.
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

/** What only some widgets have, by their tag; their order is that of the page, others follow. */
const more = {
  'key-figures': ({sets}) => ({
    variants: {
      attribute: 'set',
      title: text('key-figures/variants/title'),
      values: Object.entries(sets).map(([name, title]) => ({name, title})),
    },
  }),
  'instrument-explainer': () => ({}),
  'office-list': () => ({}),
  'programme-list': () => ({}),
  'european-participation': () => ({}),
  'department-mission': () => ({}),
  'glossary-term': () => ({
    sentence: {
      text: text('glossary-term/sentence'),
      term: text('glossary-term/sentence/term'),
    },
  }),
  'glossary-list': () => ({}),
};

const order = Object.keys(more);
const place = ({tag}) => (order.includes(tag) ? order.indexOf(tag) : order.length);

/** @type {Widget[]} */
export const widgets = library
  .toSorted((a, b) => place(a) - place(b))
  .map((row) => ({
    tag: row.tag,
    title: row.title ?? text(`${row.tag}/title`),
    summary: has(`${row.tag}/summary`) ? text(`${row.tag}/summary`) : {en: row.summary},
    layouts: (row.layouts.length ? row.layouts : ['']).map(layoutOf),
    ...more[row.tag]?.(row),
  }));
