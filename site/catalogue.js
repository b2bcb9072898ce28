/**
 * What the gallery shows: one table of widgets and one list of languages. A new widget, layout or
 * language is a new line here, and nothing else.
 */

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

/** The languages that ship, each by its own name. */
export const languages = [
  {code: 'en', name: 'English'},
  {code: 'fr', name: 'Français'},
];

const grid = {name: 'grid', title: {en: 'Grid', fr: 'Grille'}};
const bars = {name: 'bars', title: {en: 'Bars', fr: 'Barres'}};
const dots = {name: 'dots', title: {en: 'Dots', fr: 'Points'}};
const table = {name: 'table', title: {en: 'Table', fr: 'Tableau'}};
const list = {name: 'list', title: {en: 'List', fr: 'Liste'}};
const pathway = {name: 'pathway', title: {en: 'Pathway', fr: 'Parcours'}};
const finder = {name: 'finder', title: {en: 'Finder', fr: 'Aide au choix'}};
const cards = {name: 'cards', title: {en: 'Cards', fr: 'Fiches'}};
const overview = {name: 'overview', title: {en: 'Overview', fr: 'Vue d’ensemble'}};
const tree = {name: 'tree', title: {en: 'Tree', fr: 'Arborescence'}};
const map = {name: 'map', title: {en: 'Map', fr: 'Carte'}};

/** @type {Widget[]} */
export const widgets = [
  {
    tag: 'key-figures',
    title: {en: 'Key figures', fr: 'Chiffres clés'},
    summary: {
      en: 'Each number with its qualifier, its period and its conditions. Bars are drawn only where counts can be compared.',
      fr: 'Chaque nombre avec son qualificatif, sa période et ses conditions. Des barres seulement là où les nombres se comparent.',
    },
    layouts: [grid, bars, dots, table],
    variants: {
      attribute: 'set',
      title: {en: 'Figures', fr: 'Chiffres'},
      values: [
        {name: 'instruments', title: {en: 'Key figures', fr: 'Chiffres clés'}},
        {
          name: 'influence',
          title: {en: 'International influence', fr: 'Rayonnement international'},
        },
        {name: 'europe', title: {en: 'European participation', fr: 'Participation européenne'}},
      ],
    },
  },
  {
    tag: 'instrument-explainer',
    title: {
      en: 'International cooperation instruments',
      fr: 'Instruments de coopération internationale',
    },
    summary: {
      en: 'What each form of cooperation is, who takes part, what it builds on, how many there are, and what has taken its place since.',
      fr: 'Ce qu’est chaque forme de coopération, qui y participe, sur quoi elle s’appuie, combien il y en a, et ce qui l’a remplacée depuis.',
    },
    layouts: [list, table, pathway, finder],
  },
  {
    tag: 'office-list',
    title: {en: 'Representative offices abroad', fr: 'Bureaux de représentation à l’étranger'},
    summary: {
      en: 'The offices as listed on the source page, by region, with the local time of each city and how far it is from the reader’s.',
      fr: 'Les bureaux tels que la page source les énumère, par région, avec l’heure de chaque ville et l’écart avec celle du lecteur.',
    },
    layouts: [list, map, table],
  },
  {
    tag: 'programme-list',
    title: {en: 'Examples of multilateral programs', fr: 'Exemples de programmes multilatéraux'},
    summary: {
      en: 'What each program is for, with which countries, and who manages and coordinates it.',
      fr: 'À quoi sert chaque programme, avec quels pays, qui le gère et qui le coordonne.',
    },
    layouts: [cards, table],
  },
  {
    tag: 'european-participation',
    title: {en: 'Participation in European programs', fr: 'Participation aux programmes européens'},
    summary: {
      en: 'The framework programs and what is in them, as the source page tells it.',
      fr: 'Les programmes-cadres et ce qu’ils contiennent, tels que la page source les présente.',
    },
    layouts: [overview, tree],
  },
  {
    tag: 'department-mission',
    title: {en: 'The department and its tasks', fr: 'La direction et ses missions'},
    summary: {
      en: 'What the department for European and international cooperation does.',
      fr: 'Ce que fait la direction chargée de la coopération européenne et internationale.',
    },
    layouts: [list],
  },
  {
    tag: 'glossary-term',
    title: {en: 'A term explained', fr: 'Un terme expliqué'},
    summary: {
      en: 'An acronym in running text with its meaning beside it: under the pointer, at the focus of the keyboard or at a press. Escape closes it.',
      fr: 'Un sigle dans le texte avec son explication à côté\u00a0: sous le pointeur, au focus du clavier ou d’une pression. Échap la ferme.',
    },
    layouts: [{name: '', title: {en: 'In running text', fr: 'Dans le texte'}}],
    sentence: {
      before: {
        en: 'By its own account, CNRS is home to the largest number of ',
        fr: 'Selon ses propres termes, le CNRS accueille le plus grand nombre de lauréats de l’',
      },
      word: {en: 'ERC', fr: 'ERC'},
      after: {en: ' grantees in Europe.', fr: ' en Europe.'},
    },
  },
  {
    tag: 'glossary-list',
    title: {en: 'Glossary', fr: 'Glossaire'},
    summary: {
      en: 'Every acronym with the words it stands for, what it means, and what has taken its place since.',
      fr: 'Chaque sigle avec les mots qu’il abrège, ce qu’il veut dire, et ce qui l’a remplacé depuis.',
    },
    layouts: [list],
  },
];
