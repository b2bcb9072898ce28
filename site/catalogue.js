/**
 * What the gallery shows: one table of widgets. A new widget or layout is a new line here, and its
 * words in texts/.
 */
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
 * @property {Sentence} [sentence] Where the widget stands in running text: it holds a word of it.
 * @property {Variants} [variants] Another attribute that chooses what is shown.
 */

/**
 * @typedef {object} Variants
 * @property {string} attribute
 * @property {Text} title
 * @property {{name: string, title: Text}[]} values The default first.
 */

/**
 * A word in a sentence. It is shown with the widget around the word.
 * @typedef {object} Sentence
 * @property {Text} before
 * @property {Text} word
 * @property {Text} after
 */

const text = (key) => inAllLanguages('catalogue', key);

const layouts = (...names) => names.map((name) => ({name, title: text(`layout/${name}`)}));

/** What is the same for every widget: its words, by its tag. */
const widget = (tag, rest) => ({
  tag,
  title: text(`${tag}/title`),
  summary: text(`${tag}/summary`),
  ...rest,
});

/** @type {Widget[]} */
export const widgets = [
  widget('key-figures', {
    layouts: layouts('grid', 'bars', 'dots', 'table'),
    variants: {
      attribute: 'set',
      title: text('key-figures/variants/title'),
      values: ['instruments', 'influence', 'europe'].map((name) => ({
        name,
        title: text(`key-figures/variants/${name}`),
      })),
    },
  }),
  widget('instrument-explainer', {layouts: layouts('list', 'table', 'pathway', 'finder')}),
  widget('office-list', {layouts: layouts('list', 'map', 'table')}),
  widget('programme-list', {layouts: layouts('cards', 'table')}),
  widget('european-participation', {layouts: layouts('overview', 'tree')}),
  widget('department-mission', {layouts: layouts('list')}),
  widget('glossary-term', {
    layouts: layouts(''),
    sentence: {
      before: text('glossary-term/sentence/before'),
      word: text('glossary-term/sentence/word'),
      after: text('glossary-term/sentence/after'),
    },
  }),
  widget('glossary-list', {layouts: layouts('list')}),
];
